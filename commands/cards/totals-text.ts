import { rateText } from "../../src/books/exchange-rates.ts";
import type { RateUsed, Totals } from "../../src/reports/totals.ts";
import type { Scope } from "../../src/scope.ts";

/** Whether the totals hold another currency with a known rate, so that a total in the base currency says more. */
function hasBaseTotal(totals: Totals): boolean {
  return totals.rates.length > 0;
}

function amounts(scope: Scope, totals: Totals): string[] {
  return totals.amounts.length > 0 ? totals.amounts.map(scope.show.money) : [scope.show.money(totals.inBase)];
}

/** Totals in a sentence: each currency's amount, and what they come to in the base currency. */
export function totalsSentence(scope: Scope, totals: Totals): string {
  const { reports } = scope.say;
  const listed = reports.and(amounts(scope, totals));
  if (!hasBaseTotal(totals)) return listed;
  const inBase = scope.show.money(totals.inBase);
  const said = totals.amounts.length > 1 ? reports.together(listed, inBase) : reports.thatIs(listed, inBase);
  return totals.apart.length > 0 ? reports.without(said, reports.and(totals.apart.map(scope.show.money))) : said;
}

/** Totals in a table's cell: each currency's amount. */
export function totalsCell(scope: Scope, totals: Totals): string {
  return amounts(scope, totals).join(" · ");
}

/** Totals as fields of a card: every currency's amount, and what they come to in the base currency. */
export function totalsFields(scope: Scope, label: string, totals: Totals): { label: string; value: string }[] {
  const { reports } = scope.say;
  const field = { label, value: reports.and(amounts(scope, totals)) };
  if (!hasBaseTotal(totals)) return [field];
  const inBase = (totals.apart.length > 0 ? reports.ratedIn : reports.totalIn)(label, totals.inBase.currency);
  return [field, { label: inBase, value: scope.show.money(totals.inBase) }];
}

/** The rates a base total used, and what had none, in sentences for a card's note. */
export function ratesNotes(scope: Scope, totals: Totals): string[] {
  const { reports } = scope.say;
  const base = totals.inBase.currency;
  const currencies = [...new Set(totals.rates.map((rate) => rate.currency))];
  const used = currencies.map((currency) =>
    ratesText(
      scope,
      totals.rates.filter((rate) => rate.currency === currency),
      base,
    ),
  );
  const [apart] = totals.apart;
  return [
    ...(used.length > 0 ? [reports.ratesUsed(reports.and(used))] : []),
    ...(apart ? [reports.apart(reports.and(totals.apart.map(scope.show.money)), apart.currency)] : []),
  ];
}

/** The rates of one currency: each with its day, or their span when there are many. */
function ratesText(scope: Scope, rates: readonly RateUsed[], base: string): string {
  const { reports } = scope.say;
  const text = (rate: RateUsed) => rateText(rate.rateMillionths);
  if (rates.length <= 3) {
    return reports.and(rates.map((rate) => reports.rate(rate.currency, text(rate), base, scope.show.day(rate.on))));
  }
  const sorted = rates.toSorted((a, b) => (a.rateMillionths < b.rateMillionths ? -1 : 1));
  const [low] = sorted;
  const high = sorted.at(-1);
  if (!low || !high) return "";
  return reports.manyRates(low.currency, text(low), text(high), base, rates.length);
}
