import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { conditionsOf, type Source, type SumsAsked, sourcesOf } from "./report-sources.ts";
import { rateOn } from "./report-sums.ts";

const { sql, join } = Prisma;

/** One entry or payment: its row, its day on the basis, its amount, and the exchange rate of that day. */
export interface LargeEntry {
  readonly kind: "income" | "payment" | "expense";
  readonly id: string;
  readonly day: Day;
  readonly currency: string;
  readonly minor: bigint;
  /** Null for the base currency itself, and when no rate is known. */
  readonly rateMillionths: bigint | null;
}

type Raw = { [K in keyof LargeEntry]: K extends "minor" | "rateMillionths" ? number | bigint | null : LargeEntry[K] };

/** The largest entries of what a report counts, so many of each currency; income on earned basis has entries by invoice only, and none here. */
export async function largestEntries(
  tx: Tx,
  workspaceId: string,
  asked: SumsAsked & { readonly most: number },
): Promise<LargeEntry[]> {
  const sources = sourcesOf(asked, workspaceId).filter(({ kind }) => kind !== "lines");
  if (sources.length === 0) return [];
  const one = (source: Source) => sql`SELECT ${source.kind} AS kind, e.id AS id, ${source.day} AS day,
      ${source.currency} AS currency, ${source.amount} AS minor
    FROM ${source.from}
    WHERE e.workspaceId = ${workspaceId} AND ${source.day} BETWEEN ${asked.from} AND ${asked.to} ${conditionsOf(source, asked)}`;
  const rate = rateOn(asked, workspaceId, sql`l.currency`, sql`l.day`);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT l.kind, l.id, l.day, l.currency, l.minor, (SELECT x.rateMillionths FROM ExchangeRate x
        WHERE x.workspaceId = ${workspaceId} AND x.base = ${asked.base} AND x.currency = l.currency AND x.fromOn = ${rate}
      ) AS rateMillionths
    FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY currency ORDER BY minor DESC, day DESC, id DESC) AS place
      FROM (${join(sources.map(one), " UNION ALL ")})) l
    WHERE l.place <= ${asked.most} AND l.minor > 0 ORDER BY l.minor DESC, l.day DESC, l.id DESC`;
  return rows.map((row) => ({
    ...row,
    minor: BigInt(row.minor ?? 0),
    rateMillionths: row.rateMillionths === null ? null : BigInt(row.rateMillionths),
  }));
}
