import type { Scheduler } from "./scheduler.ts";

const everyMs = 5_000;

/**
 * Has the scheduler look every 5 seconds, so that nothing comes later than that; the returned function ends it. They are
 * counted, not read off the clock: what ticks by the time of day stands still for an hour when the clock is set back by one.
 */
export function startTicking(scheduler: Scheduler): () => Promise<void> {
  const timer = setInterval(() => void scheduler.runDue(), everyMs);
  void scheduler.runDue();
  return async () => {
    clearInterval(timer);
    await scheduler.idle();
  };
}
