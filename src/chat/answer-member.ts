import type { Channel } from "../db/generated/client.ts";
import { indexDocuments } from "../db/queries/search.ts";
import { isShared } from "../is-shared.ts";
import type { Scope } from "../scope.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import { changeOffers } from "./change-offers.ts";
import type { Inbound } from "./inbound.ts";
import type { Received } from "./inbox.ts";
import { type Draft, keepMessage, letPressAgain } from "./messages.ts";
import { mayAnswer } from "./open-turn.ts";
import { originOf } from "./origin-of.ts";
import type { Outcome } from "./outcome.ts";
import { type Performed, perform } from "./perform.ts";
import { noteOutcome, openQuestion, questionToAskAgain } from "./questions.ts";
import type { Offer, Reply } from "./reply.ts";
import { shareOffer } from "./share-offer.ts";
import type { Plan, Step, Turn } from "./turn.ts";
import { findChannel } from "./who.ts";

/** What was written is made ready for search after so many events, or rows at once, so that no search finds much to do first. */
const indexedEvery = 64;

/** Answers a member by the steps that the event comes to: what they write is one change, what they say the messages to show. */
export async function answerMember(names: NameIndex, received: Received, turn: Turn, steps: Plan): Promise<Outcome> {
  const { tx, scope, talk } = turn;
  if (steps === "ignore" || steps.length === 0) return { replies: [], ignored: true, again: false, talk };
  const performed = await performAll(turn, steps);
  const changeId = await finishChange(scope, performed);
  for (const { answers, wrote } of performed)
    if (changeId && answers && wrote) await noteOutcome(tx, answers, changeId);
  if (performed.some((one) => one.erased)) names.forget(scope.workspace.id);
  await names.changed(tx, scope.workspace, scope.write.named());
  if (received.seq % indexedEvery === 0 || scope.write.mark() > indexedEvery) await indexDocuments(tx);
  const replaces = await replacedBy(turn, steps, performed);
  const replies = await keepReplies(turn, received, { performed, changeId, replaces });
  return { replies, ignored: false, again: false, begins: performed.some((one) => one.begins), talk };
}

/** Carries the steps out, and after them the first-run question or the one that waited, where one is due. */
async function performAll(turn: Turn, steps: readonly Step[]): Promise<readonly Performed[]> {
  const performed: Performed[] = [];
  for (const step of steps) performed.push(await perform(turn, aboutBefore(step, performed)));
  if (await tourIsDue(turn, performed))
    performed.push(await perform(turn, { do: "run", press: { command: "start", slots: {} } }));
  const waiting = await waitingQuestion(turn, performed);
  if (waiting) performed.push(await perform(turn, waiting));
  return performed;
}

/** A step that is about what the one before wrote, told what that is. */
function aboutBefore(step: Step, performed: readonly Performed[]): Step {
  if (step.do !== "run" || !step.about) return step;
  const before =
    step.about === "client" ? performed.filter(({ wrote }) => wrote?.subject?.table === "client") : performed;
  const subject = before.at(-1)?.wrote?.subject;
  if (!subject) return step;
  const slots = {
    ...step.press.slots,
    [step.about]: step.about === "client" ? subject.id : `${subject.table}:${subject.id}`,
  };
  return { ...step, press: { ...step.press, slots } };
}

/** The first-run questions follow the owner's first message, and wait while another question is open. */
async function tourIsDue(turn: Turn, performed: readonly Performed[]): Promise<boolean> {
  const { scope, tx, inbound, talk } = turn;
  if (scope.workspace.tourStep === null || scope.person.role !== "owner") return false;
  if (!inbound.private || isShared(inbound.platform, talk.conversation)) return false;
  return (
    performed.every((one) => one.questionId === undefined && one.command !== "start") &&
    (await openQuestion(tx, scope)) === null
  );
}

/**
 * The question that waited behind the one this event ended, to be asked again; null while the newest is open, and when
 * something was asked already (SPEC 12: one follow-up question at a time).
 */
async function waitingQuestion(
  { tx, scope, question, commands }: Turn,
  performed: readonly Performed[],
): Promise<Step | null> {
  if (!question || performed.some((one) => one.questionId !== undefined)) return null;
  const open = await questionToAskAgain(tx, scope, mayAnswer({ commands }, scope.person.role));
  if (!open?.text || open.id === question.id) return null;
  return { do: "again", question: { ...open, text: scope.say.chat.stillOpen(open.text) } };
}

