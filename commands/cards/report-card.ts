import type { Card } from "../../src/chat/reply.ts";
import type { MoneyReport, ReportGroup } from "../../src/reports/money-report.ts";
import type { Totals } from "../../src/reports/totals.ts";
import type { Scope } from "../../src/scope.ts";
import { ratesNotes, totalsCell, totalsFields } from "./totals-text.ts";

const barWidth = 12n;

/** The total of a report that its groups are compared by. */
export function mainTotals(
  report: Pick<MoneyReport, "asked">,
  figures: Pick<ReportGroup, "income" | "expenses" | "net">,
): Totals {
  const [first, second] = report.asked.sides;
  return second ? figures.net : first === "expenses" ? figures.expenses : figures.income;
}

/** A report as a card: totals, basis, a table of its groups with bars, and notes on rates and tax. */
export function reportCard(scope: Scope, title: string, report: MoneyReport): Card {
  const { reports } = scope.say;
  const { total, asked } = report;
  const both = asked.sides.length > 1;
  const notes = [
    ...(report.left > 0 ? [reports.left(report.left)] : []),
    ...ratesNotes(scope, mainTotals(report, total)),
    ...(report.taxIncluded ? [reports.taxIncluded] : []),
  ];
  return {
    title,
    fields: [
      ...(both ? totalsFields(scope, reports.income, total.income) : []),
      ...(both ? totalsFields(scope, reports.expenses, total.expenses) : []),
      ...totalsFields(scope, both ? reports.net : reports.total, mainTotals(report, total)),
      { label: reports.basisLabel, value: reports.basisMeans[asked.basis] },
    ],
    ...(report.groups.length > 0 ? { table: both ? sidesTable(scope, report) : barsTable(scope, report) } : {}),
    ...(notes.length > 0 ? { note: notes.join("\n") } : {}),
  };
}

const nameOf = (scope: Scope, { asked }: MoneyReport, group: ReportGroup) =>
  group.name ?? scope.say.reports.unnamed[asked.groupBy];

function barsTable(scope: Scope, report: MoneyReport): NonNullable<Card["table"]> {
  const { reports } = scope.say;
  const worths = report.groups.map((group) => mainTotals(report, group).inBase.minor);
  const most = worths.toSorted((a, b) => (a < b ? -1 : 1)).at(-1) ?? 0n;
  return {
    head: [reports.column[report.asked.groupBy], reports.amount, ""],
    rows: report.groups.map((group, i) => [
      nameOf(scope, report, group),
      totalsCell(scope, mainTotals(report, group)),
      bar(worths[i] ?? 0n, most),
    ]),
  };
}

function sidesTable(scope: Scope, report: MoneyReport): NonNullable<Card["table"]> {
  const { reports } = scope.say;
  return {
    head: [reports.column[report.asked.groupBy], reports.income, reports.expenses, reports.net],
    rows: report.groups.map((group) => [
      nameOf(scope, report, group),
      totalsCell(scope, group.income),
      totalsCell(scope, group.expenses),
      totalsCell(scope, group.net),
    ]),
  };
}

/** A bar in proportion to the largest group; nothing for nothing and less. */
function bar(minor: bigint, most: bigint): string {
  if (minor <= 0n || most <= 0n) return "";
  return "█".repeat(Number((minor * barWidth + most - 1n) / most));
}
