import type { Held } from "../calendar/busy-times.ts";
import { listMeetings } from "../calendar/list-meetings.ts";
import { occurrencesIn } from "../calendar/occurrences.ts";
import type { Span } from "../calendar/span.ts";
import { digestSigns } from "../db/queries/digest-signs.ts";
import { type Counted, type DueReminder, type DueTask, dueReminders, dueTasks } from "../db/queries/digest-work.ts";
import { hoursSums } from "../db/queries/hours-sums.ts";
import { meetingsOnce } from "../db/queries/meetings-once.ts";
import type { GoalView } from "../goals/goal-progress.ts";
import { clientsSeen } from "../interactions/client-access.ts";
import type { Totals } from "../reports/totals.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day, daysBetween } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { instantOf } from "../time/zone.ts";
import { seesMoney } from "../work/sight.ts";
import { comparedWith, monthSoFar } from "./covered.ts";
import type { DigestSection } from "./digest-kinds.ts";
import { type DueInvoices, readDueInvoices } from "./due-invoices.ts";
import { type PaidBy, paidBy, readMoneyDays } from "./money-days.ts";
import { readOpenGoals } from "./open-goals.ts";
import { isNamed, type StaleLead, staleLeads } from "./stale-leads.ts";

/** What a daily digest is asked for. */
export interface DailyAsked {
  /** The days it looks back on. */
  readonly covered: Period;
  readonly without: ReadonlySet<DigestSection>;
  /** The digest before, since when leads are not named again; `all` names every one that is stale. */
  readonly leadsSince: Day | null | "all";
  /** Reads which invoices a nudge tells of at about the same time; without it none. */
  readonly nudged?: () => Promise<ReadonlySet<string>>;
}

/** Income of the month so far, and of the same days of the month before. */
export interface MonthSoFar {
  readonly period: Period;
  readonly now: Totals;
  readonly before: Totals;
  readonly beforePeriod: Period;
}

/** A person's day: what is to be done, and what came of the days before. What they may not see is not there (SPEC 1). */
export interface DailyDigest {
  readonly on: Day;
  readonly covered: Period;
  readonly meetings: readonly Held[];
  readonly invoices: DueInvoices | null;
  readonly reminders: Counted<DueReminder>;
  readonly tasks: Counted<DueTask>;
  readonly leads: readonly StaleLead[];
  readonly received: { readonly totals: Totals; readonly from: readonly PaidBy[] } | null;
  readonly month: MonthSoFar | null;
  readonly goals: readonly GoalView[];
  /** What they worked in the days before; null for who sees all figures, where it is told with the week. */
  readonly minutes: number | null;
}

const nothing = { first: [], count: 0 };
/** Payers named. */
const payers = 3;
/** A goal due within this many days is named. */
const goalNear = 7;

/** Reads a person's day, in few statements: what the books hold nothing of is not read. */
export async function readDaily(scope: Scope, asked: DailyAsked): Promise<DailyDigest> {
  const { today, zone, person } = scope;
  const money = seesMoney(scope);
  const wanted = (section: DigestSection) => !asked.without.has(section);
  const midnight = (day: Day) => instantOf({ day, time: "00:00" }, zone);
  const day = { startsAt: midnight(today), endsAt: midnight(addDays(today, 1)) };
  const signs = await scope.query(digestSigns, { memberId: person.id, today, ...day });
  const mine = { memberId: person.id, by: today, assignedOnly: !money };
  return {
    on: today,
    covered: asked.covered,
    meetings: signs.meetings && wanted("meetings") ? await meetings(scope, signs.series, day) : [],
    invoices:
      money && signs.invoices && wanted("invoices")
        ? await readDueInvoices(scope, today, { nudged: await asked.nudged?.() })
        : null,
    reminders: signs.reminders && wanted("reminders") ? await readReminders(scope, { before: day.endsAt }) : nothing,
    tasks: signs.tasks && wanted("tasks") ? await scope.query(dueTasks, mine) : nothing,
    leads: money && signs.leads && wanted("leads") ? await leads(scope, asked.leadsSince) : [],
    ...(money && wanted("money") ? await income(scope, asked.covered) : { received: null, month: null }),
    goals: money && signs.goals && wanted("goals") ? await readOpenGoals(scope) : [],
    minutes: !money && wanted("hours") ? await worked(scope, asked.covered) : null,
  };
}

/** Whether there is nothing to say: nothing to be done, and nothing came. Where month and goals stand is no news by itself. */
export function isEmptyDay(digest: DailyDigest): boolean {
  const { meetings, invoices, reminders: waiting, tasks, leads: stale, received, goals, minutes, on } = digest;
  const counts = [meetings.length, waiting.count, tasks.count, stale.length, minutes ?? 0];
  const due = (invoices?.due.count ?? 0) + (invoices?.overdue.count ?? 0);
  const near = goals.some(({ row }) => row.dueOn !== null && daysBetween(on, row.dueOn) <= goalNear);
  return due === 0 && received === null && !near && counts.every((count) => count === 0);
}

/** The day's meetings; where no series touches it, by one statement. */
async function meetings(scope: Scope, series: boolean, day: Span): Promise<readonly Held[]> {
  if (series) return listMeetings(scope, { from: scope.today, to: scope.today });
  const held: Held[] = [];
  for (const { clientName, contactName, ...row } of await scope.query(meetingsOnce, {
    memberId: scope.person.id,
    ...day,
  })) {
    const named = (id: string | null, name: string | null) => (id === null || name === null ? null : { id, name });
    const who = { client: named(row.clientId, clientName), contact: named(row.contactId, contactName) };
    const meeting = { ...row, ...who, exceptions: [], documents: [] };
    for (const occurrence of await occurrencesIn(meeting, day)) held.push({ meeting, occurrence });
  }
  return held;
}

/** The person's reminders that come before an instant, and those that wait, or none but those from an instant on; clients they may not see are not named. */
export async function readReminders(
  scope: Scope,
  when: { readonly before: Date; readonly from?: Date | undefined },
): Promise<Counted<DueReminder>> {
  const due = await scope.query(dueReminders, { memberId: scope.person.id, ...when });
  const seen = due.first.some((one) => one.clientId !== null) ? await clientsSeen(scope) : null;
  if (!seen) return due;
  const shown = (one: DueReminder) => one.clientId !== null && seen.includes(one.clientId);
  return { ...due, first: due.first.map((one) => (shown(one) ? one : { ...one, clientId: null, client: null })) };
}

async function leads(scope: Scope, since: DailyAsked["leadsSince"]): Promise<StaleLead[]> {
  const stale = await staleLeads(scope);
  return since === "all" ? stale : stale.filter((lead) => isNamed(lead, scope.today, since));
}

async function income(scope: Scope, covered: Period): Promise<Pick<DailyDigest, "received" | "month">> {
  const period = monthSoFar(scope.today);
  const beforePeriod = comparedWith("monthly", period);
  const first = covered.from < beforePeriod.from ? covered.from : beforePeriod.from;
  const days = await readMoneyDays(scope, { from: first, to: scope.today }, ["income"]);
  const totals = days.of("income", covered);
  const came = totals.amounts.some((amount) => amount.minor !== 0n);
  return {
    received: came ? { totals, from: await paidBy(scope, covered, payers) } : null,
    month: { period, now: days.of("income", period), before: days.of("income", beforePeriod), beforePeriod },
  };
}

async function worked(scope: Scope, covered: Period): Promise<number> {
  const sums = await scope.query(hoursSums, { ...covered, groupBy: "day", memberId: scope.person.id });
  return sums.reduce((sum, one) => sum + one.minutes, 0);
}
