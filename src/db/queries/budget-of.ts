import type { Tx } from "../database.ts";
import type { Budget } from "../generated/client.ts";

/** A budget, and what its category is called. */
export interface NamedBudget extends Budget {
  readonly categoryName: string;
}

/** The budget of a category; null where it has none. Raw, because every expense asks. */
export async function budgetOf(tx: Tx, workspaceId: string, categoryId: string): Promise<NamedBudget | null> {
  const [row] = await tx.$queryRaw<NamedBudget[]>`
    SELECT b.*, c.name AS categoryName FROM Budget b JOIN Category c ON c.id = b.categoryId
    WHERE b.workspaceId = ${workspaceId} AND b.categoryId = ${categoryId}`;
  return row ?? null;
}
