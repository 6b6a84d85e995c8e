import type { Reminder } from "../db/generated/client.ts";
import { memberZones, setReminderDue, setReminderTold } from "../db/queries/reminders.ts";
import type { Scope } from "../scope.ts";
import { dueTime } from "./due-time.ts";

/** Works out anew when a reminder is told next, after anything that decides it has changed; the row as it is then. */
export async function planReminder(scope: Scope, id: string): Promise<Reminder> {
  const row = await scope.read.reminder.findFirstOrThrow({ where: { id } });
  return { ...row, dueAt: await planned(scope, row, await zonesOf(scope)) };
}

/** A reminder set for another time is told again then, also when it was told before. */
export async function planAgain(scope: Scope, id: string): Promise<Reminder> {
  await scope.query(setReminderTold, { id, at: null, on: null });
  return planReminder(scope, id);
}

/** Moves open reminders to the same wall time of the zone that their members' clocks now show. */
export async function remindersFollow(scope: Scope): Promise<void> {
  const zones = await zonesOf(scope);
  const open = await scope.read.reminder.findMany({ where: { doneAt: null, dueAt: { not: null }, fixedAt: null } });
  for (const row of open) await planned(scope, row, zones);
}

/**
 * Plans anew what an undo or redo has brought to life again. What it brings back that was due in the meantime counts as told:
 * the person has it before them.
 */
export async function planRestored(scope: Scope, changes: readonly { readonly id: string }[]): Promise<void> {
  const rows = await scope.read.changeRow.findMany({
    where: { changeId: { in: changes.map((change) => change.id) }, table: "reminder" },
    select: { rowId: true },
  });
  const ids = rows.map((row) => row.rowId);
  const zones = ids.length > 0 ? await zonesOf(scope) : new Map<string, string>();
  for (const row of await scope.read.reminder.findMany({ where: { id: { in: ids } } })) {
    const dueAt = await planned(scope, row, zones);
    if (dueAt === null || dueAt > scope.at || row.rule !== null) continue;
    await scope.query(setReminderTold, { id: row.id, at: scope.at, on: null });
    await scope.query(setReminderDue, { id: row.id, dueAt: null });
  }
}

async function planned(scope: Scope, row: Reminder, zones: ReadonlyMap<string, string>): Promise<Date | null> {
  const dueAt = await dueTime(row, zones.get(row.memberId) ?? scope.workspace.zone);
  if (dueAt?.getTime() !== row.dueAt?.getTime()) await scope.query(setReminderDue, { id: row.id, dueAt });
  return dueAt;
}

async function zonesOf(scope: Scope): Promise<ReadonlyMap<string, string>> {
  return new Map((await scope.query(memberZones, null)).map(({ id, zone }) => [id, zone]));
}
