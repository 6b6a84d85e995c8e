import * as z from "zod";
import { existingId } from "../db/queries/existing-id.ts";
import { deferForeignKeys } from "../db/queries/foreign-keys.ts";
import { addClaims, allClaims, type Claim } from "../db/queries/recurring-turns.ts";
import { settleClients } from "../db/queries/settle-clients.ts";
import { settleInvoices } from "../db/queries/settle-invoices.ts";
import { isStored, noteUse } from "../db/queries/stored-files.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { UserError } from "../errors.ts";
import { type Columns, decodeColumns, encodeColumns } from "../history/row-text.ts";
import { idPrefixes, isTable, references, type Table } from "../history/tables.ts";
import { newId } from "../id.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { fileLines, takeFiles, takeGivenFiles } from "./books-files.ts";
import { splitLines } from "./split-lines.ts";

/** The form of the file, counted up when it changes. */
const version = 1;

/** Accounts on platforms and their channels belong to the people there, not to the books; how an import went to neither. */
const left: ReadonlySet<Table> = new Set(["workspace", "identity", "channel", "importRun"]);

const carried = (Object.keys(idPrefixes) as Table[]).filter((table) => !left.has(table));

interface Reader {
  findMany(args: { orderBy: { id: "asc" } }): Promise<Columns[]>;
}

/**
 * Everything in the books as JSON, piece by piece: every row of every table, exact, and the files of documents, so that
 * importing it gives the same books again. No more than `mostBytes` where files make the difference: those that don't fit
 * are left out, and the result is how many documents that leaves without theirs.
 */
export async function* exportJson(scope: Scope, mostBytes = Number.POSITIVE_INFINITY): AsyncGenerator<string, number> {
  let written = 0;
  for await (const piece of rowPieces(scope)) {
    written += Buffer.byteLength(piece);
    yield piece;
  }
  yield `,\n${filesLine}\n`;
  const missing = yield* fileLines(scope, mostBytes - written - filesLine.length - closing.length - 3);
  yield closing;
  return missing;
}

/** From here on the files follow, a line each: what an import reads without holding them all. */
const filesLine = '"files":{';
const closing = "\n}}\n";

async function* rowPieces(scope: Scope): AsyncGenerator<string> {
  const { id: _, namesVersion: __, tourStep: ___, ...workspace } = scope.workspace;
  yield `{"purser":${version},\n"workspace":${encodeColumns(workspace, false)},\n"owner":${JSON.stringify(scope.person.id)},\n"tables":{\n`;
  for (const [index, table] of carried.entries()) {
    const rows = await (scope.read[table as keyof typeof scope.read] as unknown as Reader).findMany({
      orderBy: { id: "asc" },
    });
    yield `${index === 0 ? "" : ",\n"}"${table}":[`;
    for (const [place, { workspaceId: ____, ...row }] of rows.entries())
      yield `${place === 0 ? "\n" : ",\n"}${encodeColumns(row, false)}`;
    yield "]";
  }
  yield `},\n"claims":${JSON.stringify(await scope.query(allClaims, null))}`;
}

const claimShape = z.array(
  z.object({ recurringId: z.string(), on: z.string().transform((on) => on as Day), at: z.coerce.date() }),
);

interface Books {
  readonly workspace: Columns;
  readonly owner: string;
  readonly tables: ReadonlyMap<Table, readonly Columns[]>;
  /** Days that recurring entries were posted for, so that they are not posted again. */
  readonly claims: readonly Claim[];
  /** Files of documents by their hash, where they stand in an export that was laid out anew. */
  readonly files: unknown;
}

/** What came in, and how many documents stayed out for want of their files. */
export interface ImportedBooks {
  readonly rows: number;
  readonly fileless: number;
}

/** Whether a file is books as `exportJson` writes them. */
export function isBooksJson(bytes: Buffer): boolean {
  return /^\s*\{\s*"purser"\s*:/.test(bytes.subarray(0, 64).toString());
}

function readBooks(text: string, scope: Scope): Books {
  const { transfer } = scope.say;
  const given = readJson(text, scope);
  if (given.purser !== version || !given.workspace || !given.tables) throw new UserError(transfer.strangeJson(version));
  const columns = (value: unknown) => decodeColumns(JSON.stringify(value));
  const tables = new Map<Table, Columns[]>();
  for (const [table, rows] of Object.entries(given.tables)) {
    if (!isTable(table) || left.has(table) || !Array.isArray(rows)) throw new UserError(transfer.strangeTable(table));
    tables.set(table, rows.map(columns));
  }
  const claims = claimShape.safeParse(given.claims ?? []);
  if (!claims.success) throw new UserError(transfer.strangeTable("claims"));
  const { workspace, owner = "", files = {} } = given;
  return { workspace: columns(workspace), owner, tables, claims: claims.data, files };
}

interface Given {
  readonly purser?: unknown;
  readonly workspace?: object;
  readonly owner?: string;
  readonly tables?: Record<string, unknown[]>;
  readonly claims?: unknown;
  readonly files?: unknown;
}

function readJson(text: string, scope: Scope): Given {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(scope.say.transfer.brokenJson, scope.say.transfer.importExample);
  }
}

