import { ownersCalled } from "../db/queries/search.ts";
import type { Scope } from "../scope.ts";
import { clientsInSight, projectsInSight, seesMoney } from "../work/sight.ts";
import { among } from "./found.ts";

/** The most clients, contacts and projects looked at that one word may name, and the most projects of such clients. */
const most = 40;
const projectsLooked = 200;

/**
 * The clients, contacts and projects that the person may know of and that a word of their name begins with, with the
 * projects of such clients: what belongs to them can be found by that word.
 */
export async function ownersOf(scope: Scope, spellings: readonly string[]): Promise<readonly string[]> {
  const found = await scope.query(ownersCalled, { spellings, most });
  const ids = (kind: string) => found.filter((one) => one.kind === kind).map((one) => one.id);
  const all = seesMoney(scope);
  const clients = all ? ids("client") : await seen(scope.read.client, ids("client"), clientsInSight(scope));
  const projects = all ? ids("project") : await seen(scope.read.project, ids("project"), projectsInSight(scope));
  const theirs =
    clients.length === 0
      ? []
      : await scope.read.project.findMany({
          where: { clientId: { in: [...clients] }, ...projectsInSight(scope) },
          orderBy: { createdAt: "desc" },
          take: projectsLooked,
          select: { id: true },
        });
  const contacts = all ? ids("contact") : [];
  return [...new Set([...clients, ...projects, ...contacts, ...theirs.map((one) => one.id)])];
}

async function seen<W>(
  table: { findMany(args: { where: { AND: W[] }; select: { id: true } }): Promise<readonly { id: string }[]> },
  ids: readonly string[],
  inSight: W,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await table.findMany({ where: { AND: [among(ids) as W, inSight] }, select: { id: true } });
  return rows.map((one) => one.id);
}
