import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { period } from "../src/chat/options/period.ts";
import { anyProject } from "../src/chat/options/project.ts";
import { knownService } from "../src/chat/options/service.ts";
import type { Card, Offer } from "../src/chat/reply.ts";
import { UserError } from "../src/errors.ts";
import { percentOf } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
import { addDays, type Day, daysBetween } from "../src/time/day.ts";
import { allTime, isAllTime, monthOfDay, type Period, weekOfDay, yearOfDay } from "../src/time/period.ts";
import { type HoursQuestion, type HoursReport, hoursReport } from "../src/work/hours-report.ts";
import { seesMoney } from "../src/work/sight.ts";

const groupings = ["project", "client", "member", "service", "day", "month"] as const;

/** An average is taken over no more days than these. */
const mostDays = 4000;
/** Groups shown; the rest is counted. */
const groupsShown = 20;
const barWidth = 12;

const options = {
  period: optional(period("Which period")),
  project: optional(anyProject("Only this project")),
  client: optional(knownClient("Only this client")),
  service: optional(knownService("Only this service")),
  member: optional(member("Only this member")),
  status: optional(choice("Only unbilled hours, billed ones …", ["unbilled", "billed", "billable", "unbillable"])),
  groupBy: optional(choice("Split by", groupings)),
  average: hidden(choice("On average per", ["day", "week", "month"])),
};

export const reportHours = defineCommand({
  name: "report hours",
  intent: "report.hours",
  summary: "Hours worked, by project, client, member, service, day or month",
  theme: "reports",
  access: "employee",
  options,
  examples: ["how many hours did i log on Website", "hours by client this month"],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope, input, slots): Promise<Answer> {
    const { work } = scope.say;
    if (input.member && input.member.id !== scope.person.id && !seesMoney(scope)) throw new UserError(work.othersSeen);
    // Who may only see their own hours is told whose they are.
    const own = seesMoney(scope) ? {} : { member: { id: scope.person.id, name: scope.person.name } };
    const asked = questionOf(scope, { ...input, ...own });
    const report = await hoursReport(scope, asked);
    const about = [asked.project, asked.client, asked.service, asked.member]
      .flatMap((one) => (one ? [one.name] : []))
      .concat(asked.billing ? [scope.show.name("choice", asked.billing)] : []);
    const when = isAllTime(asked.period) ? work.allTime : work.periodOf(scope.show.period(asked.period));
    return {
      text: [
        onDays(scope, asked, report, work.hoursReportText(scope.show.minutes(report.minutes), when, about)),
        ...(input.average ? [onAverage(scope, asked.period, report, input.average)] : []),
      ].join(" "),
      ...(report.minutes > 0 ? { card: cardOf(scope, asked, report) } : {}),
      offers: report.minutes > 0 ? furtherOffers(scope, asked, slots) : [],
    };
  },
});

/** One project and what is unbilled is asked about from the beginning, an average for this year, everything else for this month. */
function questionOf(
  scope: Scope,
  { period: said, groupBy, status: billing, average, ...only }: Input<typeof options>,
): HoursQuestion {
  const recent = average ? yearOfDay(scope.today) : monthOfDay(scope.today);
  const whole = !average && (only.project || billing) ? allTime : recent;
  return { ...only, billing, period: said ?? whole, groupBy: groupBy ?? (only.project ? "month" : "project") };
}

/** By day, on how many days there was work, and how long a day of those was. */
function onDays(scope: Scope, { groupBy }: HoursQuestion, { minutes, groups }: HoursReport, text: string): string {
  const days = groups.length;
  if (groupBy !== "day" || days === 0) return text;
  return `${text} ${scope.say.work.workedOnDays(days, scope.show.minutes(Math.round(minutes / days)))}`;
}

const startOf = {
  day: (_: Scope, day: Day) => day,
  week: ({ workspace }: Scope, day: Day) => weekOfDay(day, workspace.weekStart).from,
  month: (_: Scope, day: Day) => monthOfDay(day).from,
};

/** What a day, week or month of the period came to, of all that have begun by today. */
function onAverage(scope: Scope, { from, to }: Period, { minutes }: HoursReport, per: keyof typeof startOf): string {
  const last = to < scope.today ? to : scope.today;
  const spans = new Set<Day>();
  const days = from > last ? 0 : Math.min(daysBetween(from, last), mostDays);
  for (let ahead = 0; ahead <= days; ahead++) spans.add(startOf[per](scope, addDays(last, -ahead)));
  return scope.say.figures.perSpan[per](scope.show.minutes(Math.round(minutes / spans.size)), spans.size);
}

function cardOf(scope: Scope, { groupBy, period: span }: HoursQuestion, report: HoursReport): Card {
  const { work } = scope.say;
  const most = Math.max(...report.groups.map((group) => group.minutes));
  const nameOf = (name: string | null) => {
    if (name === null) return work.unnamed[groupBy];
    if (groupBy === "day") return scope.show.day(name);
    return groupBy === "month" ? scope.show.period(monthOfDay(`${name}-01` as Day)) : name;
  };
  const left = report.groups.length - groupsShown;
  return {
    title: work.hoursReport,
    fields: [
      { label: work.total, value: scope.show.minutes(report.minutes) },
      ...(seesMoney(scope) ? billingFields(scope, report) : []),
      { label: work.periodField, value: scope.show.period(span) },
    ],
    table: {
      head: [work.columns[groupBy], work.heads.hours, ""],
      rows: report.groups
        .slice(0, groupsShown)
        .map(({ name, minutes }) => [
          nameOf(name),
          scope.show.minutes(minutes),
          "█".repeat(Math.ceil((minutes * barWidth) / most)),
        ]),
    },
    ...(left > 0 ? { note: work.more(left) } : {}),
  };
}

/** What of the hours is to be billed, as a share of them all, and what has been. */
function billingFields(scope: Scope, { minutes, billableMinutes, billedMinutes }: HoursReport): Card["fields"] {
  const { work } = scope.say;
  const share = scope.show.percent(percentOf(BigInt(billableMinutes), BigInt(minutes)));
  return [
    { label: work.billableTime, value: `${scope.show.minutes(billableMinutes)} (${share})` },
    { label: work.billedTime, value: scope.show.minutes(billedMinutes) },
  ];
}

function furtherOffers(scope: Scope, { groupBy }: HoursQuestion, slots: Slots): Offer[] {
  const { buttons } = scope.say.work;
  const labels = { project: buttons.byProject, client: buttons.byClient, member: buttons.byMember };
  const others = (["project", "client", "member"] as const).filter((one) => one !== groupBy);
  return others
    .filter((one) => one !== "member" || seesMoney(scope))
    .map((one) => ({ label: labels[one], press: { command: "report hours", slots: { ...slots, groupBy: one } } }));
}
