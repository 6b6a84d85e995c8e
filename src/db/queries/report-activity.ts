import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

export interface ActivityAsked {
  /** From this instant on, up to but not including the other. */
  readonly fromAt: Date;
  readonly toAt: Date;
  readonly clientId?: string | undefined;
  readonly most: number;
}

/** A change as the history shows it; `of` counts all there are. */
export interface ActivityRow {
  readonly title: string;
  readonly memberId: string;
  readonly at: Date;
}

export interface Activity {
  readonly rows: readonly ActivityRow[];
  readonly count: number;
}

/** The rows of the books that are a client's, or about one. */
const rowsOf = (clientId: string) => Prisma.sql`
  SELECT ${clientId} AS id
  UNION ALL SELECT id FROM Income WHERE clientId = ${clientId}
  UNION ALL SELECT id FROM Expense WHERE clientId = ${clientId}
  UNION ALL SELECT id FROM Invoice WHERE clientId = ${clientId}
  UNION ALL SELECT p.id FROM Payment p JOIN Invoice i ON i.id = p.invoiceId WHERE i.clientId = ${clientId}
  UNION ALL SELECT id FROM Contact WHERE clientId = ${clientId}
  UNION ALL SELECT id FROM StageMove WHERE clientId = ${clientId}`;

/** What was entered or changed in a time and still stands, newest first; of one client: what touched its rows. */
export async function reportActivity(tx: Tx, workspaceId: string, asked: ActivityAsked): Promise<Activity> {
  const { fromAt, toAt, clientId, most } = asked;
  const about =
    clientId === undefined
      ? Prisma.empty
      : Prisma.sql`AND c.id IN (SELECT changeId FROM ChangeRow WHERE rowId IN (${rowsOf(clientId)}))`;
  const which = Prisma.sql`FROM "Change" c WHERE c.workspaceId = ${workspaceId} AND c.kind = 'do' AND c.undoneById IS NULL
    AND c.at >= ${fromAt} AND c.at < ${toAt} ${about}`;
  const [counted] = await tx.$queryRaw<{ count: number | bigint }[]>`SELECT COUNT(*) AS count ${which}`;
  const rows = await tx.$queryRaw<ActivityRow[]>`
    SELECT c.title, c.memberId, c.at ${which} ORDER BY c.seq DESC LIMIT ${most}`;
  return { rows: rows.map((row) => ({ ...row, at: new Date(row.at) })), count: Number(counted?.count ?? 0) };
}
