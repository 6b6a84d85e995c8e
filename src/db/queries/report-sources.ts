import { Prisma } from "../generated/client.ts";

const { sql, empty } = Prisma;

export type Basis = "cash" | "earned";
export type Grouping =
  | "none"
  | "day"
  | "month"
  | "quarter"
  | "year"
  | "client"
  | "classification"
  | "category"
  | "vendor"
  | "mode";

/** Which money a report adds up, and how. */
export interface SumsAsked {
  readonly sides: readonly ("income" | "expenses")[];
  readonly basis: Basis;
  readonly from: string;
  readonly to: string;
  readonly groupBy: Grouping;
  readonly clientId?: string | undefined;
  readonly classificationId?: string | undefined;
  readonly categoryId?: string | undefined;
  /** Vendors of this folded name, or of one that begins with it as whole words. */
  readonly vendorKey?: string | undefined;
  readonly modeId?: string | undefined;
  /** Only what this member entered; of what is on invoices nobody alone did. */
  readonly memberId?: string | undefined;
  /** Only these rows of expenses: what was found by words. */
  readonly ids?: readonly string[] | undefined;
  /** The classification that what invoices bring in counts as. */
  readonly clientWork: string;
  /** The currency that others are converted to, and the day whose knowledge of rates counts. */
  readonly base: string;
  readonly today: string;
}

/** Columns of a table that can tell what an entry is about; a table without one has no such entries. */
type Columns = Readonly<Partial<Record<Grouping, Prisma.Sql>>>;

/** One table's share of a report: what is counted, by which day, and under which conditions. */
export interface Source {
  readonly side: SumsAsked["sides"][number];
  /** What a row of it is; lines are added up by invoice and are rows of nothing. */
  readonly kind: "income" | "payment" | "lines" | "expense";
  readonly from: Prisma.Sql;
  readonly day: Prisma.Sql;
  readonly currency: Prisma.Sql;
  readonly amount: Prisma.Sql;
  readonly columns: Columns;
  readonly where: Prisma.Sql;
}

const entryColumns: Columns = {
  client: sql`e.clientId`,
  classification: sql`e.classificationId`,
  category: sql`e.categoryId`,
  vendor: sql`e.vendorKey`,
  mode: sql`e.modeId`,
};

/** Entries that are lines of a void invoice, which counts for nothing; taken off it they count again. */
const notVoid = (workspaceId: string) => sql`AND (e.invoiceId IS NULL OR e.invoiceId NOT IN (
  SELECT v.id FROM Invoice v WHERE v.workspaceId = ${workspaceId} AND v.status = 'void'))`;

function income({ basis }: SumsAsked, workspaceId: string): Source {
  const { client, classification, mode } = entryColumns as Required<Columns>;
  return {
    side: "income",
    kind: "income",
    from: sql`Income e`,
    day: basis === "cash" ? sql`e.receivedOn` : sql`e.earnedOn`,
    currency: sql`e.currency`,
    amount: sql`e.amountMinor`,
    columns: { client, classification, mode },
    where: basis === "cash" ? sql`AND e.invoiceId IS NULL` : notVoid(workspaceId),
  };
}

function expenses({ basis }: SumsAsked): Source {
  const { client, category, vendor, mode } = entryColumns as Required<Columns>;
  return {
    side: "expenses",
    kind: "expense",
    from: sql`Expense e`,
    day: basis === "cash" ? sql`e.paidOn` : sql`e.spentOn`,
    currency: sql`e.currency`,
    amount: sql`e.amountMinor`,
    columns: { client, category, vendor, mode },
    where: empty,
  };
}

/** Payments of invoices; the invoice is looked up only when its client matters. */
function payments({ groupBy, clientId, clientWork }: SumsAsked): Source {
  const ofClient = groupBy === "client" || clientId !== undefined;
  return {
    side: "income",
    kind: "payment",
    from: ofClient ? sql`Payment e JOIN Invoice i ON i.id = e.invoiceId` : sql`Payment e`,
    day: sql`e.paidOn`,
    currency: sql`e.currency`,
    amount: sql`e.amountMinor`,
    columns: { client: sql`i.clientId`, classification: sql`${clientWork}`, mode: sql`e.modeId` },
    where: empty,
  };
}

