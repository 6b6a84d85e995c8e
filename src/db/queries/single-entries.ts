import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { conditionsOf, type Source, type SumsAsked, sourcesOf } from "./report-sources.ts";
import { rateOn } from "./report-sums.ts";

const { sql, raw, join } = Prisma;

/** One entry or payment: its row, its day on the basis, its amount, and the exchange rate of that day. */
export interface SingleRow {
  readonly kind: "income" | "payment" | "expense";
  readonly id: string;
  readonly day: Day;
  readonly currency: string;
  readonly minor: bigint;
  /** Null for the base currency itself, and when no rate is known. */
  readonly rateMillionths: bigint | null;
}

type Raw = { [K in keyof SingleRow]: K extends "minor" | "rateMillionths" ? number | bigint | null : SingleRow[K] };

/** The largest or the latest entries of what a report counts, so many of each currency; income on earned basis has entries by invoice only, and none here. */
export async function singleEntries(
  tx: Tx,
  workspaceId: string,
  asked: SumsAsked & { readonly by: "minor" | "day"; readonly most: number },
): Promise<SingleRow[]> {
  const sources = sourcesOf(asked, workspaceId).filter(({ kind }) => kind !== "lines");
  if (sources.length === 0) return [];
  const one = (source: Source) => sql`SELECT ${source.kind} AS kind, e.id AS id, ${source.day} AS day,
      ${source.currency} AS currency, ${source.amount} AS minor
    FROM ${source.from}
    WHERE e.workspaceId = ${workspaceId} AND ${source.day} BETWEEN ${asked.from} AND ${asked.to} ${conditionsOf(source, asked)}`;
  const order = raw(asked.by === "minor" ? "minor DESC, day DESC, id DESC" : "day DESC, minor DESC, id DESC");
  const rate = rateOn(asked, workspaceId, sql`l.currency`, sql`l.day`);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT l.kind, l.id, l.day, l.currency, l.minor, (SELECT x.rateMillionths FROM ExchangeRate x
        WHERE x.workspaceId = ${workspaceId} AND x.base = ${asked.base} AND x.currency = l.currency AND x.fromOn = ${rate}
      ) AS rateMillionths
    FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY currency ORDER BY ${order}) AS place
      FROM (${join(sources.map(one), " UNION ALL ")}) WHERE minor > 0) l
    WHERE l.place <= ${asked.most} ORDER BY ${order}`;
  return rows.map((row) => ({
    ...row,
    minor: BigInt(row.minor ?? 0),
    rateMillionths: row.rateMillionths === null ? null : BigInt(row.rateMillionths),
  }));
}
