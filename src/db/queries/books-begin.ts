import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import type { Basis } from "./report-sources.ts";

const { sql } = Prisma;

/** The first day that anything of the books counts on, of either side; null for empty books. Each part is the first of an index. */
export async function booksBegin(tx: Tx, workspaceId: string, { basis }: { basis: Basis }): Promise<Day | null> {
  const days =
    basis === "cash"
      ? sql`SELECT MIN(receivedOn) AS day FROM Income WHERE workspaceId = ${workspaceId}
          UNION ALL SELECT MIN(paidOn) FROM Payment WHERE workspaceId = ${workspaceId}
          UNION ALL SELECT MIN(paidOn) FROM Expense WHERE workspaceId = ${workspaceId}`
      : sql`SELECT MIN(earnedOn) AS day FROM Income WHERE workspaceId = ${workspaceId}
          UNION ALL SELECT MIN(issuedOn) FROM Invoice WHERE workspaceId = ${workspaceId} AND status = 'sent'
          UNION ALL SELECT MIN(spentOn) FROM Expense WHERE workspaceId = ${workspaceId}`;
  const [found] = await tx.$queryRaw<{ day: Day | null }[]>`SELECT MIN(day) AS day FROM (${days})`;
  return found?.day ?? null;
}
