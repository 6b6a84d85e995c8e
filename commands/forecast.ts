import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { text } from "../src/chat/options/text.ts";
import { entriesOf } from "../src/entries-of.ts";
import { UserError } from "../src/errors.ts";
import { type ForecastSpan, forecast as forecastOf } from "../src/reports/forecast.ts";
import type { Scope } from "../src/scope.ts";
import { addDays, addMonths, type Day } from "../src/time/day.ts";
import { readPeriod } from "../src/time/find-periods.ts";
import { monthOfDay } from "../src/time/period.ts";
import { dayStyle } from "../src/workspace/day-style.ts";

const spans = ["week", "month"] as const;
const options = {
  to: optional(text("How far: next 3 months, 8 weeks, or until a day")),
  by: optional(choice("By what", spans)),
};
const summary = "What is coming in and going out: due invoices, expected and recurring entries";
const typed = (rest: string): Slots => {
  const [, by] = /\bby\s+(week|month)\b/i.exec(rest) ?? [];
  const to = rest.replace(/\bby\s+(?:week|month)\b/i, "").trim();
  return { ...(to === "" ? {} : { to }), ...(by ? { by: by.toLowerCase() } : {}) };
};

export const forecast = defineCommand({
  name: "forecast",
  intent: "report.forecast",
  summary,
  theme: "reports",
  access: "manager",
  options,
  examples: ["forecast next 3 months", "forecast 8 weeks by week"],
  typed,
  run: (scope, input) => answer(scope, input.to, input.by),
});

export const reportForecast = defineCommand({
  name: "report forecast",
  intent: "report.forecast",
  summary,
  theme: "reports",
  access: "manager",
  options,
  examples: ["report forecast"],
  typed,
  run: (scope, input) => answer(scope, input.to, input.by),
});

/** The last day of a forecast as it was said; three months, this one included, when nothing was. */
function endOf(scope: Scope, said: string | undefined): Day {
  if (said === undefined) return monthOfDay(addMonths(scope.today, 2)).to;
  const [, count = "1", unit] = /(\d{1,2})?\s*(weeks?|months?|quarters?|years?)\s*$/i.exec(said) ?? [];
  const many = Number(count);
  if (unit && /^week/i.test(unit)) return addDays(scope.today, 7 * many);
  if (unit && /^month/i.test(unit) && /\d|next/i.test(said)) return monthOfDay(addMonths(scope.today, many)).to;
  if (unit && /^quarter/i.test(unit) && /\d/.test(said)) return monthOfDay(addMonths(scope.today, 3 * many)).to;
  if (unit && /^year/i.test(unit) && /\d/.test(said)) return addMonths(scope.today, 12 * many);
  const period = readPeriod(said.replace(/^(?:until|to|for)\s+/i, ""), dayStyle(scope, "future"));
  if (!period || period.to <= scope.today)
    throw new UserError(scope.say.outlook.unread(said), scope.say.outlook.forecastExample);
  return period.to;
}

const into = (span: ForecastSpan) => span.invoicesMinor + span.expectedMinor + span.recurringInMinor;
const out = (span: ForecastSpan) => span.unpaidMinor + span.recurringOutMinor;

async function answer(scope: Scope, said: string | undefined, by: "week" | "month" = "month"): Promise<Answer> {
  const { outlook } = scope.say;
  const to = endOf(scope, said);
  const found = await forecastOf(scope, to, by);
  if (found.length === 0) return { text: outlook.nothing };
  const currencies = [...new Set(found.map((one) => one.currency))].sort();
  const end = scope.show.day(to);
  const net = (list: readonly ForecastSpan[]) => list.reduce((sum, one) => sum + into(one) - out(one), 0n);
  const rows = found.map((one) => [
    scope.show.period(one.period),
    scope.show.minor(into(one), one.currency),
    scope.show.minor(out(one), one.currency),
    scope.show.minor(into(one) - out(one), one.currency),
  ]);
  const fields = entriesOf(outlook.lines).flatMap(([part, label]) => {
    const amounts = currencies.flatMap((currency) => {
      const sum = found.filter((one) => one.currency === currency).reduce((all, one) => all + one[part], 0n);
      return sum === 0n ? [] : [scope.show.minor(sum, currency)];
    });
    return amounts.length === 0 ? [] : [{ label, value: amounts.join(" · ") }];
  });
  const texts = currencies.map((currency) => {
    const sum = net(found.filter((one) => one.currency === currency));
    return outlook.forecastText(currency, scope.show.minor(sum, currency), end);
  });
  return {
    text: texts.join(" "),
    card: {
      title: outlook.forecastTitle(by, end),
      fields,
      table: { head: [outlook.head[by], ...outlook.columns], rows },
      note: outlook.basis,
    },
  };
}
