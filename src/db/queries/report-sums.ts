import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { type ExactSum, exactSum, exactSumOfSums, exactTotal } from "./exact-sum.ts";

export type Basis = "cash" | "earned";
export type Grouping =
  | "none"
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
  /** The classification that what invoices bring in counts as. */
  readonly clientWork: string;
  /** The currency that others are converted to, and the day whose knowledge of rates counts. */
  readonly base: string;
  readonly today: string;
}

/** One sum: a side, a group, a currency, and the exchange rate of its days. */
export interface Sum {
  readonly side: "income" | "expenses";
  /** `2026-11`, `2026-Q4`, `2026`, an id, a folded vendor name; null for entries that have none. */
  readonly key: string | null;
  /** A vendor as it was spelt. */
  readonly label: string | null;
  readonly currency: string;
  readonly minor: bigint;
  readonly entries: number;
  /** What one unit of the currency is worth in the base currency; null for the base itself, and when no rate is known. */
  readonly rateMillionths: bigint | null;
  readonly rateOn: string | null;
}

type Row = ExactSum & {
  side: Sum["side"];
  key: string | null;
  label: string | null;
  currency: string;
  entries: number | bigint;
  rateMillionths: number | bigint | null;
  rateOn: string | null;
};

const { sql, empty } = Prisma;

/** Columns of a table that can tell what an entry is about; a table without one has no such entries. */
type Columns = Readonly<Partial<Record<Grouping, Prisma.Sql>>>;

/** One table's share of a report: what is counted, by which day, and under which conditions. */
interface Source {
  readonly side: Sum["side"];
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

function income({ basis }: SumsAsked): Source {
  const { client, classification, mode } = entryColumns as Required<Columns>;
  return {
    side: "income",
    from: sql`Income e`,
    day: basis === "cash" ? sql`e.receivedOn` : sql`e.earnedOn`,
    currency: sql`e.currency`,
    amount: sql`e.amountMinor`,
    columns: { client, classification, mode },
    where: basis === "cash" ? sql`AND e.invoiceId IS NULL` : empty,
  };
}

function expenses({ basis }: SumsAsked): Source {
  const { client, category, vendor, mode } = entryColumns as Required<Columns>;
  return {
    side: "expenses",
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

function sourcesOf(asked: SumsAsked, workspaceId: string): Source[] {
  const sources: Source[] = [];
  if (asked.sides.includes("income")) {
    sources.push(income(asked), asked.basis === "cash" ? payments(asked) : lines(asked, workspaceId));
  }
  if (asked.sides.includes("expenses")) sources.push(expenses(asked));
  return sources.filter((source) => filtersOf(asked).every(([name]) => source.columns[name] !== undefined));
}

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

function condition(name: Grouping, column: Prisma.Sql, value: string): Prisma.Sql {
  if (name !== "vendor") return sql`AND ${column} = ${value}`;
  return sql`AND (${column} = ${value} OR (${column} > ${`${value} `} AND ${column} < ${`${value}!`}))`;
}

/** The source's sums per day, group and currency: few rows, in the order of its index. */
function perDay(source: Source, asked: SumsAsked, workspaceId: string): Prisma.Sql {
  const key = source.columns[asked.groupBy];
  const filters = filtersOf(asked).map(([name, value]) => condition(name, source.columns[name] ?? empty, value));
  const label = asked.groupBy === "vendor" && key ? sql`MAX(e.vendor)` : sql`NULL`;
  return sql`SELECT ${source.side} AS side, ${source.day} AS day, ${key ?? sql`NULL`} AS key,
      ${label} AS label, ${source.currency} AS currency,
      ${exactSum(source.amount)}, COUNT(*) AS entries
    FROM ${source.from}
    WHERE e.workspaceId = ${workspaceId} AND ${source.day} BETWEEN ${asked.from} AND ${asked.to} ${source.where}
      ${filters.length > 0 ? Prisma.join(filters, " ") : empty}
    GROUP BY ${source.day}, ${source.currency} ${key ? sql`, ${key}` : empty}`;
}

const buckets: Readonly<Partial<Record<Grouping, Prisma.Sql>>> = {
  month: sql`substr(day, 1, 7)`,
  quarter: sql`substr(day, 1, 4) || '-Q' || ((CAST(substr(day, 6, 2) AS INTEGER) + 2) / 3)`,
  year: sql`substr(day, 1, 4)`,
};

/**
 * Sums of income and expenses in one statement (SPEC 2, 11). On cash basis income is what was received in the period:
 * payments of invoices by the day they were paid, tax included and refunds below zero, and entries not on an invoice by
 * the day they were received; expenses count by the day they were paid. On earned basis income is every entry by its own
 * day, received or not, on an invoice or not, and the typed lines of sent invoices by issue day, before tax and after
 * the discount (a discount by amount comes off the typed lines first); expenses count by the day they were spent.
 *
 * Another currency has the rate of its day: the latest on or before it, else the first one known by today. Every table is
 * first added up per day, so that groups, rates and currencies are sorted out over few rows.
 */
export async function reportSums(tx: Tx, workspaceId: string, asked: SumsAsked): Promise<Sum[]> {
  const sources = sourcesOf(asked, workspaceId);
  if (sources.length === 0) return [];
  const { base, today } = asked;
  const rates = sql`FROM ExchangeRate r WHERE r.workspaceId = ${workspaceId} AND r.base = ${base} AND r.currency = d.currency`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT g.side, g.key, g.label, g.currency, g.high, g.low, g.entries, r.rateMillionths, r.fromOn AS rateOn FROM (
      SELECT side, bucket AS key, MAX(label) AS label, currency, rateOn, ${exactSumOfSums}, SUM(entries) AS entries FROM (
        SELECT side, ${buckets[asked.groupBy] ?? sql`key`} AS bucket, label, currency, high, low, entries,
          CASE WHEN currency = ${base} THEN NULL ELSE COALESCE(
            (SELECT MAX(r.fromOn) ${rates} AND r.fromOn <= d.day),
            (SELECT MIN(r.fromOn) ${rates} AND r.fromOn <= ${today})) END AS rateOn
        FROM (${Prisma.join(
          sources.map((source) => perDay(source, asked, workspaceId)),
          " UNION ALL ",
        )}) d
      ) GROUP BY side, bucket, currency, rateOn
    ) g LEFT JOIN ExchangeRate r
      ON r.workspaceId = ${workspaceId} AND r.base = ${base} AND r.currency = g.currency AND r.fromOn = g.rateOn`;
  return rows.map((row) => ({
    side: row.side,
    key: row.key,
    label: row.label,
    currency: row.currency,
    minor: exactTotal(row),
    entries: Number(row.entries),
    rateMillionths: row.rateMillionths === null ? null : BigInt(row.rateMillionths),
    rateOn: row.rateOn,
  }));
}
