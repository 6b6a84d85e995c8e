import type { Prisma } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";

/** Whether the person may see financial figures at all: employees may not (SPEC 1). */
export function seesMoney(scope: Pick<Scope, "person">): boolean {
  return scope.person.role === "owner" || scope.person.role === "manager";
}

/** The projects the person may know of: employees those they are assigned to, the others all (SPEC 1). */
export function projectsInSight(scope: Pick<Scope, "person">): Prisma.ProjectWhereInput {
  return seesMoney(scope) ? {} : { members: { some: { memberId: scope.person.id } } };
}

/** The clients the person may know of: employees those of the projects they are assigned to, the others all (SPEC 1). */
export function clientsInSight(scope: Pick<Scope, "person">): Prisma.ClientWhereInput {
  return seesMoney(scope) ? {} : { projects: { some: { archivedAt: null, ...projectsInSight(scope) } } };
}

/** Hours the person may see: employees their own alone (SPEC 1). */
export function hoursInSight(scope: Pick<Scope, "person">): Prisma.HoursEntryWhereInput {
  return seesMoney(scope) ? {} : { memberId: scope.person.id };
}
