import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Reminder } from "../../src/db/generated/client.ts";
import { clockOf } from "../../src/interactions/reminder-time.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";
import { subjectOf } from "./subject-of.ts";

/** The moment of the entry a change wrote, as canonical text `2026-11-27T09:00`; undefined where it has none. */
export async function lastStart(scope: Scope, spokenOf: SpokenOf): Promise<string | undefined> {
  const { subjectTable } = spokenOf;
  if (subjectTable !== "reminder" && subjectTable !== "meeting") return undefined;
  const id = await subjectOf(scope, spokenOf);
  if (subjectTable === "meeting") return meetingStart(scope, id ?? "");
  const row: Reminder | null = id ? await scope.read.reminder.findFirst({ where: { id } }) : null;
  if (!row) return undefined;
  const { day, time } = clockOf(scope, row);
  return `${day}T${time}`;
}

async function meetingStart(scope: Scope, id: string): Promise<string | undefined> {
  const row = await scope.read.meeting.findFirst({ where: { id }, select: { startsAt: true } });
  if (!row) return undefined;
  const { day, time } = wallTime(row.startsAt, scope.zone);
  return `${day}T${time}`;
}
