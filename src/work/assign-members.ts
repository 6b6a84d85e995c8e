import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";

/** Assigns members to a project; those assigned already stay. */
export async function assignMembers(scope: Scope, projectId: string, members: readonly Named[]): Promise<void> {
  const there = await scope.read.projectMember.findMany({ where: { projectId } });
  for (const { id } of members) {
    if (there.some((one) => one.memberId === id)) continue;
    await scope.write.insert("projectMember", { projectId, memberId: id });
  }
}

/** Takes members off a project; those not on it stay off. */
export async function unassignMembers(scope: Scope, projectId: string, members: readonly Named[]): Promise<void> {
  const where = { projectId, memberId: { in: members.map((one) => one.id) } };
  for (const { id } of await scope.read.projectMember.findMany({ where }))
    await scope.write.remove("projectMember", id);
}
