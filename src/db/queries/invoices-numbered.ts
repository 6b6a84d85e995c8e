import type { Tx } from "../database.ts";

/** An invoice's place in the count. */
export interface NumberedInvoice {
  readonly id: string;
  readonly number: string;
  readonly sequence: number;
}

/** The invoices of these ids, however many, in the order of the count. */
export async function invoicesNumbered(
  tx: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<NumberedInvoice[]> {
  return tx.$queryRaw`
    SELECT "id", "number", "sequence" FROM "Invoice"
    WHERE "workspaceId" = ${workspaceId} AND "id" IN (SELECT "value" FROM json_each(${JSON.stringify(ids)}))
    ORDER BY "sequence"`;
}
