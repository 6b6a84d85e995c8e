import type { Answer } from "../../src/chat/command.ts";
import { percentOf } from "../../src/money/money.ts";
import { countedSpans, type SpanUnit } from "../../src/reports/counted-spans.ts";
import { isSpan } from "../../src/reports/group-names.ts";
import { type MoneyReport, moneyReport } from "../../src/reports/money-report.ts";
import { type Totals, totalsOf } from "../../src/reports/totals.ts";
import type { Scope } from "../../src/scope.ts";
import { allTime, type Period, yearOfDay } from "../../src/time/period.ts";
import { narrowedText, whenText } from "../cards/narrowed.ts";
import { mainTotals } from "../cards/report-card.ts";
import { totalsSentence } from "../cards/totals-text.ts";
import { type AskedReport, type Extreme, sumsAsked } from "./asked-report.ts";

import { moneyAnswer } from "./money-answer.ts";
import { singleAnswer } from "./single-answer.ts";

/** A group that is held against others, and what it came to. */
interface Compared {
  readonly name: string;
  readonly totals: Totals;
}

/**
 * What stands out: the month (or client, category …) that came to most or least, or the largest single entry, named with what it
 * came to (SPEC 11). This year unless said; years, and what was the latest, out of all of them. The least is looked for among spans that are over, as
 * averages count them, so that neither the current month nor those before the books is the worst.
 */
export async function extremeAnswer(scope: Scope, asked: AskedReport, extreme: Extreme): Promise<Answer> {
  const whole = asked.groupBy === "year" || extreme === "latest";
  const period = asked.period ?? (whole ? allTime : yearOfDay(scope.today));
  if (extreme === "latest" || (extreme === "largest" && asked.sides.length === 1))
    return singleAnswer(scope, { ...asked, period }, extreme);
  const basis = asked.basis ?? "cash";
  const unit = isSpan(asked.groupBy) ? (asked.groupBy as SpanUnit) : null;
  const counted = extreme === "least" && unit ? await countedSpans(scope, unit, period, basis) : null;
  const of = counted?.period ?? period;
  const plain = await moneyAnswer(scope, { ...asked, period: of });
  if (extreme === "least" && !counted && asked.groupBy !== "client") return plain;
  const report = await moneyReport(scope, sumsAsked(asked, of, basis, asked.groupBy));
  const groups = counted ? everySpan(scope, report, counted.spans) : namedGroups(report);
  const found = standingOut(report, groups, extreme);
  const [first] = found;
  if (!first || report.entries === 0) return plain;
  const { standsOut, and, basis: bases } = scope.say.reports;
  const said = standsOut.text({
    what: narrowedText(scope, asked.what, asked),
    when: whenText(scope, of),
    which: standsOut[extreme === "least" ? "least" : "most"][asked.groupBy],
    name: and(found.map((group) => group.name)),
    amount: totalsSentence(scope, first.totals),
    share: unit || asked.sides.length > 1 ? null : shareOf(scope, report, first),
    basis: bases[basis],
  });
  return { ...plain, text: said };
}

const namedGroups = (report: MoneyReport): Compared[] =>
  report.groups.flatMap((group) =>
    group.name === null ? [] : [{ name: group.name, totals: mainTotals(report, group) }],
  );

/** All spans that count, those without any entry too. */
function everySpan(scope: Scope, report: MoneyReport, spans: readonly Period[]): Compared[] {
  const known = new Map(namedGroups(report).map((group) => [group.name, group]));
  const nothing = totalsOf([], scope.workspace.currency);
  return spans.map((span) => {
    const name = scope.show.period(span);
    return known.get(name) ?? { name, totals: nothing };
  });
}

/** The groups that come to most or least; none where what they are worth can't be compared. */
function standingOut(report: MoneyReport, groups: readonly Compared[], extreme: Extreme): readonly Compared[] {
  const worths = groups.map((group) => worth(report, group.totals));
  const sorted = worths.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const bound = extreme === "least" ? sorted[0] : sorted.at(-1);
  if (bound === undefined || (bound <= 0n && extreme !== "least" && report.asked.sides.length === 1)) return [];
  return groups.filter((_, i) => worths[i] === bound);
}

/** What a total is compared by: in the base currency, or in the only one there is where no rate is known. */
function worth(report: MoneyReport, totals: Totals): bigint {
  const { amounts, inBase } = mainTotals(report, report.total);
  const alone = inBase.minor === 0n && amounts.length === 1;
  return alone ? (totals.amounts[0]?.minor ?? 0n) : totals.inBase.minor;
}

function shareOf(scope: Scope, report: MoneyReport, { totals }: Compared): string {
  const all = worth(report, mainTotals(report, report.total));
  return scope.show.percent(percentOf(worth(report, totals), all));
}
