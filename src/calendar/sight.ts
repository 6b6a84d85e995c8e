import type { Prisma } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import { clientsInSight, seesMoney } from "../work/sight.ts";

/** The meetings the person may know of: employees their own and those of the clients they work for, the others all. */
export function meetingsInSight(scope: Pick<Scope, "person">): Prisma.MeetingWhereInput {
  return seesMoney(scope) ? {} : { OR: [{ memberId: scope.person.id }, { client: clientsInSight(scope) }] };
}
