import { readExpenseEntry } from "../../src/books/expense-entry.ts";
import { readIncomeEntry } from "../../src/books/income-entry.ts";
import { readRecurring } from "../../src/books/recurring/read-recurring.ts";
import { reviseRecurring } from "../../src/books/recurring/revise-recurring.ts";
import { reviseExpense } from "../../src/books/revise-expense.ts";
import { reviseIncome } from "../../src/books/revise-income.ts";
import { calendarFile } from "../../src/calendar/calendar-file.ts";
import { correctedTime, correctMeeting } from "../../src/calendar/correct-meeting.ts";
import { type FullMeeting, readMeeting } from "../../src/calendar/full-meeting.ts";
import { meetingName } from "../../src/calendar/meeting-name.ts";
import { spanOf } from "../../src/calendar/span.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { AnswerFile, Card, Offer } from "../../src/chat/reply.ts";
import { readClient } from "../../src/clients/client-profile.ts";
import { readDeal, reviseDeal } from "../../src/clients/deals.ts";
import { reviseClient } from "../../src/clients/revise-client.ts";
import { takeClient } from "../../src/clients/take-client.ts";
import { UserError } from "../../src/errors.ts";
import type { Table } from "../../src/history/tables.ts";
import { readInteraction } from "../../src/interactions/read-interaction.ts";
import { readReminder } from "../../src/interactions/read-reminder.ts";
import { reviseInteraction } from "../../src/interactions/revise-interaction.ts";
import { reviseReminder } from "../../src/interactions/revise-reminder.ts";
import type { PaymentView } from "../../src/invoices/pay-invoice.ts";
import { type InvoiceView, readInvoice } from "../../src/invoices/read-invoice.ts";
import { reviseInvoice } from "../../src/invoices/revise-invoice.ts";
import { readPayment, revisePayment } from "../../src/invoices/revise-payment.ts";
import type { Money } from "../../src/money/money.ts";
import type { Named, NamedOrNew } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";
import type { Day } from "../../src/time/day.ts";
import { reviseService } from "../../src/work/add-service.ts";
import { readHoursEntry } from "../../src/work/hours-entry.ts";
import { readProject } from "../../src/work/read-project.ts";
import { readService, type ServiceView } from "../../src/work/read-service.ts";
import { reviseHours } from "../../src/work/revise-hours.ts";
import { reviseProject } from "../../src/work/revise-project.ts";
import { seesMoney } from "../../src/work/sight.ts";
import { readTask, reviseTask } from "../../src/work/tasks.ts";
import { askMove } from "../asking/concern-question.ts";
import { budgetTitle, budgetWarning, reviseBudget } from "../budget.ts";
import { clientCard } from "../cards/client-card.ts";
import { dealCard, dealOffers, dealTitle } from "../cards/deal-card.ts";
import { expenseTitle, incomeTitle } from "../cards/entry-titles.ts";
import { expenseCard } from "../cards/expense-card.ts";
import { hoursCard, hoursTitle } from "../cards/hours-card.ts";
import { incomeCard } from "../cards/income-card.ts";
import { interactionCard, interactionTitle } from "../cards/interaction-card.ts";
import { invoiceCard } from "../cards/invoice-card.ts";
import { meetingCard } from "../cards/meeting-card.ts";
import { spanText } from "../cards/meeting-text.ts";
import { movementOffers } from "../cards/mode-offers.ts";
import { paymentCard } from "../cards/payment-card.ts";
import { projectCard } from "../cards/project-card.ts";
import { recurringCard, recurringTitle } from "../cards/recurring-card.ts";
import { reminderCard } from "../cards/reminder-card.ts";
import { serviceCard } from "../cards/service-card.ts";
import { taskCard, tickOffer } from "../cards/task-card.ts";
import type { Correction } from "../edit.ts";
import { libraryRevisions } from "./library-revisions.ts";

