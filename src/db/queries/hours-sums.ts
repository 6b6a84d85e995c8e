import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** How hours are split in a report. */
export type HoursGrouping = "project" | "client" | "member" | "service" | "day" | "month";

export type HoursBilling = "unbilled" | "billed" | "billable" | "unbillable";

/** Which hours a report is about. */
export interface HoursSumArgs {
  readonly from: string;
  readonly to: string;
  readonly groupBy: HoursGrouping;
  readonly projectId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly serviceId?: string | undefined;
  readonly memberId?: string | undefined;
  /** Billable and on no invoice yet, on one; to be billed at all, or never. */
  readonly billing?: HoursBilling | undefined;
}

/** The hours of one group; `id` is null for hours that have none, and the day or month itself for those. */
export interface HoursSum {
  readonly id: string | null;
  readonly minutes: number;
  readonly billedMinutes: number;
  readonly billableMinutes: number;
}

const keys: Readonly<Record<HoursGrouping, Prisma.Sql>> = {
  project: Prisma.sql`h.projectId`,
  client: Prisma.sql`COALESCE(h.clientId, p.clientId)`,
  member: Prisma.sql`h.memberId`,
  service: Prisma.sql`h.serviceId`,
  day: Prisma.sql`h.workedOn`,
  month: Prisma.sql`SUBSTR(h.workedOn, 1, 7)`,
};

/** Hours of a period split into groups: days and months in order, others the longest first. */
export async function hoursSums(tx: Tx, workspaceId: string, args: HoursSumArgs): Promise<HoursSum[]> {
  const { from, to, groupBy, projectId, clientId, serviceId, memberId, billing } = args;
  const only = (column: Prisma.Sql, id: string | undefined) =>
    id === undefined ? [] : [Prisma.sql`${column} = ${id}`];
  const terms = [
    Prisma.sql`h.workspaceId = ${workspaceId}`,
    Prisma.sql`h.workedOn >= ${from} AND h.workedOn <= ${to}`,
    ...only(Prisma.sql`h.projectId`, projectId),
    ...only(Prisma.sql`COALESCE(h.clientId, p.clientId)`, clientId),
    ...only(Prisma.sql`h.serviceId`, serviceId),
    ...only(Prisma.sql`h.memberId`, memberId),
    ...(billing === "unbilled" ? [Prisma.sql`h.lineId IS NULL AND h.billable`] : []),
    ...(billing === "billable" ? [Prisma.sql`h.billable`] : []),
    ...(billing === "unbillable" ? [Prisma.sql`NOT h.billable`] : []),
    ...(billing === "billed" ? [Prisma.sql`h.lineId IS NOT NULL`] : []),
  ];
  const inOrder = groupBy === "day" || groupBy === "month";
  interface Row {
    id: string | null;
    minutes: number | bigint;
    billed: number | bigint;
    billable: number | bigint;
  }
  const rows = await tx.$queryRaw<Row[]>`
    SELECT ${keys[groupBy]} AS id, SUM(h.minutes) AS minutes,
      SUM(CASE WHEN h.lineId IS NULL THEN 0 ELSE h.minutes END) AS billed,
      SUM(CASE WHEN h.billable THEN h.minutes ELSE 0 END) AS billable
    FROM HoursEntry h LEFT JOIN Project p ON p.id = h.projectId
    WHERE ${Prisma.join(terms, " AND ")} GROUP BY 1
    ORDER BY ${inOrder ? Prisma.sql`1` : Prisma.sql`2 DESC, 1`}`;
  return rows.map((row) => ({
    id: row.id,
    minutes: Number(row.minutes),
    billedMinutes: Number(row.billed),
    billableMinutes: Number(row.billable),
  }));
}
