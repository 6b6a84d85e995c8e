import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

export interface ActivityAsked {
  /** From this instant on, up to but not including the other. */
  readonly fromAt: Date;
  readonly toAt: Date;
  /** A client, and the tables whose rows name their client in `clientId`. */
  readonly client?: { readonly id: string; readonly tables: readonly string[] } | undefined;
  readonly most: number;
}

/** A change as the history shows it. */
export interface ActivityRow {
  readonly title: string;
  readonly memberId: string;
  readonly at: Date;
}

const { sql } = Prisma;

/** A client's row, the rows that name it, and the payments of its invoices. */
function rowsOf(id: string, tables: readonly string[]): Prisma.Sql {
  const named = tables.map((table) => {
    const model = Prisma.raw(`"${table.charAt(0).toUpperCase()}${table.slice(1)}"`);
    return sql`UNION ALL SELECT id FROM ${model} WHERE clientId = ${id}`;
  });
  return sql`SELECT ${id} AS id ${Prisma.join(named, " ")}
    UNION ALL SELECT p.id FROM Invoice i JOIN Payment p ON p.invoiceId = i.id WHERE i.clientId = ${id}`;
}

/** What was entered or changed in a time and still stands, newest first; of one client: what touched its rows. */
export async function reportActivity(tx: Tx, workspaceId: string, asked: ActivityAsked): Promise<ActivityRow[]> {
  const { fromAt, toAt, client, most } = asked;
  const about = client
    ? sql`(SELECT DISTINCT r.changeId FROM (${rowsOf(client.id, client.tables)}) o
        CROSS JOIN ChangeRow r WHERE r.rowId = o.id) t CROSS JOIN "Change" c WHERE c.id = t.changeId AND`
    : sql`"Change" c WHERE`;
  const rows = await tx.$queryRaw<ActivityRow[]>`
    SELECT c.title, c.memberId, c.at FROM ${about} c.workspaceId = ${workspaceId} AND c.kind = 'do'
      AND c.undoneById IS NULL AND c.at >= ${fromAt} AND c.at < ${toAt} ORDER BY c.seq DESC LIMIT ${most}`;
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
