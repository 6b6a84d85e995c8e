import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { type ExactSum, exactSum, exactSumOfSums, exactTotal } from "./exact-sum.ts";
import { conditionsOf, type Grouping, type Source, type SumsAsked, sourcesOf } from "./report-sources.ts";

const { sql, empty } = Prisma;

/** One sum: a side, a group, a currency, and the exchange rate of its days. */
export interface Sum {
  readonly side: "income" | "expenses";
  /** `2026-11-20`, `2026-11`, `2026-Q4`, `2026`, an id, a folded vendor name; null for entries that have none. */
  readonly key: string | null;
  /** A vendor as it was spelt. */
  readonly label: string | null;
  readonly currency: string;
  readonly minor: bigint;
  readonly entries: number;
  /** What one unit of the currency is worth in the base currency; null for the base itself, and when no rate is known. */
  readonly rateMillionths: bigint | null;
  readonly rateOn: Day | null;
}

type Row = ExactSum & {
  side: Sum["side"];
  key: string | null;
  label: string | null;
  currency: string;
  entries: number | bigint;
  rateMillionths: number | bigint | null;
  rateOn: Day | null;
};

/** Spans of time, made of the days that a source is added up by. */
const spans: Readonly<Partial<Record<Grouping, Prisma.Sql>>> = {
  none: sql`NULL`,
  day: sql`slice`,
  month: sql`substr(slice, 1, 7)`,
  quarter: sql`substr(slice, 1, 4) || '-Q' || ((CAST(substr(slice, 6, 2) AS INTEGER) + 2) / 3)`,
  year: sql`substr(slice, 1, 4)`,
};

/** The day from which the rate of a day counts: the latest on or before it, else the first one known by today; null for none. */
export function rateOn(asked: SumsAsked, workspaceId: string, currency: Prisma.Sql, day: Prisma.Sql): Prisma.Sql {
  const { base, today } = asked;
  const rates = sql`FROM ExchangeRate r
    WHERE r.workspaceId = ${workspaceId} AND r.base = ${base} AND r.currency = ${currency} AND r.fromOn`;
  return sql`CASE WHEN ${currency} = ${base} THEN NULL
    ELSE COALESCE((SELECT MAX(r.fromOn) ${rates} <= ${day}), (SELECT MIN(r.fromOn) ${rates} <= ${today})) END`;
}

/** A source added up: by day and currency for spans of time, else by group, currency and rate. Few rows for many entries. */
function addedUp(source: Source, asked: SumsAsked, workspaceId: string): Prisma.Sql {
  const key = source.columns[asked.groupBy];
  const slice = spans[asked.groupBy] ? source.day : rateOn(asked, workspaceId, source.currency, source.day);
  const label = asked.groupBy === "vendor" && key ? sql`MAX(e.vendor)` : sql`NULL`;
  return sql`SELECT ${source.side} AS side, ${key ?? sql`NULL`} AS key, ${label} AS label, ${source.currency} AS currency,
      ${slice} AS slice, ${exactSum(source.amount)}, COUNT(*) AS entries
    FROM ${source.from}
    WHERE e.workspaceId = ${workspaceId} AND ${source.day} BETWEEN ${asked.from} AND ${asked.to} ${conditionsOf(source, asked)}
    GROUP BY ${key ? sql`${key},` : empty} slice, ${source.currency}`;
}

/**
 * Sums of income and expenses per side, group, currency and exchange rate, in one statement (SPEC 2, 11); `sourcesOf` tells
 * what counts. Another currency has the rate of its day. Every table is added up by itself first, so that groups and
 * rates are sorted out over few rows.
 */
export async function reportSums(tx: Tx, workspaceId: string, asked: SumsAsked): Promise<Sum[]> {
  const sources = sourcesOf(asked, workspaceId);
  if (sources.length === 0) return [];
  const span = spans[asked.groupBy];
  const rate = span ? rateOn(asked, workspaceId, sql`d.currency`, sql`d.slice`) : sql`slice`;
  const tables = Prisma.join(
    sources.map((source) => addedUp(source, asked, workspaceId)),
    " UNION ALL ",
  );
  const rows = await tx.$queryRaw<Row[]>`
    SELECT g.side, g.key, g.label, g.currency, g.high, g.low, g.entries, r.rateMillionths, r.fromOn AS rateOn FROM (
      SELECT side, bucket AS key, MAX(label) AS label, currency, rateOn, ${exactSumOfSums}, SUM(entries) AS entries FROM (
        SELECT side, ${span ?? sql`key`} AS bucket, label, currency, high, low, entries, ${rate} AS rateOn FROM (${tables}) d
      ) GROUP BY side, bucket, currency, rateOn
    ) g LEFT JOIN ExchangeRate r
      ON r.workspaceId = ${workspaceId} AND r.base = ${asked.base} AND r.currency = g.currency AND r.fromOn = g.rateOn`;
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
