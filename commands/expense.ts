import type { ExpenseEntry } from "../src/books/expense-entry.ts";
import { refundableExpenses } from "../src/books/find-refundable.ts";
import { recordExpense } from "../src/books/record-expense.ts";
import { refundExpense } from "../src/books/refund-expense.ts";
import { usualCategory } from "../src/books/sort-expenses.ts";
import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { category } from "../src/chat/options/category.ts";
import { day } from "../src/chat/options/day.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { percent } from "../src/chat/options/percent.ts";
import { projectOrNew } from "../src/chat/options/project.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { UserError } from "../src/errors.ts";
import { knownId } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { askRefundOf, ofNone } from "./asking/refund-questions.ts";
import { askRate, lacksRate, paidInAll } from "./asking/tax-on-top.ts";
import { budgetWarning } from "./budget.ts";
import { expenseTitle, spentOn, spokenAmount } from "./cards/entry-titles.ts";
import { expenseCard } from "./cards/expense-card.ts";
import { movementOffers } from "./cards/mode-offers.ts";
import { stockOffers } from "./cards/stock-offer.ts";
import { recurringOptions, setUpRecurring } from "./steps/recurring-add.ts";
import { readRefund } from "./typed/read-refund.ts";

const options = {
  amount: money("How much"),
  vendor: optional(text("Paid to whom")),
  category: optional(category("What kind of expense")),
  for: optional(text("What for")),
  client: optional(clientOrNew("For which client")),
  billable: optional(yesNo("Charge it on to the client")),
  on: optional(day("When", "past")),
  mode: optional(paymentMode("How it was paid")),
  project: optional(projectOrNew("For which project")),
  paid: optional(yesNo("Has it been paid")),
  refund: optional(yesNo("Money that came back")),
  refundOf: hidden(text("The expense it came back for")),
  gross: hidden(yesNo("Whether the amount includes the tax")),
  tax: hidden(percent("Tax in percent")),
  ...recurringOptions,
};

export const expense = defineCommand({
  name: "expense",
  intent: "expense.add",
  summary: "Record money you spent or have to pay",
  theme: "money",
  access: "manager",
  options,
  examples: [
    "spent 45.50 on hosting last friday, card",
    "paid Marcus 275 to retouch the stills yesterday, cash",
    "expense refund 60 from Hetzner",
    "hosting 20 monthly, card",
  ],
  typed: (rest) => readRefund(rest, "from", "vendor"),
  async run(scope, said, slots) {
    if (lacksRate(scope, said.gross, said.tax)) return askRate(scope, "expense", slots);
    const input = { ...said, amount: paidInAll(scope, said.amount, said.gross, said.tax) };
    if (input.repeat !== undefined) return recurs(scope, input, input.repeat, slots);
    if (input.refund) return refund(scope, input, slots);
    const entry = await recordExpense(scope, {
      amount: input.amount,
      on: input.on ?? scope.today,
      category: input.category ?? (input.vendor === undefined ? undefined : await usualCategory(scope, input.vendor)),
      vendor: input.vendor,
      client: input.client,
      project: input.project,
      billable: input.billable,
      mode: input.mode,
      paid: input.paid ?? true,
      note: input.for,
    });
    return answer(scope, entry);
  },
});

/** An expense that comes again and again. */
function recurs(scope: Scope, input: Input<typeof options>, rule: string, slots: Slots): Promise<Answer | Asking> {
  const { recurring } = scope.say;
  if (input.refund) throw new UserError(recurring.noRefund, recurring.example);
  const { amount, client, project, category: kind, vendor, billable, mode, paid = true, past } = input;
  const given = { kind: "expense" as const, amount, rule, client, project, category: kind, vendor, billable, mode };
  const more = { from: input.on, settled: paid, note: input.for, past };
  return setUpRecurring(scope, { ...given, ...more }, { command: "expense", slots });
}

async function refund(scope: Scope, input: Input<typeof options>, slots: Slots) {
  const { amount, vendor, category: kind, client, refundOf } = input;
  const found =
    refundOf === undefined
      ? await refundableExpenses(scope, amount, { vendor, categoryId: knownId(kind), clientId: knownId(client) })
      : [];
  if (found.length > 1) return askRefundOf(scope, { command: "expense", slots, amount }, found, true) satisfies Asking;
  const of = refundOf ?? found[0]?.id;
  const entry = await refundExpense(scope, {
    amount,
    on: input.on ?? scope.today,
    mode: input.mode,
    note: input.for,
    of: of === ofNone ? undefined : of,
    vendor,
    category: kind,
    client,
  });
  return answer(scope, entry);
}

async function answer(scope: Scope, entry: ExpenseEntry): Promise<Answer> {
  const { books } = scope.say;
  const { row, mode } = entry;
  const sentence = row.amountMinor < 0n ? books.expenseRefundText : mode ? books.expenseText : books.unpaidText;
  const said = sentence(spokenAmount(scope, row), spentOn(scope, entry));
  const warning = await budgetWarning(scope, row);
  return {
    text: [
      said,
      ...(mode?.assumed ? [books.assumedNote(scope.show.name("mode", mode.name))] : []),
      ...(warning ? [warning] : []),
    ].join(" "),
    card: expenseCard(scope, entry),
    offers: [...movementOffers(scope, "expense", row, mode), ...(await stockOffers(scope, row.note))],
    wrote: { title: expenseTitle(scope, entry), subject: { table: "expense", id: row.id } },
  };
}
