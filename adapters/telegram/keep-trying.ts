import { setTimeout as sleep } from "node:timers/promises";
import { refusesToken, waitAskedFor } from "./problem.ts";

const firstWaitMs = 500;
const longestWaitMs = 30_000;
const waitForTokenMs = 60_000;

/**
 * Does something until it succeeds or the bot stops. Between tries it waits as long as Telegram asks, else twice as long
 * each time; `onFailure` may end it by throwing.
 */
export async function keepTrying(
  work: () => Promise<void>,
  given: { readonly stopping: AbortSignal; readonly onFailure: (error: unknown, failures: number) => void },
): Promise<void> {
  const { stopping, onFailure } = given;
  for (let failures = 1; !stopping.aborted; failures++) {
    try {
      return await work();
    } catch (error) {
      if (stopping.aborted) return;
      onFailure(error, failures);
      await sleep(waitAfter(failures, error), undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}

function waitAfter(failures: number, error: unknown): number {
  if (refusesToken(error)) return waitForTokenMs;
  return waitAskedFor(error) ?? Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs);
}
