import type { Card } from "../../src/chat/reply.ts";
import type { InvoiceLineView, InvoiceView } from "../../src/invoices/read-invoice.ts";
import { totalLines } from "../../src/invoices/total-lines.ts";
import { quantityText } from "../../src/library/quantity.ts";
import type { Scope } from "../../src/scope.ts";

type Fields = Card["fields"];

/** An invoice as it stands, added up (SPEC 5); a correction of one that had gone out says so. */
export function invoiceCard(scope: Scope, view: InvoiceView & { readonly sentBefore?: boolean }): Card {
  const { invoices } = scope.say;
  const { fields } = invoices;
  const { row } = view;
  return {
    title: `${invoices.invoice} ${row.number}`,
    fields: [
      { label: fields.number, value: row.number },
      { label: fields.client, value: view.client.name },
      ...field(scope.say.work.fields.project, view.project?.name ?? null),
      ...(view.lines.length === 0 ? [{ label: fields.lines, value: invoices.noLines }] : []),
      ...totalFields(scope, view),
      { label: fields.issued, value: scope.show.day(row.issuedOn) },
      { label: fields.due, value: scope.show.day(row.dueOn) },
      ...field(fields.sent, row.sentOn && row.sentOn !== row.issuedOn ? scope.show.day(row.sentOn) : null),
      ...field(fields.terms, row.terms),
      ...field(fields.notes, row.notes),
      { label: fields.status, value: statusText(scope, view) },
      ...paidFields(scope, view),
      ...field(scope.say.files.onCard, view.documents?.map((one) => one.name).join(", ") || null),
    ],
    ...(view.lines.length === 0 ? {} : { table: lineTable(scope, view) }),
    ...(view.sentBefore ? { note: invoices.sentNote(row.number) } : {}),
  };
}

/** The status, with how long an open invoice is overdue. */
export function statusText(scope: Scope, view: Pick<InvoiceView, "status" | "daysOverdue">): string {
  const { invoices } = scope.say;
  return view.daysOverdue > 0 ? invoices.overdueBy(view.daysOverdue) : invoices.status(view.status);
}

function totalFields(scope: Scope, view: InvoiceView): Fields {
  const name = scope.show.name("tax", view.row.taxName);
  return totalLines(scope, view, ({ taxBps }) => scope.say.invoices.taxLabel(name, scope.show.rate(taxBps)));
}

function paidFields(scope: Scope, view: InvoiceView): Fields {
  const { invoices } = scope.say;
  const { currency } = view.row;
  const parts = view.payments.map(({ row, mode }) =>
    invoices.paidPart(
      scope.show.minor(row.amountMinor, currency),
      scope.show.day(row.paidOn),
      scope.show.name("mode", mode.name),
      row.reference,
    ),
  );
  return [
    { label: invoices.fields.paid, value: scope.show.minor(view.paidMinor, currency) },
    ...(view.outstandingMinor < 0n
      ? [{ label: invoices.fields.credit, value: scope.show.minor(-view.outstandingMinor, currency) }]
      : [{ label: invoices.fields.outstanding, value: scope.show.minor(view.outstandingMinor, currency) }]),
    ...field(invoices.fields.payments, parts.length > 0 ? parts.join("; ") : null),
  ];
}

function lineTable(scope: Scope, { row, lines }: InvoiceView): NonNullable<Card["table"]> {
  const { invoices } = scope.say;
  const { no, what, quantity, price, amount } = invoices.head;
  const described = (line: InvoiceLineView) =>
    line.taxBps === row.taxBps ? line.description : invoices.taxed(line.description, scope.show.rate(line.taxBps));
  return {
    head: [no, what, quantity, price, amount],
    rows: lines.map((line, index) => [
      String(index + 1),
      described(line),
      line.minutes === null ? quantityText(line.quantityMilli, null, scope.locale) : scope.show.minutes(line.minutes),
      scope.show.minor(line.unitMinor, row.currency),
      scope.show.minor(line.amountMinor, row.currency),
    ]),
  };
}

function field(label: string, value: string | null): Fields {
  return value ? [{ label, value }] : [];
}
