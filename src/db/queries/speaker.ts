import type { Tx } from "../database.ts";
import type { Member, Workspace } from "../generated/client.ts";

/** Who is speaking, in which books. */
export interface Speaker {
  readonly workspace: Workspace;
  readonly person: Member;
}

type Counted = "weekStart" | "taxBps" | "termsDays" | "tourStep" | "namesVersion";
type WorkspaceColumns = Omit<Workspace, Counted> & Record<Counted, bigint | number | null>;
type Joined = WorkspaceColumns & {
  memberId: string;
  memberName: string;
  role: string;
  memberZone: string | null;
  memberLocale: string | null;
  memberCreatedAt: Date;
};

/** The member and workspace of a platform account, in one statement because every event asks; null for a stranger. */
export async function speakerOf(tx: Tx, platform: string, account: string): Promise<Speaker | null> {
  const rows = await tx.$queryRaw<Joined[]>`
    SELECT w.*, m."id" AS "memberId", m."name" AS "memberName", m."role" AS "role", m."zone" AS "memberZone",
      m."locale" AS "memberLocale", m."createdAt" AS "memberCreatedAt"
    FROM "Identity" i JOIN "Member" m ON m."id" = i."memberId" JOIN "Workspace" w ON w."id" = i."workspaceId"
    WHERE i."platform" = ${platform} AND i."account" = ${account}`;
  const [row] = rows;
  if (!row) return null;
  const { memberId, memberName, role, memberZone, memberLocale, memberCreatedAt, ...columns } = row;
  const workspace: Workspace = {
    ...columns,
    weekStart: Number(columns.weekStart),
    taxBps: Number(columns.taxBps),
    termsDays: Number(columns.termsDays),
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
  };
  return { workspace, person };
}
