import { countIn } from "../invoices/number-pattern.ts";
import type { Tx } from "./database.ts";
import { Prisma } from "./generated/client.ts";
import { bookBalances, bookBalancesAddedUp, type ModeBalance } from "./queries/book-balances.ts";
import { lastInteractionBy, paidByClients } from "./queries/client-interactions.ts";
import { figuresOf } from "./queries/invoice-figures.ts";

/** Something that is always true of the books; `faults` names the rows for which it is not. */
export interface Invariant {
  readonly says: string;
  faults(tx: Tx): Promise<string[]>;
}

interface Fault {
  fault: string;
}

const rule = (says: string, query: Prisma.Sql): Invariant => ({
  says,
  faults: async (tx) => (await tx.$queryRaw<Fault[]>(query)).map((row) => row.fault),
});

/** Counts left out between the first and the last invoice that the books numbered, by any pattern a workspace has had. */
async function missingNumbers(tx: Tx): Promise<string[]> {
  const workspaces = await tx.workspace.findMany({ select: { id: true, invoicePattern: true } });
  const missing: string[] = [];
  for (const { id, invoicePattern } of workspaces) {
    const changes = await tx.changeRow.findMany({
      where: { rowId: id, table: "workspace", before: { contains: "invoicePattern" } },
      select: { before: true },
    });
    const former = changes.map((row) => (JSON.parse(row.before ?? "{}") as { invoicePattern?: string }).invoicePattern);
    const patterns = [invoicePattern, ...former.filter((one) => one !== undefined)];
    const invoices = await tx.invoice.findMany({ where: { workspaceId: id }, select: { number: true } });
    const counts = new Set(invoices.flatMap(({ number }) => patterns.flatMap((one) => countIn(one, number) ?? [])));
    const sorted = [...counts].sort((a, b) => a - b);
    for (const [index, count] of sorted.entries()) {
      const before = sorted[index - 1] ?? count - 1;
      if (before !== count - 1) missing.push(`${id}: between ${before} and ${count}`);
    }
  }
  return missing;
}

/** Invoices of which something else is kept than their lines, entries and payments come to. */
async function misjudgedInvoices(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<Fault[]>`
    WITH ${figuresOf(Prisma.sql`Invoice v`)}
    SELECT f.id AS fault FROM figures f LEFT JOIN KeptInvoice k ON k.id = f.id
    WHERE k.id IS NULL OR (k.unsure = 0 AND (k.clientId <> f.clientId OR k.status <> f.status OR k.currency <> f.currency
      OR k.dueOn <> f.dueOn OR k.paidMinor <> f.paidMinor OR k.totalMinor <> COALESCE(f.totalMinor, k.totalMinor)
      OR k.owed <> (k.status = 'sent' AND k.totalMinor > k.paidMinor)
      OR k.settled <> (k.status = 'sent' AND k.totalMinor <= k.paidMinor AND (k.totalMinor <> 0 OR k.paidMinor <> 0))))`;
  return rows.map((row) => row.fault);
}

/** Clients of whom another last interaction or revenue is kept than the books tell. */
async function misjudgedClients(tx: Tx): Promise<string[]> {
  const sure = Prisma.sql`(SELECT k.* FROM KeptClient k WHERE k.unsure = 0) c`;
  const paid = paidByClients(sure);
  const rows = await tx.$queryRaw<Fault[]>`
    SELECT c.id AS fault FROM Client c WHERE c.id NOT IN (SELECT id FROM KeptClient)
    UNION SELECT c.id FROM ${sure} WHERE c.changesAt IS NULL AND c.lastOn IS NOT ${lastInteractionBy(endOfTime)}
    UNION SELECT clientId FROM (SELECT * FROM (${paid}) EXCEPT SELECT r.* FROM KeptClientRevenue r)
    UNION SELECT clientId FROM (SELECT r.* FROM KeptClientRevenue r JOIN ${sure} ON c.id = r.clientId EXCEPT SELECT * FROM (${paid}))`;
  return rows.map((row) => row.fault);
}

