import { refundableIncome } from "../src/books/find-refundable.ts";
import type { IncomeEntry } from "../src/books/income-entry.ts";
import { recordIncome } from "../src/books/record-income.ts";
import { refundIncome } from "../src/books/refund-income.ts";
import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { namedOrNew } from "../src/chat/options/named.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { percent } from "../src/chat/options/percent.ts";
import { projectOrNew } from "../src/chat/options/project.ts";
import { serviceOrNew } from "../src/chat/options/service.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { broughtBack } from "../src/clients/take-client.ts";
import { invoiceTotals } from "../src/db/queries/invoice-totals.ts";
import { UserError } from "../src/errors.ts";
import { encodeMoney } from "../src/money/money.ts";
import { knownId } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { askRefundOf } from "./asking/refund-questions.ts";
import { askRate, lacksRate, paidInAll } from "./asking/tax-on-top.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { askWhoPaid } from "./asking/who-paid.ts";
import { incomeTitle, spokenAmount } from "./cards/entry-titles.ts";
import { incomeCard } from "./cards/income-card.ts";
import { movementOffers } from "./cards/mode-offers.ts";
import { pay } from "./invoice-pay.ts";
import { refund as refundOfInvoice } from "./invoice-refund.ts";
import { incomeAsPayment, takePaymentBack } from "./steps/income-as-payment.ts";
import { expectedAgain, incomeAsExpected } from "./steps/income-expected.ts";
import { recurringOptions, setUpRecurring } from "./steps/recurring-add.ts";
import { readRefund } from "./typed/read-refund.ts";

const options = {
  amount: money("How much"),
  client: optional(clientOrNew("From which client")),
  for: optional(text("What for")),
  on: optional(day("When", "past")),
  mode: optional(paymentMode("How it was paid")),
  project: optional(projectOrNew("For which project")),
  service: optional(serviceOrNew("For which service")),
  classification: optional(namedOrNew("classification", "What kind of income")),
  received: optional(yesNo("Has the money arrived")),
  refund: optional(yesNo("Money you gave back")),
  refundOf: hidden(text("The entry it was given back of")),
  invoice: optional(invoice("For which invoice")),
  whom: hidden(text("The word for whoever paid, where they were named before")),
  asIncome: hidden(text("New income, not the payment it was taken for")),
  gross: hidden(yesNo("Whether the amount includes the tax")),
  tax: hidden(percent("Tax in percent")),
  ...recurringOptions,
};

export const income = defineCommand({
  name: "income",
  intent: "income.add",
  summary: "Record money you received or expect",
  theme: "money",
  access: "manager",
  options,
  examples: [
    "got 1200 from Acme for the logo yesterday, bank",
    "expecting 800 from Acme next friday",
    "income refund 200 to Acme",
    "retainer 500 from Acme every month on the 1st",
  ],
  typed: (rest) => readRefund(rest, "to", "client"),
  async run(scope, said, slots) {
    if (lacksRate(scope, said.gross, said.tax)) return askRate(scope, "income", slots);
    const input = { ...said, amount: paidInAll(scope, said.amount, said.gross, said.tax) };
    if (input.repeat !== undefined) return recurs(scope, input, input.repeat, slots);
    if (input.refund) return refund(scope, input, slots);
    const { client } = input;
    if (input.whom !== undefined && !client && !input.invoice && !input.project)
      return askWhoPaid(scope, input.amount, slots);
    const payment = await asPayment(scope, input, slots);
    if (payment) {
      if (!("ask" in payment) && client && "id" in client && client.archived) await broughtBack(scope, client);
      return payment;
    }
    const again = input.asIncome !== undefined && (await expectedAgain(scope, input.asIncome));
    const former = input.asIncome && !again ? await takePaymentBack(scope, input.asIncome) : null;
    const entry = await recordIncome(scope, {
      amount: former?.amount ?? input.amount,
      on: former?.on ?? input.on ?? scope.today,
      client,
      project: input.project,
      service: input.service,
      classification: input.classification,
      mode: former?.mode ?? input.mode,
      received: input.received ?? true,
      note: input.for,
    });
    return answer(scope, entry);
  },
});

