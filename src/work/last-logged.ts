import type { Scope } from "../scope.ts";

/** How far back the person's changes are looked through. */
const changesLooked = 50;

/** The hours the person logged last that are still there, by their id; null when there are none. */
export async function lastLogged(scope: Scope): Promise<string | null> {
  const changes = await scope.read.change.findMany({
    where: { memberId: scope.person.id, subjectTable: "hoursEntry", kind: "do", undoneById: null },
    orderBy: { seq: "desc" },
    select: { subjectId: true },
    take: changesLooked,
  });
  const ids = changes.flatMap((change) => change.subjectId ?? []);
  const there = await scope.read.hoursEntry.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return ids.find((id) => there.some((row) => row.id === id)) ?? null;
}
