import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import type { Basis } from "./report-sources.ts";

const { sql } = Prisma;

/** The first day that something of the books counts on, of either side, by what counts on the basis (`sourcesOf`); null where nothing does. */
export async function booksBegin(tx: Tx, workspaceId: string, { basis }: { basis: Basis }): Promise<Day | null> {
  const days =
    basis === "cash"
      ? sql`SELECT MIN(receivedOn) AS day FROM Income WHERE workspaceId = ${workspaceId}
          UNION ALL SELECT MIN(paidOn) FROM Payment WHERE workspaceId = ${workspaceId}
          UNION ALL SELECT MIN(paidOn) FROM Expense WHERE workspaceId = ${workspaceId}`
      : sql`SELECT MIN(e.earnedOn) AS day FROM Income e WHERE e.workspaceId = ${workspaceId} AND (e.invoiceId IS NULL
            OR e.invoiceId NOT IN (SELECT v.id FROM Invoice v WHERE v.workspaceId = ${workspaceId} AND v.status = 'void'))
          UNION ALL SELECT MIN(i.issuedOn) FROM Invoice i WHERE i.workspaceId = ${workspaceId} AND i.status = 'sent'
            AND EXISTS (SELECT 1 FROM InvoiceLine l WHERE l.invoiceId = i.id)
          UNION ALL SELECT MIN(spentOn) FROM Expense WHERE workspaceId = ${workspaceId}`;
  const [found] = await tx.$queryRaw<{ day: Day | null }[]>`SELECT MIN(day) AS day FROM (${days})`;
  return found?.day ?? null;
}
