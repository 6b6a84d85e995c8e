import type { Call } from "../../call.ts";
import type { Understanding } from "../../understand/understanding.ts";
import { closeQuestion, findOpen, type OpenQuestion } from "../questions.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";
import { readAnswer, readBareAnswer } from "./read-answer.ts";

/** The open question that a message replied to asks. */
export async function questionOn({ tx, scope }: Turn, replyTo: string): Promise<OpenQuestion | null> {
  const message = await tx.message.findUnique({ where: { id: replyTo } });
  return message?.questionId ? findOpen(tx, scope, message.questionId) : null;
}

/** What a text that fits an open question comes to: its answer, or the question again where it leaves open which; null when it does not fit. */
export async function answerTo(turn: Turn, question: OpenQuestion, text: string): Promise<readonly Step[] | null> {
  const command = findCommand(turn, question.press.command);
  if (!command) return null;
  const fits = await readAnswer(question, text, command, turn.scope);
  // What leads to an answer may lead to a correction as well, once something has been written since.
  const before = fits === null || fits === "unclear" ? await isStillBeforeThem(turn, question) : false;
  const answer = fits ?? (before ? await readBareAnswer(question, text, command, turn.scope) : null);
  if (!answer) return null;
  if (answer === "unclear") return question.offers.length > 0 || before ? [{ do: "again", question }] : null;
  return [await answering(turn, question, answer.press)];
}

/** The step that an answer comes to; its question ends. */
export async function answering({ tx, scope }: Turn, question: OpenQuestion, press: Call): Promise<Step> {
  await closeQuestion(tx, scope, question.id);
  return { do: "run", press, answers: question.after ?? question.id };
}

/** What a text that means nothing by itself answers a question for free text; null when the question is for something else. */
export function freeAnswer(turn: Turn, question: OpenQuestion, text: string): Call | null {
  const { option, press } = question;
  const said = text.trim();
  if (option && named.has(option) && (saysMore.some((each) => each.test(said)) || said.endsWith("?"))) return null;
  return option !== undefined && takesAnyText(turn, question)
    ? { command: press.command, slots: { ...press.slots, [option]: text.trim() } }
    : null;
}

/** Whether any words at all would answer a question. */
export function takesAnyText({ commands }: Pick<Turn, "commands">, { option, press }: OpenQuestion): boolean {
  return option !== undefined && findCommand({ commands }, press.command)?.options[option]?.kind === "text";
}

/** Whether nothing was written since a question was asked last: only then do words that would be understood as nothing else answer it. */
export async function isStillBeforeThem({ tx, scope, talk }: Turn, question: OpenQuestion): Promise<boolean> {
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const asked = await tx.message.findFirst({ where: { ...where, questionId: question.id }, orderBy: { seq: "desc" } });
  const told = await tx.message.findFirst({ where: { ...where, NOT: { changeId: null } }, orderBy: { seq: "desc" } });
  if (!asked || !told) return true;
  return told.seq < asked.seq || (told.inboxSeq !== null && told.inboxSeq === asked.inboxSeq);
}

/**
 * Whether a text says something whole by itself, or all but whose or which it is of what was said with its amount; a bare name
 * does not while a question for free text is open.
 */
export function isSentence({ parts, asks }: Understanding): boolean {
  return parts.some((part) =>
    part.kind === "entry"
      ? asks || !part.intent.endsWith(".show")
      : part.intent !== undefined && part.about !== "amount" && part.slots.amount !== undefined,
  );
}

/** Options that take what something is called. */
const named: ReadonlySet<string> = new Set(["name", "goal", "client", "project", "service", "title", "resource"]);

/** What begins like something done with so and so many, and is no name of anything: `used 8 reams of paper`. */
const told =
  /^(?:(?:i|we|just|i just)\s)?(?:used|bought|ordered|sold|spent|paid|got|received|sent)\s(?:\p{L}+\s)?[$€£]?\d/iu;

/** What tells what somebody did, and is no name: `sam used 1 of his 10`, `jo cancelled today`. */
const toldOf =
  /^(?:\p{L}[\p{L}'’-]*\s){1,2}(?:used|cancell?ed|was|were|is|isn't|has|had|did|didn't|paid|said|says|wants?|needs?|owes?|can't|cannot|won't|will|called|bought|missed|came|moved|likes|prefers|hat|ist|war|hat|braucht|quiere|tiene|cancel[óo]|annule|veut|quer|tem|cancelou)(?:\s|[.!]*$)/iu;

/** What tells to do something with what was spoken of, and is no name: `send them a deposit invoice`, `schick ihr die Rechnung`. */
const toDo =
  /^(?:(?:please|pls|can you|bitte|por favor|s['’]il te pla[iî]t|then|and)\s)*(?:send|email|mail|invoice|bill|charge|remind|chase|text|call|tell|give|pay|refund|schick\p{L}*|sende?|erinner\p{L}*|ruf|sag|envoie|rappelle|dis|facture|env[ií]a|manda|recu[eé]rda|avisa|factura|lembra|cobra|fatura)(?:[-\s](?:them|him|her|it|me|us|that|this|everyone|ihnen|ihm|ihr|mich|mir|uns|leur|lui|moi|nous|lhes?|me|les?|nos))(?!\p{L})/iu;

const saysMore: readonly RegExp[] = [told, toldOf, toDo];
