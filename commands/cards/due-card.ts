import type { Slots } from "../../src/call.ts";
import type { Answer } from "../../src/chat/command.ts";
import type { Offer } from "../../src/chat/reply.ts";
import type { DueReminder, DueTask } from "../../src/db/queries/digest-work.ts";
import type { DueIn } from "../../src/digests/due-in.ts";
import type { OwedInvoices } from "../../src/digests/due-invoices.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays } from "../../src/time/day.ts";
import { encodePeriod, type Period } from "../../src/time/period.ts";
import { wallTime } from "../../src/time/zone.ts";
import { field, listed, owedLines, totalsOf } from "./digest-lines.ts";
import { dueWords } from "./due-words.ts";
import { lineOf } from "./meeting-text.ts";

/** Meetings named. */
const named = 5;

/** What is due in a time, as an answer to "what's due next week": how many of each kind, a few lines of each, and the lists. */
export function dueAnswer(scope: Scope, span: Period, due: DueIn): Answer {
  const { due: say, labels } = scope.say.digests;
  const { meetings, invoices, tasks, reminders } = due;
  const words = dueWords(scope, span);
  const parts = [
    ...(invoices ? invoiceParts(scope, invoices) : []),
    ...(tasks.count > 0 ? [say.tasks(tasks.count)] : []),
    ...(meetings.length > 0 ? [say.meetings(meetings.length)] : []),
    ...(reminders.count > 0 ? [say.reminders(reminders.count)] : []),
  ];
  if (parts.length === 0) return { text: words.nothing };
  const held = meetings.slice(0, named).map((one) => onDay(scope, one.occurrence.startsAt, lineOf(scope, one)));
  return {
    text: say.text(words.head, parts),
    card: {
      title: words.title,
      fields: [
        ...(invoices ? field(say.invoicesDue, dueLines(scope, invoices.due)) : []),
        ...(invoices ? field(labels.overdue, owedLines(scope, invoices.overdue)) : []),
        ...field(
          labels.tasks,
          listed(
            scope,
            tasks.first.map((one) => taskLine(scope, one)),
            tasks.count,
          ),
        ),
        ...field(labels.meetings, listed(scope, held, meetings.length)),
        ...field(
          labels.reminders,
          listed(
            scope,
            reminders.first.map((one) => reminderLine(scope, one)),
            reminders.count,
          ),
        ),
      ],
    },
    offers: listOffers(scope, span, due),
  };
}

function invoiceParts(scope: Scope, { due, overdue }: NonNullable<DueIn["invoices"]>): string[] {
  const { due: say } = scope.say.digests;
  const parts: string[] = [];
  if (due.count > 0) parts.push(say.invoices(due.count, totalsOf(scope, due.totals)));
  if (overdue.count > 0) parts.push(say.overdue(overdue.count, totalsOf(scope, overdue.totals)));
  return parts;
}

function dueLines(scope: Scope, { first, count }: OwedInvoices): string {
  const { lines, due: say } = scope.say.digests;
  const each = first.map(({ number, client, outstanding, daysOverdue }) =>
    say.on(
      lines.invoice(number, client, scope.show.money(outstanding)),
      scope.show.day(addDays(scope.today, -daysOverdue)),
    ),
  );
  return listed(scope, each, count);
}

function taskLine(scope: Scope, { title, project, dueOn }: DueTask): string {
  const { lines, due: say } = scope.say.digests;
  const line = lines.task(title, project);
  return dueOn < scope.today ? lines.since(line, scope.show.day(dueOn)) : say.on(line, scope.show.day(dueOn));
}

function reminderLine(scope: Scope, { text, client, dueAt, toldAt }: DueReminder): string {
  const { lines } = scope.say.digests;
  const what = client === null ? text : lines.about(text, client);
  if (dueAt) return onDay(scope, dueAt, lines.reminder(wallTime(dueAt, scope.zone).time, what));
  return toldAt ? lines.waiting(what, scope.show.day(wallTime(toldAt, scope.zone).day)) : what;
}

function onDay(scope: Scope, at: Date, line: string): string {
  return scope.say.digests.due.dated(scope.show.day(wallTime(at, scope.zone).day), line);
}

function listOffers(scope: Scope, span: Period, { meetings, invoices, tasks, reminders }: DueIn): Offer[] {
  const { buttons } = scope.say.digests;
  const ahead = encodePeriod({ from: span.from > scope.today ? span.from : scope.today, to: span.to });
  const offer = (label: string, command: string, slots: Slots = {}) => ({
    label,
    press: { command, slots },
  });
  return [
    ...(invoices && invoices.overdue.count > 0 ? [offer(buttons.overdue, "report overdue")] : []),
    ...(invoices && invoices.due.count > 0 ? [offer(buttons.owed, "report owed")] : []),
    ...(tasks.count > 0 ? [offer(buttons.tasks, "task list", { due: encodePeriod(span), member: "me" })] : []),
    ...(meetings.length > 0 ? [offer(scope.say.digests.labels.meetings, "meet list", { period: ahead })] : []),
    ...(reminders.count > 0 ? [offer(buttons.reminders, "remind list")] : []),
  ];
}
