import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { isUrgent, replyOf } from "../chat/messages.ts";
import { createQueue } from "../chat/queue.ts";
import type { Reply } from "../chat/reply.ts";
import type { Database, Tx } from "../db/database.ts";
import type { Prisma } from "../db/generated/client.ts";
import {
  claimDelivery,
  closeAccount,
  closedAccounts,
  leaseMs,
  letGoOfDeliveries,
  openAccount,
} from "../db/queries/deliveries.ts";
import { notePosted, noteShown } from "../db/queries/shown.ts";
import { kindOf } from "../errors.ts";
import type { Clock } from "../time/clock.ts";
import { createPace, type Pace } from "./pace.ts";
import { Never, NotNow, type Platform, routeOn } from "./platform.ts";

/** A message that a platform is owed. */
export interface Owed {
  readonly platform: string;
  readonly conversation: string;
  readonly route: string;
  readonly reply: Reply;
  readonly attempts: number;
  /** The platform's ids of its parts that are there already. */
  readonly posted?: readonly string[];
  /** Whether it goes before what is said unasked and not urgent. */
  readonly urgent?: boolean;
  /** Whether it was taken up from the database, where another process may be bringing it. */
  readonly found?: true;
}

/** What the courier tells of its work, for metrics. */
export interface CourierEvents {
  readonly delivered: (platform: string) => void;
  readonly retried: (platform: string) => void;
}

/** Brings messages to their platforms, in order within each conversation, as often as it takes. */
export interface Courier {
  deliver(owed: readonly Owed[]): void;
  /** Takes up what was owed when the process last stopped. */
  resume(): Promise<void>;
  /** An account can be reached again: brings what could not be shown there, and pushes to it go on. */
  bringAgain(platform: string, account: string): Promise<void>;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
  /** Whether an account can't be reached; it counts as reachable again once it is heard from. */
  isClosed(platform: string, account: string): boolean;
  /** Before stopping: from now on everything is tried at most once more; what a platform does not take stays owed in the database. */
  waitNoLonger(): void;
  /** Begins nothing more; what is owed stays owed in the database. */
  stop(): void;
  /** Lets another process bring what is left at once. */
  letGo(): Promise<void>;
}

const firstWaitMs = 500;
const longestWaitMs = 60_000;
const othersWaitMs = 5_000;
const givesUpAfterMs = 7 * 24 * 60 * 60_000;

export interface CourierParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly platforms: readonly Platform[];
  readonly events: CourierEvents;
}

/**
 * A message is owed by a row written together with it (DESIGN 5), which goes once the platform has the message. A crash can
 * show a message twice only between the two: while the platform's answer is on its way, and one commit here. On Slack and
 * Discord the courier looks whether the message is there before it repeats one, so nothing is seen twice. Telegram lets a
 * bot look nowhere: there a chat can see the answer and the push of that moment twice.
 */
export function createCourier(parts: CourierParts): Courier {
  const { database, clock, platforms } = parts;
  const queue = createQueue();
  const ending: Ending = { waits: new AbortController(), tries: new AbortController(), left: new Set() };
  // Every conversation may be waiting at once.
  setMaxListeners(0, ending.waits.signal);
  const closed = new Set<string>();
  const paces = new Map<string, Pace>();
  const paceOf = ({ name, pacing }: Platform): Pace | undefined => {
    if (pacing && !paces.has(name)) paces.set(name, createPace(pacing, clock));
    return paces.get(name);
  };

  const deliver = (all: readonly Owed[]) => {
    for (const owed of all) {
      const platform = platforms.find((one) => one.name === owed.platform);
      if (!platform) continue;
      // What somebody waits for is not held up by what nobody does.
      const lane = owed.reply.pushed ? `pushes to ${owed.conversation}` : owed.conversation;
      const way: Way = { parts, platform, owed, lane, pace: paceOf(platform), closed, ending };
      void queue.run(lane, () => bring(way));
    }
  };
  return {
    deliver,
    resume: async () => {
      const owed = await database.transaction(async (tx) => {
        for (const one of await closedAccounts(tx)) closed.add(accountKey(one.platform, one.account));
        return owedMessages(tx, { gaveUpAt: null });
      });
      // The process may have stopped right after a platform took the message, before that was noted here.
      deliver(owed.map((one) => ({ ...one, attempts: Math.max(one.attempts, 1) })));
    },
    bringAgain: async (platform, account) => {
      closed.delete(accountKey(platform, account));
      const owed = await database.transaction(async (tx) => {
        await openAccount(tx, { platform, account }, clock.now());
        return givenUpFor(tx, platform, account, clock.now());
      });
      deliver(owed);
    },
    isClosed: (platform, account) => closed.has(accountKey(platform, account)),
    idle: () => queue.idle(),
    waitNoLonger: () => ending.waits.abort(),
    stop: () => {
      ending.waits.abort();
      ending.tries.abort();
    },
    letGo: () => database.transaction(letGoOfDeliveries),
  };
}

/** How the courier comes to its end: first it no longer waits, then it no longer tries. */
interface Ending {
  readonly waits: AbortController;
  readonly tries: AbortController;
  /** Lanes in which a message was left owed: later ones of the lane are left too, so that all come in order. */
  readonly left: Set<string>;
}

/** A message on its way to a platform. */
interface Way {
  readonly parts: CourierParts;
  readonly platform: Platform;
  readonly owed: Owed;
  /** Messages of one lane go one after the other: the answers in a conversation are one, the pushes to it another. */
  readonly lane: string;
  readonly pace: Pace | undefined;
  /** The accounts to which nothing can be brought. */
  readonly closed: Set<string>;
  readonly ending: Ending;
}

