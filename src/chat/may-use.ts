import type { Role } from "../workspace/members.ts";
import type { Access } from "./command.ts";

const ranks: readonly Role[] = ["client", "employee", "manager", "owner"];

/** Whether a role may use a command (SPEC 1): managers may do all that employees may, owners all that managers may, clients nothing here. */
export function mayUse(role: Role, access: Access): boolean {
  return ranks.indexOf(role) >= ranks.indexOf(access);
}
