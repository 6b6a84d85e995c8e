import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

interface Causes {
  readonly memberId: string;
  readonly causes: readonly string[];
}

const keyOf = (cause: string, memberId: string) => `${cause}:${memberId}`;

/** Those of some causes that a member was told of. */
export async function causesTold(tx: Tx, _workspaceId: string, { memberId, causes }: Causes): Promise<string[]> {
  if (causes.length === 0) return [];
  const keys = causes.map((cause) => keyOf(cause, memberId));
  const rows = await tx.$queryRaw<{ key: string }[]>`SELECT "key" FROM "Push" WHERE "key" IN (${Prisma.join(keys)})`;
  return rows.map(({ key }) => key.slice(0, -memberId.length - 1));
}

/** Notes further causes that a message told a member of beside the one it is known by, so that none is told again (DESIGN 5). */
export async function noteTold(
  tx: Tx,
  workspaceId: string,
  { memberId, causes, at }: Causes & { readonly at: Date },
): Promise<void> {
  for (const cause of causes)
    await tx.$executeRaw`
      INSERT INTO "Push" ("key", "workspaceId", "memberId", "messageId", "at")
      VALUES (${keyOf(cause, memberId)}, ${workspaceId}, ${memberId}, '', ${at}) ON CONFLICT DO NOTHING`;
}
