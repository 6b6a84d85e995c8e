import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";

/** Rows that a table is taken to have, and how many of them a value of an index's first column to select. */
const table = 1_000_000;
const ofOneWorkspace = 30_000;
const ofOneReference = 20_000;
/** Of the rows that fit the columns before it, each further column of an index is taken to leave one in this many. */
const narrowing = 5;

/** References that most rows have: looking for one selects few rows, and nobody looks for none. */
const usual = ["clientId", "projectId", "serviceId", "categoryId"];

/** The columns of each index over all rows in their order, and whether its first may be null; of one over some SQLite's own guess is right: few. */
const indexes = `
  SELECT m.name AS tbl, l.name AS idx, l."unique" AS only, group_concat(i.name) AS columns,
    (SELECT c."notnull" = 0 FROM pragma_table_info(m.name) c JOIN pragma_index_info(l.name) f ON f.name = c.name
      WHERE f.seqno = 0) AS nullable
  FROM sqlite_master m JOIN pragma_index_list(m.name) l JOIN pragma_index_info(l.name) i
  WHERE m.type = 'table' AND NOT l.partial AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND m.name NOT LIKE 'Search%'
  GROUP BY m.name, l.name ORDER BY m.name, l.name`;

/**
 * Tells SQLite's planner what every book is like (sqlite.org/optoverview.html, "manual control of query plans using
 * sqlite_stat tables"): a workspace's id, which every read names, selects many rows, and so does the absence of a rare
 * reference. Without it the planner takes both to select ten rows, and reads a whole workspace in place of twenty ids. What is told is the same for
 * every file, so that plans are, too.
 */
export async function keepStatistics(connection: SqlDriverAdapter): Promise<void> {
  const rowsOf = async (sql: string) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  const wanted = (await rowsOf(indexes)).flatMap(([tbl, idx, only, columns, nullable]) => {
    const stat = statOf(String(columns).split(","), Boolean(only), Boolean(nullable));
    return stat === null ? [] : [`('${tbl}', '${idx}', '${stat}')`];
  });
  const made = await rowsOf("SELECT name FROM sqlite_master WHERE name = 'sqlite_stat1'");
  if (made.length > 0) {
    const kept = await rowsOf("SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx");
    const same = kept.map(([tbl, idx, stat]) => `('${tbl}', '${idx}', '${stat}')`);
    if (same.join() === wanted.join()) return;
  }
  await connection.executeScript(
    `ANALYZE sqlite_schema; BEGIN; DELETE FROM sqlite_stat1; INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ${wanted.join(", ")}; COMMIT;`,
  );
}

/** How many rows each further column of an index leaves, as SQLite keeps it; null where its own guess is right. */
function statOf(columns: readonly string[], only: boolean, nullable: boolean): string | null {
  const [first = ""] = columns;
  const rare = nullable && first.endsWith("Id") && !usual.includes(first);
  if (first !== "workspaceId" && !rare) return null;
  const most = first === "workspaceId" ? ofOneWorkspace : ofOneReference;
  const left = columns.map((_column, place) =>
    only && place === columns.length - 1 ? 1 : Math.ceil(most / narrowing ** place),
  );
  return [table, ...left].join(" ");
}