/** Income that comes again and again. */
function recurs(scope: Scope, input: Input<typeof options>, rule: string, slots: Slots): Promise<Answer | Asking> {
  const { recurring } = scope.say;
  if (input.refund) throw new UserError(recurring.noRefund, recurring.example);
  const { amount, client, project, service, classification, mode, received = true, past } = input;
  const given = { kind: "income" as const, amount, rule, client, project, service, classification, mode, past };
  const more = { from: input.on, settled: received, note: input.for };
  return setUpRecurring(scope, { ...given, ...more }, { command: "income", slots });
}

/** Money received that is really the payment of an invoice: the one named, or the only one it fits (SPEC 5). */
async function asPayment(scope: Scope, input: Input<typeof options>, slots: Slots): Promise<Answer | Asking | null> {
  const { client, amount, on = scope.today, mode, received = true, classification, asIncome } = input;
  if (!received || asIncome) return null;
  if (input.invoice) {
    const known = client && "id" in client ? client : undefined;
    const id = await whichInvoice(scope, { command: "income", slots, invoice: input.invoice, client: known }, "open");
    return typeof id === "string" ? pay(scope, id, { amount, on, mode, slots }) : id;
  }
  if (!client || !("id" in client) || classification) return null;
  const came = { client, amount, on, mode, note: input.for, slots };
  return (await incomeAsPayment(scope, came)) ?? incomeAsExpected(scope, came);
}

async function refund(scope: Scope, input: Input<typeof options>, slots: Slots): Promise<Answer | Asking> {
  const { amount, client, refundOf } = input;
  const clientId = knownId(client);
  const found = refundOf === undefined && clientId ? await refundableIncome(scope, amount, clientId) : [];
  if (found.length > 1) return askRefundOf(scope, { command: "income", slots, amount }, found, false);
  const of = refundOf ?? found[0]?.id;
  if (of === undefined) {
    const ofInvoice = clientId ? await paidByInvoice(scope, clientId, input, slots) : null;
    if (ofInvoice) return ofInvoice;
    const name = client && "id" in client ? client.name : null;
    throw new UserError(
      scope.say.books.noRefundable(scope.show.money(amount), name),
      scope.say.books.refundIncomeExample,
    );
  }
  return answer(
    scope,
    await refundIncome(scope, of, { amount, on: input.on ?? scope.today, mode: input.mode, note: input.for }),
  );
}

const shownInvoices = 8;

/** Money of a client that only came by invoice is given back of that one; of several it may be of, which is asked. */
async function paidByInvoice(scope: Scope, clientId: string, input: Input<typeof options>, slots: Slots) {
  const { amount, on, mode, for: reference } = input;
  const all = await scope.query(invoiceTotals, { clientIds: [clientId] });
  const paid = all.filter((one) => one.currency === amount.currency && one.paidMinor >= amount.minor);
  const [only] = paid;
  if (!only) return null;
  if (paid.length === 1) return refundOfInvoice(scope, only.id, { amount, on, mode, reference }, slots);
  const said = {
    amount: encodeMoney(amount),
    ...(slots.on ? { on: slots.on } : {}),
    ...(slots.mode ? { mode: slots.mode } : {}),
  };
  const offers = paid.slice(0, shownInvoices).map(({ number, paidMinor, currency, issuedOn }) => ({
    label: scope.say.books.refundChoice(scope.show.minor(paidMinor, currency), scope.show.day(issuedOn), number),
    press: { command: "invoice refund", slots: { ...said, invoice: number } },
  }));
  return { ask: { text: scope.say.books.refundOfWhich(scope.show.money(amount)), offers } };
}

function answer(scope: Scope, entry: IncomeEntry): Answer {
  const { books } = scope.say;
  const { row, mode } = entry;
  const sentence = row.amountMinor < 0n ? books.incomeRefundText : mode ? books.incomeText : books.expectedText;
  const said = sentence(spokenAmount(scope, row), entry.client?.name ?? null);
  return {
    text: mode?.assumed ? `${said} ${books.assumedNote(scope.show.name("mode", mode.name))}` : said,
    card: incomeCard(scope, entry),
    offers: movementOffers(scope, "income", row, mode),
    wrote: { title: incomeTitle(scope, entry), subject: { table: "income", id: row.id } },
  };
}
