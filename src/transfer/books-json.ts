import * as z from "zod";
import { existingId } from "../db/queries/existing-id.ts";
import { deferForeignKeys } from "../db/queries/foreign-keys.ts";
import { addClaims, allClaims, type Claim } from "../db/queries/recurring-turns.ts";
import { isStored, noteUse } from "../db/queries/stored-files.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { UserError } from "../errors.ts";
import { type Columns, decodeColumns, encodeColumns } from "../history/row-text.ts";
import { idPrefixes, isTable, references, type Table } from "../history/tables.ts";
import { newId } from "../id.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";

/** The form of the file, counted up when it changes. */
const version = 1;

/** Accounts on platforms and their channels belong to the people there, not to the books; how an import went to neither. */
const left: ReadonlySet<Table> = new Set(["workspace", "identity", "channel", "importRun"]);

const carried = (Object.keys(idPrefixes) as Table[]).filter((table) => !left.has(table));

type Reader = { findMany(args: { orderBy: { id: "asc" } }): Promise<Columns[]> };

/** Everything in the books as JSON: every row of every table, exact, so that importing it gives the same books again. */
export async function exportJson(scope: Scope): Promise<Buffer> {
  const { id: _, namesVersion: __, tourStep: ___, ...workspace } = scope.workspace;
  const tables: Record<string, unknown[]> = {};
  for (const table of carried) {
    const rows = await (scope.read[table as keyof typeof scope.read] as unknown as Reader).findMany({
      orderBy: { id: "asc" },
    });
    tables[table] = rows.map(({ workspaceId: ____, ...row }) => JSON.parse(encodeColumns(row, false)));
  }
  const claims = await scope.query(allClaims, null);
  const books = {
    purser: version,
    workspace: JSON.parse(encodeColumns(workspace, false)),
    owner: scope.person.id,
    tables,
    claims,
  };
  return Buffer.from(`${JSON.stringify(books, null, 1)}\n`);
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

function readBooks(bytes: Buffer, scope: Scope): Books {
  const { transfer } = scope.say;
  let given: {
    purser?: unknown;
    workspace?: object;
    owner?: string;
    tables?: Record<string, unknown[]>;
    claims?: unknown;
  };
  try {
    given = JSON.parse(bytes.toString());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(transfer.brokenJson, transfer.importExample);
  }
  if (given.purser !== version || !given.workspace || !given.tables) throw new UserError(transfer.strangeJson(version));
  const columns = (value: unknown) => decodeColumns(JSON.stringify(value));
  const tables = new Map<Table, Columns[]>();
  for (const [table, rows] of Object.entries(given.tables)) {
    if (!isTable(table) || left.has(table) || !Array.isArray(rows)) throw new UserError(transfer.strangeTable(table));
    tables.set(table, rows.map(columns));
  }
  const claims = claimShape.safeParse(given.claims ?? []);
  if (!claims.success) throw new UserError(transfer.strangeTable("claims"));
  return { workspace: columns(given.workspace), owner: given.owner ?? "", tables, claims: claims.data };
}

/**
 * Fills empty books with what `exportJson` wrote: settings, members and every row, all or nothing, as one change. Rows keep
 * their ids unless the database holds one of them already. The member who exported becomes the one who imports. A UserError
 * when the books hold anything beyond their first lists. Files are not in the export: a document whose file lies not beside
 * this database is left out, and counted.
 */
export async function importJson(scope: Scope, bytes: Buffer): Promise<ImportedBooks> {
  const books = readBooks(bytes, scope);
  const inUse = await firstFilled(scope);
  if (inUse !== null) throw new UserError(scope.say.transfer.notEmpty);
  await scope.query(deferForeignKeys, null);
  await dropFirstLists(scope, books);
  const ids = await newIds(scope, books);
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
  const claims = books.claims.map((one) => ({ ...one, recurringId: ids.get(one.recurringId) ?? one.recurringId }));
  await scope.query(addClaims, claims);
  const settings = withIds("workspace", books.workspace, ids);
  await scope.write.update("workspace", scope.workspace.id, {
    ...settings,
    defaultModeId: ids.get(String(books.workspace.defaultModeId)) ?? null,
  });
  await planDigests(scope);
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
