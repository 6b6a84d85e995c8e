import type { Logger } from "pino";
import type { Database, Tx } from "../db/database.ts";
import type { Channel } from "../db/generated/client.ts";
import { takeOn } from "../db/queries/inbox.ts";
import { indexDocuments } from "../db/queries/search.ts";
import { kindOf, placesOf } from "../errors.ts";
import { newId } from "../id.ts";
import type { Scope } from "../scope.ts";
import type { Clock } from "../time/clock.ts";
import { sayFor } from "../words/words.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import { changeOffers } from "./change-offers.ts";
import type { Command } from "./command.ts";
import { isShared, type Talk } from "./elsewhere.ts";
import type { Inbound } from "./inbound.ts";
import { type Received, receive, unfinished } from "./inbox.ts";
import { type Draft, keepMessage, messagesOf, type Origin } from "./messages.ts";
import { followsUp, openTurn, talkOf, talksOf } from "./open-turn.ts";
import { type Performed, perform } from "./perform.ts";
import { plan } from "./plan/plan.ts";
import { noteOutcome, openQuestion } from "./questions.ts";
import { createQueue } from "./queue.ts";
import { type OpenFile, receiveFiles } from "./receive-files.ts";
import type { Reply } from "./reply.ts";
import { shareOffer } from "./share-offer.ts";
import { meetStranger, type Owning } from "./strangers.ts";
import type { Hear, Plan, Step, Turn } from "./turn.ts";
import { findChannel } from "./who.ts";

/** What an event came to: messages to show, or rightly none. */
export interface Outcome {
  readonly replies: readonly Reply[];
  readonly ignored: boolean;
  /** Whether this event had been answered before, with these same messages. */
  readonly again: boolean;
  /** Whether something has begun that goes on by itself: the scheduler may look at once. */
  readonly begins?: boolean;
  /** The conversation that the messages belong to. */
  readonly talk: Talk;
}

/** An event that is safely written down and can be acknowledged, and the answer to come. */
export interface Accepted {
  readonly answered: Promise<Outcome>;
}

/** The one door every platform's events enter by. */
export interface Assistant {
  /** Resolves once the event is durable; then the platform may be told that it arrived. */
  accept(inbound: Inbound): Promise<Accepted>;
  /** Accepts and waits for the answer. */
  handle(inbound: Inbound): Promise<Outcome>;
  /** Takes up what was accepted and never answered before the last stop; the answers with the event they belong to. */
  resume(): Promise<readonly { readonly inbound: Inbound; readonly outcome: Outcome }[]>;
  /** Resolves when everything accepted so far is answered. */
  idle(): Promise<void>;
}

export interface AssistantParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly names: NameIndex;
  readonly commands: readonly Command[];
  readonly hear: Hear;
  readonly log: Logger;
  readonly owning: Owning;
  /** How each platform gives the files that were sent there. */
  readonly openFile: ReadonlyMap<string, OpenFile>;
  /** Where the web server is reached from outside, where there is one. */
  readonly publicUrl?: string | undefined;
}

/** The assistant over those parts; events of one conversation are answered in order, those of several at once. */
export function createAssistant(parts: AssistantParts): Assistant {
  const { database, clock } = parts;
  const queue = createQueue();

  const finish = (received: Received) => queue.run(received.conversation, () => answer(parts, received));

  const assistant: Assistant = {
    accept: async (inbound) => {
      // What may take long to answer (a whole file) must not keep the platform from hearing that it has arrived.
      if (inbound.kind !== "text") {
        const received = await database.transaction((tx) => receive(tx, inbound, clock.now()));
        return { answered: finish(received) };
      }
      // The answer is begun before the event is durable, so that both can share a commit; without the event it fails too.
      const answered = await database.transaction(async (tx) => {
        const begun = finish(await receive(tx, inbound, clock.now()));
        begun.catch(() => undefined);
        return { begun };
      });
      return { answered: answered.begun };
    },
    handle: async (inbound) => (await assistant.accept(inbound)).answered,
    resume: async () => {
      const open = await database.transaction(unfinished);
      return Promise.all(
        open.map(async (received) => ({ inbound: received.inbound, outcome: await finish(received) })),
      );
    },
    idle: () => queue.idle(),
  };
  return assistant;
}

/** Answers one event in one transaction; when that fails, apologises in another, so that the event is not tried for ever. */
async function answer(parts: AssistantParts, received: Received): Promise<Outcome> {
  const { database, clock, names, log } = parts;
  const known: { scope: Scope | null } = { scope: null };
  try {
    const files = await receiveFiles(parts, received);
    return await database.transaction(async (tx) => {
      if (!(await takeOn(tx, received.seq, clock.now()))) return answeredBefore(tx, received);
      const talks = talksOf(received);
      for (const talk of talks) {
        const turn = await openTurn(parts, tx, { received, talk, at: clock.now(), files });
        if (!turn) break;
        known.scope = turn.scope;
        const steps = await plan(turn);
        if (talk === talks.at(-1) || (await followsUp(turn, steps))) return answerMember(parts, received, turn, steps);
      }
      return answerStranger(parts, tx, received);
    });
  } catch (error) {
    const reference = newId("err").slice(4, 10);
    log.error(
      { reference, event: received.inbound.kind, err: { type: kindOf(error), stack: placesOf(error) } },
      "an event could not be answered",
    );
    if (known.scope) names.forget(known.scope.workspace.id);
    return database.transaction(async (tx) => {
      if (!(await takeOn(tx, received.seq, clock.now()))) return answeredBefore(tx, received);
      const draft: Draft = { text: sayFor("en").chat.apology(reference), offers: [], visibility: "person" };
      const talk = talkOf(received);
      const reply = await keepMessage(tx, draft, originOf(received, talk, known.scope, clock.now()));
      return { replies: [reply], ignored: false, again: false, talk };
    });
  }
}

