import { meetingName } from "../../src/calendar/meeting-name.ts";
import type { Slots } from "../../src/call.ts";
import type { Card, Heard, Offer } from "../../src/chat/reply.ts";
import type { DueReminder } from "../../src/db/queries/digest-work.ts";
import type { DailyDigest } from "../../src/digests/daily-digest.ts";
import type { DueInvoices, OwedInvoices } from "../../src/digests/due-invoices.ts";
import type { Scope } from "../../src/scope.ts";
import { encodePeriod, monthOfDay } from "../../src/time/period.ts";
import { wallTime } from "../../src/time/zone.ts";
import { encodeAmong } from "../asking/among-told.ts";
import {
  type DigestDraft,
  daysText,
  field,
  goalLines,
  listed,
  owedLines,
  percentChange,
  totalsOf,
} from "./digest-lines.ts";
import { lineOf, timeText } from "./meeting-text.ts";
import { totalsCell } from "./totals-text.ts";

/** Things of a kind named in a digest. */
const named = 3;
/** Invoices of which a reply may speak. */
const heard = 50;

/** A person's day as it is told: what is to be done in the first line, then a few lines of each kind, and the way to the lists. */
export function dailyCard(scope: Scope, digest: DailyDigest): DigestDraft {
  const { digests } = scope.say;
  const day = scope.show.day(digest.on);
  const todo = todoParts(scope, digest);
  const { received } = digest;
  const came = received ? [digests.came(totalsCell(scope, received.totals), sinceText(scope, digest))] : [];
  const text = [todo.length > 0 ? digests.today(day, todo) : digests.todayFree(day), ...came].join(" ");
  const fields = [...todoFields(scope, digest), ...figureFields(scope, digest)];
  const { from, to } = digest.covered;
  const title = from === to ? day : digests.daySince(day, daysText(scope, { from, to: from }));
  const hears = hearsOf(scope, digest);
  return {
    text,
    ...(fields.length > 0 ? { card: { title, fields } } : {}),
    offers: offersOf(digest, scope),
    ...(hears.length > 0 ? { hears } : {}),
  };
}

/**
 * What a reply to a digest may mean: "paid", "show me them" and "snooze a week" speak of the invoices it says are due or
 * overdue, "done" and "snooze" of the tasks and reminders it names; of several it is asked which.
 */
function hearsOf(scope: Scope, digest: DailyDigest): Heard[] {
  return [...hearsOfInvoices(scope, digest), ...hearsOfWork(digest)];
}

function hearsOfInvoices({ say }: Scope, { invoices }: DailyDigest): Heard[] {
  const ids = invoices ? [...invoices.due.ids, ...invoices.overdue.ids, ...invoices.apart.ids] : [];
  if (ids.length === 0) return [];
  const slots = { among: encodeAmong(ids.slice(0, heard)) };
  const about = say.nudges.invoicesAbout(ids.length);
  return ["invoice pay", "invoice chase", "invoice snooze"].map((command) => ({ command, slots, about }));
}

function hearsOfWork({ tasks, reminders }: DailyDigest): Heard[] {
  const both = (about: string, commands: readonly string[], slots: Slots) =>
    commands.map((command) => ({ command, slots, about }));
  return [
    ...tasks.first.slice(0, named).flatMap(({ id, title }) => both(title, ["task done", "task snooze"], { task: id })),
    ...reminders.first
      .slice(0, named)
      .flatMap(({ id, text }) => both(text, ["remind done", "snooze"], { reminder: id })),
  ];
}

/** `yesterday`, or since which day where more than one is looked back on. */
function sinceText(scope: Scope, { covered }: DailyDigest): string {
  const { digests } = scope.say;
  return covered.from === covered.to
    ? digests.yesterday
    : digests.since(daysText(scope, { from: covered.from, to: covered.from }));
}

/** What has to be done today, the most pressing first. */
function todoParts(scope: Scope, digest: DailyDigest): string[] {
  const { parts } = scope.say.digests;
  const [meeting] = digest.meetings;
  const [task] = digest.tasks.first;
  const [reminder] = digest.reminders.first;
  const [lead] = digest.leads;
  const only = <T>(count: number, one: string, many: (n: number) => T) => (count === 1 ? one : many(count));
  const at = meeting ? timeText(scope, meeting.occurrence.startsAt) : "";
  return [
    ...(meeting
      ? [
          only(digest.meetings.length, parts.meeting(meetingName(scope, meeting.meeting), at), (n) =>
            parts.meetings(n, at),
          ),
        ]
      : []),
    ...(digest.invoices
      ? [
          ...duePart(scope, digest.invoices.due),
          ...overduePart(scope, digest.invoices.overdue),
          ...apartPart(scope, digest.invoices.apart),
        ]
      : []),
    ...(task ? [only(digest.tasks.count, parts.task(task.title), parts.tasks)] : []),
    ...(reminder ? [only(digest.reminders.count, parts.reminder(reminder.text), parts.reminders)] : []),
    ...(lead ? [only(digest.leads.length, parts.lead(lead.name, lead.days), parts.leads)] : []),
  ];
}

function duePart(scope: Scope, { first: [one], count, totals }: OwedInvoices): string[] {
  const { parts } = scope.say.digests;
  if (!one) return [];
  if (count > 1) return [parts.dueMany(count, totalsOf(scope, totals))];
  return [parts.due(one.number, one.client, scope.show.money(one.outstanding))];
}

