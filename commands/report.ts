import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { period } from "../src/chat/options/period.ts";
import type { Offer } from "../src/chat/reply.ts";
import { type OwedAsked, owedPerCurrency } from "../src/db/queries/owed-sums.ts";
import { moneyReport } from "../src/reports/money-report.ts";
import type { Scope } from "../src/scope.ts";
import { encodePeriod, monthOfDay, type Period } from "../src/time/period.ts";
import { whenText } from "./cards/narrowed.ts";
import { reportCard } from "./cards/report-card.ts";
import { totalsSentence } from "./cards/totals-text.ts";

export const report = defineCommand({
  name: "report",
  intent: "report",
  summary: "The books at a glance, with every other report as a button",
  theme: "reports",
  access: "manager",
  options: { period: optional(period("Which period")) },
  examples: ["report last month", "report"],
  typed: (rest) =>
    rest === "" ? {} : /^(?:this|last) (?:week|month|quarter|year)$/i.test(rest) ? { period: rest } : null,
  async run(scope, input): Promise<Answer> {
    const { reports } = scope.say;
    const span = input.period ?? monthOfDay(scope.today);
    const asked = { sides: ["income", "expenses"], period: span, basis: "cash", groupBy: "none" } as const;
    const books = await moneyReport(scope, asked);
    const { income, expenses, net } = books.total;
    const card = reportCard(scope, reports.title(reports.glance, scope.show.period(span)), books);
    const totals = [income, expenses, net].map((one) => totalsSentence(scope, one));
    return {
      text: reports.glanceText(whenText(scope, span), reports.basis.cash, totals),
      card: { ...card, fields: [...card.fields, ...(await owedFields(scope))] },
      offers: offersOf(scope, span),
    };
  },
});

/** What is outstanding today and how much of it is overdue, a currency each. */
async function owedFields(scope: Scope) {
  const { reports } = scope.say;
  const shown = await amountsOwed(scope, {});
  const overdue = await amountsOwed(scope, { dueBefore: scope.today });
  return [
    { label: reports.owedNow, value: shown.length > 0 ? reports.and(shown) : reports.nothingOwed },
    ...(overdue.length > 0 ? [{ label: reports.overdueNow, value: reports.and(overdue) }] : []),
  ];
}

async function amountsOwed(scope: Scope, asked: OwedAsked): Promise<string[]> {
  const sums = await scope.query(owedPerCurrency, asked);
  return sums.map(({ minor, currency }) => scope.show.minor(minor, currency));
}

function offersOf(scope: Scope, span: Period): Offer[] {
  const { reports } = scope.say;
  const slots = { period: encodePeriod(span) };
  return [
    { label: reports.income, press: { command: "report income", slots } },
    { label: reports.expenses, press: { command: "report expenses", slots } },
    { label: reports.profit, press: { command: "report profit", slots } },
    { label: reports.top, press: { command: "report top", slots } },
    { label: reports.buttons.owed, press: { command: "report owed", slots: {} } },
    { label: reports.balances, press: { command: "balances", slots: {} } },
    { label: reports.activity, press: { command: "report activity", slots } },
  ];
}
