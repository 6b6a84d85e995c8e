import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";

/** A table whose rows can be found by words: what a row is called, and its columns with anything else to be found. */
interface Searchable {
  readonly table: string;
  readonly name: string | null;
  readonly text: readonly string[];
}

const searchable: readonly Searchable[] = [
  {
    table: "Client",
    name: "name",
    text: ["company", "position", "website", "industry", "address", "source", "tier", "nextStep", "notes"],
  },
  { table: "Contact", name: "name", text: ["designation", "company", "category", "address", "notes"] },
  { table: "ContactPoint", name: "value", text: ["key"] },
  { table: "Income", name: null, text: ["note"] },
  { table: "Expense", name: "vendor", text: ["note"] },
  { table: "Invoice", name: "number", text: ["terms", "notes"] },
  { table: "InvoiceLine", name: null, text: ["description"] },
  { table: "Project", name: "name", text: ["notes"] },
  { table: "Service", name: "name", text: [] },
  { table: "Task", name: "title", text: [] },
  { table: "HoursEntry", name: null, text: ["note"] },
  { table: "Interaction", name: null, text: ["summary", "nextStep"] },
  { table: "Reminder", name: "text", text: [] },
  { table: "Meeting", name: "title", text: ["agenda", "place"] },
  { table: "Deal", name: "title", text: ["notes"] },
  { table: "Resource", name: "name", text: ["category", "link", "notes"] },
  { table: "ResourceItem", name: null, text: ["text"] },
  { table: "Document", name: "name", text: ["fileName", "note"] },
  { table: "Goal", name: "name", text: ["category", "notes"] },
  { table: "Supplier", name: "name", text: ["person", "email", "phone", "website", "address", "notes"] },
  { table: "SupplyItem", name: "name", text: ["notes"] },
];

const kindOf = (table: string) => `${table.charAt(0).toLowerCase()}${table.slice(1)}`;

/** The document of a row: nothing where it says nothing. */
function documentOf({ table, name, text }: Searchable, row: string): string {
  const called = name === null ? "''" : `coalesce(${row}."${name}", '')`;
  const says = text.length === 0 ? "''" : text.map((column) => `coalesce(${row}."${column}", '')`).join(` || ' ' || `);
  return `SELECT ${row}."workspaceId", '${kindOf(table)}', ${row}."id", ${called}, trim(${says})`;
}

const into = `INSERT INTO "SearchDoc" ("workspaceId", "kind", "rowId", "name", "text")`;

function triggersOf(one: Searchable): string[] {
  const { table, name, text } = one;
  const columns = [...(name === null ? [] : [name]), ...text].map((column) => `"${column}"`).join(", ");
  const says = (row: string) =>
    [...(name === null ? [] : [name]), ...text].map((column) => `coalesce(${row}."${column}", '')`).join(" || ");
  const write = `${into} ${documentOf(one, "new")} WHERE ${says("new")} <> '';`;
  const drop = (row: string) => `DELETE FROM "SearchDoc" WHERE "rowId" = ${row}."id";`;
  return [
    `CREATE TRIGGER "search_${table}_made" AFTER INSERT ON "${table}" WHEN ${says("new")} <> '' BEGIN ${write} END;`,
    `CREATE TRIGGER "search_${table}_changed" AFTER UPDATE OF ${columns} ON "${table}" BEGIN ${drop("old")} ${write} END;`,
    `CREATE TRIGGER "search_${table}_gone" AFTER DELETE ON "${table}" BEGIN ${drop("old")} END;`,
  ];
}

/** Puts the documents after the mark into the full-text index, and moves the mark. */
export const indexWaiting = [
  `INSERT INTO "SearchText"(rowid, name, text, workspaceId) SELECT seq, name, text, workspaceId FROM "SearchDoc" WHERE seq > (SELECT seq FROM "SearchMark");`,
  `UPDATE "SearchMark" SET seq = (SELECT max(seq) FROM "SearchDoc") WHERE seq < (SELECT max(seq) FROM "SearchDoc");`,
] as const;

/**
 * The full-text index over the documents (sqlite.org/fts5.html, external content tables). Those up to the mark are in it;
 * those after it wait for a search, or until there are some (`indexDocuments`): a trigger that wrote to FTS5 would cost
 * every new row several times its own writing, because each transaction with it ends a segment, which is merged later.
 */
const fullText = [
  `CREATE VIRTUAL TABLE IF NOT EXISTS "SearchText" USING fts5(name, text, workspaceId, content='SearchDoc', content_rowid='seq', prefix='2 3', tokenize='unicode61 remove_diacritics 2');`,
  `CREATE TABLE IF NOT EXISTS "SearchMark" (seq INTEGER NOT NULL);`,
  `INSERT INTO "SearchMark" SELECT coalesce((SELECT max(seq) FROM "SearchDoc"), 0) WHERE NOT EXISTS (SELECT 1 FROM "SearchMark");`,
];

const forgetDocument = `CREATE TRIGGER "search_doc_gone" AFTER DELETE ON "SearchDoc" WHEN old.seq <= (SELECT seq FROM "SearchMark") BEGIN INSERT INTO "SearchText"("SearchText", rowid, name, text, workspaceId) VALUES ('delete', old.seq, old.name, old.text, old.workspaceId); END;`;

const triggers = [forgetDocument, ...searchable.flatMap(triggersOf)];

/** As SQLite keeps them in `sqlite_master`. */
const kept = triggers.map((sql) => sql.replace(/;$/, ""));

/**
 * Puts the search index in place where it is not, whole: after a migration, which may have made tables anew and so dropped
 * their triggers. Rows that were written without them are added.
 */
export async function keepSearchIndex(connection: SqlDriverAdapter): Promise<void> {
  const { rows } = await connection.queryRaw({
    sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'",
    args: [],
    argTypes: [],
  });
  const there = rows.map(([, sql]) => String(sql));
  if (there.length === kept.length && kept.every((sql) => there.includes(sql))) return;
  const old = rows.map(([name]) => `DROP TRIGGER "${name}";`);
  const missing = searchable.map((one) => {
    const { table, name, text } = one;
    const says = [...(name === null ? [] : [name]), ...text]
      .map((column) => `coalesce(r."${column}", '')`)
      .join(" || ");
    return `${into} ${documentOf(one, "r")} FROM "${table}" r WHERE ${says} <> '' AND r."id" NOT IN (SELECT "rowId" FROM "SearchDoc");`;
  });
  const script = ["BEGIN;", ...old, ...fullText, ...triggers, ...missing, "COMMIT;"].join("\n");
  await connection.executeScript(script);
}
