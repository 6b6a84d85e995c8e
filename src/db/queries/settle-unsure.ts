import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { figuresOf, owed } from "./invoice-figures.ts";

/** So many unsure invoices wait before they are settled together. */
const patience = 50;

/**
 * Takes the invoices of which nothing is owed out of those that may be open (`OpenInvoice`), once some have been written.
 * What is owed is the same before and after; only how many are looked through changes.
 */
export async function settleUnsure(tx: Tx, workspaceId: string, waiting = patience): Promise<void> {
  const unsure = Prisma.sql`"workspaceId" = ${workspaceId} AND "unsure" = 1`;
  const rows = await tx.$queryRaw<{ n: number | bigint }[]>`
    SELECT COUNT(*) AS n FROM (SELECT 1 FROM "OpenInvoice" WHERE ${unsure} LIMIT ${waiting})`;
  if (Number(rows[0]?.n ?? 0) < waiting) return;
  await tx.$executeRaw`
    WITH ${figuresOf(workspaceId, { unsure: true })}
    DELETE FROM "OpenInvoice" WHERE ${unsure} AND "invoiceId" IN (SELECT id FROM figures WHERE NOT (status = 'sent' AND ${owed}))`;
  await tx.$executeRaw`UPDATE "OpenInvoice" SET "unsure" = 0 WHERE ${unsure}`;
}
