import type { Scope } from "../scope.ts";

/** How many minutes a meeting takes where nothing is said: half an hour unless the workspace set something else. */
export function meetingLength({ workspace }: Pick<Scope, "workspace">): number {
  return workspace.meetingMinutes ?? 30;
}
