import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { indexWaiting } from "../search-index.ts";

/** A row found by words. */
export interface Hit {
  /** The journaled table it is of. */
  readonly kind: string;
  readonly id: string;
  /** What it is called; empty where it only says something. */
  readonly name: string;
  /** Whether the words are in its name. */
  readonly called: boolean;
}

export interface SearchArgs {
  /** Words as typed; the last may be the beginning of one. */
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  /** At most so many by name, and so many by what they say; the newest. */
  readonly most: number;
}

/** Puts what was written since the last time into the full-text index; together they cost a fraction of each alone. */
export async function indexDocuments(tx: Tx): Promise<void> {
  for (const sql of indexWaiting) await tx.$executeRaw(Prisma.raw(sql));
}

/** An FTS5 expression for rows of one workspace that hold every word, in the columns named. */
function matching(columns: string, workspaceId: string, words: readonly string[]): string {
  const quoted = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(" AND ");
  return `workspaceId : "${workspaceId}" AND {${columns}} : (${quoted})`;
}

/**
 * Rows of the workspace that hold all of the words, those so called first, each part the newest first. Rows are taken in
 * the order of the index and not by bm25, which would read every match of a common word.
 */
export async function searchRows(tx: Tx, workspaceId: string, { words, kinds, most }: SearchArgs): Promise<Hit[]> {
  if (words.length === 0 || kinds.length === 0) return [];
  await indexDocuments(tx);
  const among = Prisma.join([...kinds]);
  const find = async (columns: string) => tx.$queryRaw<{ kind: string; rowId: string; name: string }[]>`
    SELECT d."kind", d."rowId", d."name" FROM "SearchText" f JOIN "SearchDoc" d ON d."seq" = f.rowid
    WHERE "SearchText" MATCH ${matching(columns, workspaceId, words)} AND d."workspaceId" = ${workspaceId}
      AND d."kind" IN (${among})
    ORDER BY f.rowid DESC LIMIT ${most}`;
  const byName = await find("name");
  const byText = await find("name text");
  const called = new Set(byName.map((row) => row.rowId));
  return [...byName, ...byText.filter((row) => !called.has(row.rowId))].map(({ kind, rowId, name }) => ({
    kind,
    id: rowId,
    name,
    called: called.has(rowId),
  }));
}
