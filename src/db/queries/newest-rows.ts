import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** What can be listed by the day it is of, and the column of that day. */
const dayColumns = { Income: "earnedOn", Expense: "spentOn", Payment: "paidOn" } as const;

/** Which rows; every condition that is given has to hold. */
export interface NewestAsked {
  readonly table: keyof typeof dayColumns;
  readonly days?: { readonly from: string; readonly to: string } | undefined;
  readonly clientId?: string | undefined;
  readonly projectId?: string | undefined;
  readonly serviceId?: string | undefined;
  readonly invoiceId?: string | undefined;
  /** The payment mode; of an entry on an invoice, that of a payment which stands for it. */
  readonly modeId?: string | undefined;
  /** A classification of income, or a category of expenses. */
  readonly categoryId?: string | undefined;
  readonly vendorKey?: string | undefined;
  /** Expenses that lack one of these. */
  readonly without?: "receipt" | "category" | "vendor" | "client" | undefined;
  /** Whether the money of an entry has arrived, by itself or by a payment that stands for it. */
  readonly received?: boolean | undefined;
  /** Only what is listed behind this row. */
  readonly after?: string | undefined;
  readonly most: number;
}

/** A row's place in a list of the newest. */
export interface NewestRow {
  readonly id: string;
  readonly day: string;
  /** Counts the writing of rows: the greater was written later. */
  readonly written: number;
}

const { sql, raw, join } = Prisma;

/**
 * The newest rows: the latest day first, and within a day what was written last, whatever the clock said. Payments are
 * those of invoices with lines typed in that stand for no entry: what clients paid and no income entry tells. Where the rows are a
 * client's, which no index has in order, the days of the page are found first, so that when they were written is only asked of these.
 */
export async function newestRows(tx: Tx, workspaceId: string, asked: NewestAsked): Promise<NewestRow[]> {
  const day = raw(`e."${dayColumns[asked.table]}"`);
  const from = sql`${raw(`"${asked.table}"`)} e WHERE ${join(terms(workspaceId, asked, day), " AND ")}`;
  const daysOfPage = sql`AND ${day} >= (
    SELECT MIN(day) FROM (SELECT ${day} AS day FROM ${from} ORDER BY ${day} DESC LIMIT ${asked.most}) AS page)`;
  const rows = await tx.$queryRaw<{ id: string; day: string; written: number | bigint | null }[]>`
    SELECT e.id, ${day} AS day, ${writtenAt("e")} AS written FROM ${from}
      ${asked.clientId === undefined ? Prisma.empty : daysOfPage}
    ORDER BY ${day} DESC, written DESC, e.id DESC LIMIT ${asked.most}`;
  return rows.map((row) => ({ ...row, written: Number(row.written ?? 0) }));
}

/** How many rows fit, counted up to `most`. */
export async function countRows(tx: Tx, workspaceId: string, asked: NewestAsked): Promise<number> {
  const day = raw(`e."${dayColumns[asked.table]}"`);
  const rows = await tx.$queryRaw<{ n: number | bigint }[]>`
    SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${raw(`"${asked.table}"`)} e
      WHERE ${join(terms(workspaceId, asked, day), " AND ")} LIMIT ${asked.most}) AS rows`;
  return Number(rows[0]?.n ?? 0);
}

function writtenAt(alias: "e" | "a"): Prisma.Sql {
  return sql`(SELECT MIN(r.seq) FROM ChangeRow r WHERE r.rowId = ${raw(alias)}.id AND r.before IS NULL)`;
}

const lacks: Readonly<Record<NonNullable<NewestAsked["without"]>, Prisma.Sql>> = {
  receipt: sql`NOT EXISTS (SELECT 1 FROM Document d WHERE d.expenseId = e.id)`,
  category: sql`e.categoryId IS NULL`,
  vendor: sql`e.vendor IS NULL`,
  client: sql`e.clientId IS NULL`,
};

