import type { Scope } from "../scope.ts";
import { seesMoney } from "../work/sight.ts";

/** The newest documents kept with something, and how many there are. */
export interface Attached {
  readonly names: readonly string[];
  readonly count: number;
}

/** Documents named on a card. */
const named = 8;

/** The documents of a client or project itself, for those who may see documents (SPEC 1, 9). */
export async function attachedTo(
  scope: Scope,
  where: { readonly clientId: string } | { readonly projectId: string },
): Promise<Attached> {
  if (!seesMoney(scope)) return { names: [], count: 0 };
  const newest = { orderBy: { createdAt: "desc" }, take: named, select: { name: true } } as const;
  const rows = await scope.read.document.findMany({ where, ...newest });
  const count = rows.length < named ? rows.length : await scope.read.document.count({ where });
  return { names: rows.map((one) => one.name), count };
}
