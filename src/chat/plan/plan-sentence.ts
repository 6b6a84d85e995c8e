import type { Call } from "../../call.ts";
import type { Hearing } from "../../understand/hearing.ts";
import { understand } from "../../understand/understand.ts";
import type { Ask, Entry, Understanding } from "../../understand/understanding.ts";
import { closeQuestion, type OpenQuestion } from "../questions.ts";
import { readSlash } from "../slash.ts";
import { changeSpokenOf, type SpokenOf } from "../spoken-of.ts";
import { commandFor, findCommand, type Step, type Turn } from "../turn.ts";
import { aboutLast } from "./about-last.ts";
import { amountTold } from "./amount-told.ts";
import { answering, freeAnswer, isSentence, isStillBeforeThem } from "./answering.ts";
import { askedAnew } from "./asked-anew.ts";
import { type Before, completing } from "./completing.ts";
import { correctAsked, isAskedLast } from "./correct-asked.ts";
import { askWhetherThat, wasMisheard } from "./misheard.ts";
import { ofRecord } from "./of-record.ts";
import { correctsOthers, othersSince } from "./others-entry.ts";
import { planTypedButton } from "./plan-button.ts";
import { planSlash } from "./plan-command.ts";
import { recount } from "./recounted.ts";
import { spokenOfNothing } from "./replied-to.ts";
import { silenceFor } from "./silence-for.ts";
import { tookBackSince } from "./since-undone.ts";
import { stepsOf } from "./steps-of.ts";
import { stoppedTimer } from "./stopped-timer.ts";
import { takenOnCard } from "./taken-on-card.ts";
import { taxAdded } from "./tax-added.ts";
import { undoThat } from "./undo-that.ts";

/** What a text comes to by what it means, next to the question that is open and what was said before. */
export async function planSentence(
  turn: Turn,
  text: string,
  replyTo: string | undefined,
  question: OpenQuestion | null,
): Promise<readonly Step[]> {
  const spokenOf = await changeSpokenOf(turn, replyTo);
  const about = await aboutLast(turn, text, spokenOf);
  if (about && "steps" in about) return about.steps;
  const anew = replyTo === undefined ? await askedAnew(turn, text) : null;
  if (anew) return anew;
  return planHeard(turn, about?.text ?? text, { spokenOf, question, replyTo });
}

/** What a text comes to that says in full what it is of. */
async function planHeard(turn: Turn, text: string, before: Before): Promise<readonly Step[]> {
  const { spokenOf, question, replyTo } = before;
  const hearing = await heardBehind(turn, spokenOf, question);
  const understanding = await understand(text, hearing);
  const [part, ...more] = understanding.parts;
  const taken = part && more.length === 0 ? await takenBack(turn, text, part, replyTo) : null;
  if (taken) return [taken];
  const known = replyTo === undefined ? await ofRecord(turn, text, hearing, understanding) : null;
  if (known) return [known];
  const free = question && !tells(understanding) ? freeAnswer(turn, question, text) : null;
  const follows = await followingUp(turn, text, understanding, before, free);
  if (follows) return follows;
  const doubtful = replyTo === undefined ? await meantForOther(turn, text, part, spokenOf) : null;
  if (doubtful) return [doubtful];
  const pressed = mayPress(part, question) ? await pressedOrStopped(turn, text, question) : null;
  if (pressed) return pressed;
  const unclear = part === undefined ? !pleasantry.has(understanding.silence) : namesNothing(turn, part);
  const ofNothing = unclear ? await spokenOfNothing(turn, text) : null;
  if (ofNothing) return [ofNothing];
  if (understanding.silence === "unknown") {
    const asked = await stillAsked(turn, understanding, question, free !== null);
    if (asked) return [asked];
    if (readSlash(text, turn.commands)) return planSlash(turn, text, replyTo);
  }
  await closeBegunAnew(turn, question, understanding);
  return stepsOf(turn, text, understanding, spokenOf);
}

/** A correction of one's own last entry that may be meant for what was not understood since, or for what somebody else wrote: asks. */
async function meantForOther(
  turn: Turn,
  text: string,
  part: Ask | Entry | undefined,
  spokenOf: SpokenOf | null,
): Promise<Step | null> {
  if (part?.intent === undefined) return correctsOthers(turn, text);
  if (!spokenOf || part.kind !== "entry" || part.intent !== "edit.last") return null;
  const { chat } = turn.scope.say;
  if (await wasMisheard(turn)) return askWhetherThat(turn, part, spokenOf, chat.whetherThat(spokenOf.title));
  if (await tookBackSince(turn, spokenOf))
    return askWhetherThat(turn, part, spokenOf, chat.whetherBefore(spokenOf.title));
  const others = await othersSince(turn);
  return others && askWhetherThat(turn, part, spokenOf, chat.whetherYours(spokenOf.title));
}

