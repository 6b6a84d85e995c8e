import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";

/** A table whose rows can be found by words: what a row is called, and its columns with anything else to be found. */
interface Searchable {
  readonly table: string;
  readonly name: string | null;
  readonly text: readonly string[];
  /** Columns with the ids of what it belongs to, whose names it can be found by together with its own words. */
  readonly of?: readonly string[];
  /** What it belongs to by way of another row. */
  readonly ofOther?: (row: string) => string;
  /** Whether things belong to it. */
  readonly owns?: true;
}

const searchable: readonly Searchable[] = [
  {
    table: "Client",
    name: "name",
    text: ["company", "position", "website", "industry", "address", "source", "tier", "nextStep", "notes"],
    owns: true,
  },
  {
    table: "Contact",
    name: "name",
    text: ["designation", "company", "category", "address", "notes"],
    of: ["clientId"],
    owns: true,
  },
  { table: "ContactPoint", name: "value", text: ["key"], of: ["clientId", "contactId"] },
  { table: "Income", name: null, text: ["note"], of: ["clientId", "projectId"] },
  { table: "Expense", name: "vendor", text: ["note"], of: ["clientId", "projectId"] },
  { table: "Invoice", name: "number", text: ["terms", "notes"], of: ["clientId", "projectId"] },
  {
    table: "InvoiceLine",
    name: null,
    text: ["description"],
    of: ["projectId"],
    ofOther: (row) => `(SELECT i."clientId" FROM "Invoice" i WHERE i."id" = ${row}."invoiceId")`,
  },
  { table: "Project", name: "name", text: ["notes"], of: ["clientId"], owns: true },
  { table: "Service", name: "name", text: [], of: ["projectId"] },
  { table: "Task", name: "title", text: [], of: ["projectId", "clientId"] },
  { table: "HoursEntry", name: null, text: ["note"], of: ["projectId", "clientId"] },
  { table: "Interaction", name: null, text: ["summary", "nextStep"], of: ["clientId", "contactId"] },
  { table: "Reminder", name: "text", text: [], of: ["clientId", "contactId"] },
  { table: "Meeting", name: "title", text: ["agenda", "place"], of: ["clientId", "contactId"] },
  { table: "Deal", name: "title", text: ["notes"], of: ["clientId"] },
  { table: "Resource", name: "name", text: ["category", "link", "notes"] },
  { table: "ResourceItem", name: null, text: ["text"] },
  { table: "Document", name: "name", text: ["fileName", "note"], of: ["clientId", "projectId"] },
  { table: "Goal", name: "name", text: ["category", "notes"] },
  { table: "Supplier", name: "name", text: ["person", "email", "phone", "website", "address", "notes"] },
  { table: "SupplyItem", name: "name", text: ["notes"] },
];

const kindOf = (table: string) => `${table.charAt(0).toLowerCase()}${table.slice(1)}`;

/** An id as a word of the index that nobody types, whole and without the parts that all ids begin with. */
export const linkWord = (id: string) => `0${id.replace("_", "")}`;

/** The word of what things belong to. */
export const ownerWord = "0owner";

const linkOf = (id: string) => `'0' || replace(${id}, '_', '')`;

/** Whose the document is: its workspace, what it belongs to, and whether things belong to it, a word each. */
function linksOf({ of = [], ofOther, owns }: Searchable, row: string): string {
  const ids = of.map((column) => `${row}."${column}"`).concat(ofOther ? [ofOther(row)] : []);
  const words = ids.map((id) => `coalesce(' ' || ${linkOf(id)}, '')`);
  return [linkOf(`${row}."workspaceId"`), ...(owns ? [`' ${ownerWord}'`] : []), ...words].join(" || ");
}

/** The document of a row: nothing where it says nothing. */
function documentOf(one: Searchable, row: string): string {
  const { table, name, text } = one;
  const called = name === null ? "''" : `coalesce(${row}."${name}", '')`;
  const says = text.length === 0 ? "''" : text.map((column) => `coalesce(${row}."${column}", '')`).join(` || ' ' || `);
  return `SELECT ${row}."workspaceId", '${kindOf(table)}', ${row}."id", ${called}, trim(${says}), ${linksOf(one, row)}`;
}

const into = `INSERT INTO "SearchDoc" ("workspaceId", "kind", "rowId", "name", "text", "links")`;

