import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";

/** Whether the person sees figures: employees never do (SPEC 1). */
export function seesFigures(scope: Scope): boolean {
  return scope.person.role === "owner" || scope.person.role === "manager";
}

/** The clients the person sees: null for all; of an employee those of the projects they are assigned to (SPEC 1). */
export async function clientsSeen(scope: Scope): Promise<readonly string[] | null> {
  if (seesFigures(scope)) return null;
  const assigned = await scope.read.projectMember.findMany({
    where: { memberId: scope.person.id },
    select: { project: { select: { clientId: true } } },
  });
  return [...new Set(assigned.flatMap(({ project }) => project.clientId ?? []))];
}

/** A UserError unless the person sees that client; it says nothing about it. */
export async function requireClientSeen(scope: Scope, clientId: string): Promise<void> {
  const seen = await clientsSeen(scope);
  if (seen && !seen.includes(clientId)) throw new UserError(scope.say.interactions.notAssigned);
}
