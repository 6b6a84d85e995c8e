import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { lastInteractionBy, nextMeetingEnd, paidByClients } from "./client-interactions.ts";

/**
 * Works out the last interaction and the revenue of the clients of whom something was written since it was last asked, or with
 * whom a meeting was held meanwhile (`KeptClient`, `KeptClientRevenue`), so that whoever reads them finds them true at an
 * instant.
 */
export async function settleClients(tx: Tx, workspaceId: string, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE KeptClient SET unsure = 1 WHERE workspaceId = ${workspaceId} AND changesAt <= ${at}`;
  const unsure = Prisma.sql`workspaceId = ${workspaceId} AND unsure = 1`;
  const some = await tx.$queryRaw<unknown[]>`SELECT 1 FROM KeptClient WHERE ${unsure} LIMIT 1`;
  if (some.length === 0) return;
  await tx.$executeRaw`DELETE FROM KeptClientRevenue WHERE clientId IN (SELECT id FROM KeptClient WHERE ${unsure})`;
  await tx.$executeRaw`
    INSERT INTO KeptClientRevenue (clientId, currency, minor)
    ${paidByClients(Prisma.sql`(SELECT id FROM KeptClient WHERE ${unsure}) c`)}`;
  await tx.$executeRaw`
    UPDATE KeptClient AS c SET unsure = 0, lastOn = ${lastInteractionBy(at)}, changesAt = ${nextMeetingEnd(at)} WHERE ${unsure}`;
}
