import type { Tx } from "../database.ts";

/** Of what there is anything at all, so that what is not there need not be read. */
export interface DigestSigns {
  readonly meetings: boolean;
  /** Series that may touch the day. */
  readonly series: boolean;
  readonly invoices: boolean;
  readonly reminders: boolean;
  readonly tasks: boolean;
  readonly leads: boolean;
  readonly goals: boolean;
}

/** Whose day, until when. */
export interface DigestDay {
  readonly memberId: string;
  readonly today: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether a member's day may hold meetings, invoices due, reminders and tasks, and the books leads and goals: one statement. */
export async function digestSigns(
  tx: Tx,
  workspaceId: string,
  { memberId, today, startsAt, endsAt }: DigestDay,
): Promise<DigestSigns> {
  const dayBefore = new Date(startsAt.getTime() - 86_400_000);
  const rows = await tx.$queryRaw<Record<Exclude<keyof DigestSigns, "meetings"> | "once", number | bigint>[]>`
    SELECT
      EXISTS (SELECT 1 FROM "Meeting" WHERE "memberId" = ${memberId} AND "workspaceId" = ${workspaceId} AND "repeats" = FALSE
        AND "startsAt" > ${dayBefore} AND "startsAt" < ${endsAt} AND "endsAt" > ${startsAt} AND "status" <> 'cancelled') AS "once",
      EXISTS (SELECT 1 FROM "Meeting" WHERE "memberId" = ${memberId} AND "workspaceId" = ${workspaceId} AND "repeats" = TRUE
        AND "startsAt" < ${endsAt} AND "endsAt" > ${startsAt} AND "status" <> 'cancelled') AS "series",
      EXISTS (SELECT 1 FROM "Invoice" WHERE "workspaceId" = ${workspaceId} AND "status" = 'sent' AND "dueOn" <= ${today}) AS "invoices",
      EXISTS (SELECT 1 FROM "Reminder" WHERE "memberId" = ${memberId} AND "doneAt" IS NULL) AS "reminders",
      EXISTS (SELECT 1 FROM "Task" WHERE "workspaceId" = ${workspaceId} AND "doneOn" IS NULL AND "dueOn" <= ${today}) AS "tasks",
      EXISTS (SELECT 1 FROM "Client" WHERE "workspaceId" = ${workspaceId} AND "stage" IN ('lead', 'negotiation')) AS "leads",
      EXISTS (SELECT 1 FROM "Goal" WHERE "workspaceId" = ${workspaceId} AND "doneOn" IS NULL) AS "goals"`;
  const found = rows[0];
  const has = (sign: Exclude<keyof DigestSigns, "meetings"> | "once") =>
    found !== undefined && Number(found[sign]) === 1;
  return {
    meetings: has("once") || has("series"),
    series: has("series"),
    invoices: has("invoices"),
    reminders: has("reminders"),
    tasks: has("tasks"),
    leads: has("leads"),
    goals: has("goals"),
  };
}
