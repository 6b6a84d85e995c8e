import type { Slots } from "../../src/call.ts";
import type { Card, Offer } from "../../src/chat/reply.ts";
import { lengthOf, type PeriodDigest, type PeriodSlice } from "../../src/digests/period-digest.ts";
import type { Totals } from "../../src/reports/totals.ts";
import type { Scope } from "../../src/scope.ts";
import { encodePeriod } from "../../src/time/period.ts";
import { overduePart } from "./digest-card.ts";
import { type DigestDraft, daysText, field, goalLines, owedLines, percentChange, totalsOf } from "./digest-lines.ts";
import { totalsCell } from "./totals-text.ts";

/** How long the longest bar is, in and out together. */
const barWidth = 12n;

/** A person's week or month as it is told: what it came to in the first line, and what is overdue; then a line of each, and a chart. */
export function periodCard(scope: Scope, digest: PeriodDigest): DigestDraft {
  const { digests } = scope.say;
  const period = scope.show.period(digest.period);
  const overdue = digest.owed ? overduePart(scope, digest.owed.overdue) : [];
  const text = [mainLine(scope, digest, period), ...overdue.map(digests.overdueToo)].join(" ");
  const fields = [...moneyFields(scope, digest), ...workFields(scope, digest), ...comingFields(scope, digest)];
  const table = chartTable(scope, digest);
  const title = `${digests.titles[digest.kind] ?? ""}: ${period}`;
  return { text, card: { title, fields, ...(table ? { table } : {}) }, offers: offersOf(scope, digest) };
}

function mainLine(scope: Scope, { money, hours }: PeriodDigest, period: string): string {
  const { digests } = scope.say;
  if (money) {
    const [received, spent, net] = [money.now.received, money.now.spent, money.now.net].map((one) =>
      totalsCell(scope, one),
    );
    return digests.period(period, received ?? "", spent ?? "", net ?? "");
  }
  return hours
    ? digests.periodHours(period, hours.now.minutes > 0 ? scope.show.minutes(hours.now.minutes) : null)
    : digests.periodOnly(period);
}

function moneyFields(scope: Scope, { money, clients, invoices }: PeriodDigest): Card["fields"] {
  const { labels, lines } = scope.say.digests;
  const compared = (now: Totals, before: Totals) =>
    lines.beside(totalsCell(scope, now), totalsCell(scope, before), percentChange(scope, now, before));
  const counted = ({ count, totals }: NonNullable<typeof invoices>["sent"]) =>
    count === 0 ? "" : lines.counted(count, totalsOf(scope, totals));
  return [
    ...(money
      ? [
          ...field(labels.received, compared(money.now.received, money.before.received)),
          ...field(labels.spent, compared(money.now.spent, money.before.spent)),
          ...field(
            labels.left,
            lines.beside(totalsCell(scope, money.now.net), totalsCell(scope, money.before.net), null),
          ),
        ]
      : []),
    ...field(
      labels.clients,
      clients
        .filter(({ name }) => name !== null)
        .map(({ name, totals }) => lines.payer(name ?? "", totalsCell(scope, totals)))
        .join("\n"),
    ),
    ...(invoices ? [...field(labels.sent, counted(invoices.sent)), ...field(labels.paid, counted(invoices.paid))] : []),
  ];
}

/** Projects named. */
const named = 3;

function workFields(scope: Scope, { hours, goals }: PeriodDigest): Card["fields"] {
  const { labels, lines } = scope.say.digests;
  const projects = (hours?.now.groups ?? [])
    .slice(0, named)
    .map(({ name, minutes }) => lines.project(name ?? lines.noProject, scope.show.minutes(minutes)));
  const before = hours ? scope.show.minutes(hours.beforeMinutes) : "";
  const all = hours && hours.now.minutes > 0 ? lines.beside(scope.show.minutes(hours.now.minutes), before, null) : "";
  return [
    ...field(labels.hours, all === "" ? "" : [all, ...projects].join("\n")),
    ...field(labels.goals, goalLines(scope, goals)),
  ];
}

function comingFields(scope: Scope, { owed, invoices, ahead }: PeriodDigest): Card["fields"] {
  const { labels, ahead: aheadText, nothingAhead } = scope.say.digests;
  const due = owed && owed.due.count > 0 ? owed.due : null;
  const what = ahead
    ? aheadText(ahead.meetings, due && totalsOf(scope, due.totals), due?.count ?? 0, ahead.tasks, ahead.reminders)
    : "";
  return [
    ...(owed && invoices ? field(labels.overdue, owedLines(scope, owed.overdue)) : []),
    ...(ahead ? field(labels.ahead(lengthOf(ahead.period)), what === "" ? nothingAhead : what) : []),
  ];
}

/** Income against expenses, a line for each day or week with its amounts; of who sees no figures, the hours. */
function chartTable(scope: Scope, { chart }: PeriodDigest): Card["table"] {
  if (!chart) return undefined;
  const { chart: words, labels } = scope.say.digests;
  const worth = ({ money, minutes }: PeriodSlice) =>
    money ? floor(money.received) + floor(money.spent) : BigInt(minutes);
  const most = chart.slices.map(worth).reduce((a, b) => (a > b ? a : b), 0n);
  if (most === 0n) return undefined;
  const label = (period: PeriodSlice["period"]) => daysText(scope, period);
  if (chart.slices.every(({ money }) => money === null))
    return {
      head: [words[chart.unit], words.hours, ""],
      rows: chart.slices.map(({ period, minutes }) => [
        label(period),
        scope.show.minutes(minutes),
        bar("█", BigInt(minutes), most),
      ]),
    };
  return {
    head: [words[chart.unit], labels.received, labels.spent, words.bar],
    rows: chart.slices.map(({ period, money }) => [
      label(period),
      money ? totalsCell(scope, money.received) : "",
      money ? totalsCell(scope, money.spent) : "",
      money ? bar("█", floor(money.received), most) + bar("░", floor(money.spent), most) : "",
    ]),
  };
}

/** What a bar stands for: what is in the base currency or has a rate, nothing where more was given back. */
const floor = ({ inBase }: Totals) => (inBase.minor > 0n ? inBase.minor : 0n);

function bar(sign: string, part: bigint, most: bigint): string {
  return sign.repeat(Number((part * barWidth + most / 2n) / most) || (part > 0n ? 1 : 0));
}

function offersOf(scope: Scope, { owed, money, clients, hours, period, ahead }: PeriodDigest): Offer[] {
  const { buttons } = scope.say.digests;
  const offer = (label: string, command: string, slots: Slots) => ({
    label,
    press: { command, slots },
  });
  const span = { period: encodePeriod(period) };
  return [
    ...(owed && owed.overdue.count > 0 ? [offer(buttons.overdue, "report overdue", {})] : []),
    ...(money ? [offer(buttons.report, "report", span)] : []),
    ...(clients.length > 0 ? [offer(buttons.top, "report top", span)] : []),
    ...(hours && hours.now.minutes > 0 ? [offer(buttons.hours, "report hours", span)] : []),
    ...(ahead && ahead.meetings > 0 ? [offer(buttons.calendar, "calendar", {})] : []),
  ];
}