/** What the text is heard against: an amount that was asked about right before is what a correction is of. */
async function heardBehind(turn: Turn, spokenOf: Before["spokenOf"], question: OpenQuestion | null): Promise<Hearing> {
  const hearing = await turn.hear(turn.scope, spokenOf);
  const { amount } = question?.press.slots ?? {};
  const intent = question && findCommand(turn, question.press.command)?.intent;
  if (!question || !intent || !amount || question.changeId !== undefined || !(await isAskedLast(turn, question)))
    return hearing;
  return { ...hearing, last: { intent, hasAmount: true, amount: () => Promise.resolve(amount) } };
}

/** What "undo" or "redo" come to on the card replied to, and "undo that" where something else was told last. */
async function takenBack(
  turn: Turn,
  text: string,
  part: Ask | Entry,
  replyTo: string | undefined,
): Promise<Step | null> {
  const onCard = await takenOnCard(turn, part.intent, replyTo);
  return onCard ?? (part.kind === "entry" && replyTo === undefined ? undoThat(turn, text, part) : null);
}

/** What a text comes to as the amount or count asked for or put right, the answer to the question for free text, as the rest of what was said before, or as a change of what was asked. */
async function followingUp(
  turn: Turn,
  text: string,
  understanding: Understanding,
  before: Before,
  free: Call | null,
): Promise<readonly Step[] | null> {
  const { question, replyTo } = before;
  const told = await amountTold(turn, understanding, question, replyTo);
  if (told) return [told];
  const recounted = await recount(turn, text, before);
  if (recounted) return recounted;
  const taxed = await taxAdded(turn, text, before);
  if (taxed) return [taxed];
  if (question && free && (await isStillBeforeThem(turn, question))) return [await answering(turn, question, free)];
  const follows =
    (await completing(turn, text, understanding, before)) ??
    (await correctAsked(turn, text, understanding, question, replyTo));
  return follows && [follows];
}

/** What only offered to add somebody, to book an amount that was seen or to keep a deal, is not worth asking twice. */
function onlyOffers({ passing, press }: OpenQuestion): boolean {
  return passing === true && ["client", "income", "deal"].includes(press.command);
}

/** The open question again, behind words that neither answer it nor say anything else; null where it may be forgotten by now. */
async function stillAsked(
  turn: Turn,
  { stranger }: Understanding,
  question: OpenQuestion | null,
  free: boolean,
): Promise<Step | null> {
  if (stranger !== undefined) return null;
  const { chat } = turn.scope.say;
  if (question && free) return { do: "again", question: { ...question, text: chat.stillOpen(question.text) } };
  if (!question || question.changeId !== undefined || onlyOffers(question) || !(await isAskedLast(turn, question)))
    return null;
  const text = `${silenceFor(turn.scope, "unknown")}\n${chat.stillOpen(question.text)}`;
  return { do: "again", question: { ...question, text } };
}

/** Whether a text says something by itself, be it of money that only moved between own pockets. */
function tells(understanding: Understanding): boolean {
  return isSentence(understanding) || understanding.silence === "own-money";
}

/** Whether a text may be the words of a button: `stop` under the card of a timer stops it, where it ends no question. */
function mayPress(part: Ask | Entry | undefined, question: OpenQuestion | null): boolean {
  return part?.kind !== "entry" || (part.intent === "cancel" && !question);
}

/** A button that was typed, or the timer that a bare `stop` means. */
async function pressedOrStopped(
  turn: Turn,
  text: string,
  question: OpenQuestion | null,
): Promise<readonly Step[] | null> {
  return (await planTypedButton(turn, text)) ?? (question ? null : stoppedTimer(turn, text));
}

/** What is said of nothing in particular. */
const pleasantry: ReadonlySet<Understanding["silence"]> = new Set<Understanding["silence"]>(["small-talk", "about-me"]);

/** Ends a question that has only begun what a text says whole: `book a meeting`, then `tomorrow 3pm with Acme`. */
async function closeBegunAnew(turn: Turn, question: OpenQuestion | null, { parts }: Understanding): Promise<void> {
  if (!question || Object.keys(question.press.slots).length > 0) return;
  const begun = findCommand(turn, question.press.command);
  if (parts.some((part) => part.intent === begun?.intent)) await closeQuestion(turn.tx, turn.scope, question.id);
}

/** Whether a part says what to do but not with what, or asks how much. */
function namesNothing(turn: Turn, part: Ask | Entry): boolean {
  if (part.kind === "ask") return part.about === "amount";
  const { under } = commandFor(turn, part.intent) ?? {};
  return under !== undefined && [under.option, "client", "amount"].every((name) => !(name in part.slots));
}
