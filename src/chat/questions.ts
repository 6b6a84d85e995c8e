import { type Call, sameCall } from "../call.ts";
import type { Tx } from "../db/database.ts";
import type { Question } from "../db/generated/client.ts";
import { insertRows } from "../db/insert-rows.ts";
import { endQuestion, openQuestions, type Talk } from "../db/queries/conversation.ts";
import { newId } from "../id.ts";
import type { Scope } from "../scope.ts";
import type { Card, Offer } from "./reply.ts";

/** A question the bot is waiting on, with what is already known. */
export interface OpenQuestion {
  readonly id: string;
  /** What was asked, for asking it again. */
  readonly text: string;
  readonly card?: Card;
  /** The command that asked, with its slots so far. */
  readonly press: Call;
  /** The option an answer would fill; none when only the offers answer. */
  readonly option?: string;
  readonly offers: readonly Offer[];
  /** The change that an answer would correct ("Edit" on a card). */
  readonly changeId?: string;
  /** Nothing is lost without an answer: it ends as soon as something else is asked. */
  readonly passing?: boolean;
  /** The first question of the dialogue that this one belongs to. */
  readonly after?: string;
  /** The change that the dialogue begun by this question has led to. */
  readonly outcome?: string;
}

/** More questions than this are not kept open; the oldest then ends. */
const mostOpen = 5;

/** The question asked last of this person in this conversation and still open, or null: what a typed answer is for (SPEC 12). */
export async function openQuestion(tx: Tx, scope: Scope): Promise<OpenQuestion | null> {
  const [row] = await openQuestions(tx, talkOf(scope));
  return row ? readQuestion(row) : null;
}

/** A question that any words would answer waits so long: what is typed on another day is hardly meant for it. */
const anyTextWaitsMs = 24 * 60 * 60_000;

/**
 * The question asked last and still open, once those are closed that any words would answer (what something is called, what to
 * change of a card) and that have waited a day, and those that the person's role may not answer any more; one for a choice, a day or an amount waits on, since nothing else fits it (SPEC 12).
 */
export async function waitingQuestion(
  tx: Tx,
  scope: Scope,
  takesAnyText: (question: OpenQuestion) => boolean,
  mayAnswer: (question: OpenQuestion) => boolean,
): Promise<OpenQuestion | null> {
  const rows = await openQuestions(tx, talkOf(scope));
  for (const row of rows) {
    const question = readQuestion(row);
    const over = scope.at.getTime() - row.createdAt.getTime() >= anyTextWaitsMs && takesAnyText(question);
    if (!over && mayAnswer(question)) return question;
    await closeQuestion(tx, scope, row.id);
  }
  return null;
}

/** Of the last few things asked of this person in this conversation the newest that has ended, where it led to no change. */
export async function endedQuestion(tx: Tx, scope: Scope): Promise<OpenQuestion | null> {
  const where = { ...talkOf(scope), NOT: { questionId: null } };
  const asked = await tx.message.findMany({ where, orderBy: { seq: "desc" }, take: 3, select: { questionId: true } });
  for (const { questionId } of asked) {
    const row = await tx.question.findFirst({ where: { id: questionId ?? "" } });
    const question = row?.answeredAt ? readQuestion(row) : null;
    if (question) return question.outcome === undefined ? question : null;
  }
  return null;
}

/** The question asked last and still open, once those are closed that would correct what was undone since: there is nothing left to ask. */
export async function questionToAskAgain(
  tx: Tx,
  scope: Scope,
  mayAnswer: (question: OpenQuestion) => boolean,
): Promise<OpenQuestion | null> {
  const rows = await openQuestions(tx, talkOf(scope));
  for (const row of rows) {
    const question = readQuestion(row);
    const change = question.changeId ?? question.press.slots.change;
    const undone = change !== undefined && { id: change, undoneById: { not: null } };
    if (!mayAnswer(question)) await closeQuestion(tx, scope, row.id);
    else if (!undone || !(await scope.read.change.findFirst({ where: undone, select: { id: true } }))) return question;
    else await closeQuestion(tx, scope, row.id);
  }
  return null;
}

/** That question of this person, while it is open. */
export async function findOpen(tx: Tx, scope: Scope, id: string): Promise<OpenQuestion | null> {
  const row = await tx.question.findFirst({ where: { id, memberId: scope.person.id, answeredAt: null } });
  return row && readQuestion(row);
}

/** The command and slots that the open question of a conversation would complete, for answering it by a form. */
export async function openQuestionIn(tx: Tx, conversation: string): Promise<Call | null> {
  const row = await tx.question.findFirst({
    where: { conversation, answeredAt: null },
    orderBy: { createdAt: "desc" },
  });
  return row && readQuestion(row).press;
}

/**
 * Opens a question. Those that wait already stay open behind it, and are asked again when it has ended; those in passing,
 * and one that asks the same, end here; it says whether such a one was open still.
 */
export async function askQuestion(
  tx: Tx,
  scope: Scope,
  given: Omit<OpenQuestion, "id">,
): Promise<{ readonly id: string; readonly again: boolean }> {
  const rows = await openQuestions(tx, talkOf(scope));
  const waiting = rows.map(readQuestion);
  const over = waiting.filter((one, index) => one.passing || sameCall(one.press, given.press) || index >= mostOpen - 1);
  for (const one of over) await closeQuestion(tx, scope, one.id);
  const id = newId("qst");
  const last = rows[0]?.createdAt.getTime() ?? 0;
  await insertRows(tx, "Question", [
    {
      id,
      workspaceId: scope.workspace.id,
      ...talkOf(scope),
      body: JSON.stringify(given),
      // Questions of one moment keep the order they were asked in.
      createdAt: new Date(Math.max(scope.at.getTime(), last + 1)),
    },
  ]);
  const again = waiting.some((one) => !one.passing && one.text === given.text && sameCall(one.press, given.press));
  return { id, again };
}

function talkOf({ conversation, person }: Scope): Talk {
  return { conversation, memberId: person.id };
}

/** Ends one question: it is answered, cancelled or over. */
export async function closeQuestion(tx: Tx, scope: Scope, id: string): Promise<void> {
  await endQuestion(tx, id, scope.at);
}

/** Notes with the first question of a dialogue which change it has led to, so that editing the message that raised it finds that change. */
export async function noteOutcome(tx: Tx, id: string, changeId: string): Promise<void> {
  const row = await tx.question.findUnique({ where: { id } });
  if (!row) return;
  const body = { ...(JSON.parse(row.body) as object), outcome: changeId };
  await tx.question.update({ where: { id }, data: { body: JSON.stringify(body) } });
}

/** How far the dialogue that a message began has come: the question open now, and the change it has led to. */
export async function dialogueOf(
  tx: Tx,
  scope: Scope,
  id: string,
): Promise<{ readonly open: OpenQuestion | null; readonly outcome: string | null }> {
  const first = await tx.question.findUnique({ where: { id } });
  const rows = await tx.question.findMany({
    where: { conversation: scope.conversation, memberId: scope.person.id, answeredAt: null },
  });
  const open = rows.map(readQuestion).find((one) => one.id === id || one.after === id);
  return { open: open ?? null, outcome: (first && readQuestion(first).outcome) ?? null };
}

/** A question as the books hold it, read back. */
function readQuestion(row: Pick<Question, "id" | "body">): OpenQuestion {
  return { id: row.id, ...(JSON.parse(row.body) as Omit<OpenQuestion, "id">) };
}
