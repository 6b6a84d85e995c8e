import { type Call, type Slots, sameCall } from "../../call.ts";
import type { Message } from "../../db/generated/client.ts";
import { lastPushes } from "../../db/queries/last-pushes.ts";
import { laterForAll, putsOff } from "../../words/short-replies.ts";
import type { Command } from "../command.ts";
import { mayUse } from "../may-use.ts";
import { isMeantFor, isSeenByAll } from "../meant-for.ts";
import { heardBy, hearsMore } from "../messages.ts";
import type { Heard } from "../reply.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";

/** Longer texts say something whole by themselves. */
const longestReply = 60;
/** What came unasked within so long of the newest is before the person's eyes together. */
const togetherMs = 10 * 60_000;
/** The most messages looked through for something told earlier. */
const mostEarlier = 30;
/** What came so long before the newest is still spoken of, where nothing newer fits. */
const earlierMs = 24 * 60 * 60_000;

type Told = Pick<Message, "id" | "body" | "at" | "workspaceId" | "memberId" | "inboxSeq">;

/**
 * What a text says in reply to a message, or right under what came unasked: it does what a button there does (SPEC 10). Where it
 * fits several things told, it is asked which is meant. Null when it speaks of none of them.
 */
export async function repliedTo(
  turn: Turn,
  text: string,
  replyTo: string | undefined,
): Promise<readonly Step[] | null> {
  if (text.length > longestReply) return null;
  const forAll = laterForAll(text);
  if (forAll !== null) return allPutOff(turn, forAll, await messagesOfToday(turn, replyTo));
  const heard = await heardBefore(turn, text, replyTo);
  const [only] = heard;
  if (!only) return null;
  if (heard.every((one) => sameCall(one, only))) return [{ do: "run", press: callOf(only) }];
  const offers = heard.map((one) => ({ label: shortened(one.about), press: callOf(one) }));
  return [{ do: "ask", text: turn.scope.say.nudges.which, question: { press: callOf(only), offers } }];
}

/** What a text means on what was told before it: on the newest of that on which it means anything. */
async function heardBefore(turn: Turn, text: string, replyTo: string | undefined): Promise<readonly Required<Heard>[]> {
  for (const { messages, amounts } of await messagesMeant(turn, replyTo)) {
    const heard: Required<Heard>[] = [];
    for (const message of messages) heard.push(...(await heardIn(turn, message, text, amounts)));
    if (heard.length > 0) return heard;
  }
  return replyTo === undefined && putsOff(text) ? heardEarlier(turn, text) : [];
}

/**
 * What a text that puts something off means on what came unasked within a day, the newest that hears it, though the person has been
 * answered since: nothing else is told that could be put off, and no money hangs on it.
 */
async function heardEarlier(turn: Turn, text: string): Promise<readonly Required<Heard>[]> {
  for (const message of await messagesOfToday(turn, undefined)) {
    const heard = message.inboxSeq === null ? await heardIn(turn, message, text, false) : [];
    if (heard.length > 0) return heard;
  }
  return [];
}

/** Messages that a text may speak of together, and whether also with an amount: elsewhere it is no guess to make on money. */
interface Meant {
  readonly messages: readonly Told[];
  readonly amounts: boolean;
}

/**
 * The message replied to; else what came unasked since the person was last answered, as far as it came together, in its order, and
 * where none of that is meant each earlier thing of that day; else that answer, where it is what might have come unasked.
 */
async function messagesMeant(turn: Turn, replyTo: string | undefined): Promise<readonly Meant[]> {
  const { tx, scope } = turn;
  const mine = (message: Told) => message.workspaceId === scope.workspace.id && isMeantFor(scope, message);
  if (replyTo !== undefined) {
    const message = await tx.message.findUnique({ where: { id: replyTo } });
    return message && (mine(message) || isSeenByAll(turn, message)) ? [{ messages: [message], amounts: true }] : [];
  }
  const said = await lastPushes(tx, scope.conversation);
  const pushes = said.filter((one) => one.inboxSeq === null);
  const [newest] = pushes;
  if (!newest) return [{ messages: said.filter((one) => mine(one) && hearsMore(one)), amounts: false }];
  const within = (ms: number) => pushes.filter((one) => mine(one) && newest.at.getTime() - one.at.getTime() <= ms);
  const together = within(togetherMs);
  const earlier = within(earlierMs).slice(together.length);
  return [
    { messages: together.reverse(), amounts: true },
    ...earlier.map((one) => ({ messages: [one], amounts: false })),
  ];
}

