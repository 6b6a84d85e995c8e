import { setImmediate as nextTurn } from "node:timers/promises";

/** Work on a transaction that others may share. */
type Work<Tx, T> = (tx: Tx) => Promise<T>;

/** One after the other, each as a whole or not at all; resolves when what the work wrote is durable. */
export type RunWork<Tx> = <T>(work: Work<Tx, T>) => Promise<T>;

/** A transaction that has begun: `part` makes what one of those who share it is handed, which ends with it. */
export interface Begun<Tx> {
  /** Sets, goes back to, or forgets a savepoint. */
  savepoint(does: "SAVEPOINT" | "ROLLBACK TO" | "RELEASE"): Promise<void>;
  part<T>(work: Work<Tx, T>): Promise<T>;
}

/** Runs `work` in a transaction and commits it. */
export type Begin<Tx> = (work: (begun: Begun<Tx>) => Promise<void>) => Promise<void>;

/** So many share a commit at most: the first of them waits for the last. */
const most = 16;

interface Waiting<Tx> {
  readonly run: (begun: Begun<Tx>) => Promise<Settle>;
  readonly fail: (error: unknown) => void;
}

/** Tells whoever waits for a work what it came to, once that is durable. */
type Settle = () => void;

/**
 * Has works that wait for each other share a commit, which reaches the disk once for all of them: on a disk that takes
 * milliseconds for that, most of what many conversations at once would wait for. What one work wrote is taken back alone
 * when it fails; when the commit fails, all have failed.
 */
export function shareCommits<Tx>(begin: Begin<Tx>): RunWork<Tx> {
  const waiting: Waiting<Tx>[] = [];
  let running = false;

  const commitNext = async () => {
    const sharing: Waiting<Tx>[] = [];
    const settles: Settle[] = [];
    try {
      await begin(async (begun) => {
        for (let next = await nextOf(waiting); next; next = sharing.length < most ? await nextOf(waiting) : undefined) {
          sharing.push(next);
          settles.push(sharing.length === 1 ? await next.run(begun) : await runAmongOthers(begun, next));
        }
      });
    } catch (error) {
      for (const one of sharing) one.fail(error);
      return;
    }
    for (const settle of settles) settle();
  };

  const commitAll = async () => {
    if (running) return;
    running = true;
    while (waiting.length > 0) await commitNext();
    running = false;
  };

  return (work) =>
    new Promise((resolve, reject) => {
      const run = async (begun: Begun<Tx>) => {
        const result = await begun.part(work);
        return () => resolve(result);
      };
      waiting.push({ run, fail: reject });
      void commitAll();
    });
}

/** The work that waits longest. What has come in meanwhile, over the wire, may bring one: it is heard before there is none. */
async function nextOf<T>(waiting: T[]): Promise<T | undefined> {
  if (waiting.length === 0) await nextTurn();
  return waiting.shift();
}

/** The first that fails takes its transaction with it, before anybody shares that; any other leaves it as it was before. */
async function runAmongOthers<Tx>(begun: Begun<Tx>, { run, fail }: Waiting<Tx>): Promise<Settle> {
  await begun.savepoint("SAVEPOINT");
  try {
    const settle = await run(begun);
    await begun.savepoint("RELEASE");
    return settle;
  } catch (error) {
    await begun.savepoint("ROLLBACK TO");
    await begun.savepoint("RELEASE");
    return () => fail(error);
  }
}
