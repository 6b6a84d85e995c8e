import type { Invoice, Payment } from "../db/generated/client.ts";
import { outstandingMinor } from "../db/queries/invoice-totals.ts";
import { UserError } from "../errors.ts";
import { linkedDocuments } from "../files/document-links.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { daysOverdue, type ShownStatus, shownStatus } from "./invoice-status.ts";
import { type InvoiceTotal, invoiceTotal } from "./invoice-total.ts";

/** A line as it stands on the invoice: typed in, or an income entry that was put on it. */
export interface InvoiceLineView {
  readonly kind: "typed" | "entry";
  /** The line's id, or the entry's. */
  readonly id: string;
  readonly description: string;
  readonly quantityMilli: bigint;
  readonly unitMinor: bigint;
  readonly amountMinor: bigint;
  /** The rate it is taxed at; the invoice's unless the line has its own. */
  readonly taxBps: number;
  /** Of a line of time, the minutes it bills. */
  readonly minutes: number | null;
}

/** A payment or refund with the name of its mode. */
export interface PaidPart {
  readonly row: Payment;
  readonly mode: Named;
}

/** An invoice with all that belongs to it, its amounts added up. */
export interface InvoiceView {
  readonly row: Invoice;
  readonly client: Named;
  readonly project: Named | null;
  /** Typed lines in their order, then entries by their day. */
  readonly lines: readonly InvoiceLineView[];
  readonly total: InvoiceTotal;
  /** The oldest first. */
  readonly payments: readonly PaidPart[];
  readonly paidMinor: bigint;
  /** What is still owed; negative when overpaid, nothing for drafts and void ones. */
  readonly outstandingMinor: bigint;
  readonly status: ShownStatus;
  readonly daysOverdue: number;
  /** Documents that belong to it; one just made has none. */
  readonly documents?: readonly Named[];
}

const name = { select: { id: true, name: true } } as const;

/** The invoice of that id with all that belongs to it; a UserError when it is no longer there. */
export async function readInvoice(scope: Scope, id: string): Promise<InvoiceView> {
  const found = await scope.read.invoice.findFirst({
    where: { id },
    include: {
      client: name,
      project: name,
      lines: { orderBy: [{ position: "asc" }, { id: "asc" }] },
      incomes: { orderBy: [{ earnedOn: "asc" }, { createdAt: "asc" }, { id: "asc" }] },
      payments: { orderBy: [{ paidOn: "asc" }, { createdAt: "asc" }, { id: "asc" }], include: { mode: name } },
      documents: linkedDocuments,
    },
  });
  if (!found) throw new UserError(scope.say.invoices.gone, scope.say.invoices.examples.create);
  const { client, project, lines: typed, incomes, payments, documents, ...row } = found;
  const lines: InvoiceLineView[] = [
    ...typed.map((line) => ({
      kind: "typed" as const,
      id: line.id,
      description: line.description,
      quantityMilli: line.quantityMilli,
      unitMinor: line.unitMinor,
      amountMinor: line.amountMinor,
      taxBps: line.taxBps ?? row.taxBps,
      minutes: line.minutes,
    })),
    ...incomes.map((entry) => ({
      kind: "entry" as const,
      id: entry.id,
      description: entry.note ?? scope.say.invoices.entryOf(scope.show.day(entry.earnedOn)),
      quantityMilli: 1000n,
      unitMinor: entry.amountMinor,
      amountMinor: entry.amountMinor,
      taxBps: row.taxBps,
      minutes: null,
    })),
  ];
  const parts = payments.map(({ mode, ...payment }) => ({ row: payment, mode }));
  return { ...viewOf(scope, row, client, lines, parts), project, documents };
}

function viewOf(
  scope: Scope,
  row: Invoice,
  client: Named,
  lines: readonly InvoiceLineView[],
  payments: readonly PaidPart[],
): Omit<InvoiceView, "project" | "documents"> {
  const total = invoiceTotal(lines, row);
  const paidMinor = payments.reduce((sum, one) => sum + one.row.amountMinor, 0n);
  const figures = { ...row, status: row.status, totalMinor: total.totalMinor, paidMinor };
  return {
    row,
    client,
    lines,
    total,
    payments,
    paidMinor,
    outstandingMinor: outstandingMinor(figures),
    status: shownStatus(figures),
    daysOverdue: daysOverdue(figures, scope.today),
  };
}
