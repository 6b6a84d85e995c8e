import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { replyOf } from "../chat/messages.ts";
import { createQueue } from "../chat/queue.ts";
import type { Reply } from "../chat/reply.ts";
import type { Database, Tx } from "../db/database.ts";
import type { Prisma } from "../db/generated/client.ts";
import { noteShown } from "../db/queries/shown.ts";
import type { Clock } from "../time/clock.ts";
import { Never, NotNow, type Platform, routeOn } from "./platform.ts";

/** A message that a platform is owed. */
export interface Owed {
  readonly platform: string;
  readonly conversation: string;
  readonly route: string;
  readonly reply: Reply;
  readonly attempts: number;
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
  /** Takes up what could not be shown to the person of an account, who can be reached now. */
  bringAgain(platform: string, account: string): Promise<void>;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
  /** Gives up waiting for platforms that are away; what is owed stays owed in the database. */
  stop(): void;
}

const firstWaitMs = 500;
const longestWaitMs = 60_000;
const givesUpAfterMs = 7 * 24 * 60 * 60_000;

export interface CourierParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly platforms: readonly Platform[];
  readonly events: CourierEvents;
}

/**
 * A message is owed by a row written together with it (DESIGN 5) until its platform has it. Between the platform taking it
 * and that row going lies the only moment in which a crash can show it twice; adapters look before they repeat.
 */
export function createCourier(parts: CourierParts): Courier {
  const { database, platforms } = parts;
  const queue = createQueue();
  const stopping = new AbortController();

  const deliver = (all: readonly Owed[]) => {
    for (const owed of all) {
      const platform = platforms.find((one) => one.name === owed.platform);
      if (platform) void queue.run(owed.conversation, () => bring(parts, platform, owed, stopping.signal));
    }
  };
  return {
    deliver,
    resume: async () => {
      const owed = await database.transaction((tx) => owedMessages(tx, { gaveUpAt: null }));
      // The process may have stopped right after a platform took the message, before that was noted here.
      deliver(owed.map((one) => ({ ...one, attempts: Math.max(one.attempts, 1) })));
    },
    bringAgain: async (platform, account) =>
      deliver(await database.transaction((tx) => givenUpFor(tx, platform, account, parts.clock.now()))),
    idle: () => queue.idle(),
    stop: () => stopping.abort(),
  };
}

/** Tries until the message is there, can never be there, or the process stops. */
async function bring(parts: CourierParts, platform: Platform, owed: Owed, stopping: AbortSignal): Promise<void> {
  let { attempts } = owed;
  while (!stopping.aborted) {
    try {
      const replaces = owed.reply.replaces === undefined ? [] : await refsOf(parts.database, owed.reply.replaces);
      const route = routeOn(platform, owed);
      const refs = await platform.show({ reply: owed.reply, route, replaces, attempts });
      const shown = { platform: owed.platform, messageId: owed.reply.id, refs };
      await parts.database.note((tx) => noteShown(tx, shown));
      parts.events.delivered(owed.platform);
      return;
    } catch (error) {
      attempts += 1;
      const again = await afterProblem(parts, owed, attempts, error);
      if (again === null) return;
      parts.events.retried(owed.platform);
      await sleep(again, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}

/** Notes a failed attempt; milliseconds until the next, or null when there will be none. */
async function afterProblem(parts: CourierParts, owed: Owed, attempts: number, error: unknown): Promise<number | null> {
  const { database, clock, log } = parts;
  const { platform, reply } = owed;
  const waitMs = waitAfter(attempts, error);
  const now = clock.now();
  const where = { messageId: reply.id };
  const row = await database.transaction((tx) => tx.delivery.findUnique({ where, include: { message: true } }));
  if (!row) return null;
  const tooLate = now.getTime() - row.message.at.getTime() > givesUpAfterMs;
  const data =
    tooLate || waitMs === null ? { attempts, gaveUpAt: now } : { attempts, dueAt: new Date(now.getTime() + waitMs) };
  await database.transaction((tx) => tx.delivery.update({ where, data }));
  const type = error instanceof Error ? error.name : typeof error;
  const code = error instanceof NotNow || error instanceof Never ? error.message : undefined;
  log.warn({ platform, attempts, type, code, gaveUp: "gaveUpAt" in data }, "a message could not be shown");
  return "gaveUpAt" in data ? null : waitMs;
}

function waitAfter(attempts: number, error: unknown): number | null {
  if (error instanceof Never) return null;
  const asked = error instanceof NotNow ? error.retryAfterMs : null;
  return asked ?? Math.min(firstWaitMs * 2 ** (attempts - 1), longestWaitMs);
}

async function refsOf(database: Database, messageId: string): Promise<string[]> {
  const rows = await database.transaction((tx) => tx.shown.findMany({ where: { messageId }, orderBy: { ref: "asc" } }));
  return rows.map((row) => row.ref);
}

/** What was given up of late and was meant for the person of an account; it is owed again. */
async function givenUpFor(tx: Tx, platform: string, account: string, now: Date): Promise<Owed[]> {
  const known = await tx.identity.findUnique({ where: { platform_account: { platform, account } } });
  const meant = [{ conversation: `${platform}:dm:${account}` }, ...(known ? [{ memberId: known.memberId }] : [])];
  const since = new Date(now.getTime() - givesUpAfterMs);
  const which = { platform, gaveUpAt: { not: null }, message: { OR: meant, at: { gte: since } } };
  const owed = await owedMessages(tx, which);
  const messageId = { in: owed.map((one) => one.reply.id) };
  await tx.delivery.updateMany({ where: { messageId }, data: { gaveUpAt: null } });
  return owed;
}

async function owedMessages(tx: Tx, where: Prisma.DeliveryWhereInput): Promise<Owed[]> {
  const rows = await tx.delivery.findMany({
    where,
    include: { message: true },
    orderBy: { message: { seq: "asc" } },
  });
  return rows.map(({ platform, conversation, route, attempts, message }) => ({
    platform,
    conversation,
    route,
    attempts,
    reply: replyOf(message),
  }));
}
