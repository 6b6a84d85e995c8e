import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** A table that holds rows of workspaces, and those it names rows of. */
interface Owned {
  readonly name: string;
  readonly names: readonly { readonly table: string; readonly column: string }[];
}

/** The tables with rows of workspaces, as the file itself tells: one that is added later is erased too. */
async function ownedTables(tx: Tx): Promise<readonly Owned[]> {
  const tables = await tx.$queryRaw<{ name: string }[]>`
    SELECT t.name AS "name" FROM sqlite_master t JOIN pragma_table_info(t.name) c ON c.name = 'workspaceId'
    WHERE t.type = 'table' AND t.name <> 'Message'`;
  const keys = await tx.$queryRaw<{ child: string; parent: string; column: string }[]>`
    SELECT t.name AS "child", k."table" AS "parent", k."from" AS "column"
    FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table'`;
  return tables.map(({ name }) => ({
    name,
    names: keys.filter((key) => key.child === name).map((key) => ({ table: key.parent, column: key.column })),
  }));
}

/** Tables in an order in which each goes before those it names rows of. */
function namersFirst(tables: readonly Owned[]): readonly Owned[] {
  const known = new Map(tables.map((table) => [table.name, table]));
  const order = new Set<Owned>();
  const visit = (table: Owned) => {
    for (const { table: named } of table.names) {
      const next = known.get(named);
      if (next && next !== table && !order.has(next)) visit(next);
    }
    order.add(table);
  };
  for (const table of tables) visit(table);
  return [...order].reverse();
}

async function eraseTable(tx: Tx, workspaceId: string, { name, names }: Owned): Promise<void> {
  const table = Prisma.raw(`"${name}"`);
  const self = names.find((one) => one.table === name);
  if (self) {
    const column = Prisma.raw(`"${self.column}"`);
    let left: number;
    do {
      left = await tx.$executeRaw`
        DELETE FROM ${table} WHERE "workspaceId" = ${workspaceId} AND "id" NOT IN
          (SELECT ${column} FROM ${table} WHERE "workspaceId" = ${workspaceId} AND ${column} IS NOT NULL)`;
    } while (left > 0);
  }
  await tx.$executeRaw`DELETE FROM ${table} WHERE "workspaceId" = ${workspaceId}`;
}

/**
 * What was said in the workspace's conversations and answered there, but for the event that is being answered now, the last
 * taken on in its conversation.
 */
async function eraseTalk(tx: Tx, workspaceId: string, conversation: string): Promise<void> {
  const theirs = Prisma.sql`SELECT DISTINCT "conversation" FROM "Message" WHERE "workspaceId" = ${workspaceId}`;
  const all = [...new Set([conversation, ...(await tx.$queryRaw<{ conversation: string }[]>(theirs)).map(spoken)])];
  const [now] = await tx.$queryRaw<{ seq: number | null }[]>`
    SELECT MAX("seq") AS "seq" FROM "Inbox" WHERE "conversation" = ${conversation} AND "doneAt" IS NOT NULL`;
  for (const one of all) {
    const messages = Prisma.sql`SELECT "id" FROM "Message" WHERE "conversation" = ${one}`;
    await tx.$executeRaw`DELETE FROM "Shown" WHERE "messageId" IN (${messages})`;
    await tx.$executeRaw`DELETE FROM "Delivery" WHERE "messageId" IN (${messages})`;
    await tx.$executeRaw`DELETE FROM "Message" WHERE "conversation" = ${one}`;
    await tx.$executeRaw`
      DELETE FROM "Inbox" WHERE "conversation" = ${one} AND "doneAt" IS NOT NULL AND "seq" <> ${now?.seq ?? -1}`;
  }
}

const spoken = (row: { readonly conversation: string }) => row.conversation;

/**
 * Deletes everything of a workspace, its members and what they said included; files of documents are swept at once, and
 * the database is written anew when it is next opened (SPEC 1). Nothing brings it back. `conversation` is where it is asked for.
 */
export async function eraseBooks(
  tx: Tx,
  workspaceId: string,
  { conversation, at }: { readonly conversation: string; readonly at: Date },
): Promise<void> {
  await tx.$queryRaw`PRAGMA secure_delete = ON`;
  await tx.$executeRaw`INSERT INTO "SearchText"("SearchText", "rank") VALUES ('secure-delete', 1)`;
  await eraseTalk(tx, workspaceId, conversation);
  const tables = namersFirst(await ownedTables(tx));
  for (const table of tables) await eraseTable(tx, workspaceId, table);
  // What triggers have noted meanwhile of rows that went.
  for (const table of tables) await eraseTable(tx, workspaceId, table);
  await tx.$executeRaw`DELETE FROM "Workspace" WHERE "id" = ${workspaceId}`;
  await tx.$executeRaw`INSERT INTO "SearchText"("SearchText", "rank") VALUES ('secure-delete', 0)`;
  await tx.$executeRaw`PRAGMA user_version = 1`;
  await tx.storedFile.updateMany({ data: { checkAt: at } });
}
