import { Prisma } from "../generated/client.ts";

/**
 * What counts as an interaction with the client `c`: each names its last day. Each is answered from an index by the
 * client's id; a further kind of interaction is one more line here.
 */
const lastDays = (at: Date): readonly Prisma.Sql[] => [
  Prisma.sql`SELECT MAX(movedOn) AS lastOn FROM StageMove WHERE clientId = c.id`,
  Prisma.sql`SELECT MAX(sentOn) AS lastOn FROM Invoice WHERE clientId = c.id`,
  Prisma.sql`SELECT MAX(p.paidOn) AS lastOn FROM Invoice v JOIN Payment p ON p.invoiceId = v.id WHERE v.clientId = c.id`,
  Prisma.sql`SELECT MAX(receivedOn) AS lastOn FROM Income WHERE clientId = c.id`,
  Prisma.sql`SELECT MAX(happenedOn) AS lastOn FROM Interaction WHERE clientId = c.id`,
  Prisma.sql`SELECT MAX(startOn) AS lastOn FROM Meeting
    WHERE clientId = c.id AND repeats = FALSE AND startsAt <= ${at} AND endsAt <= ${at} AND status <> 'cancelled'`,
  Prisma.sql`SELECT MAX(heldOn) AS lastOn FROM Meeting WHERE clientId = c.id`,
];

/**
 * The day of the last interaction with the client `c` by an instant: what was logged, stage moved, invoice sent, money
 * received, meeting held (SPEC 3, 8).
 */
export const lastInteractionOn = (at: Date) =>
  Prisma.sql`(SELECT MAX(lastOn) FROM (${Prisma.join([...lastDays(at)], " UNION ALL ")}) AS days)`;

/** Whether the client `c` has open work apart from its invoices: income expected and not received, or an open project. */
export const expectsIncome = Prisma.sql`(EXISTS (
    SELECT 1 FROM Income WHERE clientId = c.id AND receivedOn IS NULL AND invoiceId IS NULL)
  OR EXISTS (SELECT 1 FROM Project WHERE clientId = c.id AND status IN ('not_started', 'in_progress', 'on_hold')
    AND archivedAt IS NULL))`;

/** What the client `c` paid in one currency: payments of its invoices, and income received apart from them, each once (SPEC 2). */
export const revenueIn = (currency: string) => Prisma.sql`(
  (SELECT COALESCE(SUM(p.amountMinor), 0) FROM Invoice v JOIN Payment p ON p.invoiceId = v.id
    WHERE v.clientId = c.id AND p.currency = ${currency})
  + (SELECT COALESCE(SUM(amountMinor), 0) FROM Income
    WHERE clientId = c.id AND currency = ${currency} AND invoiceId IS NULL AND receivedOn IS NOT NULL))`;