/** Typed lines of sent invoices, after the discount and before tax: one row an invoice. */
function lines({ clientWork, from, to }: SumsAsked, workspaceId: string): Source {
  const percent = sql`(typed / 10000) * discountBps
    + ((typed % 10000) * discountBps + CASE WHEN typed < 0 THEN -5000 ELSE 5000 END) / 10000`;
  return {
    side: "income",
    kind: "lines",
    from: sql`(
      SELECT workspaceId, clientId, currency, issuedOn, typed - CASE
        WHEN discountBps IS NOT NULL THEN ${percent}
        WHEN discountMinor IS NULL OR typed <= 0 THEN 0
        WHEN discountMinor > typed THEN typed
        ELSE discountMinor END AS net
      FROM (
        SELECT i.workspaceId, i.clientId, i.currency, i.issuedOn, i.discountBps, i.discountMinor, SUM(l.amountMinor) AS typed
        FROM Invoice i JOIN InvoiceLine l ON l.invoiceId = i.id
        WHERE i.workspaceId = ${workspaceId} AND i.status = 'sent' AND i.issuedOn BETWEEN ${from} AND ${to}
        GROUP BY i.id
      )) e`,
    day: sql`e.issuedOn`,
    currency: sql`e.currency`,
    amount: sql`e.net`,
    columns: { client: sql`e.clientId`, classification: sql`${clientWork}` },
    where: empty,
  };
}

/**
 * The tables a report adds up. On cash basis income is what was received: payments of invoices by the day they were paid,
 * tax included and refunds below zero, and entries not on an invoice by the day they were received; expenses count by the
 * day they were paid. On earned basis income is every entry by its own day, received or not, on an invoice or not, and the
 * typed lines of sent invoices by issue day, before tax and after the discount (one by amount comes off the typed lines
 * first); expenses count by the day they were spent (SPEC 2, 11). What a void invoice bills is no longer claimed from
 * anybody, so that neither its typed lines nor the entries on it are earned, as an accountant reverses them; what of them
 * was received has left the invoice when it was voided, and counts. A table that can't meet a filter has no part in it.
 */
export function sourcesOf(asked: SumsAsked, workspaceId: string): Source[] {
  const sources: Source[] = [];
  if (asked.sides.includes("income")) {
    sources.push(income(asked, workspaceId), asked.basis === "cash" ? payments(asked) : lines(asked, workspaceId));
  }
  if (asked.sides.includes("expenses")) sources.push(expenses(asked));
  const own = asked.memberId === undefined ? sources : sources.filter(({ kind }) => kind !== "lines");
  return own.filter((source) => filtersOf(asked).every(([name]) => source.columns[name] !== undefined));
}

/** The filters asked for, by the column they are on. */
function filtersOf(asked: SumsAsked): [Grouping, string][] {
  const { clientId, classificationId, categoryId, vendorKey, modeId } = asked;
  const all: [Grouping, string | undefined][] = [
    ["client", clientId],
    ["classification", classificationId],
    ["category", categoryId],
    ["vendor", vendorKey],
    ["mode", modeId],
  ];
  return all.filter((filter): filter is [Grouping, string] => filter[1] !== undefined);
}

/** The conditions of a report on one of its tables, each beginning with AND. */
export function conditionsOf(source: Source, asked: SumsAsked): Prisma.Sql {
  const conditions = filtersOf(asked).map(([name, value]) => condition(name, source.columns[name] ?? empty, value));
  if (asked.memberId !== undefined) conditions.push(sql`AND e.memberId = ${asked.memberId}`);
  if (asked.ids) conditions.push(sql`AND e.id IN (SELECT value FROM json_each(${JSON.stringify(asked.ids)}))`);
  return conditions.length > 0 ? sql`${source.where} ${Prisma.join(conditions, " ")}` : source.where;
}

function condition(name: Grouping, column: Prisma.Sql, value: string): Prisma.Sql {
  if (name !== "vendor") return sql`AND ${column} = ${value}`;
  return sql`AND (${column} = ${value} OR (${column} > ${`${value} `} AND ${column} < ${`${value}!`}))`;
}
