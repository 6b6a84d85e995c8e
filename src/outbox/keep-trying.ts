import { setTimeout as sleep } from "node:timers/promises";

const longestWaitMs = 30_000;

/** What happens between tries. */
export interface Patience {
  readonly stopping: AbortSignal;
  /** Called with each failure and how many there were in a row: gives the milliseconds to wait, null for twice as long as before, or throws to give up. */
  readonly onFailure: (error: unknown, failures: number) => number | null;
  /** How long to wait after the first failure where `onFailure` does not say. */
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