/** The messages of the last day that were for the person, newest first; the one replied to, where one is. */
async function messagesOfToday({ tx, scope }: Turn, replyTo: string | undefined): Promise<readonly Told[]> {
  const found = await tx.message.findMany({
    where: replyTo === undefined ? { conversation: scope.conversation } : { id: replyTo },
    orderBy: { seq: "desc" },
    take: mostEarlier,
  });
  const since = scope.at.getTime() - earlierMs;
  return found.filter(
    (one) => one.workspaceId === scope.workspace.id && isMeantFor(scope, one) && one.at.getTime() >= since,
  );
}

/**
 * Puts off all that was told last of what can be put off, in one message or in those that came with it, but for what the person
 * has dealt with since: `snooze the rest a week`. Null where nothing can be.
 */
async function allPutOff(turn: Turn, text: string, messages: readonly Told[]): Promise<readonly Step[] | null> {
  const heard: Required<Heard>[] = [];
  let newest: Told | undefined;
  for (const message of messages) {
    if (newest && newest.at.getTime() - message.at.getTime() > togetherMs) break;
    const said = await heardIn(turn, message, text, false);
    if (said.length > 0 && (newest === undefined || message.inboxSeq === null)) {
      newest ??= message;
      heard.push(...said);
    }
    if (newest && newest.inboxSeq !== null) break;
  }
  if (!newest) return null;
  const valuesOf = ({ slots }: Required<Heard>) => Object.values(slots);
  const settled = await dealtWith(turn, heard.flatMap(valuesOf), newest.at);
  const left = heard.filter((one) => !valuesOf(one).some((value) => settled.has(value)));
  const calls = left.filter((one, at) => left.findIndex((other) => sameCall(one, other)) === at);
  return calls.length === 0 ? null : calls.toReversed().map((one): Step => ({ do: "run", press: callOf(one) }));
}

/** Of some rows, those that were changed since a moment. */
async function dealtWith({ scope }: Turn, rows: readonly string[], since: Date): Promise<ReadonlySet<string>> {
  const changed = await scope.read.changeRow.findMany({
    where: { rowId: { in: [...rows] }, change: { at: { gte: since }, kind: "do", undoneById: null } },
    select: { rowId: true },
  });
  return new Set(changed.map(({ rowId }) => rowId));
}

/** What a text means on a message: of each thing it is about, the first that hears it and can read what was said. */
async function heardIn(turn: Turn, message: Told, text: string, amounts: boolean): Promise<readonly Required<Heard>[]> {
  const heard: Required<Heard>[] = [];
  for (const one of heardBy(message)) {
    if (heard.some(({ about }) => about === one.about)) continue;
    const command = findCommand(turn, one.command);
    const said = command?.replied?.(text, turn.scope);
    if (!command || !said || (!amounts && said.amount !== undefined)) continue;
    if (await canBeRead(turn, command, said)) heard.push({ ...one, slots: { ...one.slots, ...said } });
  }
  return heard;
}

/** Whether every value is one that its option takes: `send it to them` names no day. */
async function canBeRead({ scope }: Turn, command: Command, said: Slots): Promise<boolean> {
  const readings = Object.entries(said).map(([name, value]) => command.options[name]?.read(value ?? "", scope));
  return (await Promise.all(readings)).every((reading) => reading && "value" in reading);
}

/**
 * What a text says of something that it does not name and that was not told right before, as `send it`: the command it means,
 * which asks of what. Null when it says nothing of the kind.
 */
export async function spokenOfNothing(turn: Turn, text: string): Promise<Step | null> {
  const { commands, scope } = turn;
  if (text.length > longestReply) return null;
  for (const command of commands) {
    if (!command.under || !mayUse(scope.person.role, command.access)) continue;
    const said = command.replied?.(text, scope);
    if (said && said.amount === undefined && (await canBeRead(turn, command, said)))
      return { do: "run", press: { command: command.name, slots: { ...said, which: "yes" } } };
  }
  return null;
}

function callOf({ command, slots }: Call): Call {
  return { command, slots };
}

/** What a message is about, short enough for a button. */
function shortened(about: string): string {
  const [line = ""] = about.split("\n");
  return line.length <= 40 ? line : `${line.slice(0, 39).trimEnd()}…`;
}
