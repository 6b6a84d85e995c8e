import type { Prisma } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";

/** Whether the person sees every meeting and what clients owe: employees do not (SPEC 1). */
export function seesAll({ person }: Pick<Scope, "person">): boolean {
  return person.role === "owner" || person.role === "manager";
}

/** The meetings the person may know of: employees their own and those of the clients they work for, the others all. */
export function meetingsInSight(scope: Pick<Scope, "person">): Prisma.MeetingWhereInput {
  return seesAll(scope) ? {} : { OR: [{ memberId: scope.person.id }, { client: clientsInSight(scope) }] };
}

/** The clients the person may book with: employees those of projects they are assigned to (SPEC 1). */
export function clientsInSight(scope: Pick<Scope, "person">): Prisma.ClientWhereInput {
  if (seesAll(scope)) return {};
  return { projects: { some: { archivedAt: null, members: { some: { memberId: scope.person.id } } } } };
}
