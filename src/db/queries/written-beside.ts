import type { Tx } from "../database.ts";
import type { Change } from "../generated/client.ts";

/** Tables whose rows are money that somebody writes down. */
export type MoneyTable = "income" | "payment" | "expense";

/** An entry just written, and by whom. */
export interface OwnEntry {
  readonly table: MoneyTable;
  readonly id: string;
  readonly at: Date;
  readonly memberId: string;
  readonly conversation: string;
  /** From when on what others wrote counts. */
  readonly since: Date;
}

/** The same amount on the same day, of the same client or category, as others wrote it; and what both are called. */
export interface Beside extends Pick<Change, "memberId" | "conversation"> {
  readonly memberName: string | null;
  readonly note: string | null;
  readonly vendorKey: string | null;
  readonly ownNote: string | null;
  readonly ownVendorKey: string | null;
  readonly clientId: string | null;
}

/** What tells the money of an entry from that of another. */
const own: Readonly<Record<MoneyTable, string>> = {
  income: `SELECT id, workspaceId, currency, amountMinor, COALESCE(receivedOn, earnedOn) AS day, clientId, note, NULL AS vendorKey,
      createdAt FROM Income`,
  payment: `SELECT p.id, p.workspaceId, p.currency, p.amountMinor, p.paidOn AS day, v.clientId, NULL AS note, NULL AS vendorKey,
      p.createdAt FROM Payment p JOIN Invoice v ON v.id = p.invoiceId`,
  expense: `SELECT id, workspaceId, currency, amountMinor, spentOn AS day, NULL AS clientId, note, vendorKey, createdAt, categoryId
      FROM Expense`,
};

/** By all columns of an index, so that it takes no longer on a day, or of a client, that has thousands. */
const cameIn = `
  SELECT e.id, e.note, NULL AS vendorKey FROM own o CROSS JOIN Income e
    ON e.workspaceId = o.workspaceId AND e.receivedOn = o.day AND e.currency = o.currency AND e.invoiceId IS NULL
      AND e.amountMinor = o.amountMinor AND +e.clientId IS o.clientId
  UNION ALL SELECT e.id, e.note, NULL FROM own o CROSS JOIN Income e
    ON e.workspaceId = o.workspaceId AND e.receivedOn IS NULL AND e.currency = o.currency AND e.invoiceId IS NULL
      AND e.amountMinor = o.amountMinor AND +e.clientId IS o.clientId AND +e.earnedOn = o.day
  UNION ALL SELECT p.id, NULL, NULL FROM own o CROSS JOIN Payment p
    ON p.workspaceId = o.workspaceId AND p.paidOn = o.day AND p.currency = o.currency AND p.amountMinor = o.amountMinor
    CROSS JOIN Invoice v ON v.id = p.invoiceId AND +v.clientId IS o.clientId`;
const wentOut = `
  SELECT e.id, e.note, e.vendorKey FROM own o CROSS JOIN Expense e
    ON +e.workspaceId = o.workspaceId AND e.categoryId IS o.categoryId AND e.spentOn = o.day AND e.currency = o.currency
      AND e.amountMinor = o.amountMinor`;
const alike: Readonly<Record<MoneyTable, string>> = { income: cameIn, payment: cameIn, expense: wentOut };

const statementFor = (table: MoneyTable) => `
  WITH own AS MATERIALIZED (SELECT * FROM (${own[table]}) WHERE id = ? AND workspaceId = ? AND createdAt = ? AND amountMinor > 0)
  SELECT c.memberId, c.conversation, m.name AS memberName, a.note, a.vendorKey, o.note AS ownNote,
    o.vendorKey AS ownVendorKey, o.clientId
  FROM own o CROSS JOIN (${alike[table]}) a CROSS JOIN Change c ON c.subjectId = a.id LEFT JOIN Member m ON m.id = c.memberId
  WHERE +c.workspaceId = o.workspaceId AND +c.kind = 'do' AND +c.undoneById IS NULL AND +c.at >= ?
    AND (c.memberId <> ? OR c.conversation <> ?)
  ORDER BY c.seq DESC`;

const statements: Readonly<Record<MoneyTable, string>> = {
  income: statementFor("income"),
  payment: statementFor("payment"),
  expense: statementFor("expense"),
};

/**
 * The same money as an entry that was written at that moment, as others wrote it since another, or the person themselves in another
 * conversation; the newest first. One statement, because every entry asks.
 */
export async function writtenBeside(tx: Tx, workspaceId: string, given: OwnEntry): Promise<Beside[]> {
  const { table, id, at, since, memberId, conversation } = given;
  const values = [id, workspaceId, at, since, memberId, conversation];
  return tx.$queryRaw({ sql: statements[table], values });
}
