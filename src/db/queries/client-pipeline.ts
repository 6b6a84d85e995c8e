import type { Tx } from "../database.ts";

/** How many clients stand at a stage, by the currency of their contracts; null counts those without a contract value. */
export interface PipelineRow {
  readonly stage: string;
  readonly currency: string | null;
  readonly clients: number;
  readonly valueMinor: bigint;
}

interface Raw {
  stage: string;
  currency: string | null;
  clients: number | bigint;
  valueMinor: number | bigint | null;
}

/** The clients that are not archived, counted and their contract values added up per stage and currency. */
export async function pipelineRows(tx: Tx, workspaceId: string, _all: null): Promise<PipelineRow[]> {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT stage, contractCurrency AS currency, COUNT(*) AS clients, SUM(contractMinor) AS valueMinor
    FROM Client WHERE workspaceId = ${workspaceId} AND archivedAt IS NULL
    GROUP BY stage, contractCurrency`;
  return rows.map((row) => ({ ...row, clients: Number(row.clients), valueMinor: BigInt(row.valueMinor ?? 0) }));
}
