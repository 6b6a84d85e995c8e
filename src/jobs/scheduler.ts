import type { Logger } from "pino";
import type { Database, Tx } from "../db/database.ts";
import { placesOf } from "../errors.ts";
import { newId } from "../id.ts";
import type { Owed } from "../outbox/courier.ts";
import type { Clock } from "../time/clock.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import type { Due, Job } from "./job.ts";
import { openJobBooks } from "./job-books.ts";

/** Does what falls due. It is told when to look; whatever it missed, it finds then. */
export interface Scheduler {
  /**
   * Does everything that is due by now; resolves, when nothing is, with when something is due next, null when nothing is
   * planned. Calls during a look join it.
   */
  runDue(): Promise<Date | null>;
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

/** How long a due thing that failed is left out before it is tried again, so that it holds nothing else up. */
const postponedMs = 10 * 60_000;

/** The most due things that share one commit, which reaches the disk once for all of them. */
const together = 8;

type Found = Due & { readonly job: Job };

/** The messages that doing something due has left owed, and whether it goes on later, as a long import does. */
interface Done {
  readonly owed: readonly Owed[];
  readonly again: boolean;
}

/** A look that found nothing due: when something is. */
interface InVain {
  readonly nextAt: Date | null;
}

/** Due things left out for now because they failed: until when, in milliseconds, by id. */
type Postponed = Map<string, number>;

/** A scheduler of those jobs; it runs only when it is told to. */
export function createScheduler(parts: SchedulerParts): Scheduler {
  const postponed: Postponed = new Map();
  let running: Promise<Date | null> | null = null;

  async function run(): Promise<Date | null> {
    for (let done = 0; ; ) {
      const width = Math.min(Math.max(done, 1), together);
      const looks = await Promise.all(Array.from({ length: width }, () => runNext(parts, postponed)));
      const found = looks.filter((one) => "owed" in one);
      for (const one of found) parts.told(one.owed);
      const inVain = looks.findLast((one) => "nextAt" in one);
      if (inVain) return inVain.nextAt;
      // What comes again lets others have their turn between. Mostly little is due: each look in vain asks every job.
      done = found.some((one) => one.again) ? 0 : done + width;
    }
  }

  return {
    runDue: () => {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    idle: async () => void (await running),
  };
}

function leftOut(postponed: Postponed, at: Date): string[] {
  const now = at.getTime();
  // A wait that seems longer than any was begun before the clock was set back.
  for (const [id, until] of postponed) if (until <= now || until > now + postponedMs) postponed.delete(id);
  return [...postponed.keys()];
}

async function earliest(tx: Tx, jobs: readonly Job[], except: readonly string[]): Promise<Found | null> {
  let first: Found | null = null;
  for (const job of jobs) {
    const due = await job.next(tx, except);
    if (due && (!first || due.at < first.at)) first = { ...due, job };
  }
  return first;
}

/**
 * What is due by an instant and is done next, else what is due first after it. What can't wait goes before the rest, so that a
 * flood of digests delays no reminder.
 */
async function nextOf(tx: Tx, jobs: readonly Job[], now: Date, except: readonly string[]): Promise<Found | null> {
  let first: Found | null = null;
  for (const urgent of [true, false]) {
    const of = jobs.filter((job) => (job.urgent ?? false) === urgent);
    const found = await earliest(tx, of, except);
    if (found && found.at <= now) return found;
    if (found && (!first || found.at < first.at)) first = found;
  }
  return first;
}

/**
 * Looks for what is due and does it, in one transaction, so that another process on the same books finds it done; what
 * members are told by it, or when something is due where nothing is. What fails is taken back as a whole, noted, and left out
 * for a while.
 */
async function runNext(parts: SchedulerParts, postponed: Postponed): Promise<Done | InVain> {
  const { database, clock, names, log, jobs } = parts;
  const opened = new Set<string>();
  const taken: { found: Found | null } = { found: null };
  try {
    return await database.transaction(async (tx) => {
      const at = clock.now();
      const found = await nextOf(tx, jobs, at, leftOut(postponed, at));
      if (!found || found.at > at) return { nextAt: found?.at ?? null };
      taken.found = found;
      const { job, ...due } = found;
      // Whoever shares the commit looks before this has failed for good.
      postponed.set(due.id, at.getTime() + postponedMs);
      const books = openJobBooks({ tx, names, at, opened });
      await job.run(tx, due, books);
      const left = books.comesAgain ? null : await job.next(tx, []);
      if (left?.id === due.id && left.at <= due.at) throw new Error(`the job ${job.name} did not move on`);
      await books.close();
      postponed.delete(due.id);
      return { owed: books.owed, again: books.comesAgain };
    });
  } catch (error) {
    const failed = taken.found;
    for (const workspaceId of opened) names.forget(workspaceId);
    const noted = { reference: newId("err").slice(4, 10), job: failed?.job.name, stack: placesOf(error) };
    log.error(noted, failed ? "a job failed" : "what is due could not be looked for");
    if (failed) postponed.set(failed.id, clock.now().getTime() + postponedMs);
    return failed ? { owed: [], again: false } : { nextAt: null };
  }
}
