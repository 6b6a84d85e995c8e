import type { SimulatedClock } from "../time/simulated-clock.ts";
import type { Scheduler } from "./scheduler.ts";

/** Moves a simulated clock to an instant, stopping on the way for whatever falls due, in order (INTERFACES: advance). */
export async function advanceTo(
  clock: Pick<SimulatedClock, "now" | "moveTo">,
  scheduler: Scheduler,
  to: Date,
): Promise<void> {
  await scheduler.runDue();
  for (let next = await scheduler.nextAt(); next && next <= to; next = await scheduler.nextAt()) {
    if (next > clock.now()) clock.moveTo(next);
    await scheduler.runDue();
  }
  clock.moveTo(to);
}
