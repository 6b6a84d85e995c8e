import type { Tx } from "../database.ts";
import type { Goal } from "../generated/client.ts";

/** An open goal with the steps written down towards it. */
export type OpenGoal = Goal & { readonly writtenSteps: bigint };

/** The open goals that are due soonest. */
export async function openGoals(
  tx: Tx,
  workspaceId: string,
  { most }: { readonly most: number },
): Promise<readonly OpenGoal[]> {
  const rows = await tx.$queryRaw<(Goal & { writtenSteps: number | bigint })[]>`
    SELECT g.*, COALESCE((SELECT SUM(p."deltaSteps") FROM "GoalProgress" p WHERE p."goalId" = g."id"), 0) AS "writtenSteps"
    FROM "Goal" g WHERE g."workspaceId" = ${workspaceId} AND g."doneOn" IS NULL
    ORDER BY g."dueOn" IS NULL, g."dueOn", g."createdAt" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, targetSteps: BigInt(row.targetSteps), writtenSteps: BigInt(row.writtenSteps) }));
}
