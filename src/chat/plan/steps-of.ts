import type { Slots } from "../../call.ts";
import type { Message } from "../../db/generated/client.ts";
import type { Entry, Understanding } from "../../understand/understanding.ts";
import { greets, introduces } from "../../words/greetings.ts";
import { isMeantFor } from "../meant-for.ts";
import { closeCommand } from "../slash.ts";
import type { SpokenOf } from "../spoken-of.ts";
import { commandFor, type Step, type Turn } from "../turn.ts";
import { askSteps } from "./ask-steps.ts";
import { fitting } from "./fitting.ts";
import { notUnderstood, offerSeen, offerWays, unknownPerson } from "./misheard.ts";
import { greetingFor, silenceFor } from "./silence-for.ts";

/** Turns what was understood into commands to run, questions to ask and sentences to say. */
export async function stepsOf(
  turn: Turn,
  text: string,
  understanding: Understanding,
  spokenOf: SpokenOf | null,
): Promise<readonly Step[]> {
  if (understanding.parts.length === 0)
    return nothingSaid(turn, text, understanding.silence ?? "unknown", understanding);
  const { parts } = understanding;
  const steps = parts.map((part, i) =>
    part.kind === "entry"
      ? entrySteps(turn, part, spokenOf).map((step) => ofAdded(step, part, parts.slice(0, i)))
      : askSteps(turn, part),
  );
  return [...(await Promise.all(steps)).flat(), ...unreadSteps(turn, understanding)];
}

/** The lines of a message of which nothing is written, told back. */
function unreadSteps({ scope }: Turn, { unread = [] }: Understanding): readonly Step[] {
  return unread.length === 0 ? [] : [{ do: "say", text: scope.say.chat.unreadLines(unread) }];
}

/** What is told of a client that the same text adds is about that one: `new client Adatum, paid me 500`. */
function ofAdded(step: Step, part: Entry, before: Understanding["parts"]): Step {
  const added = before.findLast(({ intent }) => intent === "client.add")?.slots.client;
  const same = part.slots.newClient === "true" && added !== undefined && part.slots.client === added;
  return same && step.do === "run" ? { ...step, about: "client" } : step;
}

/**
 * Whether people talk among themselves where every message is read, or under what somebody else was told: nothing of it is for the
 * books, unless it looks as if it was and could not be read.
 */
function isOverheard(
  { inbound, scope }: Turn,
  text: string,
  silence: NonNullable<Understanding["silence"]>,
  answered: Message | null,
): boolean {
  if (inbound.private || inbound.kind !== "text" || inbound.addressed || text.startsWith("/")) return false;
  if (silence === "unknown" && /\d/.test(text)) return false;
  return inbound.replyTo === undefined || (answered !== null && !isMeantFor(scope, answered));
}

/** The message that an event of a shared channel replies to. */
async function repliedMessage({ inbound, tx }: Turn): Promise<Message | null> {
  const replyTo = inbound.kind === "text" && !inbound.private ? inbound.replyTo : undefined;
  return replyTo === undefined ? null : tx.message.findUnique({ where: { id: replyTo } });
}

/** Whether a message asks something that only somebody else can answer, and that still waits for it. */
async function asksOther({ scope, tx }: Turn, { questionId, memberId }: Message): Promise<boolean> {
  if (questionId === null || memberId === scope.person.id) return false;
  return (await tx.question.findFirst({ where: { id: questionId, answeredAt: null }, select: { id: true } })) !== null;
}

/** What was told of money and is not in the books: a correction right behind it may well be of that. */
const notWritten: ReadonlySet<string> = new Set(["not-happened", "not-yours", "not-paid", "own-money"]);

/** Whether a text was said to the bot alone, or calls it by its name. */
function isSpokenTo({ inbound }: Turn): boolean {
  return inbound.private || (inbound.kind === "text" && inbound.addressed === true);
}

/** Whether people talk to each other in a shared channel; who greets the bot by its name there, or asks who it is, talks to it. */
function isAmongThemselves(turn: Turn, text: string, silence: NonNullable<Understanding["silence"]>): boolean {
  if (turn.inbound.private) return false;
  if (silence === "not-for-us") return true;
  return (
    (silence === "small-talk" && !(isSpokenTo(turn) && greets(text))) || (silence === "about-me" && !isSpokenTo(turn))
  );
}

/** What is answered to a text with nothing to do in it; in a shared channel, nothing to what people say among themselves. */
async function nothingSaid(
  turn: Turn,
  text: string,
  silence: NonNullable<Understanding["silence"]>,
  { stranger, glimpsed }: Understanding,
): Promise<readonly Step[]> {
  const { chat } = turn.scope.say;
  const answered = await repliedMessage(turn);
  if (answered && (await asksOther(turn, answered))) return [{ do: "say", text: chat.othersQuestion }];
  if (isAmongThemselves(turn, text, silence)) return [];
  if (isOverheard(turn, text, silence, answered)) return [];
  // The first run says hello itself.
  const isUnread = silence === "unknown" || silence === "question";
  const hello = silence === "small-talk" ? greets(text) : isUnread && (greets(text) || introduces(text));
  const greeted = hello && isSpokenTo(turn) && turn.scope.workspace.tourStep === null;
  if (greeted) return [{ do: "say", text: greetingFor(turn.scope), public: true }];
  const kept = glimpsed && offerSeen(turn, glimpsed);
  if (kept) return [kept];
  if (stranger !== undefined) return [unknownPerson(turn, stranger) ?? notUnderstood(turn)];
  if (silence !== "unknown") {
    const harmless = silence === "about-me" ? ({ public: true } as const) : {};
    const told = { do: "say", text: silenceFor(turn.scope, silence), ...harmless } as const;
    return [notWritten.has(silence) ? { ...told, misheard: true } : told];
  }
  return [unread(turn, text, glimpsed)];
}

/** What is answered to words that mean nothing: the command they look like, the amount seen in them, or that they were not understood. */
function unread(turn: Turn, text: string, glimpsed: Understanding["glimpsed"]): Step {
  const { chat, declared } = turn.scope.say;
  const close = closeCommand(text, turn.commands);
  if (close) {
    const example = declared(close.examples[0] ?? close.name);
    return { do: "say", text: chat.didYouMean(close.name, example), misheard: true };
  }
  return (glimpsed && offerWays(turn, glimpsed)) ?? notUnderstood(turn);
}

/** The command that one thing said comes to; a correction, with the change that it corrects. */
export function entrySteps(turn: Turn, part: Entry, spokenOf: SpokenOf | null): readonly Step[] {
  const command = commandFor(turn, part.intent);
  if (!command) return [{ do: "say", text: turn.scope.say.chat.notYet(part.intent) }];
  const corrects = part.intent === "edit.last" && spokenOf ? corrected(spokenOf) : {};
  return [{ do: "run", press: { command: command.name, slots: { ...fitting(command, part.slots), ...corrects } } }];
}

/** What a correction says of the entry it is for: the change, and its row where that wrote several. */
function corrected({ id, subjectTable, subjectId }: SpokenOf): Slots {
  return { change: id, ...(subjectId && subjectTable ? { subject: `${subjectTable}:${subjectId}` } : {}) };
}
