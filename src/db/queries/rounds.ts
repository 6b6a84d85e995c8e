import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** The member whose daily round comes next; without an instant it is to be planned. Null when there is nobody. */
export async function nextRound(
  tx: Tx,
  except: readonly string[],
): Promise<{ readonly id: string; readonly at: Date | null } | null> {
  const others = except.length === 0 ? Prisma.empty : Prisma.sql`AND "id" NOT IN (${Prisma.join([...except])})`;
  const unplanned = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Member" WHERE "leftAt" IS NULL AND "roundAt" IS NULL ${others} LIMIT 1`;
  const [first] = unplanned;
  if (first) return { id: first.id, at: null };
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    SELECT "id", "roundAt" AS "at" FROM "Member" WHERE "leftAt" IS NULL AND "roundAt" IS NOT NULL ${others}
    ORDER BY "roundAt" LIMIT 1`;
  return rows[0] ?? null;
}

/** Whose round it is, on which clock, and at what time of the day it comes. */
export interface RoundOf {
  readonly workspaceId: string;
  readonly zone: string;
  readonly remindTime: string;
  readonly roundAt: Date | null;
}

/** What a member's daily round needs to know of them; null when there is no such member. */
export async function roundOf(tx: Tx, memberId: string): Promise<RoundOf | null> {
  const rows = await tx.$queryRaw<RoundOf[]>`
    SELECT m."workspaceId", COALESCE(m."zone", w."zone") AS "zone", w."remindTime", m."roundAt"
    FROM "Member" m JOIN "Workspace" w ON w."id" = m."workspaceId" WHERE m."id" = ${memberId}`;
  return rows[0] ?? null;
}

/** Writes down when a member's round comes next. */
export async function setRound(tx: Tx, memberId: string, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "Member" SET "roundAt" = ${at} WHERE "id" = ${memberId}`;
}

/** Has the rounds of all members planned anew, after a change of their clocks or of the hour. */
export async function forgetRounds(tx: Tx, workspaceId: string, _args: null): Promise<void> {
  await tx.$executeRaw`UPDATE "Member" SET "roundAt" = NULL WHERE "workspaceId" = ${workspaceId}`;
}
