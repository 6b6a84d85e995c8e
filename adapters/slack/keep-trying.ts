import { setTimeout as sleep } from "node:timers/promises";
import { waitAskedFor } from "./problem.ts";

const firstWaitMs = 250;
const longestWaitMs = 30_000;

/**
 * Does something until it succeeds or the program stops. Between tries it waits as long as Slack asks, else twice as long
 * each time; `onFailure` may ask for another wait, or end it by throwing.
 */
export async function keepTrying(
  work: () => Promise<void>,
  given: {
    readonly stopping: AbortSignal;
    readonly onFailure: (error: unknown, failures: number) => number | undefined;
  },
): Promise<void> {
  const { stopping, onFailure } = given;
  for (let failures = 1; !stopping.aborted; failures++) {
    try {
      return await work();
    } catch (error) {
      if (stopping.aborted) return;
      const backoff = Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs);
      const wait = onFailure(error, failures) ?? waitAskedFor(error) ?? backoff;
      await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}
