import { setTimeout as sleep } from "node:timers/promises";
import { NotNow } from "../../src/outbox/platform.ts";
import { deliveryProblem } from "./problem.ts";

const triesAtMost = 8;
const firstWaitMs = 1_000;

/** Does something that no message waits for, and tries again, no sooner than asked, where Discord can't take it just now. */
export async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      const problem = deliveryProblem(error);
      if (!(problem instanceof NotNow) || tried === triesAtMost) throw problem;
      await sleep(problem.retryAfterMs ?? firstWaitMs * 2 ** (tried - 1), undefined, { ref: false });
    }
  }
}
