import type { SpokenOf } from "../src/chat/spoken-of.ts";
import type { Reminder } from "../src/db/generated/client.ts";
import { clockOf, type ReminderTime } from "../src/interactions/reminder-time.ts";
import type { Scope } from "../src/scope.ts";

/** The moment of the entry a change wrote, as canonical text `2026-11-27T09:00`; undefined where it has none. */
export async function lastStart(scope: Scope, { id, subjectTable }: SpokenOf): Promise<string | undefined> {
  if (subjectTable !== "reminder") return undefined;
  const change = await scope.read.change.findFirst({ where: { id }, select: { subjectId: true } });
  const row: Reminder | null = change?.subjectId
    ? await scope.read.reminder.findFirst({ where: { id: change.subjectId } })
    : null;
  if (!row) return undefined;
  const { day, time } = clockOf(scope, row as ReminderTime);
  return `${day}T${time}`;
}
