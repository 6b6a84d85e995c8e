import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** A column that names a row of another table, with whether it builds on more of that row than its being there. */
export interface Naming {
  /** The schema's name of the table: `InvoiceLine`. */
  readonly model: string;
  readonly table: string;
  readonly column: string;
  readonly of: string;
  readonly onContent: boolean;
}

/**
 * Ids of living changes made on top of one: that have written its rows since, have written rows that name them, or have
 * removed rows that its own removed ones name (SPEC 12). A few statements, however many rows the change has.
 */
export async function laterChanges(
  tx: Tx,
  _workspaceId: string,
  { changeId, namings }: { readonly changeId: string; readonly namings: readonly Naming[] },
): Promise<string[]> {
  const touched = await tx.$queryRaw<{ table: string; gone: bigint }[]>`
    SELECT "table", SUM("after" IS NULL) AS gone FROM "ChangeRow" WHERE "changeId" = ${changeId} GROUP BY "table"`;
  const gone = new Set(touched.filter((one) => one.gone > 0n).map((one) => one.table));
  const tables = new Set(touched.map((one) => one.table));
  const found = await ofSameRows(tx, living(changeId));
  for (const { model, column, of, onContent } of namings.filter((one) => tables.has(one.of))) {
    const which = onContent ? Prisma.empty : Prisma.sql`AND mine."before" IS NULL`;
    found.push(
      ...(await tx.$queryRaw<Later[]>`
        SELECT DISTINCT later."changeId" AS id FROM "ChangeRow" mine
        JOIN ${Prisma.raw(`"${model}"`)} naming ON naming.${Prisma.raw(`"${column}"`)} = mine."rowId"
        JOIN "ChangeRow" later ON later."rowId" = naming."id" AND later."before" IS NULL AND later."seq" > mine."seq"
        ${living(changeId)} AND mine."table" = ${of} ${which}`),
    );
  }
  found.push(
    ...(await ofRowsNamed(
      tx,
      namings.filter((one) => gone.has(one.table)),
      living(changeId),
    )),
  );
  return [...new Set(found.map((one) => one.id))];
}

/**
 * Ids of living undos, later than one, that took away what it would bring back something onto: the rows it changed
 * themselves, or rows that its removed ones name. What was made since and taken back again is none of them.
 */
export async function undosBelow(
  tx: Tx,
  _workspaceId: string,
  { changeId, namings }: { readonly changeId: string; readonly namings: readonly Naming[] },
): Promise<string[]> {
  const touched = await tx.$queryRaw<{ table: string }[]>`
    SELECT DISTINCT "table" FROM "ChangeRow" WHERE "changeId" = ${changeId} AND "after" IS NULL`;
  const gone = new Set(touched.map((one) => one.table));
  const found = await ofSameRows(tx, undoing(changeId));
  found.push(
    ...(await ofRowsNamed(
      tx,
      namings.filter((one) => gone.has(one.table)),
      undoing(changeId),
    )),
  );
  return [...new Set(found.map((one) => one.id))];
}

interface Later {
  readonly id: string;
}

/** Later changes of the rows that one has written. */
function ofSameRows(tx: Tx, which: Prisma.Sql): Promise<Later[]> {
  return tx.$queryRaw`
    SELECT DISTINCT later."changeId" AS id FROM "ChangeRow" mine
    JOIN "ChangeRow" later ON later."rowId" = mine."rowId" AND later."seq" > mine."seq" ${which}`;
}

/** Later changes that removed what the rows name that one has removed. */
async function ofRowsNamed(tx: Tx, namings: readonly Naming[], which: Prisma.Sql): Promise<Later[]> {
  const found: Later[] = [];
  for (const { table, column } of namings) {
    found.push(
      ...(await tx.$queryRaw<Later[]>`
        SELECT DISTINCT later."changeId" AS id FROM "ChangeRow" mine
        JOIN "ChangeRow" later ON later."rowId" = json_extract(mine."before", ${`$.${column}`})
          AND later."after" IS NULL AND later."seq" > mine."seq"
        ${which} AND mine."table" = ${table} AND mine."after" IS NULL`),
    );
  }
  return found;
}

/** Of one change's rows and those of others: only what was done and not taken back since. */
function living(changeId: string): Prisma.Sql {
  return Prisma.sql`JOIN "Change" made ON made."id" = later."changeId" AND made."kind" = 'do' AND made."undoneById" IS NULL
    WHERE mine."changeId" = ${changeId} AND later."changeId" <> ${changeId}`;
}

/** Of an undo's rows and those of others: what other undos that still hold did to something older than that undo. */
function undoing(changeId: string): Prisma.Sql {
  return Prisma.sql`JOIN "Change" made ON made."id" = later."changeId" AND made."kind" = 'undo' AND made."undoneById" IS NULL
    WHERE mine."changeId" = ${changeId} AND later."changeId" <> ${changeId}
    AND EXISTS (SELECT 1 FROM "Change" old JOIN "Change" this ON this."id" = ${changeId}
      WHERE old."undoneById" = made."id" AND old."seq" < this."seq")`;
}
