import cron from "node-cron";
import type { Scheduler } from "./scheduler.ts";

/** Has the scheduler look every 5 seconds, so that nothing comes later than that; the returned function ends it. */
export function startTicking(scheduler: Scheduler): () => Promise<void> {
  const task = cron.schedule("*/5 * * * * *", () => scheduler.runDue(), { noOverlap: true });
  void scheduler.runDue();
  return async () => {
    await task.destroy();
    await scheduler.idle();
  };
}
