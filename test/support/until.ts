import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something is so, looked at every few milliseconds; a test that waits for ever fails by its own limit. */
export async function until(isSo: () => boolean | Promise<boolean>, everyMs = 5): Promise<void> {
  while (!(await isSo())) await sleep(everyMs);
}
