import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { indexWaiting, linkWord, ownerWord } from "../search-index.ts";

/** A row found by words. */
export interface Hit {
  /** The journaled table it is of. */
  readonly kind: string;
  readonly id: string;
  /** What it is called; empty where it only says something. */
  readonly name: string;
  /** Where the words are: all in its name, all in what it says, or some in the name of who it belongs to. */
  readonly by: "name" | "text" | "owner";
}

/** A word looked for. */
export interface Sought {
  /** The ways it may be written; the beginning of a word is enough. */
  readonly spellings: readonly string[];
  /** Ids of clients, contacts and projects called so: what belongs to them has the word too. */
  readonly owners: readonly string[];
}

export interface SearchArgs {
  readonly words: readonly Sought[];
  readonly kinds: readonly string[];
  /** The most hits by name, by what they say, and by whose they are, each on its own; the newest are taken. */
  readonly most: number;
}

/** Puts what was written since the last time into the full-text index; together they cost a fraction of each alone. */
export async function indexDocuments(tx: Tx): Promise<void> {
  for (const sql of indexWaiting) await tx.$executeRaw(Prisma.raw(sql));
}

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;
const begun = (words: readonly string[]) => `(${words.map((word) => `${quoted(word)}*`).join(" OR ")})`;
const inLinks = (words: readonly string[]) => `links : (${words.map(quoted).join(" OR ")})`;
const inWorkspace = (workspaceId: string) => inLinks([linkWord(workspaceId)]);

/** An FTS5 expression for documents that hold every word in the columns named. */
function holding(columns: string, words: readonly Sought[]): string {
  return `{${columns}} : (${words.map(({ spellings }) => begun(spellings)).join(" AND ")})`;
}

/** An FTS5 expression for documents that say some of the words and belong to who is called the others. */
function belonging(words: readonly Sought[]): string {
  const says = ({ spellings }: Sought) => `{name text} : ${begun(spellings)}`;
  const each = words.map((word) =>
    word.owners.length === 0 ? says(word) : `(${says(word)} OR ${inLinks(word.owners.map(linkWord))})`,
  );
  const some = `{name text} : ${begun(words.flatMap(({ spellings }) => spellings))}`;
  return [some, ...each].join(" AND ");
}

/** The clients, contacts and projects with a word in their name that begins so, the newest. */
export async function ownersCalled(
  tx: Tx,
  workspaceId: string,
  { spellings, most }: { readonly spellings: readonly string[]; readonly most: number },
): Promise<readonly { readonly kind: string; readonly id: string }[]> {
  await indexDocuments(tx);
  const match = `${inWorkspace(workspaceId)} AND ${inLinks([ownerWord])} AND name : ${begun(spellings)}`;
  return tx.$queryRaw<{ kind: string; id: string }[]>`
    SELECT d."kind", d."rowId" AS "id" FROM "SearchText" f JOIN "SearchDoc" d ON d."seq" = f.rowid
    WHERE "SearchText" MATCH ${match} AND d."workspaceId" = ${workspaceId}
    ORDER BY f.rowid DESC LIMIT ${most}`;
}

/**
 * Rows of the workspace that hold all of the words, those so called first, then those that say some of them and belong to who
 * is called the others; each part the newest first. Rows are taken in the order of the index and not by bm25, which would
 * read every match of a common word.
 */
export async function searchRows(tx: Tx, workspaceId: string, { words, kinds, most }: SearchArgs): Promise<Hit[]> {
  if (words.length === 0 || kinds.length === 0) return [];
  await indexDocuments(tx);
  const among = Prisma.join([...kinds]);
  const find = async (expression: string) => tx.$queryRaw<{ kind: string; rowId: string; name: string }[]>`
    SELECT d."kind", d."rowId", d."name" FROM "SearchText" f JOIN "SearchDoc" d ON d."seq" = f.rowid
    WHERE "SearchText" MATCH ${`${inWorkspace(workspaceId)} AND ${expression}`} AND d."workspaceId" = ${workspaceId}
      AND d."kind" IN (${among})
    ORDER BY f.rowid DESC LIMIT ${most}`;
  const byName = await find(holding("name", words));
  const byText = await find(holding("name text", words));
  const isOfSome = words.length > 1 && words.some(({ owners }) => owners.length > 0);
  const byOwner = isOfSome ? await find(belonging(words)) : [];
  const parts = { name: byName, text: byText, owner: byOwner } as const;
  const seen = new Set<string>();
  const hits: Hit[] = [];
  for (const by of ["name", "text", "owner"] as const)
    for (const { kind, rowId, name } of parts[by]) {
      if (!seen.has(rowId)) hits.push({ kind, id: rowId, name, by });
      seen.add(rowId);
    }
  return hits;
}
