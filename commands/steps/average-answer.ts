import type { Answer } from "../../src/chat/command.ts";
import type { Grouping } from "../../src/db/queries/report-sources.ts";
import { countedSpans, type SpanUnit, spanHolding } from "../../src/reports/counted-spans.ts";
import { type Figures, type MoneyReport, moneyReport } from "../../src/reports/money-report.ts";
import { averaged } from "../../src/reports/totals.ts";
import type { Scope } from "../../src/scope.ts";
import { encodePeriod, type Period, yearOfDay } from "../../src/time/period.ts";
import { narrowedText, whenText } from "../cards/narrowed.ts";
import { mainTotals, reportCard } from "../cards/report-card.ts";
import { totalsFields, totalsSentence } from "../cards/totals-text.ts";
import { type AskedReport, sumsAsked } from "./asked-report.ts";
import { moneyAnswer } from "./money-answer.ts";

/**
 * What a day, week, month, quarter or year, a client or an entry comes to on average, with what was counted (SPEC 11). Spans of
 * time are those of `countedSpans`: whole ones that are over. Clients and entries are those of the period, this year
 * unless said; income of no client is in no client's average.
 */
export function averageAnswer(scope: Scope, asked: AskedReport, average: Average): Promise<Answer> {
  return average === "client" || average === "entry" ? perOne(scope, asked, average) : perSpan(scope, asked, average);
}

type Average = NonNullable<AskedReport["average"]>;

/** Of which figures the average is, and of how many. */
interface Counted {
  readonly report: MoneyReport;
  readonly of: Figures;
  readonly count: number;
  readonly period: Period;
  readonly notes: readonly string[];
}

async function perOne(scope: Scope, asked: AskedReport, per: "client" | "entry"): Promise<Answer> {
  const period = asked.period ?? yearOfDay(scope.today);
  const groupBy = per === "client" ? "client" : "none";
  const report = await moneyReport(scope, sumsAsked(asked, period, asked.basis ?? "cash", groupBy));
  const count = per === "client" ? report.named.count : report.entries;
  if (count === 0) return moneyAnswer(scope, { ...asked, period });
  const of = per === "client" ? report.named : report.total;
  return answer(scope, asked, per, { report, of, count, period, notes: [] });
}

async function perSpan(scope: Scope, asked: AskedReport, unit: SpanUnit): Promise<Answer> {
  const { average } = scope.say.reports;
  const basis = asked.basis ?? "cash";
  const counted = await countedSpans(scope, unit, asked.period, basis);
  if (!counted) {
    const period = asked.period ?? spanHolding(scope, unit, scope.today);
    const plain = await moneyAnswer(scope, { ...asked, period });
    return { ...plain, text: `${average.notYet[unit]} ${plain.text}` };
  }
  const { period, spans, beginsOn } = counted;
  const groupBy: Grouping = unit === "day" || unit === "week" ? "none" : unit;
  const report = await moneyReport(scope, sumsAsked(asked, period, basis, groupBy));
  if (report.entries === 0) return moneyAnswer(scope, { ...asked, period });
  const notes = beginsOn ? [average.beginsOn(scope.show.day(beginsOn))] : [];
  return answer(scope, asked, unit, { report, of: report.total, count: spans.length, period, notes });
}

function answer(scope: Scope, asked: AskedReport, per: Average, { report, of, count, period, notes }: Counted): Answer {
  const { reports } = scope.say;
  const { average } = reports;
  const basis = asked.basis ?? "cash";
  const other = basis === "cash" ? "earned" : "cash";
  const one = averaged(mainTotals(report, of), count);
  const what = narrowedText(scope, asked.what, asked);
  const over = average.over[per](count);
  const said = average.text({
    what,
    when: whenText(scope, period),
    average: totalsSentence(scope, one),
    per: average.per[per],
    over,
    basis: reports.basis[basis],
  });
  const card = reportCard(scope, reports.title(what, scope.show.period(period)), report);
  const { average: _, ...slots } = asked.slots;
  const press = (change: Record<string, string>) => ({ command: asked.command, slots: { ...slots, ...change } });
  return {
    text: [said, ...notes].join(" "),
    card: {
      ...card,
      fields: [...totalsFields(scope, average.label, one), { label: average.counted, value: over }, ...card.fields],
    },
    offers: [
      { label: reports.basisButton[other], press: press({ average: per, basis: other }) },
      { label: reports.total, press: press({ period: encodePeriod(period) }) },
    ],
  };
}
