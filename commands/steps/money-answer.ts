import type { Slots } from "../../src/call.ts";
import type { Answer } from "../../src/chat/command.ts";
import type { Heard, Offer } from "../../src/chat/reply.ts";
import type { Basis, Grouping } from "../../src/db/queries/report-sources.ts";
import { percentOf } from "../../src/money/money.ts";
import { type MoneyReport, moneyReport } from "../../src/reports/money-report.ts";
import { previousPeriod } from "../../src/reports/previous-period.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays, addMonths, daysBetween } from "../../src/time/day.ts";
import { allTime, encodePeriod, monthOfDay, type Period } from "../../src/time/period.ts";
import { narrowedText, whenText } from "../cards/narrowed.ts";
import { mainTotals, reportCard } from "../cards/report-card.ts";
import { totalsSentence } from "../cards/totals-text.ts";
import { type AskedReport, sumsAsked } from "./asked-report.ts";

/** Whether a period is longer than a month, so that its months say more than its parts. */
export function isLong(period: Period | undefined): boolean {
  return period !== undefined && daysBetween(period.from, period.to) > 31;
}

/**
 * Answers a question about money with its period and basis named (SPEC 11). Unless told otherwise this month and cash basis; of
 * one client, and by year, everything so far: `how much has Acme paid me` is no question about this month.
 */
export async function moneyAnswer(scope: Scope, asked: AskedReport): Promise<Answer> {
  const { reports } = scope.say;
  const usual = asked.period ?? (asked.groupBy === "year" || asked.client ? allTime : monthOfDay(scope.today));
  const basis = asked.basis ?? "cash";
  const first = await run(scope, asked, usual, basis, asked.groupBy);
  // What was bought once is asked of whenever it was: `how much did the Apple thing cost`.
  const whenever = asked.period === undefined && first.entries === 0 && (asked.vendor ?? asked.ids) !== undefined;
  const period = whenever ? allTime : usual;
  const report = whenever ? await run(scope, asked, period, basis, asked.groupBy) : first;
  const what = narrowedText(scope, asked.what, asked);
  const when = whenText(scope, period);
  const offers = offersOf(scope, asked, period, basis);
  if (report.entries === 0) {
    const text =
      asked.what === "profit"
        ? reports.noProfit(when, reports.basis[basis], asked.example)
        : reports.nothing(what, when, reports.basis[basis], asked.example);
    return { text, hears: heardOf(asked, period), offers };
  }
  const total = totalsSentence(scope, mainTotals(report, report.total));
  const answer = reports.answer(what, when, total, reports.basis[basis]);
  const before = await comparison(scope, asked, period, basis);
  const margin = asked.margin ? marginOf(scope, report) : null;
  const many = asked.counted ? scope.say.figures.entries(report.entries) : null;
  return {
    text: [answer, many, margin, before].filter((one) => one !== null).join(" "),
    card: reportCard(scope, reports.title(what, scope.show.period(period)), report),
    hears: heardOf(asked, period),
    offers,
  };
}

/** What may be asked of a report just told: a part of the same sums. */
function heardOf({ command, slots, what }: AskedReport, period: Period): readonly Heard[] {
  const { groupBy: _groupBy, average: _average, extreme: _extreme, ...narrowed } = slots;
  return what === "profit" ? [] : [{ command, slots: { ...narrowed, period: encodePeriod(period) } }];
}

const run = (scope: Scope, asked: AskedReport, period: Period, basis: Basis, groupBy: Grouping) =>
  moneyReport(scope, sumsAsked(asked, period, basis, groupBy));

/** What part of the income is left; null where that can't be told. */
function marginOf(scope: Scope, { total: { income, net } }: MoneyReport): string | null {
  const apart = income.apart.length + net.apart.length > 0;
  return apart || income.inBase.minor <= 0n
    ? null
    : scope.say.figures.margin(scope.show.percent(percentOf(net.inBase.minor, income.inBase.minor)));
}

/** `october against last year` is held against october of that year. */
function likeIn(period: Period, against: Period): Period {
  const { from } = against;
  const wholeYear = from.endsWith("-01-01") && against.to === addDays(addMonths(from, 12), -1);
  if (!wholeYear || daysBetween(period.from, period.to) > 300) return against;
  const months = (Number(from.slice(0, 4)) - Number(period.from.slice(0, 4))) * 12;
  return { from: addMonths(period.from, months), to: addMonths(period.to, months) };
}

/** What the period is held against: another that was asked for, else the month or quarter before where it is one. */
async function comparison(scope: Scope, asked: AskedReport, period: Period, basis: Basis): Promise<string | null> {
  const before = asked.against ? likeIn(period, asked.against) : previousPeriod(period);
  if (!before) return null;
  const report = await run(scope, asked, before, basis, "none");
  return scope.say.reports.before(scope.show.period(before), totalsSentence(scope, mainTotals(report, report.total)));
}

function offersOf(scope: Scope, asked: AskedReport, period: Period, basis: Basis): Offer[] {
  const { reports } = scope.say;
  const slots = { ...asked.slots, period: encodePeriod(period) };
  const offer = (label: string, change: Slots): Offer => ({
    label,
    press: { command: asked.command, slots: { ...slots, ...change } },
  });
  const other = basis === "cash" ? "earned" : "cash";
  const before = previousPeriod(period);
  return [
    ...asked.further
      .filter((groupBy) => groupBy !== asked.groupBy)
      .map((groupBy) => offer(reports.by(groupBy), { groupBy })),
    offer(reports.basisButton[other], { basis: other }),
    ...(before ? [offer(scope.show.period(before), { period: encodePeriod(before) })] : []),
  ];
}