/** Payment modes that are kept to hold something else than their entries come to. */
async function misjudgedBalances(tx: Tx): Promise<string[]> {
  const workspaces = await tx.workspace.findMany({ select: { id: true } });
  const faults: string[] = [];
  for (const { id } of workspaces) {
    const written = (balances: readonly ModeBalance[]) =>
      balances.filter((one) => one.minor !== 0n).map((one) => `${one.modeId} ${one.currency} ${one.minor}`);
    const kept = new Set(written(await bookBalances(tx, id)));
    const plain = new Set(written(await bookBalancesAddedUp(tx, id)));
    faults.push(...[...kept, ...plain].filter((one) => !(kept.has(one) && plain.has(one))));
  }
  return faults;
}

/** Behind every meeting that is held once. */
const endOfTime = new Date("9999-12-31T00:00:00Z");

/** Children and the parents they name: a child always belongs to its parent's workspace. */
const families = [
  ["Identity", "memberId", "Member"],
  ["Contact", "clientId", "Client"],
  ["ContactPoint", "clientId", "Client"],
  ["ClientTag", "clientId", "Client"],
  ["ClientTag", "tagId", "Tag"],
  ["StageMove", "clientId", "Client"],
  ["Income", "clientId", "Client"],
  ["Income", "classificationId", "Category"],
  ["Income", "invoiceId", "Invoice"],
  ["Income", "modeId", "PaymentMode"],
  ["Expense", "clientId", "Client"],
  ["Expense", "categoryId", "Category"],
  ["Expense", "modeId", "PaymentMode"],
  ["Invoice", "clientId", "Client"],
  ["InvoiceLine", "invoiceId", "Invoice"],
  ["Payment", "invoiceId", "Invoice"],
  ["Payment", "modeId", "PaymentMode"],
  ["Income", "projectId", "Project"],
  ["Income", "serviceId", "Service"],
  ["Expense", "projectId", "Project"],
  ["Invoice", "projectId", "Project"],
  ["InvoiceLine", "projectId", "Project"],
  ["InvoiceLine", "serviceId", "Service"],
  ["Project", "clientId", "Client"],
  ["ProjectMember", "projectId", "Project"],
  ["ProjectMember", "memberId", "Member"],
  ["Service", "projectId", "Project"],
  ["Task", "projectId", "Project"],
  ["Task", "clientId", "Client"],
  ["Task", "memberId", "Member"],
  ["HoursEntry", "projectId", "Project"],
  ["HoursEntry", "serviceId", "Service"],
  ["HoursEntry", "clientId", "Client"],
  ["HoursEntry", "lineId", "InvoiceLine"],
  ["HoursEntry", "memberId", "Member"],
  ["Timer", "projectId", "Project"],
  ["Timer", "memberId", "Member"],
  ["Interaction", "clientId", "Client"],
  ["Interaction", "contactId", "Contact"],
  ["Interaction", "memberId", "Member"],
  ["Mention", "interactionId", "Interaction"],
  ["Mention", "memberId", "Member"],
  ["Reminder", "memberId", "Member"],
  ["Reminder", "clientId", "Client"],
  ["Reminder", "contactId", "Contact"],
  ["Reminder", "invoiceId", "Invoice"],
  ["Reminder", "interactionId", "Interaction"],
  ["Reminder", "seriesId", "Reminder"],
  ["ResourceItem", "resourceId", "Resource"],
  ["Document", "clientId", "Client"],
  ["Document", "projectId", "Project"],
  ["Document", "meetingId", "Meeting"],
  ["Document", "incomeId", "Income"],
  ["Document", "expenseId", "Expense"],
  ["Document", "invoiceId", "Invoice"],
  ["GoalProgress", "goalId", "Goal"],
  ["SupplyItem", "supplierId", "Supplier"],
  ["SupplyMove", "itemId", "SupplyItem"],
  ["Recurring", "clientId", "Client"],
  ["Recurring", "classificationId", "Category"],
  ["Recurring", "categoryId", "Category"],
  ["Recurring", "modeId", "PaymentMode"],
  ["Recurring", "projectId", "Project"],
  ["Recurring", "serviceId", "Service"],
  ["Recurring", "memberId", "Member"],
  ["Income", "recurringId", "Recurring"],
  ["Expense", "recurringId", "Recurring"],
  ["Invoice", "recurringId", "Recurring"],
  ["Budget", "categoryId", "Category"],
  ["BudgetWarning", "categoryId", "Category"],
  ["Deal", "clientId", "Client"],
  ["Meeting", "clientId", "Client"],
  ["Meeting", "contactId", "Contact"],
  ["Meeting", "memberId", "Member"],
  ["MeetingException", "meetingId", "Meeting"],
  ["DigestPlan", "memberId", "Member"],
  ["DigestPlan", "channelId", "Channel"],
  ["ChangeRow", "changeId", "Change"],
] as const;

