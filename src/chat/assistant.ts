import type { Logger } from "pino";
import type { Database, Tx } from "../db/database.ts";
import { takeOn } from "../db/queries/inbox.ts";
import { kindOf, placesOf } from "../errors.ts";
import { newId } from "../id.ts";
import type { Scope } from "../scope.ts";
import type { Clock } from "../time/clock.ts";
import { sayFor } from "../words/words.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import { answerMember } from "./answer-member.ts";
import type { Command } from "./command.ts";
import type { Inbound } from "./inbound.ts";
import { type Received, receive, unfinished } from "./inbox.ts";
import { type Draft, keepMessage, messagesOf } from "./messages.ts";
import { followsUp, openTurn, talkOf, talksOf } from "./open-turn.ts";
import { localeOf, originOf } from "./origin-of.ts";
import type { Outcome } from "./outcome.ts";
import { plan } from "./plan/plan.ts";
import { createQueue } from "./queue.ts";
import { type OpenFile, receiveFiles } from "./receive-files.ts";
import { meetStranger, type Owning } from "./strangers.ts";
import type { Hear, Step, Turn } from "./turn.ts";

/** An event that is safely written down and can be acknowledged, and the answer to come. */
export interface Accepted {
  readonly answered: Promise<Outcome>;
  /** Whether the platform had delivered it before. */
  readonly again: boolean;
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

/** What the assistant works with. */
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
      // What may take long to answer (a whole file, or the button that brings it in) must not keep the platform from hearing that it has arrived.
      if (inbound.kind !== "text" && inbound.kind !== "command") {
        const received = await database.receive((tx) => receive(tx, inbound, clock.now()));
        return { answered: finish(received), again: received.again };
      }
      // The answer is begun before the event is durable, so that both can share a commit; without the event it fails too.
      return database.receive(async (tx) => {
        const received = await receive(tx, inbound, clock.now());
        const answered = finish(received);
        answered.catch(() => undefined);
        return { answered, again: received.again };
      });
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
        if (talk === talks.at(-1) || (await followsUp(turn, steps)))
          return answerMember(parts.names, received, turn, steps);
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
      const draft: Draft = {
        text: sayFor(localeOf(received, known.scope)).chat.apology(reference),
        offers: [],
        visibility: "person",
      };
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

/** Somebody whose account belongs to nobody: let in and answered as a member, or told so once (SPEC 1). */
async function answerStranger(parts: AssistantParts, tx: Tx, received: Received): Promise<Outcome> {
  const { inbound } = received;
  const at = parts.clock.now();
  const talk = talkOf(received);
  const met = await meetStranger(tx, inbound, parts.owning, at);
  if (met !== "silence" && "letIn" in met) {
    const turn = await openTurn(parts, tx, { received, talk, at });
    if (!turn) throw new Error("an account was let in and is still nobody's");
    return answerMember(
      parts.names,
      received,
      turn,
      met.letIn === "listed" ? await plan(turn) : [welcome(turn, met.letIn)],
    );
  }
  if (met === "silence") return { replies: [], ignored: true, again: false, talk };
  const draft: Draft = { text: sayFor(localeOf(received, null)).access[met.say], offers: [], visibility: "person" };
  const conversation = `${inbound.platform}:dm:${inbound.from}`;
  const reply = await keepMessage(tx, draft, { ...originOf(received, talk, null, at), conversation });
  return { replies: [reply], ignored: false, again: false, talk };
}

function welcome({ scope }: Turn, how: "member" | "linked" | "owner"): Step {
  const { workspace, person, say, show } = scope;
  return { do: "say", text: say.access.welcome(how, workspace.name, show.name("choice", person.role)) };
}
