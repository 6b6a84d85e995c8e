import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

export interface TaxedAsked {
  readonly from: string;
  readonly to: string;
  readonly clientId?: string | undefined;
  readonly modeId?: string | undefined;
}

/**
 * Whether some payment of the period belongs to an invoice with tax, its own or a line's. Books without any tax answer at
 * once; others stop at the first such payment.
 */
export async function anyTaxedPayment(tx: Tx, workspaceId: string, asked: TaxedAsked): Promise<boolean> {
  const { from, to, clientId, modeId } = asked;
  const client = clientId === undefined ? Prisma.empty : Prisma.sql`AND i.clientId = ${clientId}`;
  const mode = modeId === undefined ? Prisma.empty : Prisma.sql`AND p.modeId = ${modeId}`;
  const rows = await tx.$queryRaw<{ found: number | bigint }[]>`
    SELECT (
      EXISTS (SELECT 1 FROM Invoice WHERE workspaceId = ${workspaceId} AND taxBps > 0)
      OR EXISTS (SELECT 1 FROM InvoiceLine WHERE workspaceId = ${workspaceId} AND taxBps > 0)
    ) AND EXISTS (
      SELECT 1 FROM Payment p JOIN Invoice i ON i.id = p.invoiceId
      WHERE p.workspaceId = ${workspaceId} AND p.paidOn BETWEEN ${from} AND ${to} ${client} ${mode}
        AND (i.taxBps > 0 OR EXISTS (SELECT 1 FROM InvoiceLine l WHERE l.invoiceId = i.id AND l.taxBps > 0))
    ) AS found`;
  return Number(rows[0]?.found ?? 0) > 0;
}
