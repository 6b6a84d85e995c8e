import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { type ExactSum, exactSum, exactTotal } from "./exact-sum.ts";
import { settleInvoices } from "./settle-invoices.ts";

const { sql, empty, join, raw } = Prisma;

/** Which open invoices are added up: of one client or of all, due before a day or whenever. */
export interface OwedAsked {
  readonly clientId?: string | undefined;
  readonly dueBefore?: string | undefined;
}

/** What is outstanding on invoices in one currency, in minor units, and on how many. */
export interface OwedSum {
  readonly currency: string;
  readonly minor: bigint;
  readonly count: number;
}

/** What is owed per currency, in the order of their codes. */
export async function owedPerCurrency(tx: Tx, workspaceId: string, asked: OwedAsked): Promise<OwedSum[]> {
  return addedUp<object>(tx, workspaceId, asked, []);
}

/** What is owed per currency and due day. */
export async function owedPerDay(
  tx: Tx,
  workspaceId: string,
  asked: OwedAsked,
): Promise<(OwedSum & { readonly dueOn: Day })[]> {
  return addedUp<{ dueOn: Day }>(tx, workspaceId, asked, [sql`k.dueOn`]);
}

/** What each client owes per currency and span of due days, of which span 0 begins on the first of `since` and each next before it. */
export async function owedPerClient(
  tx: Tx,
  workspaceId: string,
  { since, ...asked }: OwedAsked & { readonly since: readonly string[] },
): Promise<(OwedSum & { readonly clientId: string; readonly name: string; readonly span: number })[]> {
  const spans = since.map((day, span) => sql`WHEN k.dueOn >= ${day} THEN ${span}`);
  const columns = [sql`k.clientId`, sql`c.name`, sql`CASE ${join(spans, " ")} ELSE ${since.length} END AS span`];
  const names = sql`CROSS JOIN Client c ON c.id = k.clientId`;
  const rows = await addedUp<SpanOfClient>(tx, workspaceId, asked, columns, names);
  return rows.map((row) => ({ ...row, span: Number(row.span) }));
}

interface SpanOfClient {
  readonly clientId: string;
  readonly name: string;
  readonly span: number | bigint;
}

async function addedUp<T>(
  tx: Tx,
  workspaceId: string,
  { clientId, dueBefore }: OwedAsked,
  columns: readonly Prisma.Sql[],
  beside = empty,
): Promise<(OwedSum & T)[]> {
  await settleInvoices(tx, workspaceId);
  const groups = [sql`k.currency`, ...columns];
  const rows = await tx.$queryRaw<(ExactSum & { currency: string; count: number | bigint } & T)[]>`
    SELECT ${join(groups)}, ${exactSum(sql`(k.totalMinor - k.paidMinor)`)}, COUNT(*) AS count
    FROM KeptInvoice k ${beside} WHERE k.workspaceId = ${workspaceId} AND k.owed = 1
      ${clientId === undefined ? empty : sql`AND k.clientId = ${clientId}`}
      ${dueBefore === undefined ? empty : sql`AND k.dueOn < ${dueBefore}`}
    GROUP BY ${raw(groups.map((_, place) => place + 1).join(", "))} ORDER BY 1`;
  return rows.map(({ high, low, ...row }) => ({
    ...(row as unknown as { currency: string } & T),
    minor: exactTotal({ high, low }),
    count: Number(row.count),
  }));
}
