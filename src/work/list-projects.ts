import type { Prisma } from "../db/generated/client.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { type ProjectView, readProjects } from "./read-project.ts";
import { projectsInSight } from "./sight.ts";
import { openStatuses, type Priority, type ProjectStatus } from "./work-status.ts";

/** Which projects to list; conditions are met together. */
export interface ProjectFilter {
  readonly client?: Named | undefined;
  readonly status?: ProjectStatus | undefined;
  /** Those not completed or cancelled, when no status is asked for. */
  readonly open?: boolean | undefined;
  readonly priority?: Priority | undefined;
  readonly member?: Named | undefined;
  /** Past the day they should be done by, and still open. */
  readonly overdue?: boolean | undefined;
  readonly archived?: boolean | undefined;
  /** Completed on these days. */
  readonly finished?: Period | undefined;
}

/** One page of a list, and how many fit in all. */
export interface ProjectPage {
  readonly projects: readonly ProjectView[];
  readonly count: number;
}

/** A page of the projects that fit and that the person may see: due first, those without a due day last, then by name. */
export async function listProjects(
  scope: Scope,
  filter: ProjectFilter,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<ProjectPage> {
  const where = whereOf(scope, filter);
  const rows = await scope.read.project.findMany({
    where,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { key: "asc" }, { id: "asc" }],
    select: { id: true },
    skip,
    take,
  });
  const ids = rows.map((row) => row.id);
  return { projects: await readProjects(scope, ids), count: await scope.read.project.count({ where }) };
}

function whereOf(scope: Scope, filter: ProjectFilter): Prisma.ProjectWhereInput {
  const { client, status, open, priority, member, overdue, archived, finished } = filter;
  const onlyOpen = status === undefined && (open || overdue);
  return {
    AND: [
      projectsInSight(scope),
      { archivedAt: archived ? { not: null } : null },
      client ? { clientId: client.id } : {},
      status ? { status } : {},
      onlyOpen ? { status: { in: [...openStatuses] } } : {},
      priority ? { priority } : {},
      member ? { members: { some: { memberId: member.id } } } : {},
      finished ? { status: "completed", completedOn: { gte: finished.from, lte: finished.to } } : {},
      overdue ? { dueOn: { lt: scope.today } } : {},
    ],
  };
}