/** An entry after its correction. */
interface Revised {
  readonly card: Card;
  readonly title: string;
  readonly offers?: readonly Offer[];
  readonly files?: readonly AnswerFile[];
  /** What the correction brings about beyond the entry, as a sentence. */
  readonly warning?: string;
}

/** How one kind of entry is corrected: what can be, and the card and title afterwards. */
export interface Revision {
  readonly fields: readonly (keyof Correction)[];
  /** What the entry is called as it is now; a UserError when it is gone. */
  titleOf(scope: Scope, id: string): Promise<string>;
  /** Corrects it; or asks first, with nothing written. `was` is the amount that is said not to be right. */
  revise(scope: Scope, id: string, correction: Correction, was?: Money): Promise<Revised | Asking>;
}

const shared = ({ amount, on, client, mode, received, for: note }: Correction) => ({
  amount,
  on,
  client,
  mode,
  received,
  note,
});

/** What an invoice is called in undo and history. */
export function invoiceTitle(scope: Scope, { row, client, total }: InvoiceView): string {
  return scope.say.invoices.createdTitle(row.number, client.name, scope.show.minor(total.totalMinor, row.currency));
}

function paymentTitle(scope: Scope, { payment, invoice }: PaymentView): string {
  const { invoices } = scope.say;
  const { amountMinor, currency } = payment;
  const amount = scope.show.minor(amountMinor < 0n ? -amountMinor : amountMinor, currency);
  const { row, client } = invoice;
  return amountMinor < 0n
    ? invoices.refundTitle(amount, row.number)
    : invoices.paidTitle(amount, row.number, client.name);
}

function serviceTitle(scope: Scope, { row, project }: ServiceView): string {
  return scope.say.work.serviceTitle(row.name, project.name);
}

/** What is there already; a UserError for something new, which is not added by a correction of this kind. */
function known(scope: Scope, kind: string, said: NamedOrNew | null | undefined): Named | null | undefined {
  if (said && "create" in said) throw new UserError(scope.say.problems.unknownName(kind, said.create));
  return said;
}

/** The client meant; adding one or bringing one back is for those who may (SPEC 1). */
async function clientTaken(scope: Scope, said: NamedOrNew): Promise<Named> {
  const known = "id" in said && !said.archived;
  if (!known && !seesMoney(scope)) throw new UserError(scope.say.interactions.adds);
  return takeClient(scope, said);
}

/** The day of what is due on a day; a UserError when only a time was said. */
function dayOf(scope: Scope, due: Correction["due"]): Day | undefined {
  if (due && !due.day) throw new UserError(scope.say.chat.whichDay);
  return due?.day;
}

function meetingTitle(scope: Scope, row: FullMeeting): string {
  return scope.say.calendar.bookedTitle(meetingName(scope, row), spanText(scope, spanOf(row.startsAt, row.minutes)));
}

