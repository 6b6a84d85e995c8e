import { reviseIncome } from "../src/books/revise-income.ts";
import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { invoiceOrNew } from "../src/chat/options/invoice.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { period } from "../src/chat/options/period.ts";
import { projectOrNew } from "../src/chat/options/project.ts";
import { serviceOrNew } from "../src/chat/options/service.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { UserError } from "../src/errors.ts";
import type { EntryName } from "../src/invoices/find-entries.ts";
import { workflowOf } from "../src/invoices/workflow.ts";
import { knownId } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { whichEntries } from "./asking/which-entries.ts";
import { incomeCard } from "./cards/income-card.ts";
import { modeOffers } from "./cards/mode-offers.ts";
import { workflowCard, workflowOffers } from "./cards/workflow-card.ts";
import { linkEntry, unlinkEntry } from "./steps/link-entry.ts";

const options = {
  entry: optional(text("The entry to change: last, its amount, or words of its note; without it, entries are listed")),
  client: optional(clientOrNew("Of which client; the client to set with an entry")),
  project: orNone(projectOrNew("For which project; the project to set with an entry")),
  service: orNone(serviceOrNew("For which service; the service to set with an entry")),
  invoice: orNone(invoiceOrNew("On which invoice; the invoice to set with an entry, none for off it")),
  mode: orNone(paymentMode("By which payment mode; the mode to set with an entry, none for not received")),
  on: optional(day("When the money arrived", "past")),
  period: optional(period("Earned when")),
  received: optional(yesNo("Only what has arrived, or has not")),
  entries: hidden(text("The entry by its id")),
};

/** Lists client income; with an entry sets what it is linked to: `workflow logo invoice INV-3`, `workflow last mode cash`. */
export const workflow = defineCommand({
  name: "workflow",
  intent: "workflow",
  summary: "All client income with its client, project, service, invoice and payment mode; set or change each link",
  theme: "money",
  access: "manager",
  options,
  examples: ["workflow", "workflow last mode cash", "workflow last project Website"],
  typed: (rest) => {
    const [, entry, field, value] = /^(.+?)\s+(invoice|client|project|service|mode)\s+(\S.*)$/is.exec(rest) ?? [];
    return entry && field && value ? { entry, [field.toLowerCase()]: value } : null;
  },
  asks: ({ entry, entries }) => entry === undefined && entries === undefined,
  async run(scope, input, slots): Promise<Answer | Asking> {
    const words = input.entries ?? input.entry;
    if (words === undefined) return list(scope, input);
    const found = await whichEntries(scope, { command: "workflow", slots, words, on: "any" });
    if ("ask" in found) return found;
    const [entry] = found.entries;
    if (!entry) throw new UserError(scope.say.invoices.noEntry(words), scope.say.invoices.examples.workflow);
    return set(scope, entry, input);
  },
});

async function list(scope: Scope, input: Input<typeof options>): Promise<Answer> {
  const { client, project, service, invoice, mode, period: span, received } = input;
  const page = await workflowOf(scope, {
    clientId: knownId(client),
    projectId: knownId(project),
    serviceId: knownId(service),
    invoiceId: knownId(invoice),
    modeId: knownId(mode),
    period: span,
    received: mode === null ? false : received,
  });
  const { invoices } = scope.say;
  const about = [client, project, service, invoice, mode].flatMap((said) =>
    said && "name" in said ? [said.name] : [],
  );
  const days = span ? [scope.show.period(span)] : [];
  return {
    text: invoices.workflow.text(page, page.rows.length, [...about, ...days]),
    ...(page.count > 0 ? { card: workflowCard(scope, page.rows) } : {}),
    offers: workflowOffers(scope, page.rows),
  };
}

/** Sets one link of an entry; the invoice first, the way `invoice link` does. */
async function set(scope: Scope, entry: EntryName, input: Input<typeof options>): Promise<Answer | Asking> {
  if (input.invoice === null) return unlinkEntry(scope, entry);
  const slots: Slots = { entries: entry.id };
  if (input.invoice) return linkEntry(scope, entry, input.invoice, {}, slots);
  const changed = await reviseIncome(scope, entry.id, {
    client: input.client,
    project: input.project,
    service: input.service,
    mode: input.mode,
    receivedOn: input.on,
  });
  const amount = scope.show.minor(changed.row.amountMinor, changed.row.currency);
  const { workflow: said } = scope.say.invoices;
  return {
    text: said.changed(amount),
    card: incomeCard(scope, changed),
    offers: modeOffers(scope, `income:${entry.id}`, changed.mode),
    wrote: { title: said.changedTitle(amount), subject: { table: "income", id: entry.id } },
  };
}
