import { Prisma } from "../generated/client.ts";

/** A member who is told of clients, and whether as one of the owners. */
export interface ToldMember {
  readonly memberId: string;
  readonly isOwner: boolean;
}

/** Whether a member is told of a client `c`: its owner while they may see money, else the workspace's owners (SPEC 5). */
export function toldOf({ memberId, isOwner }: ToldMember): Prisma.Sql {
  const owner = Prisma.sql`SELECT o."id" FROM "Member" o
    WHERE o."id" = c."ownerId" AND o."leftAt" IS NULL AND o."role" IN ('owner', 'manager')`;
  const own = Prisma.sql`EXISTS (${owner} AND o."id" = ${memberId})`;
  return isOwner ? Prisma.sql`(${own} OR NOT EXISTS (${owner}))` : own;
}
