import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

const { empty, sql } = Prisma;

/** Rows read for a digest; all of them are counted. */
const most = 5;

/** A reminder of a member's day. */
export interface DueReminder {
  readonly id: string;
  readonly text: string;
  readonly clientId: string | null;
  readonly client: string | null;
  /** When it comes; null when it came before and waits for them. */
  readonly dueAt: Date | null;
  readonly toldAt: Date | null;
}

/** A task of a member's, due by a day. */
export interface DueTask {
  readonly id: string;
  readonly title: string;
  readonly project: string | null;
  readonly dueOn: Day;
}

/** The first of what there is, and how many there are in all. */
export interface Counted<T> {
  readonly first: readonly T[];
  readonly count: number;
}

function counted<T extends { total: number | bigint }>(rows: readonly T[]): Counted<Omit<T, "total">> {
  return { first: rows.map(({ total: _, ...row }) => row), count: Number(rows[0]?.total ?? 0) };
}

/** A member's reminders that come before an instant, soonest first, after those that came and wait for them. */
export async function dueReminders(
  tx: Tx,
  workspaceId: string,
  { memberId, before, from }: { readonly memberId: string; readonly before: Date; readonly from?: Date | undefined },
): Promise<Counted<DueReminder>> {
  const then = from
    ? sql`r."dueAt" >= ${from} AND r."dueAt" < ${before}`
    : sql`(r."dueAt" < ${before} OR (r."dueAt" IS NULL AND r."toldAt" IS NOT NULL AND r."rule" IS NULL))`;
  return counted(
    await tx.$queryRaw<(DueReminder & { total: number | bigint })[]>`
      SELECT r."id", r."text", r."clientId", c."name" AS "client", r."dueAt", r."toldAt", COUNT(*) OVER () AS "total"
      FROM "Reminder" r LEFT JOIN "Client" c ON c."id" = r."clientId"
      WHERE r."memberId" = ${memberId} AND r."workspaceId" = ${workspaceId} AND r."doneAt" IS NULL
        AND ${then}
      ORDER BY r."dueAt" IS NOT NULL, r."dueAt", r."toldAt" DESC, r."id" LIMIT ${most}`,
  );
}

/**
 * Open tasks due by a day, from a day on or however long ago (what is told of by itself ends 14 days after the due day), that are the member's to do, the longest due first: their own, and nobody's; of those where only
 * the projects they are assigned to are in sight, nobody's of these.
 */
export async function dueTasks(
  tx: Tx,
  workspaceId: string,
  {
    memberId,
    by,
    from,
    assignedOnly,
  }: {
    readonly memberId: string;
    readonly by: string;
    readonly from?: string | undefined;
    readonly assignedOnly: boolean;
  },
): Promise<Counted<DueTask>> {
  const nobodys = assignedOnly
    ? sql`(t."memberId" IS NULL AND t."projectId" IN (SELECT "projectId" FROM "ProjectMember" WHERE "memberId" = ${memberId}))`
    : sql`t."memberId" IS NULL`;
  return counted(
    await tx.$queryRaw<(DueTask & { total: number | bigint })[]>`
      SELECT t."id", t."title", p."name" AS "project", t."dueOn", COUNT(*) OVER () AS "total"
      FROM "Task" t LEFT JOIN "Project" p ON p."id" = t."projectId"
      WHERE t."workspaceId" = ${workspaceId} AND t."doneOn" IS NULL AND t."dueOn" <= ${by} ${from === undefined ? empty : sql`AND t."dueOn" >= ${from}`}
        AND (t."memberId" = ${memberId} OR ${nobodys})
      ORDER BY t."dueOn", t."createdAt", t."id" LIMIT ${most}`,
  );
}
