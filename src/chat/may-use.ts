import type { Access } from "./command.ts";

const ranks: readonly string[] = ["employee", "manager", "owner"] satisfies Access[];

/** Whether a role may use a command (SPEC 1): each role may what the ones below may; clients may nothing here. */
export function mayUse(role: string, access: Access): boolean {
  return ranks.indexOf(role) >= ranks.indexOf(access);
}
