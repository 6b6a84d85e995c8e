import type { SimulatedClock } from "../time/simulated-clock.ts";
import type { Scheduler } from "./scheduler.ts";

/** Moves a simulated clock to an instant, stopping on the way for whatever falls due, in order (INTERFACES: advance). */
export async function advanceTo(
  clock: Pick<SimulatedClock, "now" | "moveTo">,
  scheduler: Scheduler,
  to: Date,
): Promise<void> {
  for (let next = await scheduler.runDue(); next && next <= to; next = await scheduler.runDue()) {
    if (next > clock.now()) clock.moveTo(next);
  }
  clock.moveTo(to);
}