const accountKey = (platform: string, account: string) => `${platform}:dm:${account}`;

/** Tries until the message is there, can never be there, or the process stops. */
async function bring(way: Way): Promise<void> {
  const { parts, platform, owed, lane, pace, ending } = way;
  const { signal } = ending.waits;
  const wait = (ms: number) => sleep(ms, undefined, { signal }).catch(() => ending.left.add(lane));
  let { attempts, posted = [] } = owed;
  const note = async (now: readonly string[]) => {
    posted = [...now];
    await parts.database.note((tx) => notePosted(tx, owed.reply.id, posted));
  };
  // How long it is waited is of this process alone: what failed before the last start says nothing of now.
  let tries = 0;
  let heldUntil = owed.found ? 0 : parts.clock.now().getTime() + leaseMs;
  while (!ending.tries.signal.aborted && !ending.left.has(lane)) {
    try {
      if (owed.reply.pushed) await pace?.turn(owed.conversation, signal, owed.urgent);
      else pace?.said(owed.conversation);
      if (owed.reply.pushed && signal.aborted) return;
      const now = parts.clock.now();
      if (heldUntil - now.getTime() < leaseMs / 2) {
        const claim = await parts.database.transaction((tx) => claimDelivery(tx, owed.reply.id, now));
        if (claim === "over") return;
        if (claim === "others") {
          await wait(othersWaitMs);
          continue;
        }
        heldUntil = now.getTime() + leaseMs;
      }
      const replaces = owed.reply.replaces === undefined ? [] : await refsOf(parts.database, owed.reply.replaces);
      const route = routeOn(platform, owed);
      const refs = await platform.show({ reply: owed.reply, route, replaces, attempts, progress: { posted, note } });
      const shown = { platform: owed.platform, messageId: owed.reply.id, refs };
      await parts.database.note((tx) => noteShown(tx, shown));
      parts.events.delivered(owed.platform);
      return;
    } catch (error) {
      attempts += 1;
      tries += 1;
      const again = await afterProblem(way, { attempts, tries }, error);
      if (again === null) return;
      parts.events.retried(owed.platform);
      await wait(again);
    }
  }
}

/** Notes a failed attempt; milliseconds until the next, or null when there will be none. */
async function afterProblem(
  { parts, owed, closed }: Way,
  { attempts, tries }: { readonly attempts: number; readonly tries: number },
  error: unknown,
): Promise<number | null> {
  const { database, clock, log } = parts;
  const { platform, conversation, reply } = owed;
  const waitMs = waitAfter(tries, error);
  const now = clock.now();
  const where = { messageId: reply.id };
  const row = await database.transaction((tx) => tx.delivery.findUnique({ where, include: { message: true } }));
  if (!row) return null;
  const tooLate = now.getTime() - row.message.at.getTime() > givesUpAfterMs;
  const data =
    tooLate || waitMs === null ? { attempts, gaveUpAt: now } : { attempts, dueAt: new Date(now.getTime() + waitMs) };
  const account = error instanceof Never && error.closed ? accountIn(platform, conversation) : null;
  await database.transaction(async (tx) => {
    await tx.delivery.updateMany({ where, data });
    if (account !== null) await closeAccount(tx, { platform, account }, now);
  });
  if (account !== null) closed.add(accountKey(platform, account));
  const type = kindOf(error);
  const code = error instanceof NotNow || error instanceof Never ? error.message : undefined;
  log.warn({ platform, attempts, type, code, gaveUp: "gaveUpAt" in data }, "a message could not be shown");
  return "gaveUpAt" in data ? null : waitMs;
}

/** The account that a conversation of direct messages is with; null for a channel. */
function accountIn(platform: string, conversation: string): string | null {
  const direct = accountKey(platform, "");
  return conversation.startsWith(direct) ? conversation.slice(direct.length) : null;
}

function waitAfter(tries: number, error: unknown): number | null {
  if (error instanceof Never) return null;
  const asked = error instanceof NotNow ? error.retryAfterMs : null;
  return asked ?? Math.min(firstWaitMs * 2 ** (tries - 1), longestWaitMs);
}

async function refsOf(database: Database, messageId: string): Promise<string[]> {
  const rows = await database.transaction((tx) => tx.shown.findMany({ where: { messageId }, orderBy: { ref: "asc" } }));
  return rows.map((row) => row.ref);
}

/** Messages to an account that were given up lately; they are owed again. */
async function givenUpFor(tx: Tx, platform: string, account: string, now: Date): Promise<Owed[]> {
  const known = await tx.identity.findUnique({ where: { platform_account: { platform, account } } });
  const meant = [{ conversation: `${platform}:dm:${account}` }, ...(known ? [{ memberId: known.memberId }] : [])];
  const since = new Date(now.getTime() - givesUpAfterMs);
  const which = { platform, gaveUpAt: { not: null }, message: { OR: meant, at: { gte: since } } };
  const owed = await owedMessages(tx, which);
  const messageId = { in: owed.map((one) => one.reply.id) };
  await tx.delivery.updateMany({ where: { messageId }, data: { gaveUpAt: null, notedAt: null } });
  return owed;
}

async function owedMessages(tx: Tx, where: Prisma.DeliveryWhereInput): Promise<Owed[]> {
  const rows = await tx.delivery.findMany({
    where,
    include: { message: true },
    orderBy: { message: { seq: "asc" } },
  });
  return rows.map(({ platform, conversation, route, attempts, posted, message }) => ({
    platform,
    conversation,
    route,
    attempts,
    posted: posted === null ? [] : (JSON.parse(posted) as string[]),
    reply: replyOf(message),
    urgent: isUrgent(message),
    found: true as const,
  }));
}
