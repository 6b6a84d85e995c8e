import type { Logger } from "pino";
import type { Database, Tx } from "../db/database.ts";
import { newId } from "../id.ts";
import type { Owed } from "../outbox/courier.ts";
import type { Clock } from "../time/clock.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import type { Due, Job } from "./job.ts";
import { openJobBooks } from "./job-books.ts";

/** Does what falls due. It is told when to look; whatever it missed, it finds then. */
export interface Scheduler {
  /** Does everything that is due by now, earliest first; resolves when nothing is. Calls during a look join it. */
  runDue(): Promise<void>;
  /** When something is due next; null when nothing is planned. */
  nextAt(): Promise<Date | null>;
  /** Resolves when no look is under way. */
  idle(): Promise<void>;
}

export interface SchedulerParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly names: NameIndex;
  readonly log: Logger;
  readonly jobs: readonly Job[];
  /** Called with what members are told, once it is durable. */
  readonly told: (owed: readonly Owed[]) => void;
}

/** What failed waits this long before it is tried again, so that it holds nothing else up. */
const postponedMs = 10 * 60_000;

type Found = Due & { readonly job: Job };

export function createScheduler(parts: SchedulerParts): Scheduler {
  const { database, clock } = parts;
  const postponed = new Map<string, Date>();
  let running: Promise<void> | null = null;

  const except = () => {
    const now = clock.now();
    for (const [id, until] of postponed) if (until <= now) postponed.delete(id);
    return [...postponed.keys()];
  };
  const next = () => database.transaction((tx) => earliest(tx, parts.jobs, except()));

  async function run(): Promise<void> {
    for (let due = await next(); due && due.at <= clock.now(); due = await next()) {
      const owed = await runOne(parts, due);
      if (owed) parts.told(owed);
      else postponed.set(due.id, new Date(clock.now().getTime() + postponedMs));
    }
  }

  return {
    runDue: () => {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    nextAt: async () => (await next())?.at ?? null,
    idle: async () => running ?? undefined,
  };
}

async function earliest(tx: Tx, jobs: readonly Job[], except: readonly string[]): Promise<Found | null> {
  let first: Found | null = null;
  for (const job of jobs) {
    const due = await job.next(tx, except);
    if (due && (!first || due.at < first.at)) first = { ...due, job };
  }
  return first;
}

/** Does one due thing in one transaction; what members are told by it, or null when it failed and was noted. */
async function runOne(parts: SchedulerParts, { job, ...due }: Found): Promise<readonly Owed[] | null> {
  const { database, clock, names, log } = parts;
  const opened = new Set<string>();
  try {
    return await database.transaction(async (tx) => {
      const books = openJobBooks({ tx, names, at: clock.now(), opened });
      await job.run(tx, due, books);
      const left = await job.next(tx, []);
      if (left?.id === due.id && left.at <= due.at) throw new Error(`the job ${job.name} did not move on`);
      await books.close();
      return books.owed;
    });
  } catch (error) {
    for (const workspaceId of opened) names.forget(workspaceId);
    const stack =
      error instanceof Error ? error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at ")) : [];
    log.error({ reference: newId("err").slice(4, 10), job: job.name, stack: stack?.slice(0, 12) }, "a job failed");
    return null;
  }
}
