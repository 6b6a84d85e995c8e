import type { Tx } from "../db/database.ts";
import type { Question } from "../db/generated/client.ts";
import { openQuestionBody } from "../db/queries/conversation.ts";
import { newId } from "../id.ts";
import type { Scope } from "../scope.ts";
import type { Command } from "./command.ts";
import type { Offer, Press } from "./reply.ts";

/** A question the bot is waiting on, with what is already known. */
export interface OpenQuestion {
  readonly id: string;
  /** The command that asked, with its slots so far. */
  readonly press: Press;
  /** The option an answer would fill; none when only the offers answer. */
  readonly option?: string;
  readonly offers: readonly Offer[];
  /** The change that an answer would correct ("Edit" on a card). */
  readonly changeId?: string;
}

/** The one question open with this person in this conversation (SPEC 12), or null. */
export async function openQuestion(tx: Tx, scope: Scope): Promise<OpenQuestion | null> {
  const row = await openQuestionBody(tx, { conversation: scope.conversation, memberId: scope.person.id });
  return row && readQuestion(row);
}

/** The command and slots that the open question of a conversation would complete, for answering it by a form. */
export async function openQuestionIn(tx: Tx, conversation: string): Promise<Press | null> {
  const row = await tx.question.findFirst({
    where: { conversation, answeredAt: null },
    orderBy: { createdAt: "desc" },
  });
  return row && readQuestion(row).press;
}

/** Opens a question in place of the one before it; buttons of that one then say they are stale. */
export async function askQuestion(tx: Tx, scope: Scope, given: Omit<OpenQuestion, "id">): Promise<string> {
  await closeQuestions(tx, scope);
  const id = newId("qst");
  await tx.question.create({
    data: {
      id,
      workspaceId: scope.workspace.id,
      memberId: scope.person.id,
      conversation: scope.conversation,
      body: JSON.stringify(given),
      createdAt: scope.at,
    },
  });
  return id;
}

/** Ends the open question; whether there was one. */
export async function closeQuestions(tx: Tx, scope: Scope): Promise<boolean> {
  const { count } = await tx.question.updateMany({
    where: { conversation: scope.conversation, memberId: scope.person.id, answeredAt: null },
    data: { answeredAt: scope.at },
  });
  return count > 0;
}

/**
 * What a typed text answers: the offer of that label or number, or a value the option can read. Null when it does not
 * fit, and then the text is a message of its own.
 */
export async function readAnswer(
  question: OpenQuestion,
  text: string,
  command: Command,
  scope: Scope,
): Promise<Press | null> {
  const typed = text.trim().toLowerCase();
  const byLabel = question.offers.find((offer) => offer.label.toLowerCase() === typed);
  if (byLabel) return byLabel.press;
  const option = question.option === undefined ? undefined : command.options[question.option];
  if (option && question.option && option.kind !== "text") {
    const reading = await option.read(text.trim(), scope);
    if ("value" in reading)
      return { ...question.press, slots: { ...question.press.slots, [question.option]: text.trim() } };
  }
  const numbered = /^\d{1,2}$/.test(typed) ? question.offers[Number(typed) - 1] : undefined;
  return numbered?.press ?? null;
}

/** A question as the books hold it, read back. */
export function readQuestion(row: Pick<Question, "id" | "body">): OpenQuestion {
  return { id: row.id, ...(JSON.parse(row.body) as Omit<OpenQuestion, "id">) };
}
