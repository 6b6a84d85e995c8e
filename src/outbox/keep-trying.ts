import { setTimeout as sleep } from "node:timers/promises";

const longestWaitMs = 30_000;

/** What happens between tries. */
export interface Patience {
  readonly stopping: AbortSignal;
  /** Told of each failure, and how many there were in a row; says how many milliseconds to wait, if it knows, or ends it all by throwing. */
  readonly onFailure: (error: unknown, failures: number) => number | null;
  /** How long it waits after the first failure where it is not told. */
  readonly firstWaitMs?: number;
}

/** Does something until it succeeds or the program stops; between tries it waits as it is told, else twice as long each time. */
export async function keepTrying(
  work: () => Promise<void>,
  { stopping, onFailure, firstWaitMs = 500 }: Patience,
): Promise<void> {
  for (let failures = 1; !stopping.aborted; failures++) {
    try {
      return await work();
    } catch (error) {
      if (stopping.aborted) return;
      const wait = onFailure(error, failures) ?? Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs);
      await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}
