import type { Tx } from "../database.ts";
import type { Change, Member, Workspace } from "../generated/client.ts";

/** Who is speaking, in which books, and where their conversation stands. */
export interface Speaker {
  readonly workspace: Workspace;
  readonly person: Member;
  /** The question last opened there and not yet answered. */
  readonly question: { readonly id: string; readonly body: string } | null;
  /** Their last living change there, as far as a correction needs to know it. */
  readonly lastChange: Pick<Change, "id" | "title" | "subjectTable"> | null;
}

type Counted = "meetingMinutes" | "weekStart" | "taxBps" | "termsDays" | "tourStep" | "namesVersion";
type WorkspaceColumns = Omit<Workspace, Counted> & Record<Counted, bigint | number | null>;
type Joined = WorkspaceColumns & {
  memberId: string;
  memberName: string;
  role: Member["role"];
  memberZone: string | null;
  memberLocale: string | null;
  memberCreatedAt: Date;
  memberReminders: string | null;
  memberQuiet: string | null;
  memberRoundAt: Date | null;
  questionId: string | null;
  questionBody: string | null;
  changeId: string | null;
  changeTitle: string | null;
  subjectTable: Change["subjectTable"];
};

/**
 * The member and workspace of a platform account and where that conversation stands, in one statement because every event
 * asks; null for a stranger, and for a member who was removed.
 */
export async function speakerOf(
  tx: Tx,
  platform: string,
  account: string,
  conversation: string,
): Promise<Speaker | null> {
  const rows = await tx.$queryRaw<Joined[]>`
    SELECT w.*, m."id" AS "memberId", m."name" AS "memberName", m."role" AS "role", m."zone" AS "memberZone",
      m."locale" AS "memberLocale", m."createdAt" AS "memberCreatedAt", m."meetingReminders" AS "memberReminders",
      m."quiet" AS "memberQuiet",
      m."roundAt" AS "memberRoundAt",
      q."id" AS "questionId", q."body" AS "questionBody",
      c."id" AS "changeId", c."title" AS "changeTitle", c."subjectTable" AS "subjectTable"
    FROM "Identity" i JOIN "Member" m ON m."id" = i."memberId" JOIN "Workspace" w ON w."id" = i."workspaceId"
    LEFT JOIN "Question" q ON q."id" = (
      SELECT "id" FROM "Question" WHERE "conversation" = ${conversation} AND "memberId" = m."id" AND "answeredAt" IS NULL
      ORDER BY "createdAt" DESC LIMIT 1)
    LEFT JOIN "Change" c ON c."seq" = (
      SELECT "seq" FROM "Change" WHERE "workspaceId" = w."id" AND "memberId" = m."id"
        AND "conversation" = ${conversation} AND "kind" = 'do' AND "undoneById" IS NULL
      ORDER BY "seq" DESC LIMIT 1)
    WHERE i."platform" = ${platform} AND i."account" = ${account} AND m."leftAt" IS NULL`;
  const [row] = rows;
  if (!row) return null;
  const {
    memberId,
    memberName,
    role,
    memberZone,
    memberLocale,
    memberCreatedAt,
    memberReminders,
    memberQuiet,
    ...rest
  } = row;
  const { memberRoundAt, questionId, questionBody, changeId, changeTitle, subjectTable, ...columns } = rest;
  const workspace: Workspace = {
    ...columns,
    weekStart: Number(columns.weekStart),
    taxBps: Number(columns.taxBps),
    termsDays: Number(columns.termsDays),
    meetingMinutes: columns.meetingMinutes === null ? null : Number(columns.meetingMinutes),
    tourStep: columns.tourStep === null ? null : Number(columns.tourStep),
    namesVersion: Number(columns.namesVersion),
  };
  const person: Member = {
    id: memberId,
    workspaceId: workspace.id,
    name: memberName,
    role,
    zone: memberZone,
    locale: memberLocale,
    createdAt: memberCreatedAt,
    meetingReminders: memberReminders,
    quiet: memberQuiet,
    roundAt: memberRoundAt,
    leftAt: null,
  };
  const question = questionId === null || questionBody === null ? null : { id: questionId, body: questionBody };
  const lastChange =
    changeId === null || changeTitle === null ? null : { id: changeId, title: changeTitle, subjectTable };
  return { workspace, person, question, lastChange };
}

/** Zone and first-run question of the books an account belongs to, whether or not its member has left; null for a stranger. */
export async function booksOf(
  tx: Tx,
  platform: string,
  account: string,
): Promise<Pick<Workspace, "zone" | "tourStep"> | null> {
  const rows = await tx.$queryRaw<Pick<Workspace, "zone" | "tourStep">[]>`
    SELECT w."zone", w."tourStep" FROM "Identity" i JOIN "Workspace" w ON w."id" = i."workspaceId"
    WHERE i."platform" = ${platform} AND i."account" = ${account}`;
  return rows[0] ?? null;
}
