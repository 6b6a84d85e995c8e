import type { Scope } from "../scope.ts";

/** The names of clients by id, archived ones too: one read for all. */
export async function clientNames(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const rows = await scope.read.client.findMany({ where: { id: { in: distinct } }, select: { id: true, name: true } });
  return new Map(rows.map((row) => [row.id, row.name]));
}
