import type { Access } from "./command.ts";

const ranks: readonly string[] = ["employee", "manager", "owner"] satisfies Access[];

/** Whether a role may use a command (SPEC 1): managers may do all that employees may, owners all that managers may, clients nothing here. */
export function mayUse(role: string, access: Access): boolean {
  return ranks.indexOf(role) >= ranks.indexOf(access);
}
