import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Something that people call by name. */
export interface NamedRow {
  readonly kind:
    | "client"
    | "contact"
    | "category"
    | "classification"
    | "mode"
    | "tag"
    | "member"
    | "project"
    | "service"
    | "goal"
    | "resource"
    | "vendor"
    | "supply";
  readonly id: string;
  readonly name: string;
  /** The stage of a client, what a goal counts. */
  readonly detail: string | null;
  /** The client of a contact or a project, the project of a service. */
  readonly owner: string | null;
}

/** How each table is read as names; archived rows have none. */
const selects = {
  client: (workspaceId: string) => Prisma.sql`
    SELECT 'client' AS "kind", "id", "name", "stage" AS "detail", NULL AS "owner"
    FROM "Client" WHERE "workspaceId" = ${workspaceId} AND "archivedAt" IS NULL`,
  contact: (workspaceId: string) => Prisma.sql`
    SELECT 'contact' AS "kind", c."id", c."name", NULL AS "detail", o."name" AS "owner"
    FROM "Contact" c LEFT JOIN "Client" o ON o."id" = c."clientId" WHERE c."workspaceId" = ${workspaceId}`,
  category: (workspaceId: string) => Prisma.sql`
    SELECT "kind", "id", "name", NULL AS "detail", NULL AS "owner"
    FROM "Category" WHERE "workspaceId" = ${workspaceId} AND "archivedAt" IS NULL`,
  paymentMode: (workspaceId: string) => Prisma.sql`
    SELECT 'mode' AS "kind", "id", "name", NULL AS "detail", NULL AS "owner"
    FROM "PaymentMode" WHERE "workspaceId" = ${workspaceId} AND "archivedAt" IS NULL`,
  tag: (workspaceId: string) => Prisma.sql`
    SELECT 'tag' AS "kind", "id", "name", NULL AS "detail", NULL AS "owner"
    FROM "Tag" WHERE "workspaceId" = ${workspaceId}`,
  member: (workspaceId: string) => Prisma.sql`
    SELECT 'member' AS "kind", "id", "name", NULL AS "detail", NULL AS "owner"
    FROM "Member" WHERE "workspaceId" = ${workspaceId}`,
  project: (workspaceId: string) => Prisma.sql`
    SELECT 'project' AS "kind", p."id", p."name", p."status" AS "detail", o."name" AS "owner"
    FROM "Project" p LEFT JOIN "Client" o ON o."id" = p."clientId"
    WHERE p."workspaceId" = ${workspaceId} AND p."archivedAt" IS NULL`,
  service: (workspaceId: string) => Prisma.sql`
    SELECT 'service' AS "kind", s."id", s."name", NULL AS "detail", p."name" AS "owner"
    FROM "Service" s JOIN "Project" p ON p."id" = s."projectId"
    WHERE s."workspaceId" = ${workspaceId} AND p."archivedAt" IS NULL`,
  goal: (workspaceId: string) => Prisma.sql`
    SELECT 'goal' AS "kind", "id", "name", "unit" AS "detail", NULL AS "owner"
    FROM "Goal" WHERE "workspaceId" = ${workspaceId} AND "doneOn" IS NULL`,
  resource: (workspaceId: string) => Prisma.sql`
    SELECT 'resource' AS "kind", "id", "name", "kind" AS "detail", NULL AS "owner"
    FROM "Resource" WHERE "workspaceId" = ${workspaceId}`,
  supplier: (workspaceId: string) => Prisma.sql`
    SELECT 'vendor' AS "kind", "id", "name", NULL AS "detail", NULL AS "owner"
    FROM "Supplier" WHERE "workspaceId" = ${workspaceId} AND "archivedAt" IS NULL`,
  supplyItem: (workspaceId: string) => Prisma.sql`
    SELECT 'supply' AS "kind", "id", "name", NULL AS "detail", NULL AS "owner"
    FROM "SupplyItem" WHERE "workspaceId" = ${workspaceId} AND "archivedAt" IS NULL`,
};

type NamedTable = keyof typeof selects;

/** Everything in a workspace that people call by name. One statement, because it is asked before the first answer. */
export function allNamed(tx: Tx, workspaceId: string): Promise<NamedRow[]> {
  const all = Object.values(selects).map((select) => select(workspaceId));
  return tx.$queryRaw<NamedRow[]>(Prisma.join(all, " UNION ALL "));
}

/**
 * What an employee may know the names of (SPEC 1): the projects they are assigned to, with their services and clients,
 * and the members.
 */
export function namedInSight(tx: Tx, workspaceId: string, memberId: string): Promise<NamedRow[]> {
  const assigned = Prisma.sql`SELECT "projectId" FROM "ProjectMember" WHERE "memberId" = ${memberId}`;
  const clients = Prisma.sql`SELECT "clientId" FROM "Project" WHERE "id" IN (${assigned}) AND "archivedAt" IS NULL`;
  return tx.$queryRaw<NamedRow[]>`
    ${selects.project(workspaceId)} AND p."id" IN (${assigned})
    UNION ALL ${selects.service(workspaceId)} AND s."projectId" IN (${assigned})
    UNION ALL ${selects.client(workspaceId)} AND "id" IN (${clients})
    UNION ALL ${selects.member(workspaceId)}`;
}

/** A row as people call it by name now; null when they don't. */
export async function namedRow(
  tx: Tx,
  workspaceId: string,
  row: { readonly table: string; readonly id: string },
): Promise<NamedRow | null> {
  if (!isNamedTable(row.table)) return null;
  const select = selects[row.table](workspaceId);
  const rows = await tx.$queryRaw<NamedRow[]>`SELECT * FROM (${select}) AS "named" WHERE "id" = ${row.id}`;
  return rows[0] ?? null;
}

/** Rows whose names tell by the name of this client or project of whom or what they are. */
export async function rowsNamedBy(tx: Tx, id: string): Promise<{ readonly table: NamedTable; readonly id: string }[]> {
  return tx.$queryRaw`
    SELECT 'contact' AS "table", "id" FROM "Contact" WHERE "clientId" = ${id}
    UNION ALL SELECT 'project', "id" FROM "Project" WHERE "clientId" = ${id}
    UNION ALL SELECT 'service', "id" FROM "Service" WHERE "projectId" = ${id}`;
}

function isNamedTable(table: string): table is NamedTable {
  return Object.hasOwn(selects, table);
}

/** Counts one more change of anything in a workspace that has a name. */
export async function countNameChange(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$executeRaw`UPDATE "Workspace" SET "namesVersion" = "namesVersion" + 1 WHERE "id" = ${workspaceId}`;
}