/** One event makes one change, however many entries it holds: one Undo for all (SPEC 12). */
async function finishChange(scope: Scope, performed: readonly Performed[]): Promise<string | null> {
  const wrote = performed.flatMap((one) => (one.wrote ? [{ ...one.wrote, command: one.command ?? "" }] : []));
  const last = wrote.at(-1);
  if (!last) {
    if (scope.write.mark() > 0) throw new Error("a command wrote without naming its change");
    return null;
  }
  return scope.write.finish({
    command: last.command,
    title: wrote.length > 1 ? scope.say.chat.batchTitle(wrote.length) : last.title,
    subject: wrote.findLast((one) => one.subject)?.subject,
    kind: last.kind ?? "do",
  });
}

/** The message whose button ran a command: its answer is shown in its place, unless that leaves it as it was. */
async function replacedBy(
  { tx, inbound }: Turn,
  [first]: readonly Step[],
  [answer]: readonly Performed[],
): Promise<string | undefined> {
  if (inbound.kind !== "button" || first?.do !== "run") return undefined;
  if (answer && standsBeside(answer) && (await letPressAgain(tx, inbound.button))) return undefined;
  return inbound.button.split(".")[0] ?? "";
}

/** Whether an answer is a file, or says why nothing was done: the card is still needed then, with all its buttons. */
function standsBeside({ draft, command, wrote, questionId }: Performed): boolean {
  const words = draft.card === undefined && draft.offers.length === 0 && !wrote && questionId === undefined;
  return words && (command === undefined || (draft.files ?? []).length > 0);
}

/** What the steps of one event came to, all together. */
interface Performance {
  readonly performed: readonly Performed[];
  readonly changeId: string | null;
  readonly replaces: string | undefined;
}

/** Keeps what the steps say as messages: the first in the place of the one replaced, Undo under the last that wrote. */
async function keepReplies(turn: Turn, received: Received, all: Performance): Promise<readonly Reply[]> {
  const { tx, scope, inbound, talk } = turn;
  const { performed, changeId, replaces } = all;
  const shared = isShared(inbound.platform, talk.conversation);
  const channel = inbound.private ? null : await findChannel(tx, inbound);
  const lastWritten = performed.findLastIndex((one) => one.wrote);
  const several = performed.filter((one) => one.wrote?.subject).length > 1;
  const replies: Reply[] = [];
  for (const [index, one] of performed.entries()) {
    const visibility = shared && one.toChannel ? "channel" : visibilityOf(one.draft, inbound, channel, scope);
    const offers = [
      ...one.draft.offers,
      ...(index === lastWritten ? undoOffers(scope, one, all) : []),
      ...(shared && visibility === "person" && mayBeShared(one) ? [shareOffer(scope)] : []),
    ];
    const inPlace = index === 0 && replaces !== undefined ? { replaces } : {};
    const subject =
      several && one.wrote?.subject ? { subject: `${one.wrote.subject.table}:${one.wrote.subject.id}` } : {};
    const draft = { ...one.draft, offers, visibility, ...inPlace, ...subject };
    const origin = {
      ...originOf(received, talk, scope, scope.at),
      changeId: one.wrote ? changeId : null,
      questionId: one.questionId ?? null,
    };
    replies.push(await keepMessage(tx, draft, origin));
  }
  return replies;
}

function undoOffers(scope: Scope, { questionId }: Performed, { performed, changeId }: Performance): readonly Offer[] {
  if (!changeId || questionId !== undefined) return [];
  const written = performed.flatMap((one) => (one.wrote ? [one.wrote] : []));
  if (written.some((one) => one.parting)) return [];
  return changeOffers(scope, changeId, written);
}

/** What a command answered, is no question and holds no secret: its asker may show it to all. A stale button's word is theirs alone. */
function mayBeShared({ draft, questionId, command }: Performed): boolean {
  return command !== undefined && questionId === undefined && !draft.secret;
}

/** In a shared channel answers go to the asker alone unless they are harmless or the channel is open for these books (SPEC 1); what opens a door always does. */
function visibilityOf(draft: Draft, inbound: Inbound, channel: Channel | null, scope: Scope): Reply["visibility"] {
  if (draft.secret) return "person";
  const open = channel?.open === true && channel.workspaceId === scope.workspace.id;
  return open ? "channel" : inbound.private ? "person" : draft.visibility;
}