function triggersOf(one: Searchable): string[] {
  const { table, name, text, of = [] } = one;
  const columns = [...(name === null ? [] : [name]), ...text, ...of].map((column) => `"${column}"`).join(", ");
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

/** An invoice that becomes another client's takes its lines along. */
const movedLines = `CREATE TRIGGER "search_Invoice_moved" AFTER UPDATE OF "clientId" ON "Invoice" WHEN new."clientId" IS NOT old."clientId" BEGIN UPDATE "InvoiceLine" SET "description" = "description" WHERE "invoiceId" = new."id"; END;`;

/** Puts the documents after the mark into the full-text index, and moves the mark. */
export const indexWaiting = [
  `INSERT INTO "SearchText"(rowid, name, text, links) SELECT seq, name, text, links FROM "SearchDoc" WHERE seq > (SELECT seq FROM "SearchMark");`,
  `UPDATE "SearchMark" SET seq = (SELECT max(seq) FROM "SearchDoc") WHERE seq < (SELECT max(seq) FROM "SearchDoc");`,
] as const;

const textIndex = `CREATE VIRTUAL TABLE "SearchText" USING fts5(name, text, links, content='SearchDoc', content_rowid='seq', prefix='2 3', tokenize='unicode61 remove_diacritics 2')`;

/**
 * The full-text index over the documents (sqlite.org/fts5.html, external content tables). Those up to the mark are in it;
 * those after it wait for a search, or until there are some (`indexDocuments`): a trigger that wrote to FTS5 would cost
 * every new row several times its own writing, because each transaction with it ends a segment, which is merged later.
 */
const fullText = [
  `${textIndex};`,
  `CREATE TABLE IF NOT EXISTS "SearchMark" (seq INTEGER NOT NULL);`,
  `DELETE FROM "SearchMark";`,
  `INSERT INTO "SearchMark" SELECT coalesce((SELECT max(seq) FROM "SearchDoc"), 0);`,
  `INSERT INTO "SearchText"("SearchText") VALUES ('rebuild');`,
];

/** Documents written before they told whose they are, or by an earlier way of telling it. */
const linked = `UPDATE "SearchDoc" SET "links" = coalesce(CASE "kind" ${searchable
  .map(
    (one) =>
      `WHEN '${kindOf(one.table)}' THEN (SELECT ${linksOf(one, "r")} FROM "${one.table}" r WHERE r."id" = "rowId")`,
  )
  .join(" ")} END, "links");`;

const forgetDocument = `CREATE TRIGGER "search_doc_gone" AFTER DELETE ON "SearchDoc" WHEN old.seq <= (SELECT seq FROM "SearchMark") BEGIN INSERT INTO "SearchText"("SearchText", rowid, name, text, links) VALUES ('delete', old.seq, old.name, old.text, old.links); END;`;

const triggers = [forgetDocument, movedLines, ...searchable.flatMap(triggersOf)];

/** As SQLite keeps them in `sqlite_master`. */
const kept = triggers.map((sql) => sql.replace(/;$/, ""));

/**
 * Puts the search index in place where it is not, whole: after a migration, which may have made tables anew and so dropped
 * their triggers. Rows that were written without them are added; an index of an earlier version is made anew.
 */
export async function keepSearchIndex(connection: SqlDriverAdapter): Promise<void> {
  const { rows } = await connection.queryRaw({
    sql: "SELECT type, name, sql FROM sqlite_master WHERE (type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\') OR name = 'SearchText'",
    args: [],
    argTypes: [],
  });
  const there = rows.map(([, , sql]) => String(sql));
  const isIndexed = there.includes(textIndex);
  if (isIndexed && there.length === kept.length + 1 && kept.every((sql) => there.includes(sql))) return;
  const old = rows.filter(([type]) => type === "trigger").map(([, name]) => `DROP TRIGGER "${name}";`);
  const missing = searchable.map((one) => {
    const { table, name, text } = one;
    const says = [...(name === null ? [] : [name]), ...text]
      .map((column) => `coalesce(r."${column}", '')`)
      .join(" || ");
    return `${into} ${documentOf(one, "r")} FROM "${table}" r WHERE ${says} <> '' AND r."id" NOT IN (SELECT "rowId" FROM "SearchDoc");`;
  });
  const anew = isIndexed ? [] : [`DROP TABLE IF EXISTS "SearchText";`, linked, ...fullText];
  await connection.executeScript(["BEGIN;", ...old, ...anew, ...triggers, ...missing, "COMMIT;"].join("\n"));
}
