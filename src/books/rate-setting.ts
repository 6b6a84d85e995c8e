import { UserError } from "../errors.ts";
import { isCurrency } from "../money/currency.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { readDay } from "../time/read-day.ts";
import { dayStyle } from "../workspace/day-style.ts";
import type { Setting } from "../workspace/settings.ts";
import { dropRates, rateText, setRate } from "./exchange-rates.ts";

/** `EUR 1.08`, `EUR = 1.08 USD`, `1 EUR = 1.08`, and the day it holds from. */
const said =
  /^(?:1\s*)?(?<code>[a-z]{3})\s*=?\s*(?<rate>\S*\d\S*)(?:\s+(?!(?:on|from|since)\b)(?<base>[a-z]{3}))?(?:\s+(?:(?:on|from|since)\s+)?(?<on>.+))?$/i;

const dropped = /^(?:remove\s+([a-z]{3})|([a-z]{3})\s+(?:none|off|no|-))$/i;

/**
 * `settings rate EUR 1.08`, also `… from 2026-11-01`: what one unit of a foreign currency is worth in the base currency
 * from that day on, today unless said; `EUR none` forgets it (SPEC 2).
 */
export const rateSetting: Setting = {
  words: "rate",
  also: ["rates"],
  label: ({ say }) => say.settings.labels.rates,
  now: async (scope) => {
    const rows = await scope.read.exchangeRate.findMany({
      where: { base: scope.workspace.currency },
      orderBy: { fromOn: "desc" },
      take: 200,
    });
    const latest = new Map(rows.toReversed().map((row) => [row.currency, row]));
    const rates = [...latest.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
    return rates.map((row) => shown(scope, row)).join(", ") || scope.say.settings.none;
  },
  example: ({ workspace, say }) => say.books.rateExample(workspace.currency).replace("settings ", ""),
  set: async (scope, text) => {
    const [, named, gone = named ?? ""] = dropped.exec(text.trim()) ?? [];
    if (isCurrency(gone.toUpperCase())) {
      await dropRates(scope, gone.toUpperCase());
      return rateSetting.now(scope);
    }
    const { code = "", rate = "", base, on } = said.exec(text.trim())?.groups ?? {};
    const day = on === undefined ? scope.today : readDay(on, dayStyle(scope, "past"));
    const inBase = base === undefined || base.toUpperCase() === scope.workspace.currency;
    if (!isCurrency(code.toUpperCase()) || !inBase || !day) {
      const { currency } = scope.workspace;
      throw new UserError(scope.say.books.unreadRate(text, currency), scope.say.books.rateExample(currency));
    }
    return shown(scope, await setRate(scope, code.toUpperCase(), rate, day));
  },
};

function shown(scope: Scope, row: { currency: string; rateMillionths: bigint; base: string; fromOn: Day }): string {
  return scope.say.reports.rate(row.currency, rateText(row.rateMillionths), row.base, scope.show.day(row.fromOn));
}
