import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Scope } from "../../src/scope.ts";

/** The row that is spoken of: that of the one card replied to, else that of the change; undefined where it has none. */
export async function subjectOf(scope: Scope, { id, subjectId }: SpokenOf): Promise<string | undefined> {
  if (subjectId) return subjectId;
  const change = await scope.read.change.findFirst({ where: { id }, select: { subjectId: true } });
  return change?.subjectId ?? undefined;
}
