import type { Tx } from "../database.ts";

/** How a meeting stands in the journal, as calendars are told of it. */
export interface MeetingRevision {
  readonly id: string;
  /** How often it was written. */
  readonly times: number;
  /** When last. */
  readonly at: Date;
}

/** How often each of these meetings was written as calendars are told of it, and when last. */
export async function meetingRevisions(
  tx: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<MeetingRevision[]> {
  const rows = await tx.$queryRaw<{ id: string; times: bigint; at: Date | string }[]>`
    SELECT m."id" AS "id", COUNT(*) AS "times", MAX(c."at") AS "at"
    FROM "Meeting" m
    JOIN "ChangeRow" r ON r."rowId" = m."id"
    JOIN "Change" c ON c."id" = r."changeId"
    WHERE m."workspaceId" = ${workspaceId} AND m."id" IN (SELECT "value" FROM json_each(${JSON.stringify(ids)}))
      AND (r."before" IS NULL OR r."after" IS NULL OR r."before" LIKE '%"sequence"%')
    GROUP BY m."id"`;
  return rows.map(({ id, times, at }) => ({ id, times: Number(times), at: new Date(at) }));
}

/** The number and time of a workspace's last change: what is shown of its books can only be another after another. */
export async function lastChange(
  tx: Tx,
  workspaceId: string,
): Promise<{ readonly seq: number; readonly at: Date } | null> {
  // Member by member, for the index holds the last of each.
  const [row] = await tx.$queryRaw<{ seq: bigint; at: Date | string }[]>`
    SELECT "seq", "at" FROM "Change" WHERE "seq" = (
      SELECT MAX((SELECT MAX(c."seq") FROM "Change" c WHERE c."workspaceId" = m."workspaceId" AND c."memberId" = m."id"))
      FROM "Member" m WHERE m."workspaceId" = ${workspaceId})`;
  return row ? { seq: Number(row.seq), at: new Date(row.at) } : null;
}
