import { invoiceTotals, outstandingMinor } from "../db/queries/invoice-totals.ts";
import { decimalText, type Money } from "../money/money.ts";
import type { Scope } from "../scope.ts";

/** A cell of an exported table; amounts are decimal text, so that none is rounded on the way. */
export type Cell = string | null;

/** A table of the books as people read it: names in place of ids. Its headings are those an import knows. */
export interface BookTable {
  readonly name: string;
  readonly head: readonly string[];
  /** The headings of columns of amounts, and of days; all other columns hold text. */
  readonly amounts: readonly string[];
  readonly days: readonly string[];
  rows(scope: Scope): Promise<readonly (readonly Cell[])[]>;
}

const amount = (minor: bigint, currency: string): string => decimalText({ minor, currency } satisfies Money);
const name = { select: { name: true } } as const;
const points = { orderBy: { position: "asc" } } as const;
const yes = (value: boolean) => (value ? "yes" : "no");

interface Point {
  readonly kind: string;
  readonly value: string;
}

const values = (all: readonly Point[], kind: string) =>
  all
    .filter((one) => one.kind === kind)
    .map((one) => one.value)
    .join(", ");

const clients: BookTable = {
  name: "clients",
  head: [
    "Name",
    "Stage",
    "Company",
    "Email",
    "Phone",
    "Position",
    "Website",
    "LinkedIn",
    "Industry",
    "Size",
    "Billing address",
    "Tax number",
    "Source",
    "Tier",
    "Tags",
    "Contract value",
    "Currency",
    "Next step",
    "Notes",
    "Client since",
    "Archived",
  ],
  amounts: ["Contract value"],
  days: ["Client since"],
  rows: async (scope) => {
    const all = await scope.read.client.findMany({
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      include: { points, tags: { include: { tag: name } } },
    });
    return all.map((row) => [
      row.name,
      row.stage,
      row.company,
      values(row.points, "email"),
      values(row.points, "phone"),
      row.position,
      row.website,
      row.linkedin,
      row.industry,
      row.size,
      row.address,
      row.taxNumber,
      row.source,
      row.tier,
      row.tags
        .map((one) => one.tag.name)
        .sort()
        .join(", "),
      row.contractMinor === null || row.contractCurrency === null
        ? null
        : amount(row.contractMinor, row.contractCurrency),
      row.contractCurrency,
      row.nextStep,
      row.notes,
      row.sinceOn,
      yes(row.archivedAt !== null),
    ]);
  },
};

const contacts: BookTable = {
  name: "contacts",
  head: ["Name", "Client", "Designation", "Email", "Phone", "Company", "Category", "Address", "Notes"],
  amounts: [],
  days: [],
  rows: async (scope) => {
    const all = await scope.read.contact.findMany({
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      include: { points, client: name },
    });
    return all.map((row) => [
      row.name,
      row.client?.name ?? null,
      row.designation,
      values(row.points, "email"),
      values(row.points, "phone"),
      row.company,
      row.category,
      row.address,
      row.notes,
    ]);
  },
};

const income: BookTable = {
  name: "income",
  head: [
    "Date",
    "Amount",
    "Currency",
    "Client",
    "Note",
    "Classification",
    "Payment mode",
    "Received",
    "Received on",
    "Invoice",
  ],
  amounts: ["Amount"],
  days: ["Date", "Received on"],
  rows: async (scope) => {
    const all = await scope.read.income.findMany({
      orderBy: [{ earnedOn: "asc" }, { id: "asc" }],
      include: { client: name, classification: name, mode: name, invoice: { select: { number: true } } },
    });
    return all.map((row) => [
      row.earnedOn,
      amount(row.amountMinor, row.currency),
      row.currency,
      row.client?.name ?? null,
      row.note,
      row.classification.name,
      row.mode?.name ?? null,
      yes(row.receivedOn !== null),
      row.receivedOn,
      row.invoice?.number ?? null,
    ]);
  },
};

const expenses: BookTable = {
  name: "expenses",
  head: [
    "Date",
    "Amount",
    "Currency",
    "Note",
    "Category",
    "Vendor",
    "Client",
    "Billable",
    "Payment mode",
    "Paid",
    "Paid on",
  ],
  amounts: ["Amount"],
  days: ["Date", "Paid on"],
  rows: async (scope) => {
    const all = await scope.read.expense.findMany({
      orderBy: [{ spentOn: "asc" }, { id: "asc" }],
      include: { client: name, category: name, mode: name },
    });
    return all.map((row) => [
      row.spentOn,
      amount(row.amountMinor, row.currency),
      row.currency,
      row.note,
      row.category?.name ?? null,
      row.vendor,
      row.client?.name ?? null,
      yes(row.billable),
      row.mode?.name ?? null,
      yes(row.paidOn !== null),
      row.paidOn,
    ]);
  },
};

const invoices: BookTable = {
  name: "invoices",
  head: ["Number", "Client", "Date", "Due", "Currency", "Total with tax", "Already paid", "Outstanding", "Status"],
  amounts: ["Total with tax", "Already paid", "Outstanding"],
  days: ["Date", "Due"],
  rows: async (scope) => {
    const all = await scope.query(invoiceTotals, {});
    const owners = await scope.read.client.findMany({ select: { id: true, name: true } });
    const names = new Map(owners.map((one) => [one.id, one.name]));
    return all.map((one) => [
      one.number,
      names.get(one.clientId) ?? null,
      one.issuedOn,
      one.dueOn,
      one.currency,
      amount(one.totalMinor, one.currency),
      amount(one.paidMinor, one.currency),
      amount(outstandingMinor(one), one.currency),
      one.status,
    ]);
  },
};

const payments: BookTable = {
  name: "payments",
  head: ["Date", "Amount", "Currency", "Invoice", "Client", "Payment mode", "Reference"],
  amounts: ["Amount"],
  days: ["Date"],
  rows: async (scope) => {
    const all = await scope.read.payment.findMany({
      orderBy: [{ paidOn: "asc" }, { id: "asc" }],
      include: { mode: name, invoice: { select: { number: true, client: name } } },
    });
    return all.map((row) => [
      row.paidOn,
      amount(row.amountMinor, row.currency),
      row.currency,
      row.invoice.number,
      row.invoice.client.name,
      row.mode.name,
      row.reference,
    ]);
  },
};

const hours: BookTable = {
  name: "hours",
  head: ["Date", "Hours", "Project", "Service", "Client", "Note", "Billable", "Billed", "Rate", "Currency"],
  amounts: ["Hours"],
  days: ["Date"],
  rows: async (scope) => {
    const all = await scope.read.hoursEntry.findMany({
      orderBy: [{ workedOn: "asc" }, { id: "asc" }],
      include: { project: { select: { name: true, client: name } }, service: name, client: name },
    });
    return all.map((row) => [
      row.workedOn,
      String(Number((row.minutes / 60).toFixed(2))),
      row.project?.name ?? null,
      row.service?.name ?? null,
      row.client?.name ?? row.project?.client?.name ?? null,
      row.note,
      yes(row.billable),
      yes(row.lineId !== null),
      row.rateMinor === null || row.rateCurrency === null ? null : amount(row.rateMinor, row.rateCurrency),
      row.rateCurrency,
    ]);
  },
};

/** Everything a table export holds, in order. */
export const bookTables: readonly BookTable[] = [clients, contacts, income, expenses, invoices, payments, hours];
