import type { Scope } from "../scope.ts";
import type { Name } from "../understand/names/names.ts";
import { projectsInSight } from "./sight.ts";
import { openStatuses } from "./work-status.ts";

/** More of them than this say nothing about which is meant. */
const most = 25;

/** The projects in sight of the client of that name that are not over, else all that are not archived: what `the Acme project` may mean. */
export async function projectsOf(scope: Scope, client: string): Promise<readonly Name[]> {
  const ids = scope.names.byName("client", client, "exact").map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await scope.read.project.findMany({
    where: { clientId: { in: ids }, archivedAt: null, ...projectsInSight(scope) },
    select: { id: true, name: true, status: true },
    orderBy: { id: "desc" },
    take: most,
  });
  const open = rows.filter(({ status }) => openStatuses.some((each) => each === status));
  return (open.length > 0 ? open : rows).map(({ id, name }) => ({ kind: "project", id, name, owner: client }));
}
