import { UserError } from "../errors.ts";
import { isCurrency } from "../money/currency.ts";
import { readIsoDay } from "../time/day.ts";
import type { Setting } from "../workspace/settings.ts";
import { rateText, setRate } from "./exchange-rates.ts";

/** `settings rate EUR 1.08`, also `… on 2026-11-01`: what one unit of a foreign currency is worth from that day on (SPEC 2). */
export const rateSetting: Setting = {
  words: "rate",
  label: ({ say }) => say.settings.labels.rates,
  now: async (scope) => {
    const rows = await scope.read.exchangeRate.findMany({
      where: { base: scope.workspace.currency },
      orderBy: { fromOn: "desc" },
      take: 200,
    });
    const latest = new Map(rows.toReversed().map((row) => [row.currency, row]));
    const text = [...latest.values()].map(
      (row) => `${row.currency} ${rateText(row.rateMillionths)} (${scope.show.day(row.fromOn)})`,
    );
    return text.length > 0 ? text.join(", ") : scope.say.settings.none;
  },
  example: "rate EUR 1.08",
  set: async (scope, text) => {
    const match = /^(?<code>[a-z]{3})\s*=?\s*(?<rate>\d[\d.,]*)(?:\s+(?:on|from)\s+(?<on>\S+))?$/i.exec(text.trim());
    const code = match?.groups?.code?.toUpperCase() ?? "";
    const on = match?.groups?.on === undefined ? scope.today : readIsoDay(match.groups.on);
    if (!match?.groups?.rate || !isCurrency(code) || !on) {
      throw new UserError(scope.say.settings.badValue(scope.say.settings.labels.rates, text), "settings rate EUR 1.08");
    }
    const row = await setRate(scope, code, match.groups.rate, on);
    return `${code} ${rateText(row.rateMillionths)} (${scope.show.day(row.fromOn)})`;
  },
};
