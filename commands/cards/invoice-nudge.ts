import type { Call } from "../../src/call.ts";
import type { Draft } from "../../src/chat/messages.ts";
import type { Card, Offer } from "../../src/chat/reply.ts";
import { type InvoiceFigures, outstandingMinor } from "../../src/db/queries/invoice-totals.ts";
import { clientNames } from "../../src/invoices/client-names.ts";
import { type InvoiceView, readInvoice } from "../../src/invoices/read-invoice.ts";
import { money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays, daysBetween } from "../../src/time/day.ts";
import { letterDay, lettersIn } from "../../src/words/letter.ts";
import { showFor } from "../../src/words/show.ts";
import { signs } from "../../src/workspace/first-run-guesses.ts";
import { encodeAmong } from "../asking/among-told.ts";
import { showAmounts } from "./client-figures.ts";

type Told = Pick<Draft, "text" | "card" | "offers" | "hears" | "about">;

/** Rows of the table that lists several invoices. */
const shownRows = 10;

/**
 * An unpaid invoice as its owner is told of it: what is outstanding, a text to forward to the client in the language of the
 * workspace, and what to do (SPEC 5).
 */
export async function invoiceNudge(scope: Scope, id: string): Promise<Told> {
  const view = await readInvoice(scope, id);
  const { row, client } = view;
  const late = daysBetween(row.dueOn, scope.today);
  const { nudges } = scope.say;
  return {
    text: nudges.invoice(row.number, client.name, late, scope.show.minor(view.outstandingMinor, row.currency)),
    card: await nudgeCard(scope, view, late),
    offers: nudgeOffers(scope, row.number),
    hears: [{ command: "invoice show", slots: { invoice: row.number } }],
    about: nudges.invoiceTitle(row.number, client.name),
  };
}

async function nudgeCard(scope: Scope, view: InvoiceView, late: number): Promise<Card> {
  const { nudges, invoices } = scope.say;
  const { row, client, total, paidMinor, outstandingMinor: minor } = view;
  const amount = (value: bigint) => scope.show.minor(value, row.currency);
  const partly = paidMinor !== 0n;
  const contact = await scope.read.contact.findFirst({
    where: { clientId: row.clientId },
    orderBy: { createdAt: "asc" },
    select: { name: true },
  });
  const { locale } = scope.workspace;
  const letter = lettersIn(locale).payment({
    whom: contact ? addressed(contact.name) : null,
    from: signs(scope.workspace.name),
    number: row.number,
    amount: showFor(locale).minor(minor, row.currency),
    partly,
    due: letterDay(row.dueOn, locale),
    late,
    last: letterDay(addDays(scope.today, 7), locale),
  });
  return {
    title: nudges.invoiceTitle(row.number, client.name),
    fields: [
      { label: invoices.fields.outstanding, value: amount(minor) },
      ...(partly
        ? [{ label: invoices.fields.paid, value: nudges.paidSoFar(amount(paidMinor), amount(total.totalMinor)) }]
        : []),
      { label: invoices.fields.due, value: scope.show.day(row.dueOn) },
    ],
    note: nudges.forward(letter.trimEnd()),
  };
}

function nudgeOffers(scope: Scope, number: string): Offer[] {
  const { buttons } = scope.say.nudges;
  const snooze = (label: string, until: string) => ({
    label,
    press: { command: "invoice snooze", slots: { invoice: number, until } },
  });
  return [
    { label: buttons.paid, press: { command: "invoice pay", slots: { invoice: number } } },
    snooze(buttons.day, "1 day"),
    snooze(buttons.week, "1 week"),
    { label: buttons.void, press: { command: "invoice void", slots: { invoice: number, ask: "yes" } } },
  ];
}

/** Many unpaid invoices told of in one message, the one longest due named first. */
export async function invoicesNudge(scope: Scope, open: readonly InvoiceFigures[]): Promise<Told> {
  const { nudges } = scope.say;
  const among = encodeAmong(open.map((one) => one.id));
  const hears: Call[] = ["invoice pay", "invoice snooze", "invoice void"].map((command) => ({
    command,
    slots: command === "invoice void" ? { among, ask: "yes" } : { among },
  }));
  return {
    ...(await listed(scope, open)),
    offers: [
      { label: nudges.buttons.showThem, press: { command: "invoice chase", slots: { among } } },
      { label: nudges.buttons.week, press: { command: "invoice snooze", slots: { among, until: "1 week" } } },
    ],
    hears,
    about: nudges.invoicesAbout(open.length),
  };
}

/** Unpaid invoices in a table, and what they come to. */
export async function listed(
  scope: Scope,
  open: readonly InvoiceFigures[],
): Promise<Pick<Told, "text"> & { card: Card }> {
  const { nudges } = scope.say;
  const names = await clientNames(
    scope,
    open.map((one) => one.clientId),
  );
  const late = (one: InvoiceFigures) => daysBetween(one.dueOn, scope.today);
  const client = (one: InvoiceFigures) => names.get(one.clientId) ?? "";
  const sums = new Map<string, bigint>();
  for (const one of open) sums.set(one.currency, (sums.get(one.currency) ?? 0n) + outstandingMinor(one));
  const amounts = showAmounts(
    scope,
    [...sums].map(([currency, minor]) => money(minor, currency)),
  );
  const [first] = open;
  const rows = open
    .slice(0, shownRows)
    .map((one) => [
      one.number,
      client(one),
      scope.show.minor(outstandingMinor(one), one.currency),
      nudges.due(scope.show.day(one.dueOn), late(one)),
    ]);
  const more = open.length - rows.length;
  return {
    text: nudges.invoices(open.length, amounts, first ? nudges.worst(first.number, client(first), late(first)) : ""),
    card: {
      title: nudges.invoicesTitle,
      fields: [],
      table: { head: nudges.invoicesHead, rows },
      ...(more > 0 ? { note: nudges.moreRows(more) } : {}),
    },
  };
}

/** How somebody is addressed: by the first name, behind `Frau` and the like by all there is. */
function addressed(name: string): string {
  const [first = name] = name.split(" ");
  return /^(?:frau|herr|mrs?|ms|miss|dr|prof|sra?|srta|dona|do[nñ]a?|seu|mme|mlle|m|madame|monsieur|se[nñ]ora?)\.?$/iu.test(
    first,
  )
    ? name
    : first;
}
