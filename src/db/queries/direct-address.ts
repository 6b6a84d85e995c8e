import type { Tx } from "../database.ts";

/** An account of a member on a platform. */
export interface Address {
  readonly platform: string;
  readonly account: string;
}

/** Where a member is spoken to unasked: of their accounts, the one whose direct messages were used last; null without one. */
export async function directAddress(tx: Tx, memberId: string): Promise<Address | null> {
  const rows = await tx.$queryRaw<Address[]>`
    SELECT i."platform", i."account" FROM "Identity" i WHERE i."memberId" = ${memberId}
    ORDER BY COALESCE((SELECT MAX(m."seq") FROM "Message" m
      WHERE m."conversation" = i."platform" || ':dm:' || i."account" AND m."inboxSeq" IS NOT NULL), 0) DESC, i."createdAt"
    LIMIT 1`;
  return rows[0] ?? null;
}
