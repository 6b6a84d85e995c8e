import { planDigestAt, plannedDigests } from "../db/queries/digest-plans.ts";
import type { Scope } from "../scope.ts";
import { nextDigest } from "./digest-time.ts";

/** Works out anew when each digest of the workspace comes next, after anything that decides it has changed. */
export async function planDigests(scope: Scope): Promise<void> {
  for (const plan of await scope.query(plannedDigests, null)) {
    // What is due already is told first; telling it plans the next.
    if (plan.active && plan.nextAt && plan.nextAt <= scope.at) continue;
    const nextAt = plan.active ? (nextDigest(plan, plan.zone, scope.at)?.at ?? null) : null;
    if (nextAt?.getTime() !== plan.nextAt?.getTime())
      await scope.query(planDigestAt, { id: plan.id, nextAt, lastOn: plan.lastOn });
  }
}
