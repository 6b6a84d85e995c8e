import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";

/** The members of these ids, by id. */
export async function memberNames(scope: Scope, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Named>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return new Map();
  const rows = await scope.read.member.findMany({ where: { id: { in: asked } }, select: { id: true, name: true } });
  return new Map(rows.map((row) => [row.id, row]));
}