/** Reads all up to where the files follow; an export that was laid out anew is read whole. */
async function readHead(lines: AsyncGenerator<string>): Promise<string> {
  const head: string[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    head.push(next.value);
    if (next.value === filesLine) return `${head.join("\n")}}}`;
  }
  return head.join("\n");
}

/**
 * Fills empty books with what `exportJson` wrote: settings, members and every row, all or nothing, as one change. Rows keep
 * their ids unless the database holds one of them already. The member who exported becomes the one who imports. A UserError
 * when the books hold anything beyond their first lists. A document whose file neither came nor lies beside this database is
 * left out, and counted.
 */
export async function importJson(scope: Scope, source: AsyncIterable<Uint8Array>): Promise<ImportedBooks> {
  const lines = splitLines(source);
  const books = readBooks(await readHead(lines), scope);
  const inUse = await firstFilled(scope);
  if (inUse !== null) throw new UserError(scope.say.transfer.notEmpty);
  await scope.query(deferForeignKeys, null);
  await dropFirstLists(scope, books);
  await takeGivenFiles(scope, books.files);
  await takeFiles(scope, lines);
  const ids = await newIds(scope, books);
  const restored = await restoreRows(scope, books, ids);
  const claims = books.claims.map((one) => ({ ...one, recurringId: ids.get(one.recurringId) ?? one.recurringId }));
  await scope.query(addClaims, claims);
  const settings = withIds("workspace", books.workspace, ids);
  await scope.write.update("workspace", scope.workspace.id, {
    ...settings,
    defaultModeId: ids.get(String(books.workspace.defaultModeId)) ?? null,
  });
  await planDigests(scope);
  // Whoever asks first would wait for it otherwise.
  await scope.query(settleInvoices, undefined);
  await scope.query(settleClients, scope.at);
  return restored;
}

async function restoreRows(scope: Scope, books: Books, ids: ReadonlyMap<string, string>): Promise<ImportedBooks> {
  let rows = 0;
  let fileless = 0;
  for (const [table, all] of books.tables) {
    for (const row of all) {
      if (table === "member" && row.id === books.owner) continue;
      if (table === "document" && !(await scope.query(isStored, String(row.hash)))) {
        fileless += 1;
        continue;
      }
      const brought = withoutChannel(table, withIds(table, row, ids));
      await scope.write.restore(table, brought).catch((cause: unknown) => {
        throw new UserError(scope.say.transfer.strangeRow(table), undefined, { cause });
      });
      if (table === "document")
        await scope.query(noteUse, { documentId: String(brought.id), hash: String(brought.hash) });
      rows += 1;
    }
  }
  return { rows, fileless };
}

/** Channels stay with the people there, so a digest that went to one goes to its member. */
function withoutChannel(table: Table, row: Columns): Columns {
  return table === "digestPlan" ? { ...row, channelId: null } : row;
}

const firstLists: readonly Table[] = ["category", "paymentMode", "digestPlan"];

async function firstFilled(scope: Scope): Promise<Table | null> {
  for (const table of carried) {
    if (firstLists.includes(table) || table === "member") continue;
    const reader = scope.read[table as keyof typeof scope.read] as unknown as { count(): Promise<number> };
    if ((await reader.count()) > 0) return table;
  }
  return null;
}

async function dropFirstLists(scope: Scope, { tables }: Books): Promise<void> {
  if (tables.has("digestPlan"))
    for (const row of await scope.read.digestPlan.findMany()) await scope.write.remove("digestPlan", row.id);
  for (const row of await scope.read.category.findMany()) await scope.write.remove("category", row.id);
  for (const row of await scope.read.paymentMode.findMany()) await scope.write.remove("paymentMode", row.id);
}

/** The id each exported row gets: its own, or a new one where the database holds some of them already. */
async function newIds(scope: Scope, books: Books): Promise<ReadonlyMap<string, string>> {
  let taken = false;
  for (const [table, rows] of books.tables) {
    const ids = rows.map((row) => String(row.id)).filter((id) => id !== books.owner);
    taken ||= (await scope.query(existingId, { table, ids })) !== null;
  }
  const ids = new Map<string, string>([[books.owner, scope.person.id]]);
  for (const [table, rows] of books.tables)
    for (const row of rows)
      if (!ids.has(String(row.id))) ids.set(String(row.id), taken ? newId(idPrefixes[table]) : String(row.id));
  return ids;
}

/** Columns that name rows: the references of the journal, and who wrote them. */
function withIds(table: Table, row: Columns, ids: ReadonlyMap<string, string>): Columns {
  const naming = new Set([
    "id",
    "memberId",
    "ownerId",
    ...references.filter((one) => one.table === table).map((one) => one.column),
  ]);
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) =>
      naming.has(column) && typeof value === "string" ? [column, ids.get(value) ?? value] : [column, value],
    ),
  );
}
