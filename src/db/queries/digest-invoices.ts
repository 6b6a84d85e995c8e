import type { Tx } from "../database.ts";

/** No more invoices of a period are looked at. */
const most = 2000;

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The invoices sent in a period, and those something was paid on in it. */
export async function invoicesMoved(
  tx: Tx,
  workspaceId: string,
  { from, to }: Days,
): Promise<{ readonly sent: readonly string[]; readonly paid: readonly string[] }> {
  const rows = await tx.$queryRaw<{ id: string; sent: number | bigint }[]>`
    SELECT "id", 1 AS "sent" FROM "Invoice" WHERE "workspaceId" = ${workspaceId} AND "sentOn" BETWEEN ${from} AND ${to}
      AND "status" = 'sent'
    UNION ALL
    SELECT DISTINCT "invoiceId" AS "id", 0 AS "sent" FROM "Payment"
    WHERE "workspaceId" = ${workspaceId} AND "paidOn" BETWEEN ${from} AND ${to} LIMIT ${most}`;
  const ids = (sent: boolean) => rows.filter((row) => (Number(row.sent) === 1) === sent).map((row) => row.id);
  return { sent: ids(true), paid: ids(false) };
}
