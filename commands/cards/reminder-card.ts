import type { Card } from "../../src/chat/reply.ts";
import type { ReminderView } from "../../src/interactions/read-reminder.ts";
import { clockOf } from "../../src/interactions/reminder-time.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";

/** When a reminder is told next, or was set for, on the person's clock: `Fri 27 Nov 2026, 09:00`. */
export function reminderWhen(scope: Scope, { row }: Pick<ReminderView, "row">): string {
  const clock = row.dueAt ? wallTime(row.dueAt, scope.zone) : clockOf(scope, row);
  return scope.say.interactions.at(scope.show.day(clock.day), clock.time);
}

/** The same within a sentence: `on Fri 27 Nov 2026 at 09:00`, `today at 11:30`, `every Monday at 09:00, first on …`. */
export function reminderSaid(scope: Scope, { row }: Pick<ReminderView, "row">): string {
  const { interactions, repeat } = scope.say;
  const clock = row.dueAt ? wallTime(row.dueAt, scope.zone) : clockOf(scope, row);
  const day = scope.show.day(clock.day);
  if (row.rule !== null) return interactions.each(repeat(row.rule, scope.show.day), clock.time, day);
  return clock.day === scope.today ? interactions.todayAt(clock.time) : interactions.on(day, clock.time);
}

/** What was written of a reminder, every value resolved (SPEC 12). */
export function reminderCard(scope: Scope, view: ReminderView): Card {
  const { interactions, repeat } = scope.say;
  const { labels } = interactions;
  const { row, client, contact, invoice } = view;
  const field = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  return {
    title: row.doneAt ? interactions.reminderDone : row.rule === null ? interactions.reminder : interactions.series,
    fields: [
      ...field(interactions.reminder, row.text),
      ...field(labels.when, row.doneAt ? null : reminderWhen(scope, view)),
      ...field(labels.repeats, row.rule === null ? null : repeat(row.rule, scope.show.day)),
      ...field(labels.client, client?.name),
      ...field(labels.contact, contact?.name),
      ...field(labels.invoice, invoice?.number),
    ],
  };
}
