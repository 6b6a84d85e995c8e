import type { ChangeRow, Invoice } from "../db/generated/client.ts";
import { changesOfRows, rowsChangedWith } from "../db/queries/changes-of-rows.ts";
import { UserError } from "../errors.ts";
import { type Columns, decodeColumns } from "../history/row-text.ts";
import type { Scope } from "../scope.ts";
import { clientNames } from "./client-names.ts";

/** One value that changed, in words; null before: it was made, null after: it was removed. */
export interface ValueChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One change of an invoice: who made it, from which platform, when, what it was called, and every value before and after. */
export interface HistoryEntry {
  readonly at: Date;
  readonly who: string;
  /** The platform it was made on. */
  readonly from: string;
  readonly title: string;
  /** Taken back by undo since. */
  readonly undone: boolean;
  readonly values: readonly ValueChange[];
}

/** How far back a history is told. */
const told = 50;

/**
 * What happened to an invoice, its lines, payments and entries, the oldest first (SPEC 5, 14: the earlier versions are
 * kept); at most the newest 50 changes.
 */
export async function invoiceHistory(scope: Scope, id: string): Promise<HistoryEntry[]> {
  const invoice = await scope.read.invoice.findFirst({ where: { id } });
  if (!invoice) throw new UserError(scope.say.invoices.gone, scope.say.invoices.examples.show);
  const rowIds = await belonging(scope, id);
  const touched = await scope.query(changesOfRows, { rowIds, most: told });
  const changes = await scope.read.change.findMany({
    where: { id: { in: touched } },
    include: { rows: { where: { rowId: { in: rowIds } }, orderBy: { seq: "asc" } } },
    orderBy: { seq: "desc" },
  });
  const members = await scope.read.member.findMany({ select: { id: true, name: true } });
  const modes = await scope.read.paymentMode.findMany({ select: { id: true, name: true } });
  const rows = changes.flatMap((change) => change.rows);
  const clients = await clientNames(
    scope,
    rows.flatMap((row) => textsOf(row, "clientId")),
  );
  const names = new Map(members.map((one) => [one.id, one.name]));
  for (const mode of modes) names.set(mode.id, scope.show.name("mode", mode.name));
  for (const [clientId, name] of clients) names.set(clientId, name);
  return changes.toReversed().map((change) => ({
    at: change.at,
    who: names.get(change.memberId) ?? "",
    from: change.conversation.split(":")[0] ?? "",
    title: change.title,
    undone: change.undoneById !== null,
    values: change.rows.flatMap((row) => valuesOf(scope, invoice, row, names)),
  }));
}

/** The invoice's row and those of its lines, payments and entries, also of ones that are gone. */
async function belonging(scope: Scope, id: string): Promise<string[]> {
  const [lines, payments, incomes] = await Promise.all([
    scope.read.invoiceLine.findMany({ where: { invoiceId: id }, select: { id: true } }),
    scope.read.payment.findMany({ where: { invoiceId: id }, select: { id: true } }),
    scope.read.income.findMany({ where: { invoiceId: id }, select: { id: true } }),
  ]);
  const gone = await scope.query(rowsChangedWith, { subjectId: id, tables: ["invoiceLine", "payment", "income"] });
  return [...new Set([id, ...[...lines, ...payments, ...incomes].map((row) => row.id), ...gone])];
}

type Shown = (scope: Scope, value: unknown, names: ReadonlyMap<string, string>, currency: string) => string;

const day: Shown = (scope, value) => scope.show.day(String(value));
const minor: Shown = (scope, value, _names, currency) => scope.show.minor(value as bigint, currency);
const rate: Shown = (scope, value) => scope.show.rate(Number(value));
const plain: Shown = (_scope, value) => String(value);
const named: Shown = (_scope, value, names) => names.get(String(value)) ?? String(value);

/** The columns told, in this order, and how each is shown; others follow from these. */
const columns: Readonly<Record<string, readonly (readonly [column: string, show: Shown])[]>> = {
  invoice: [
    ["number", plain],
    ["clientId", named],
    ["status", (scope, value) => scope.say.invoices.status(value as "draft")],
    ["issuedOn", day],
    ["dueOn", day],
    ["sentOn", day],
    ["taxBps", rate],
    ["discountBps", rate],
    ["discountMinor", minor],
    ["terms", plain],
    ["notes", plain],
  ],
  invoiceLine: [
    ["description", plain],
    ["amountMinor", minor],
    ["taxBps", rate],
  ],
  payment: [
    ["amountMinor", minor],
    ["paidOn", day],
    ["modeId", named],
    ["reference", plain],
  ],
  income: [
    ["amountMinor", minor],
    ["note", plain],
  ],
};

function valuesOf(scope: Scope, invoice: Invoice, row: ChangeRow, names: ReadonlyMap<string, string>): ValueChange[] {
  const before = row.before === null ? {} : decodeColumns(row.before);
  const after = row.after === null ? {} : decodeColumns(row.after);
  const labels = scope.say.invoices.columns;
  const differing = (columns[row.table] ?? []).filter(
    ([column]) => (before[column] ?? null) !== (after[column] ?? null),
  );
  const told = row.after === null ? differing.slice(0, 1) : differing;
  const text = (show: Shown, value: unknown) =>
    value === undefined || value === null ? null : show(scope, value, names, invoice.currency);
  return told.map(([column, show]) => ({
    label: labels[`${row.table}.${column}` as keyof typeof labels],
    before: text(show, before[column]),
    after: text(show, after[column]),
  }));
}

function textsOf(row: ChangeRow, column: string): string[] {
  const found = (columns: Columns) => (typeof columns[column] === "string" ? [columns[column]] : []);
  return [row.before, row.after].flatMap((text) => (text === null ? [] : found(decodeColumns(text))));
}