/** The days are always bounded where no client is: only then SQLite walks the index of days. */
function terms(workspaceId: string, asked: NewestAsked, day: Prisma.Sql): Prisma.Sql[] {
  const { table, days, clientId, projectId, serviceId, invoiceId, modeId, categoryId, vendorKey, received, after } =
    asked;
  const income = table === "Income";
  const category = income ? sql`e.classificationId` : sql`e.categoryId`;
  const payment = (more: Prisma.Sql) => sql`EXISTS (SELECT 1 FROM Payment p WHERE p.incomeId = e.id ${more})`;
  const arrived = income ? sql`(e.modeId IS NOT NULL OR ${payment(Prisma.empty)})` : sql`e.modeId IS NOT NULL`;
  const byMode = income
    ? sql`(e.modeId = ${modeId} OR ${payment(sql`AND p.modeId = ${modeId}`)})`
    : sql`e.modeId = ${modeId}`;
  return [
    sql`e.workspaceId = ${workspaceId}`,
    ...(days ? [sql`${day} BETWEEN ${days.from} AND ${days.to}`] : clientId ? [] : [sql`${day} >= ''`]),
    ...(table === "Payment" ? [ofTypedLines(clientId)] : clientId === undefined ? [] : [sql`e.clientId = ${clientId}`]),
    ...(projectId === undefined ? [] : [isFor(table, "projectId", projectId)]),
    ...(serviceId === undefined ? [] : [isFor(table, "serviceId", serviceId)]),
    ...(invoiceId === undefined ? [] : [sql`e.invoiceId = ${invoiceId}`]),
    ...(modeId === undefined ? [] : [byMode]),
    ...(categoryId === undefined ? [] : [sql`${category} = ${categoryId}`]),
    ...(vendorKey === undefined ? [] : [sql`e.vendorKey = ${vendorKey}`]),
    ...(asked.without === undefined ? [] : [lacks[asked.without]]),
    ...(received === undefined ? [] : [received ? arrived : sql`NOT ${arrived}`]),
    ...(after === undefined ? [] : behind(table, after, day)),
  ];
}

/** Is for that project or service; of a payment, its invoice or a line of it is. */
function isFor(table: NewestAsked["table"], column: "projectId" | "serviceId", id: string): Prisma.Sql {
  const named = raw(column);
  if (table !== "Payment") return sql`e.${named} = ${id}`;
  const line = sql`EXISTS (SELECT 1 FROM InvoiceLine l WHERE l.invoiceId = e.invoiceId AND l.${named} = ${id})`;
  if (column === "serviceId") return line;
  return sql`(${line} OR EXISTS (SELECT 1 FROM Invoice v WHERE v.id = e.invoiceId AND v.projectId = ${id}))`;
}

function ofTypedLines(clientId: string | undefined): Prisma.Sql {
  const typed = sql`EXISTS (SELECT 1 FROM InvoiceLine l WHERE l.invoiceId = v.id)`;
  const invoice =
    clientId === undefined
      ? sql`EXISTS (SELECT 1 FROM Invoice v WHERE v.id = e.invoiceId AND ${typed})`
      : sql`e.invoiceId IN (SELECT v.id FROM Invoice v WHERE v.clientId = ${clientId} AND ${typed})`;
  return sql`e.incomeId IS NULL AND ${invoice}`;
}

function behind(table: NewestAsked["table"], after: string, day: Prisma.Sql): Prisma.Sql[] {
  const last = (what: Prisma.Sql) => sql`(SELECT ${what} FROM ${raw(`"${table}"`)} a WHERE a.id = ${after})`;
  const its = last(raw(`a."${dayColumns[table]}"`));
  return [
    sql`${day} <= ${its}`,
    sql`(${day} < ${its} OR (${day} = ${its} AND ${writtenAt("e")} < ${last(writtenAt("a"))}))`,
  ];
}
