import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Time logged on a project, in minutes; `unbilledMinutes` is billable and on no invoice yet. */
export interface ProjectTime {
  readonly projectId: string;
  readonly loggedMinutes: number;
  readonly unbilledMinutes: number;
}

/** An amount of a project or service in one currency, in its minor units. */
export interface WorkAmount {
  readonly id: string;
  readonly what: "invoiced" | "earned" | "spent";
  readonly currency: string;
  readonly minor: bigint;
}

interface Ids {
  readonly ids: readonly string[];
}

/** The time logged on each of these projects; those without any have no row. */
export async function projectTimes(tx: Tx, workspaceId: string, { ids }: Ids): Promise<ProjectTime[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<{ projectId: string; logged: number | bigint; unbilled: number | bigint | null }[]>`
    SELECT projectId, SUM(minutes) AS logged,
      SUM(CASE WHEN lineId IS NULL AND billable THEN minutes ELSE 0 END) AS unbilled
    FROM HoursEntry WHERE projectId IN (${Prisma.join([...ids])}) AND ${ofWorkspace("HoursEntry", workspaceId)}
    GROUP BY projectId`;
  return rows.map((row) => ({
    projectId: row.projectId,
    loggedMinutes: Number(row.logged),
    unbilledMinutes: Number(row.unbilled ?? 0),
  }));
}

/** Minutes logged on each of these services. */
export async function serviceTimes(tx: Tx, workspaceId: string, { ids }: Ids): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ serviceId: string; logged: number | bigint }[]>`
    SELECT serviceId, SUM(minutes) AS logged FROM HoursEntry
    WHERE serviceId IN (${Prisma.join([...ids])}) AND ${ofWorkspace("HoursEntry", workspaceId)} GROUP BY serviceId`;
  return new Map(rows.map((row) => [row.serviceId, Number(row.logged)]));
}

/**
 * What was invoiced, earned and spent for each of these projects, per currency, before discount and tax (SPEC 4).
 * Invoiced are the lines and entries on invoices that are not void; earned those on sent invoices, and entries on none.
 * A line or entry that names a project counts there, one that names none counts for the project of its invoice; the plus
 * before what is absent keeps SQLite from reading all that have none. Of some days, invoices count by the day they were
 * issued, entries by their own.
 */
export async function projectAmounts(
  tx: Tx,
  workspaceId: string,
  { ids, days }: Ids & { readonly days?: { readonly from: string; readonly to: string } | undefined },
): Promise<WorkAmount[]> {
  if (ids.length === 0) return [];
  const among = Prisma.join([...ids]);
  const within = (column: string) =>
    days ? Prisma.sql`AND ${Prisma.raw(column)} BETWEEN ${days.from} AND ${days.to}` : Prisma.empty;
  return amounts(
    await tx.$queryRaw<RawAmount[]>`
      SELECT id, what, currency, SUM(minor) AS minor FROM (
        ${invoiced(Prisma.sql`
          SELECT l.projectId AS id, v.currency, v.status, l.amountMinor AS minor
          FROM InvoiceLine l JOIN Invoice v ON v.id = l.invoiceId WHERE l.projectId IN (${among}) AND v.workspaceId = ${workspaceId} ${within("v.issuedOn")}
          UNION ALL SELECT v.projectId, v.currency, v.status, l.amountMinor
          FROM Invoice v JOIN InvoiceLine l ON l.invoiceId = v.id AND +l.projectId IS NULL
          WHERE v.projectId IN (${among}) AND v.workspaceId = ${workspaceId} ${within("v.issuedOn")}
          UNION ALL SELECT i.projectId, v.currency, v.status, i.amountMinor
          FROM Income i JOIN Invoice v ON v.id = i.invoiceId WHERE i.projectId IN (${among}) AND i.workspaceId = ${workspaceId} ${within("v.issuedOn")}
          UNION ALL SELECT v.projectId, v.currency, v.status, i.amountMinor
          FROM Invoice v JOIN Income i ON i.invoiceId = v.id AND +i.projectId IS NULL
          WHERE v.projectId IN (${among}) AND v.workspaceId = ${workspaceId} ${within("v.issuedOn")}`)}
        UNION ALL SELECT projectId, 'earned', currency, amountMinor FROM Income
          WHERE projectId IN (${among}) AND invoiceId IS NULL AND ${ofWorkspace("Income", workspaceId)} ${within("earnedOn")}
        UNION ALL SELECT projectId, 'spent', currency, amountMinor FROM Expense
          WHERE projectId IN (${among}) AND ${ofWorkspace("Expense", workspaceId)} ${within("spentOn")}
      ) AS parts GROUP BY id, what, currency ORDER BY currency`,
  );
}

/** What was invoiced and earned for each of these services, per currency: lines of invoices, and entries (SPEC 4). */
export async function serviceAmounts(tx: Tx, workspaceId: string, { ids }: Ids): Promise<WorkAmount[]> {
  if (ids.length === 0) return [];
  const among = Prisma.join([...ids]);
  return amounts(
    await tx.$queryRaw<RawAmount[]>`
      SELECT id, what, currency, SUM(minor) AS minor FROM (
        ${invoiced(Prisma.sql`
          SELECT l.serviceId AS id, v.currency, v.status, l.amountMinor AS minor
          FROM InvoiceLine l JOIN Invoice v ON v.id = l.invoiceId WHERE l.serviceId IN (${among}) AND v.workspaceId = ${workspaceId}
          UNION ALL SELECT i.serviceId, v.currency, v.status, i.amountMinor
          FROM Income i JOIN Invoice v ON v.id = i.invoiceId WHERE i.serviceId IN (${among}) AND i.workspaceId = ${workspaceId}`)}
        UNION ALL SELECT serviceId, 'earned', currency, amountMinor FROM Income
          WHERE serviceId IN (${among}) AND invoiceId IS NULL AND ${ofWorkspace("Income", workspaceId)}
      ) AS parts GROUP BY id, what, currency ORDER BY currency`,
  );
}

type RawAmount = Omit<WorkAmount, "minor"> & { minor: number | bigint };

const amounts = (rows: readonly RawAmount[]) => rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));

/** Written so that SQLite does not take the workspace's index in place of the narrower one. */
function ofWorkspace(table: string, workspaceId: string): Prisma.Sql {
  return Prisma.sql`+${Prisma.raw(table)}.workspaceId = ${workspaceId}`;
}

/** What is on invoices, counted as invoiced, and once more as earned where the invoice was sent. */
function invoiced(parts: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT id, what, currency, minor FROM (${parts}) AS onInvoices
    JOIN (SELECT 'invoiced' AS what, 'draft' AS counts UNION ALL SELECT 'invoiced', 'sent' UNION ALL SELECT 'earned', 'sent') AS kinds
      ON kinds.counts = onInvoices.status`;
}
