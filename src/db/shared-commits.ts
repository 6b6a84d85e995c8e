import { setImmediate as nextTurn } from "node:timers/promises";

/** Work on a transaction that others may share. */
type Work<Tx, T> = (tx: Tx) => Promise<T>;

/** One after the other, each as a whole or not at all; resolves when what the work wrote is as safe as it has to be. */
export type RunWork<Tx> = <T>(work: Work<Tx, T>, how: How) => Promise<T>;

/** How a work waits: what is `first` goes before all that is not, in the order given. */
export interface How {
  readonly safe: Safe;
  readonly first?: boolean;
}

/** Whether what was written has to outlast the machine losing its power, or only the end of the process. */
export type Safe = "on disk" | "from a kill";

/** A transaction that has begun: `part` makes what one of those who share it is handed, which ends with it. */
export interface Begun<Tx> {
  /** Sets, goes back to, or forgets a savepoint. */
  savepoint(does: "SAVEPOINT" | "ROLLBACK TO" | "RELEASE"): Promise<void>;
  part<T>(work: Work<Tx, T>): Promise<T>;
}

/** Runs `work` in a transaction and commits it as safely as told. */
export type Begin<Tx> = (work: (begun: Begun<Tx>) => Promise<void>, safe: Safe) => Promise<void>;

/** The most transactions that share a commit: the first of them waits for the last. */
const most = 16;

interface Waiting<Tx> extends How {
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
    const safe = waiting[0]?.safe ?? "on disk";
    const next = async () => {
      if (sharing.length === most) return undefined;
      // What has come in meanwhile over the wire may bring another work: it is heard before there is none.
      if (waiting.length === 0) await nextTurn();
      return safe === "from a kill" && waiting[0]?.safe === "on disk" ? undefined : waiting.shift();
    };
    try {
      await begin(async (begun) => {
        for (let one = await next(); one; one = await next()) {
          sharing.push(one);
          settles.push(sharing.length === 1 ? await one.run(begun) : await runAmongOthers(begun, one));
        }
      }, safe);
    } catch (error) {
      // Where it could not even begin, it is the first in line that has failed.
      const first = sharing.length === 0 ? waiting.splice(0, 1) : [];
      for (const one of [...sharing, ...first]) one.fail(error);
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

  const wait = (one: Waiting<Tx>) => {
    const behind = one.first ? waiting.findIndex(({ first }) => !first) : -1;
    waiting.splice(behind < 0 ? waiting.length : behind, 0, one);
  };

  return (work, how) =>
    new Promise((resolve, reject) => {
      const run = async (begun: Begun<Tx>) => {
        const result = await begun.part(work);
        return () => resolve(result);
      };
      wait({ run, fail: reject, ...how });
      void commitAll();
    });
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
