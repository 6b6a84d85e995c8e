import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { settleClients } from "./settle-clients.ts";

/** The days counted, both included; null counts all. */
export type SourceDays = { readonly from: string; readonly to: string } | null;

const within = (column: string, days: SourceDays) =>
  days === null ? Prisma.empty : Prisma.sql`AND ${Prisma.raw(column)} BETWEEN ${days.from} AND ${days.to}`;

/** How many clients a source brought, and how many of them got as far as stage `client`. */
export interface SourceClients {
  readonly source: string | null;
  readonly clients: number;
  readonly won: number;
}

/** What was received of the clients a source brought, in one currency. */
export interface SourceRevenue {
  readonly source: string | null;
  readonly currency: string;
  readonly minor: bigint;
}

type Counted<T> = { [K in keyof T]: T[K] extends number | bigint ? number | bigint : T[K] };

/** Clients per source by the day they were added, archived ones among them: they came from there all the same. */
export async function clientsBySource(tx: Tx, workspaceId: string, days: SourceDays): Promise<SourceClients[]> {
  const added = Prisma.sql`EXISTS (SELECT 1 FROM StageMove m WHERE m.clientId = c.id AND m.fromStage IS NULL ${within("m.movedOn", days)})`;
  const rows = await tx.$queryRaw<Counted<SourceClients>[]>`
    SELECT c.source, COUNT(*) AS clients, SUM(CASE WHEN c.stage IN ('client', 'past') THEN 1 ELSE 0 END) AS won
    FROM Client c WHERE c.workspaceId = ${workspaceId} ${days === null ? Prisma.empty : Prisma.sql`AND ${added}`} GROUP BY c.source`;
  return rows.map((row) => ({ ...row, clients: Number(row.clients), won: Number(row.won) }));
}

/** Revenue per source and currency: payments of invoices, and income received that is on none, each once (SPEC 2, 3). */
export async function revenueBySource(
  tx: Tx,
  workspaceId: string,
  { days, at }: { readonly days: SourceDays; readonly at: Date },
): Promise<SourceRevenue[]> {
  if (days === null) await settleClients(tx, workspaceId, at);
  const received =
    days === null
      ? Prisma.sql`SELECT c.source, r.currency, r.minor AS amountMinor FROM Client c CROSS JOIN KeptClientRevenue r
          WHERE c.workspaceId = ${workspaceId} AND r.clientId = c.id`
      : Prisma.sql`SELECT c.source, p.currency, p.amountMinor FROM Client c CROSS JOIN Invoice v CROSS JOIN Payment p
          WHERE c.workspaceId = ${workspaceId} AND v.clientId = c.id AND p.invoiceId = v.id ${within("p.paidOn", days)}
        UNION ALL
        SELECT c.source, i.currency, i.amountMinor FROM Client c CROSS JOIN Income i
          WHERE c.workspaceId = ${workspaceId} AND i.clientId = c.id AND i.invoiceId IS NULL AND i.receivedOn IS NOT NULL
            ${within("i.receivedOn", days)}`;
  const rows = await tx.$queryRaw<Counted<SourceRevenue>[]>`
    SELECT source, currency, SUM(amountMinor) AS minor FROM (${received}) AS receipts GROUP BY source, currency`;
  return rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));
}