/** What a redelivery comes to, or an event that another process on the same books has answered meanwhile. */
async function answeredBefore(tx: Tx, received: Received): Promise<Outcome> {
  return { replies: await messagesOf(tx, received.seq), ignored: false, again: true, talk: talkOf(received) };
}

/** What was written is made ready for search after so many events, or rows at once, so that no search finds much to do first. */
const indexedEvery = 64;

/** Answers a member by the steps that the event comes to. */
async function answerMember(parts: AssistantParts, received: Received, turn: Turn, steps: Plan): Promise<Outcome> {
  const { tx, scope, inbound, talk } = turn;
  const { at } = scope;
  if (steps === "ignore" || steps.length === 0) return { replies: [], ignored: true, again: false, talk };
  const performed: Performed[] = [];
  for (const step of steps) performed.push(await perform(turn, aboutBefore(step, performed)));
  if (await tourIsDue(turn, performed))
    performed.push(await perform(turn, { do: "run", press: { command: "start", slots: {} } }));
  const waiting = await waitingQuestion(turn, performed);
  if (waiting) performed.push(await perform(turn, waiting));
  const changeId = await finishChange(scope, performed);
  for (const { answers, wrote } of performed)
    if (changeId && answers && wrote) await noteOutcome(tx, answers, changeId);
  if (performed.some((one) => one.erased)) parts.names.forget(scope.workspace.id);
  await parts.names.changed(tx, scope.workspace, scope.write.named());
  if (received.seq % indexedEvery === 0 || scope.write.mark() > indexedEvery) await indexDocuments(tx);
  const shared = isShared(inbound.platform, talk.conversation);
  const channel = inbound.private ? null : await findChannel(tx, inbound);
  const replaces =
    inbound.kind === "button" && steps[0]?.do === "run" ? { replaces: inbound.button.split(".")[0] ?? "" } : {};
  const replies: Reply[] = [];
  const written = performed.flatMap((one) => (one.wrote ? [one.wrote] : []));
  const lastWritten = performed.findLastIndex((one) => one.wrote);
  for (const [index, one] of performed.entries()) {
    const extra =
      changeId && index === lastWritten && one.questionId === undefined ? changeOffers(scope, changeId, written) : [];
    const visibility = shared && one.toChannel ? "channel" : visibilityOf(one.draft, inbound, channel, scope);
    const sharing =
      shared && visibility === "person" && one.questionId === undefined && !one.draft.secret ? [shareOffer(scope)] : [];
    const draft = {
      ...one.draft,
      offers: [...one.draft.offers, ...extra, ...sharing],
      visibility,
      ...(index === 0 ? replaces : {}),
    };
    const origin = {
      ...originOf(received, talk, scope, at),
      changeId: one.wrote ? changeId : null,
      questionId: one.questionId ?? null,
    };
    replies.push(await keepMessage(tx, draft, origin));
  }
  return { replies, ignored: false, again: false, begins: performed.some((one) => one.begins), talk };
}

/** A step that is about what the one before wrote, told what that is. */
function aboutBefore(step: Step, performed: readonly Performed[]): Step {
  const subject = performed.at(-1)?.wrote?.subject;
  if (step.do !== "run" || !step.about || !subject) return step;
  const slots = { ...step.press.slots, [step.about]: `${subject.table}:${subject.id}` };
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
async function waitingQuestion({ tx, scope, question }: Turn, performed: readonly Performed[]): Promise<Step | null> {
  if (!question || performed.some((one) => one.questionId !== undefined)) return null;
  const open = await openQuestion(tx, scope);
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

/** In a shared channel answers go to the asker alone unless they are harmless or the channel is open for these books (SPEC 1); what opens a door always does. */
function visibilityOf(draft: Draft, inbound: Inbound, channel: Channel | null, scope: Scope): Reply["visibility"] {
  if (draft.secret) return "person";
  const open = channel?.open === true && channel.workspaceId === scope.workspace.id;
  return open ? "channel" : inbound.private ? "person" : draft.visibility;
}

/** Somebody whose account belongs to nobody: let in and answered as a member, or told so once (SPEC 1). */
async function answerStranger(parts: AssistantParts, tx: Tx, received: Received): Promise<Outcome> {
  const { inbound } = received;
  const at = parts.clock.now();
  const talk = talkOf(received);
  const met = await meetStranger(tx, inbound, parts.owning, at);
  if (met !== "silence" && "letIn" in met) {
    const turn = await openTurn(parts, tx, { received, talk, at });
    if (!turn) throw new Error("an account was let in and is still nobody's");
    return answerMember(parts, received, turn, met.letIn === "listed" ? await plan(turn) : [welcome(turn, met.letIn)]);
  }
  if (met === "silence") return { replies: [], ignored: true, again: false, talk };
  const draft: Draft = { text: sayFor("en").access[met.say], offers: [], visibility: "person" };
  const conversation = `${inbound.platform}:dm:${inbound.from}`;
  const reply = await keepMessage(tx, draft, { ...originOf(received, talk, null, at), conversation });
  return { replies: [reply], ignored: false, again: false, talk };
}

function welcome({ scope }: Turn, how: "member" | "linked" | "owner"): Step {
  const { workspace, person, say } = scope;
  return { do: "say", text: say.access.welcome(how, workspace.name, person.role) };
}

function originOf(received: Received, { conversation, route }: Talk, known: Scope | null, at: Date): Origin {
  const { platform } = received.inbound;
  return {
    conversation,
    inboxSeq: received.seq,
    workspaceId: known?.workspace.id ?? null,
    memberId: known?.person.id ?? null,
    at,
    ...(route === undefined ? {} : { owedTo: { platform, route } }),
  };
}
