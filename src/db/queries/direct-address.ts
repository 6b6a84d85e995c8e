import type { Tx } from "../database.ts";

/** An account of a member on a platform. */
export interface Address {
  readonly platform: string;
  readonly account: string;
  /** Since when nothing can be brought there; null while it can. */
  readonly closedAt: Date | null;
}

/**
 * Where a member is spoken to unasked: of their accounts that can be reached, the one whose direct messages were used last;
 * null without any account.
 */
export async function directAddress(tx: Tx, memberId: string): Promise<Address | null> {
  const rows = await tx.$queryRaw<Address[]>`
    SELECT i."platform", i."account", i."closedAt" FROM "Identity" i WHERE i."memberId" = ${memberId}
    ORDER BY i."closedAt" IS NOT NULL, COALESCE((SELECT MAX(m."seq") FROM "Message" m
      WHERE m."conversation" = i."platform" || ':dm:' || i."account" AND m."inboxSeq" IS NOT NULL), 0) DESC, i."createdAt"
    LIMIT 1`;
  return rows[0] ?? null;
}

/** The owners of a workspace, those first who have been there longest. */
export async function ownersOf(tx: Tx, workspaceId: string): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Member" WHERE "workspaceId" = ${workspaceId} AND "role" = 'owner' AND "leftAt" IS NULL
    ORDER BY "createdAt"`;
  return rows.map((row) => row.id);
}
