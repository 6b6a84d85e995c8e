import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { clientsInSight, seesMoney } from "../work/sight.ts";

/** The clients the person sees: null for all; of an employee those of the projects they are assigned to (SPEC 1). */
export async function clientsSeen(scope: Scope): Promise<readonly string[] | null> {
  if (seesMoney(scope)) return null;
  const rows = await scope.read.client.findMany({ where: clientsInSight(scope), select: { id: true } });
  return rows.map((row) => row.id);
}

/** A UserError unless the person sees that client; it says nothing about it. */
export async function requireClientSeen(scope: Scope, id: string): Promise<void> {
  if (seesMoney(scope)) return;
  const seen = await scope.read.client.findFirst({
    where: { AND: [{ id }, clientsInSight(scope)] },
    select: { id: true },
  });
  if (!seen) throw new UserError(scope.say.interactions.notAssigned);
}
