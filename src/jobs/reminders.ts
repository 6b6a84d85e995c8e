import { reminderPush } from "../../commands/cards/reminder-push.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { setReminderDue, setReminderTold } from "../db/queries/reminders.ts";
import { latestOccurrence } from "../interactions/due-time.ts";
import { planReminder } from "../interactions/plan-reminder.ts";
import { reminderParts, reminderView } from "../interactions/read-reminder.ts";
import { wallTime } from "../time/zone.ts";
import type { Job } from "./job.ts";

/** A reminder told later than this after its time says that it is late. */
const lateMs = 5 * 60_000;

/**
 * Tells reminders at their minute (SPEC 8), each time once; what fell due while nobody was there is told then, as late, of a
 * series only the last time. A series moves on to its next time by itself.
 */
export const reminders: Job = {
  name: "reminders",
  urgent: true,
  next: (tx, except) => nextDue(tx, { table: "Reminder", id: "id", at: "dueAt" }, except),
  run: async (tx, { id }, books) => {
    const found = await tx.reminder.findUniqueOrThrow({ where: { id }, include: reminderParts });
    const view = reminderView(found);
    const { row } = view;
    const scope = await books.as(row.workspaceId, row.memberId);
    if (!scope || !row.dueAt) {
      await setReminderDue(tx, row.workspaceId, { id, dueAt: null });
      return;
    }
    const day = wallTime(row.dueAt, scope.zone).day;
    const last = row.rule === null ? { day, at: row.dueAt } : await latestOccurrence(row, day, scope.zone, books.at);
    const late = books.at.getTime() - last.at.getTime() > lateMs;
    const draft = await reminderPush(scope, view, last.at, late);
    await books.tell(scope, { kind: "reminders", key: `reminder:${id}:${last.at.toISOString()}`, draft, urgent: true });
    await setReminderTold(tx, row.workspaceId, { id, at: books.at, on: row.rule === null ? null : last.day });
    await planReminder(scope, id);
  },
};