/** Corrections by the table of the entry; naming a field that is not listed is answered, not ignored. */
export const revisions: Partial<Record<Table, Revision>> = {
  ...libraryRevisions,
  income: {
    fields: ["amount", "on", "client", "project", "service", "for", "mode", "received", "classification"],
    titleOf: async (scope, id) => incomeTitle(scope, await readIncomeEntry(scope, id)),
    revise: async (scope, id, correction) => {
      const entry = await reviseIncome(scope, id, {
        ...shared(correction),
        project: correction.project,
        service: correction.service,
        classification: correction.classification,
      });
      const offers = movementOffers(scope, "income", entry.row, entry.mode);
      return { card: incomeCard(scope, entry), title: incomeTitle(scope, entry), offers };
    },
  },
  expense: {
    fields: ["amount", "on", "client", "project", "for", "mode", "received", "category", "vendor", "billable"],
    titleOf: async (scope, id) => expenseTitle(scope, await readExpenseEntry(scope, id)),
    revise: async (scope, id, correction) => {
      const { received: paid, ...rest } = shared(correction);
      const entry = await reviseExpense(scope, id, {
        ...rest,
        paid,
        project: correction.project,
        category: correction.category,
        vendor: correction.vendor,
        billable: correction.billable,
      });
      const offers = movementOffers(scope, "expense", entry.row, entry.mode);
      const warning = await budgetWarning(scope, entry.row);
      const revised = { card: expenseCard(scope, entry), title: expenseTitle(scope, entry), offers };
      return warning === null ? revised : { ...revised, warning };
    },
  },
  invoice: {
    fields: ["amount", "on", "client", "project", "for", "due"],
    titleOf: async (scope, id) => invoiceTitle(scope, await readInvoice(scope, id)),
    revise: async (scope, id, { amount, on, client, project: said, for: what, due }, was) => {
      const project = known(scope, "project", said);
      if (client === null) throw new UserError(scope.say.invoices.keepsClient, scope.say.invoices.examples.update);
      const patch = { amount, was, on, client, project, for: what ?? undefined };
      const view = await reviseInvoice(scope, id, { ...patch, due: dayOf(scope, due) });
      return { card: invoiceCard(scope, view), title: invoiceTitle(scope, view) };
    },
  },
  payment: {
    fields: ["amount", "on", "mode"],
    titleOf: async (scope, id) => paymentTitle(scope, await readPayment(scope, id)),
    revise: async (scope, id, { amount, on, mode }) => {
      if (mode === null) throw new UserError(scope.say.invoices.keepsMode, scope.say.invoices.examples.removePayment);
      const view = await revisePayment(scope, id, { amount, on, mode });
      return { card: paymentCard(scope, view), title: paymentTitle(scope, view) };
    },
  },
  hoursEntry: {
    fields: ["hours", "on", "project", "service", "client", "for", "member", "billable"],
    titleOf: async (scope, id) => hoursTitle(scope, await readHoursEntry(scope, id)),
    revise: async (scope, id, { hours: minutes, project, service, client, for: note, member, ...rest }) => {
      const { on, billable } = rest;
      const patch = { minutes, on, note, billable, member: member ?? undefined };
      const view = await reviseHours(scope, id, {
        ...patch,
        project: known(scope, "project", project),
        service: known(scope, "service", service),
        client: known(scope, "client", client),
      });
      return { card: hoursCard(scope, view), title: hoursTitle(scope, view) };
    },
  },
  task: {
    fields: ["name", "due", "on", "project", "client", "member", "for"],
    titleOf: async (scope, id) => scope.say.work.taskTitle((await readTask(scope, id)).row.title),
    revise: async (scope, id, { name, for: what, due, on, project, client, member }) => {
      const view = await reviseTask(scope, id, {
        title: name ?? what ?? undefined,
        due: dayOf(scope, due) ?? on,
        member,
        project: known(scope, "project", project),
        client: known(scope, "client", client),
      });
      return {
        card: taskCard(scope, view),
        title: scope.say.work.taskTitle(view.row.title),
        offers: [tickOffer(scope, view, false)],
      };
    },
  },
  project: {
    fields: ["name", "amount", "client", "due", "hours", "for"],
    titleOf: async (scope, id) => scope.say.work.addedTitle((await readProject(scope, id)).row.name),
    revise: async (scope, id, { name, amount, client, due, hours: estimatedMinutes, for: notes }) => {
      const patch = { name, value: amount, client, due: dayOf(scope, due), estimatedMinutes, notes };
      const view = await reviseProject(scope, id, patch);
      return { card: projectCard(scope, view), title: scope.say.work.addedTitle(view.row.name) };
    },
  },
  service: {
    fields: ["name", "amount", "hours", "member"],
    titleOf: async (scope, id) => serviceTitle(scope, await readService(scope, id)),
    revise: async (scope, id, { name, amount, hours: minutes, member }) => {
      const view = await reviseService(scope, id, { name, rate: amount, minutes, member });
      return { card: serviceCard(scope, view), title: serviceTitle(scope, view) };
    },
  },
  interaction: {
    fields: ["on", "client", "for", "due"],
    titleOf: async (scope, id) => interactionTitle(scope, await readInteraction(scope, id)),
    revise: async (scope, id, { on, client, for: summary, due }) => {
      if (client === null) throw new UserError(scope.say.interactions.withWhom, scope.say.interactions.logExample);
      const clientId = client && (await clientTaken(scope, client)).id;
      const view = await reviseInteraction(scope, id, { on, clientId, summary, followUp: due });
      return { card: interactionCard(scope, view), title: interactionTitle(scope, view) };
    },
  },
  reminder: {
    fields: ["due", "for", "client"],
    titleOf: async (scope, id) => scope.say.interactions.reminderTitle((await readReminder(scope, id)).row.text),
    revise: async (scope, id, { due, for: what, client }) => {
      const clientId = client ? (await clientTaken(scope, client)).id : client;
      const view = await reviseReminder(scope, id, { due, text: what ?? undefined, clientId });
      return { card: reminderCard(scope, view), title: scope.say.interactions.reminderTitle(view.row.text) };
    },
  },
  budget: {
    fields: ["amount"],
    titleOf: budgetTitle,
    revise: (scope, id, { amount }) => reviseBudget(scope, id, amount),
  },
  deal: {
    fields: ["amount", "client", "name", "for"],
    titleOf: async (scope, id) => dealTitle(scope, await readDeal(scope, id)),
    revise: async (scope, id, { amount: value, client, name: title, for: notes }) => {
      const view = await reviseDeal(scope, id, { value, client: client ?? undefined, title, notes });
      return { card: dealCard(scope, view), title: dealTitle(scope, view), offers: dealOffers(scope, view) };
    },
  },
  recurring: {
    fields: [
      "amount",
      "on",
      "client",
      "project",
      "service",
      "for",
      "mode",
      "received",
      "classification",
      "category",
      "vendor",
      "billable",
    ],
    titleOf: async (scope, id) => recurringTitle(scope, await readRecurring(scope, id)),
    revise: async (scope, id, correction) => {
      const { on: from, received: settled, ...rest } = shared(correction);
      const { project, service, classification, category, vendor, billable } = correction;
      const patch = { ...rest, from, settled, project, service, classification, category, vendor, billable };
      const entry = await reviseRecurring(scope, id, patch);
      return { card: recurringCard(scope, entry), title: recurringTitle(scope, entry) };
    },
  },
  client: {
    fields: ["name"],
    titleOf: async (scope, id) => (await readClient(scope, id)).row.name,
    revise: async (scope, id, correction) => {
      const { profile } = await reviseClient(scope, id, { name: correction.name });
      return { card: clientCard(scope, profile), title: profile.row.name };
    },
  },
  meeting: {
    fields: ["start", "on", "end", "durationMinutes", "client", "for", "agenda", "medium", "place", "name"],
    titleOf: async (scope, id) => meetingTitle(scope, await readMeeting(scope, id)),
    revise: async (scope, id, { start, on, end, durationMinutes, client, for: note, agenda, medium, place, name }) => {
      const before = await readMeeting(scope, id);
      const said = { day: start?.day ?? on, time: start?.time, endTime: end?.time, minutes: durationMinutes };
      const to = correctedTime(scope, before, said);
      const asking = to && (await askMove(scope, before, to));
      if (asking) return asking;
      const about = { client, agenda: agenda === undefined ? note : agenda, medium, place, title: name };
      const row = await correctMeeting(scope, before, to, about);
      const card = meetingCard(scope, { meeting: row, span: spanOf(row.startsAt, row.minutes) });
      return { card, title: meetingTitle(scope, row), files: [await calendarFile(scope, row, { method: "PUBLISH" })] };
    },
  },
};
