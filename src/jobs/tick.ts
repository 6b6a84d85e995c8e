import cron from "node-cron";
import type { Scheduler } from "./scheduler.ts";

const everySeconds = 5;

/** Cron goes by the time of day and stands still when the clock is set back: after this many missed ticks it is restarted. */
const missedAtMost = 2;

/** Has the scheduler look every 5 seconds, so that nothing comes later than that, also when the clock is set; the returned function ends it. */
export function startTicking(scheduler: Scheduler): () => Promise<void> {
  let missed = 0;
  const tick = () => {
    missed = 0;
    return scheduler.runDue();
  };
  // What it calls missed when the clock is set forward, the next look finds.
  const begin = () => cron.schedule(`*/${everySeconds} * * * * *`, tick, { suppressMissedWarning: true });
  let task = begin();
  const watch = setInterval(() => {
    missed += 1;
    if (missed <= missedAtMost) return;
    missed = 0;
    void task.destroy();
    task = begin();
  }, everySeconds * 1_000);
  void scheduler.runDue();
  return async () => {
    clearInterval(watch);
    await task.destroy();
    await scheduler.idle();
  };
}