function apartPart(scope: Scope, { ids, totals }: DueInvoices["apart"]): string[] {
  return ids.length === 0 ? [] : [scope.say.digests.parts.apart(ids.length, totalsOf(scope, totals))];
}

/** How many invoices are overdue, or which one. */
export function overduePart(scope: Scope, { first: [one], count, totals }: OwedInvoices): string[] {
  const { parts } = scope.say.digests;
  if (!one) return [];
  if (count > 1) return [parts.overdueMany(count, totalsOf(scope, totals))];
  return [parts.overdue(one.number, one.client, one.daysOverdue, scope.show.money(one.outstanding))];
}

function todoFields(scope: Scope, digest: DailyDigest): Card["fields"] {
  const { labels, lines } = scope.say.digests;
  const { meetings, invoices, tasks, reminders, leads } = digest;
  const taskLines = tasks.first.map(({ title, project, dueOn }) => {
    const line = lines.task(title, project);
    return dueOn < digest.on ? lines.since(line, scope.show.day(dueOn)) : line;
  });
  return [
    ...field(
      labels.meetings,
      listed(
        scope,
        meetings.slice(0, named).map((one) => lineOf(scope, one)),
        meetings.length,
      ),
    ),
    ...(invoices ? field(labels.due, owedLines(scope, invoices.due)) : []),
    ...(invoices ? field(labels.overdue, owedLines(scope, invoices.overdue)) : []),
    ...field(labels.tasks, listed(scope, taskLines.slice(0, named), tasks.count)),
    ...field(
      labels.reminders,
      listed(
        scope,
        reminders.first.slice(0, named).map((one) => reminderLine(scope, one)),
        reminders.count,
      ),
    ),
    ...field(
      labels.leads,
      listed(
        scope,
        leads.slice(0, named).map(({ name, days }) => lines.lead(name, days)),
        leads.length,
      ),
    ),
  ];
}

function reminderLine(scope: Scope, { text, client, dueAt, toldAt }: DueReminder): string {
  const { lines } = scope.say.digests;
  const what = client === null ? text : lines.about(text, client);
  if (dueAt) return lines.reminder(timeText(scope, dueAt), what);
  return toldAt ? lines.waiting(what, scope.show.day(wallTime(toldAt, scope.zone).day)) : what;
}

function figureFields(scope: Scope, digest: DailyDigest): Card["fields"] {
  const { labels } = scope.say.digests;
  const { received, month, goals, minutes, covered } = digest;
  const single = covered.from === covered.to;
  const since = daysText(scope, { from: covered.from, to: covered.from });
  return [
    ...field(
      single ? labels.receivedYesterday : labels.receivedSince(since),
      received ? receivedText(scope, received) : "",
    ),
    ...(month ? monthField(scope, month) : []),
    ...field(labels.goals, goalLines(scope, goals)),
    ...field(single ? labels.hoursYesterday : labels.hoursSince(since), minutes ? scope.show.minutes(minutes) : ""),
  ];
}

/** What came, and of whom where that is known. */
function receivedText(scope: Scope, { totals, from }: NonNullable<DailyDigest["received"]>): string {
  const { lines } = scope.say.digests;
  const all = totalsCell(scope, totals);
  const [one] = from;
  if (from.length === 1) return one?.name ? lines.fromOne(all, one.name) : all;
  return lines.from(
    all,
    from.map((payer) => lines.payer(payer.name ?? lines.nobody, totalsCell(scope, payer.totals))),
  );
}

function monthField(scope: Scope, { period, now, before, beforePeriod }: NonNullable<DailyDigest["month"]>) {
  const { labels, lines } = scope.say.digests;
  const none = [...now.amounts, ...before.amounts].every(({ minor }) => minor === 0n);
  if (none) return [];
  const whole = period.to === monthOfDay(period.to).to;
  const month = scope.show.period(monthOfDay(period.from));
  const change = percentChange(scope, now, before);
  const then = daysText(scope, beforePeriod);
  return field(
    labels.month(month, whole),
    lines.compared(totalsCell(scope, now), totalsCell(scope, before), then, change),
  );
}

function offersOf({ meetings, invoices, tasks, reminders, leads, on, month }: DailyDigest, scope: Scope): Offer[] {
  const { buttons } = scope.say.digests;
  const offer = (label: string, command: string, slots: Slots) => ({
    label,
    press: { command, slots },
  });
  return [
    ...(invoices && invoices.overdue.count > 0 ? [offer(buttons.overdue, "report overdue", {})] : []),
    ...(invoices && invoices.due.count + invoices.apart.ids.length > 0 ? [offer(buttons.owed, "report owed", {})] : []),
    ...(meetings.length > 0
      ? [offer(buttons.meetings, "meet list", { period: encodePeriod({ from: on, to: on }) })]
      : []),
    ...(tasks.count > 0 ? [offer(buttons.tasks, "task list", { due: "today", member: "me" })] : []),
    ...(reminders.count > 0 ? [offer(buttons.reminders, "remind list", {})] : []),
    ...(leads.length > 0 ? [offer(buttons.leads, "client quiet", { stage: "lead" })] : []),
    ...(month ? [offer(buttons.report, "report", { period: encodePeriod(month.period) })] : []),
  ];
}
