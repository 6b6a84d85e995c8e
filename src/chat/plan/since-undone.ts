import type { SpokenOf } from "../spoken-of.ts";
import type { Turn } from "../turn.ts";

/**
 * Whether the person's last change in this conversation was to take back something else of the kind that `spokenOf` wrote: a correction
 * behind it may well be of what is gone, and what stood before it is not touched unasked.
 */
export async function tookBackSince({ scope }: Turn, spokenOf: SpokenOf): Promise<boolean> {
  const { conversation, person, read } = scope;
  const where = { conversation, memberId: person.id };
  const last = await read.change.findFirst({ where, orderBy: { seq: "desc" } });
  if (last?.kind !== "undo") return false;
  const select = { subjectId: true, subjectTable: true, seq: true } as const;
  const [own, gone] = await Promise.all([
    read.change.findFirst({ where: { id: spokenOf.id }, select }),
    read.change.findMany({ where: { undoneById: last.id }, select }),
  ]);
  if (!own || gone.some(({ subjectId }) => subjectId === own.subjectId)) return false;
  return gone.some(({ seq, subjectTable }) => seq > own.seq && subjectTable === own.subjectTable);
}
