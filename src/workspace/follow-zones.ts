import { recurringFollows } from "../books/recurring/turn.ts";
import { heldRestored } from "../calendar/keep-held.ts";
import { meetingsFollow } from "../calendar/reminded.ts";
import { lookAtHeld } from "../db/queries/held-pushes.ts";
import { workspaceZone } from "../db/queries/reminders.ts";
import { forgetRounds } from "../db/queries/rounds.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { planRestored, remindersFollow } from "../interactions/plan-reminder.ts";
import type { Scope } from "../scope.ts";

/** Moves everything that is planned by a wall clock, after that of the workspace or of a member has moved to another zone. */
export async function followZones(scope: Scope): Promise<void> {
  await remindersFollow(scope);
  await meetingsFollow(scope);
  await scope.query(forgetRounds, null);
  await scope.query(lookAtHeld, { at: scope.at });
  await recurringFollows(scope, await scope.query(workspaceZone, null));
  await planDigests(scope);
}

/**
 * Plans anew what an undo or redo has touched: what a zone decides when that was set, digests, reminders brought to life
 * again, and when series were last held.
 */
export async function followRestored(scope: Scope, changes: readonly { readonly id: string }[]): Promise<void> {
  const changeId = { in: changes.map((change) => change.id) };
  const zoned = await scope.read.changeRow.findFirst({ where: { changeId, table: { in: ["member", "workspace"] } } });
  if (zoned) await followZones(scope);
  else if (await scope.read.changeRow.findFirst({ where: { changeId, table: "digestPlan" } })) await planDigests(scope);
  await planRestored(scope, changes);
  await heldRestored(scope, changes);
}
