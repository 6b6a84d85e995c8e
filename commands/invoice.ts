import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { discount } from "../src/chat/options/discount.ts";
import { due } from "../src/chat/options/due.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { lines } from "../src/chat/options/lines.ts";
import { money } from "../src/chat/options/money.ts";
import { percent } from "../src/chat/options/percent.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { offersFor } from "../src/chat/read-input.ts";
import type { Offer } from "../src/chat/reply.ts";
import { UserError } from "../src/errors.ts";
import { createInvoice } from "../src/invoices/create-invoice.ts";
import { clientOfProject, invoiceRest } from "../src/invoices/invoice-rest.ts";
import { netAmount } from "../src/invoices/net-amount.ts";
import { lineMinor } from "../src/invoices/new-line.ts";
import type { InvoiceView } from "../src/invoices/read-invoice.ts";
import { knownId, type NamedOrNew } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { daysBetween } from "../src/time/day.ts";
import { withholdingNote } from "../src/understand/marks/withholding.ts";
import { askRate, lacksRate } from "./asking/tax-on-top.ts";
import { whichEntries } from "./asking/which-entries.ts";
import { invoiceCard } from "./cards/invoice-card.ts";
import { fileOffer } from "./cards/invoice-file.ts";
import { recurringOptions, setUpRecurring } from "./steps/recurring-add.ts";
import { readInvoiceLines } from "./typed/invoice-words.ts";

const options = {
  client: optional(clientOrNew("For which client")),
  amount: optional(money("How much, before tax")),
  for: optional(text("What for")),
  lines: optional(lines("Lines, such as 3 x 150 Decals; Hosting 50")),
  due: optional(due("When it is due: a day, or net 30")),
  on: optional(day("When it was issued", "past")),
  project: optional(knownProject("For which project; without an amount, what is left of its value")),
  status: optional(choice("Draft, or already sent", ["draft", "sent"])),
  tax: optional(percent("Tax in percent")),
  gross: optional(yesNo("Whether the amount includes the tax")),
  discount: optional(discount("Discount: 10%, or 50 USD")),
  number: optional(text("An own number")),
  terms: optional(text("Payment terms as written on it")),
  notes: optional(text("Notes on it")),
  entry: optional(text("Income entries to put on it: last, all, an amount, or words of the note")),
  entries: hidden(text("The entries by their ids")),
  ...recurringOptions,
};

export const invoice = defineCommand({
  name: "invoice",
  intent: "invoice.create",
  summary: "Write an invoice",
  theme: "invoices",
  access: "manager",
  options,
  typed: readInvoiceLines,
  examples: [
    "invoice Acme 1200 for the logo, net 30",
    "invoice Globex 5k plus 19% tax, 10% discount, due June 30",
    "invoice Acme 800 every quarter, net 30",
  ],
  async run(scope, input, slots): Promise<Answer | Asking> {
    if (lacksRate(scope, input.gross, input.tax)) return askRate(scope, "invoice", slots);
    if (input.repeat !== undefined) return recurs(scope, input, input.repeat, slots);
    const entries = await whichEntries(scope, {
      command: "invoice",
      slots,
      words: input.entries ?? input.entry,
      clientId: knownId(input.client),
    });
    if ("ask" in entries) return entries;
    const bare = !input.amount && !input.lines && entries.ids.length === 0;
    if (input.project && bare) return created(scope, await invoiceRest(scope, input.project, input));
    const client = input.client ?? entries.client ?? (input.project && (await clientOfProject(scope, input.project)));
    if (!client) {
      const offers = await offersFor({ command: "invoice", name: "client", option: options.client, slots }, scope);
      return { ask: { text: scope.say.invoices.whichClient, offers, option: "client" } };
    }
    const answer = created(scope, await write(scope, input, client, entries.ids));
    const withheld = input.notes !== undefined && withholdingNote(input.notes) !== undefined;
    return withheld ? { ...answer, text: `${answer.text} ${scope.say.invoices.noWithholding}` } : answer;
  },
});

/** An invoice that is written again and again: one amount for one client. */
function recurs(scope: Scope, input: Input<typeof options>, rule: string, slots: Slots): Promise<Answer | Asking> {
  const { recurring } = scope.say;
  const { client, due: said, on: from, past } = input;
  const amount = beforeTax(scope, input);
  if (!client || !amount || input.lines || input.entry || input.entries || input.number)
    throw new UserError(recurring.oneAmount, recurring.invoiceExample);
  const dueDays = said && ("days" in said ? said.days : Math.max(0, daysBetween(from ?? scope.today, said.on)));
  const given = {
    kind: "invoice" as const,
    amount,
    rule,
    client,
    from,
    past,
    project: input.project,
    note: input.for,
    dueDays,
  };
  const more = { settled: input.status === "sent", taxBps: input.tax, discount: input.discount };
  return setUpRecurring(scope, { ...given, ...more }, { command: "invoice", slots });
}

/** Whether the amount is only what the lines add up to, said along with them. */
function isTotal(scope: Scope, { amount, lines = [] }: Input<typeof options>): boolean {
  if (!amount || lines.length === 0) return false;
  const total = lines.reduce((sum, { quantityMilli, unit }) => sum + lineMinor(scope, quantityMilli, unit.minor), 0n);
  return total === amount.minor;
}

/** The amount as it stands on the invoice: without the tax that was said to be in it. */
function beforeTax(scope: Scope, { amount, gross, tax }: Input<typeof options>) {
  return amount && gross ? netAmount(scope, amount, tax) : amount;
}

async function write(scope: Scope, input: Input<typeof options>, client: NamedOrNew, incomeIds: readonly string[]) {
  const total = isTotal(scope, input);
  // Lines whose prices hold the tax are one line of what they come to without it.
  const asOne = total && input.gross === true;
  return createInvoice(scope, {
    client,
    project: input.project,
    amount: total && !asOne ? undefined : beforeTax(scope, input),
    what: asOne ? input.lines?.map(({ description }) => description).join(", ") : input.for,
    lines: asOne ? undefined : input.lines,
    incomeIds,
    issuedOn: input.on,
    due: input.due,
    taxBps: input.tax,
    discount: input.discount,
    number: input.number,
    terms: input.terms,
    notes: input.notes,
    sent: input.status === "sent",
  });
}

/** What is said of a new invoice. */
export function created(scope: Scope, view: InvoiceView): Answer {
  const { invoices } = scope.say;
  const { number, dueOn, currency } = view.row;
  const total = scope.show.minor(view.total.totalMinor, currency);
  const empty = view.lines.length === 0;
  return {
    text: empty
      ? invoices.createdEmpty(number, view.client.name)
      : invoices.created(number, view.client.name, total, view.status, scope.show.day(dueOn)),
    card: invoiceCard(scope, view),
    offers: empty ? [] : [...nextOffers(scope, view), fileOffer(scope, number)],
    wrote: {
      title: invoices.createdTitle(number, view.client.name, total),
      subject: { table: "invoice", id: view.row.id },
    },
  };
}

/** The step that usually comes next: sending a draft, the payment of a sent one. */
export function nextOffers(scope: Scope, { row, status }: InvoiceView): Offer[] {
  const { buttons } = scope.say.invoices;
  if (status === "draft")
    return [{ label: buttons.send, press: { command: "invoice send", slots: { invoice: row.number } } }];
  if (status === "sent")
    return [{ label: buttons.paid, press: { command: "invoice pay", slots: { invoice: row.number } } }];
  return [];
}
