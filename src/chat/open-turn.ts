import type { Tx } from "../db/database.ts";
import { openScope } from "../scope.ts";
import type { Role } from "../workspace/members.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import type { Command } from "./command.ts";
import type { Talk } from "./elsewhere.ts";
import { conversationOf, type Received } from "./inbox.ts";
import { mayUse } from "./may-use.ts";
import { takesAnyText } from "./plan/answering.ts";
import { type OpenQuestion, openQuestion, waitingQuestion } from "./questions.ts";
import type { ReceivedFile } from "./receive-files.ts";
import { findCommand, type Hear, type Plan, type Turn } from "./turn.ts";
import { findSpeaker } from "./who.ts";

/** What answering events needs beside a transaction. */
export interface TurnParts {
  readonly names: NameIndex;
  readonly commands: readonly Command[];
  readonly hear: Hear;
  /** Where the web server is reached from outside, where there is one. */
  readonly publicUrl?: string | undefined;
}

/** An event to be answered in a conversation at an instant; null when it comes from a stranger. */
export async function openTurn(
  parts: TurnParts,
  tx: Tx,
  {
    received,
    talk,
    at,
    files = [],
  }: {
    readonly received: Received;
    readonly talk: Talk;
    readonly at: Date;
    readonly files?: readonly ReceivedFile[];
  },
): Promise<Turn | null> {
  const { inbound } = received;
  const speaker = await findSpeaker(tx, inbound, talk.conversation);
  if (!speaker) return null;
  const { workspace, person, question, lastChange } = speaker;
  const names = await parts.names.seenBy(tx, workspace, person);
  const { channelName, within } = inbound;
  const account = { platform: inbound.platform, account: inbound.from };
  const { conversation } = talk;
  const { publicUrl } = parts;
  const scope = openScope(tx, { workspace, person, account, conversation, channelName, within, publicUrl, at, names });
  return {
    tx,
    scope,
    inbound,
    talk,
    question:
      question && (await waitingQuestion(tx, scope, (one) => lapses(parts, one), mayAnswer(parts, person.role))),
    lastChange,
    commands: parts.commands,
    hear: parts.hear,
    files,
  };
}

/** Whether a role may do what a question asks about: of one asked before the role was taken away nothing is told any more (SPEC 1). */
export function mayAnswer(parts: Pick<TurnParts, "commands">, role: Role): (question: OpenQuestion) => boolean {
  return ({ press }) => {
    const command = findCommand(parts, press.command);
    return !command || mayUse(role, command.access);
  };
}

/** Whether a question ends by itself when nobody answers it; the first run's go on until they are answered. */
function lapses(parts: TurnParts, question: OpenQuestion): boolean {
  if (findCommand(parts, question.press.command)?.intent === "start") return false;
  return question.changeId !== undefined || takesAnyText(parts, question);
}

/** The conversations an event may belong to, the likeliest first; it belongs to the last when to no other. */
export function talksOf(received: Received): readonly Talk[] {
  const { elsewhere } = received;
  if (!elsewhere) return [talkOf(received)];
  return elsewhere.sure ? [elsewhere] : [elsewhere, talkOf(received)];
}

/** The conversation in which an event was said. */
export function talkOf({ conversation, inbound: { route } }: Received): Talk {
  return { conversation, ...(route === undefined ? {} : { route }) };
}

const speakOfLast: readonly string[] = ["edit.last", "undo", "redo", "share"];

/** Whether what was planned speaks of what was said before in that conversation: it answers its question, or corrects its last entry. */
export async function followsUp(turn: Turn, planned: Plan): Promise<boolean> {
  const { tx, scope, question, lastChange } = turn;
  if (planned === "ignore" || (await spokeHereSince(turn))) return false;
  if (question && (await openQuestion(tx, scope))?.id !== question.id) return true;
  return planned.some((step) => {
    if (step.do === "again") return true;
    const intent = step.do === "run" ? findCommand(turn, step.press.command)?.intent : undefined;
    if (intent === undefined) return false;
    return intent === "cancel" ? question !== null : lastChange !== null && speakOfLast.includes(intent);
  });
}

/** Whether the person was answered where they speak since they were last answered in the turn's conversation. */
async function spokeHereSince({ tx, scope, inbound, talk }: Turn): Promise<boolean> {
  const lastIn = async (conversation: string) => {
    const where = { conversation, memberId: scope.person.id };
    return (await tx.message.findFirst({ where, orderBy: { seq: "desc" }, select: { seq: true } }))?.seq ?? 0;
  };
  return (await lastIn(conversationOf(inbound))) > (await lastIn(talk.conversation));
}
