import type { Draft } from "../../src/chat/messages.ts";
import type { Card, Offer } from "../../src/chat/reply.ts";
import { owedPerCurrency } from "../../src/db/queries/owed-sums.ts";
import { clientsSeen } from "../../src/interactions/client-access.ts";
import type { ReminderView } from "../../src/interactions/read-reminder.ts";
import { readInvoice } from "../../src/invoices/read-invoice.ts";
import { type Money, money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";
import { seesMoney } from "../../src/work/sight.ts";
import { showAmounts } from "./client-figures.ts";

/** A reminder as it is told: what it is about, what is owed where the person sees figures, and buttons to be done with it. */
export async function reminderPush(scope: Scope, view: ReminderView, dueAt: Date, late: boolean): Promise<Draft> {
  const { interactions } = scope.say;
  const clock = wallTime(dueAt, scope.zone);
  const was = interactions.at(scope.show.day(clock.day), clock.time);
  const { text } = view.row;
  const shown = await seen(scope, view);
  const card = await pushCard(scope, shown);
  return {
    text: late ? interactions.pushLate(text, was) : interactions.push(text),
    ...(card.fields.length > 0 ? { card } : {}),
    offers: offers(scope, shown, dueAt),
    visibility: "person",
  };
}

/** What of a reminder the person may still see: an employee taken off a project sees its client no more (SPEC 1). */
async function seen(scope: Scope, view: ReminderView): Promise<ReminderView> {
  const clients = await clientsSeen(scope);
  if (!clients) return view;
  const client = view.client && clients.includes(view.client.id) ? view.client : null;
  return { ...view, client, contact: client ? view.contact : null, invoice: null };
}

async function pushCard(scope: Scope, { row, client, contact, invoice, seriesRule }: ReminderView): Promise<Card> {
  const { interactions, repeat } = scope.say;
  const { labels } = interactions;
  const field = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  const rule = row.rule ?? seriesRule;
  return {
    title: interactions.reminder,
    fields: [
      ...field(labels.client, client?.name),
      ...field(labels.contact, contact?.name),
      ...field(labels.invoice, invoice?.number),
      ...field(labels.owes, seesMoney(scope) ? await owed(scope, client?.id, invoice?.id) : null),
      ...field(labels.repeats, rule && repeat(rule, scope.show.day)),
    ],
  };
}

/** What is outstanding on the invoice, else of the client; null when nothing is. */
async function owed(scope: Scope, clientId?: string, invoiceId?: string): Promise<string | null> {
  if (invoiceId) {
    const { row, outstandingMinor: minor } = await readInvoice(scope, invoiceId);
    return minor > 0n ? scope.show.minor(minor, row.currency) : null;
  }
  if (!clientId) return null;
  const sums = await scope.query(owedPerCurrency, { clientId });
  const amounts: Money[] = sums.map(({ currency, minor }) => money(minor, currency));
  return amounts.length > 0 ? showAmounts(scope, amounts) : null;
}

function offers(scope: Scope, { row, client, invoice }: ReminderView, dueAt: Date): Offer[] {
  const { buttons } = scope.say.interactions;
  const about = { reminder: row.id, ...(row.rule === null ? {} : { occurrence: dueAt.toISOString() }) };
  const snooze = (label: string, until: string) => ({
    label,
    press: { command: "snooze", slots: { ...about, until } },
  });
  const show = invoice
    ? [{ label: buttons.show(invoice.number), press: { command: "invoice show", slots: { invoice: invoice.number } } }]
    : client
      ? [{ label: buttons.show(client.name), press: { command: showing(scope), slots: { client: client.id } } }]
      : [];
  return [
    { label: buttons.done, press: { command: "remind done", slots: about } },
    snooze(buttons.quarter, "15 min"),
    snooze(buttons.hour, "1 hour"),
    snooze(buttons.tomorrow, "tomorrow"),
    snooze(buttons.week, "next week"),
    ...show,
  ];
}

/** The card of a client holds figures; who sees none gets its history. */
function showing(scope: Scope): string {
  return seesMoney(scope) ? "client show" : "log list";
}
