import { Prisma } from "../generated/client.ts";

const { sql, join } = Prisma;

/**
 * What counts as an interaction with the client `c`: each names its last day. Each is answered from an index by the
 * client's id; a further kind of interaction is one more line here, and in src/db/kept-tables.ts.
 */
const lastDays = (at: Date): readonly Prisma.Sql[] => [
  sql`SELECT MAX(movedOn) AS lastOn FROM StageMove WHERE clientId = c.id`,
  sql`SELECT MAX(sentOn) AS lastOn FROM Invoice WHERE clientId = c.id`,
  sql`SELECT MAX(p.paidOn) AS lastOn FROM Invoice v JOIN Payment p ON p.invoiceId = v.id WHERE v.clientId = c.id`,
  sql`SELECT MAX(receivedOn) AS lastOn FROM Income WHERE clientId = c.id`,
  sql`SELECT MAX(happenedOn) AS lastOn FROM Interaction WHERE clientId = c.id`,
  sql`SELECT MAX(startOn) AS lastOn FROM Meeting
    WHERE clientId = c.id AND repeats = FALSE AND startsAt <= ${at} AND endsAt <= ${at} AND status <> 'cancelled'`,
  sql`SELECT MAX(heldOn) AS lastOn FROM Meeting WHERE clientId = c.id`,
];

/**
 * The day of the last interaction with the client `c` by an instant, worked out: what was logged, stage moved, invoice sent, money
 * received, meeting held (SPEC 3, 8).
 */
export const lastInteractionBy = (at: Date) =>
  sql`(SELECT MAX(lastOn) FROM (${join([...lastDays(at)], " UNION ALL ")}) AS days)`;

/** When a meeting with the client `c` that is to come or under way will have been held, which moves its last interaction. */
export const nextMeetingEnd = (at: Date) =>
  sql`(SELECT MIN(endsAt) FROM Meeting WHERE clientId = c.id AND repeats = FALSE AND status <> 'cancelled' AND endsAt > ${at})`;

/** What clients of a source, which calls them `c`, paid per currency, worked out: payments of invoices, and income received apart from them, each once (SPEC 2). */
export const paidByClients = (source: Prisma.Sql) => sql`
  SELECT clientId, currency, SUM(amountMinor) AS minor FROM (
    SELECT v.clientId, p.currency, p.amountMinor
      FROM ${source} CROSS JOIN Invoice v ON v.clientId = c.id CROSS JOIN Payment p ON p.invoiceId = v.id
    UNION ALL
    SELECT i.clientId, i.currency, i.amountMinor FROM ${source} CROSS JOIN Income i ON i.clientId = c.id
      WHERE i.invoiceId IS NULL AND i.receivedOn IS NOT NULL
  ) AS receipts GROUP BY clientId, currency`;

/** The same as last worked out (see `settleClients`). */
export const lastInteractionOn = sql`(SELECT k.lastOn FROM KeptClient k WHERE k.id = c.id)`;

/** What the client `c` paid in one currency, as last worked out. */
export const revenueIn = (currency: string) =>
  sql`COALESCE((SELECT r.minor FROM KeptClientRevenue r WHERE r.clientId = c.id AND r.currency = ${currency}), 0)`;

/** Whether something is owed by the client `c` (see `settleInvoices`). */
export const owes = sql`EXISTS (SELECT 1 FROM KeptInvoice k WHERE k.clientId = c.id AND k.status = 'sent' AND k.owed = 1)`;

/** Whether the client `c` has open work: an invoice that is a draft or owed, income expected and not received, or an open project. */
export const hasOpenWork = sql`(${owes}
  OR EXISTS (SELECT 1 FROM KeptInvoice k WHERE k.clientId = c.id AND k.status = 'draft')
  OR EXISTS (SELECT 1 FROM Income WHERE clientId = c.id AND receivedOn IS NULL AND invoiceId IS NULL)
  OR EXISTS (SELECT 1 FROM Project WHERE clientId = c.id AND status IN ('not_started', 'in_progress', 'on_hold')
    AND archivedAt IS NULL))`;