const sameWorkspace = families.map(([child, column, parent]) =>
  rule(
    `every ${child} belongs to the workspace of its ${parent}`,
    Prisma.raw(
      `SELECT c.rowid || '' AS fault FROM "${child}" c JOIN "${parent}" p ON p.id = c."${column}" WHERE p.workspaceId <> c.workspaceId`,
    ),
  ),
);

/** What `purser doctor` checks, and what the tests check after every kill: small named rules over the real rows. */
export const invariants: readonly Invariant[] = [
  {
    says: "the file is whole",
    faults: async (tx) => {
      const rows = await tx.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
      return rows.map((row) => row.integrity_check).filter((text) => text !== "ok");
    },
  },
  {
    says: "no row names another that is not there",
    faults: async (tx) => {
      const rows = await tx.$queryRaw<{ table: string; rowid: bigint }[]>`PRAGMA foreign_key_check`;
      return rows.map((row) => `${row.table} ${row.rowid}`);
    },
  },
  ...sameWorkspace,
  { says: "what is kept of an invoice is what its lines, entries and payments come to", faults: misjudgedInvoices },
  rule(
    "what is kept of all invoices is what those of each standing come to",
    Prisma.sql`WITH plain AS (
        SELECT workspaceId, status, currency, settled, owed, COUNT(*), SUM(totalMinor >> 32),
          SUM(totalMinor & 4294967295), SUM(paidMinor >> 32), SUM(paidMinor & 4294967295)
        FROM KeptInvoice WHERE totalMinor IS NOT NULL GROUP BY 1, 2, 3, 4, 5),
      kept AS (SELECT * FROM KeptInvoiceSum WHERE count <> 0)
      SELECT workspaceId AS fault FROM (SELECT * FROM kept EXCEPT SELECT * FROM plain)
      UNION SELECT workspaceId FROM (SELECT * FROM plain EXCEPT SELECT * FROM kept)`,
  ),
  { says: "what is kept of a payment mode is what its entries come to", faults: misjudgedBalances },
  { says: "what is kept of a client is what the books tell", faults: misjudgedClients },
  rule(
    "an income entry has a payment mode exactly when it has been received",
    Prisma.sql`SELECT id AS fault FROM Income WHERE (modeId IS NULL) <> (receivedOn IS NULL)`,
  ),
  rule(
    "an expense has a payment mode exactly when it has been paid",
    Prisma.sql`SELECT id AS fault FROM Expense WHERE (modeId IS NULL) <> (paidOn IS NULL)`,
  ),
  ...(["Income", "Expense"] as const).map((table) =>
    rule(
      `the refunds of each ${table} are below zero, in its currency and never more than it`,
      Prisma.raw(
        `SELECT o.id AS fault FROM "${table}" r JOIN "${table}" o ON o.id = r.refundOfId GROUP BY o.id
          HAVING o.amountMinor + SUM(r.amountMinor) < 0 OR MAX(r.amountMinor) >= 0 OR SUM(r.currency <> o.currency) > 0`,
      ),
    ),
  ),
  rule(
    "an income entry on an invoice is received by the invoice's payments alone",
    Prisma.sql`SELECT id AS fault FROM Income WHERE invoiceId IS NOT NULL AND modeId IS NOT NULL`,
  ),
  rule(
    "a line of an invoice is in its currency and of its client",
    Prisma.sql`SELECT i.id AS fault FROM Income i JOIN Invoice v ON v.id = i.invoiceId
      WHERE i.currency <> v.currency OR i.clientId IS NOT v.clientId`,
  ),
  rule(
    "a payment is in the currency of its invoice",
    Prisma.sql`SELECT p.id AS fault FROM Payment p JOIN Invoice v ON v.id = p.invoiceId WHERE p.currency <> v.currency`,
  ),
  rule(
    "what an invoice gave back was received before",
    Prisma.sql`SELECT invoiceId AS fault FROM Payment GROUP BY invoiceId HAVING SUM(amountMinor) < 0`,
  ),
  rule(
    "a line's amount is its quantity times its price",
    Prisma.sql`SELECT id AS fault FROM InvoiceLine
      WHERE minutes IS NULL AND ABS(amountMinor * 1000 - quantityMilli * unitMinor) > 500`,
  ),
  rule(
    "a line of time is its minutes at the price of an hour",
    Prisma.sql`SELECT id AS fault FROM InvoiceLine WHERE minutes IS NOT NULL AND ABS(amountMinor * 60 - minutes * unitMinor) > 30`,
  ),
  rule(
    "a line of time is as long as the hours billed on it",
    Prisma.sql`SELECT l.id AS fault FROM InvoiceLine l JOIN HoursEntry h ON h.lineId = l.id
      WHERE l.minutes IS NOT NULL GROUP BY l.id HAVING SUM(h.minutes) <> l.minutes`,
  ),
  rule(
    "hours are billed on invoices that are not void, to the client they were worked for",
    Prisma.sql`SELECT h.id AS fault FROM HoursEntry h JOIN InvoiceLine l ON l.id = h.lineId JOIN Invoice v ON v.id = l.invoiceId
      LEFT JOIN Project p ON p.id = h.projectId WHERE v.status = 'void' OR COALESCE(h.clientId, p.clientId) IS NOT v.clientId`,
  ),
  rule(
    "hours on a project leave its client to the project, and hours on a service are on its project",
    Prisma.sql`SELECT h.id AS fault FROM HoursEntry h LEFT JOIN Service s ON s.id = h.serviceId
      WHERE (h.projectId IS NOT NULL AND h.clientId IS NOT NULL) OR (h.serviceId IS NOT NULL AND s.projectId IS NOT h.projectId)`,
  ),
  rule("hours are longer than nothing", Prisma.sql`SELECT id AS fault FROM HoursEntry WHERE minutes <= 0`),
  ...(["Income", "Expense", "Invoice"] as const).map((table) =>
    rule(
      `the project of each ${table} is its client's`,
      Prisma.raw(
        `SELECT e.id AS fault FROM "${table}" e JOIN Project p ON p.id = e.projectId WHERE p.clientId IS NOT NULL AND p.clientId IS NOT e.clientId`,
      ),
    ),
  ),
  rule(
    "the service of an income entry is its project's",
    Prisma.sql`SELECT i.id AS fault FROM Income i JOIN Service s ON s.id = i.serviceId WHERE s.projectId IS NOT i.projectId`,
  ),
  ...(["Income", "Expense", "Invoice"] as const).map((table) =>
    rule(
      `a recurring entry posts each ${table} for one of its days, once`,
      Prisma.raw(
        `SELECT e.id AS fault FROM "${table}" e LEFT JOIN RecurringClaim c ON c.recurringId = e.recurringId AND c."on" = e.recurringOn
          LEFT JOIN Recurring r ON r.id = e.recurringId
          WHERE e.recurringId IS NOT NULL AND (c."on" IS NULL OR r.kind <> '${table.toLowerCase()}')`,
      ),
    ),
  ),
  rule(
    "a recurring entry waits for an instant exactly when it is neither paused nor ended",
    Prisma.sql`SELECT id AS fault FROM Recurring WHERE (nextAt IS NOT NULL) <> (nextOn IS NOT NULL AND pausedOn IS NULL)`,
  ),
  rule(
    "a recurring entry is of its kind",
    Prisma.sql`SELECT id AS fault FROM Recurring WHERE (kind = 'income') <> (classificationId IS NOT NULL)
      OR (kind <> 'expense' AND (categoryId IS NOT NULL OR vendor IS NOT NULL OR billable))
      OR (kind = 'invoice' AND (clientId IS NULL OR modeId IS NOT NULL)) OR amountMinor <= 0`,
  ),
  rule(
    "a budget is of a category of expenses, above zero",
    Prisma.sql`SELECT b.id AS fault FROM Budget b JOIN Category c ON c.id = b.categoryId WHERE c.kind <> 'category' OR b.amountMinor <= 0`,
  ),
  rule(
    "a deal has been decided on a day exactly when it is won or lost",
    Prisma.sql`SELECT id AS fault FROM Deal WHERE (stage = 'open') = (closedOn IS NOT NULL)`,
  ),
  rule(
    "a project is completed on a day exactly when it is completed",
    Prisma.sql`SELECT id AS fault FROM Project WHERE (status = 'completed') <> (completedOn IS NOT NULL)`,
  ),
  rule(
    "an interaction is with a client or a person",
    Prisma.sql`SELECT id AS fault FROM Interaction WHERE clientId IS NULL AND contactId IS NULL`,
  ),
  rule(
    "a reminder has a day and a time on the clock, or an instant",
    Prisma.sql`SELECT id AS fault FROM Reminder WHERE (startOn IS NULL) <> (startTime IS NULL) OR (startOn IS NULL) = (fixedAt IS NULL)`,
  ),
  rule(
    "an occurrence of a series recurs no more itself, and is one of that member's",
    Prisma.sql`SELECT r.id AS fault FROM Reminder r LEFT JOIN Reminder s ON s.id = r.seriesId
      WHERE (r.seriesId IS NULL) <> (r.occurrenceAt IS NULL)
        OR (r.seriesId IS NOT NULL AND (r.rule IS NOT NULL OR s.rule IS NULL OR s.memberId <> r.memberId))`,
  ),
  rule(
    "what is done is due no more",
    Prisma.sql`SELECT id AS fault FROM Reminder WHERE doneAt IS NOT NULL AND dueAt IS NOT NULL`,
  ),
  rule(
    "a document is of the file it was stored as, which knows of it",
    Prisma.sql`SELECT d.id AS fault FROM Document d LEFT JOIN FileUse u ON u.documentId = d.id AND u.hash = d.hash
      WHERE u.documentId IS NULL`,
  ),
  rule(
    "a digest waits for an instant exactly when it is on, unless its member has left",
    Prisma.sql`SELECT d.id AS fault FROM DigestPlan d JOIN Member m ON m.id = d.memberId
      WHERE m.leftAt IS NULL AND (d.nextAt IS NOT NULL) <> d.active`,
  ),
  rule("a goal has something to reach", Prisma.sql`SELECT id AS fault FROM Goal WHERE targetSteps <= 0`),
  rule(
    "progress is written down only of goals that follow no figure",
    Prisma.sql`SELECT p.id AS fault FROM GoalProgress p JOIN Goal g ON g.id = p.goalId WHERE g.figure IS NOT NULL`,
  ),
  rule(
    "what there is of a supply is what its moves come to",
    Prisma.sql`SELECT i.id AS fault FROM SupplyItem i LEFT JOIN SupplyMove m ON m.itemId = i.id
      GROUP BY i.id HAVING i.quantityMilli <> COALESCE(SUM(m.deltaMilli), 0)`,
  ),
  rule(
    "invoice numbers have no gap",
    Prisma.sql`SELECT workspaceId AS fault FROM Invoice GROUP BY workspaceId HAVING MAX(sequence) <> COUNT(*) OR MIN(sequence) <> 1`,
  ),
  { says: "automatic invoice numbers leave none out", faults: missingNumbers },
  rule(
    "one event makes one change",
    Prisma.sql`SELECT inboxSeq || '' AS fault FROM Message WHERE inboxSeq IS NOT NULL AND changeId IS NOT NULL
      GROUP BY inboxSeq HAVING COUNT(DISTINCT changeId) > 1`,
  ),
  rule(
    "one change is made by one event",
    Prisma.sql`SELECT changeId AS fault FROM Message WHERE changeId IS NOT NULL GROUP BY changeId HAVING COUNT(DISTINCT inboxSeq) > 1`,
  ),
  rule(
    "an entry is written down in the journal",
    Prisma.sql`SELECT i.id AS fault FROM Income i WHERE NOT EXISTS
        (SELECT 1 FROM ChangeRow r WHERE r.rowId = i.id AND r.before IS NULL)
      UNION ALL SELECT e.id FROM Expense e WHERE NOT EXISTS (SELECT 1 FROM ChangeRow r WHERE r.rowId = e.id AND r.before IS NULL)
      UNION ALL SELECT p.id FROM Payment p WHERE NOT EXISTS (SELECT 1 FROM ChangeRow r WHERE r.rowId = p.id AND r.before IS NULL)`,
  ),
];
