import type { Project } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { type Completion, completionOf } from "./completion.ts";
import { memberNames } from "./member-names.ts";
import { minorIn, type ProjectFigures, projectFigures } from "./project-figures.ts";
import { projectsInSight } from "./sight.ts";

/** A project with what it names and what is derived about it. */
export interface ProjectView {
  readonly row: Project;
  readonly client: Named | null;
  readonly members: readonly Named[];
  readonly figures: ProjectFigures;
  readonly completion: Completion;
}

/** The project of that id, archived or not; a UserError when it is gone, or not in the person's sight. */
export async function readProject(scope: Scope, id: string): Promise<ProjectView> {
  const [view] = await readProjects(scope, [id]);
  if (!view) throw new UserError(scope.say.work.goneProject, scope.say.work.examples.projects);
  return view;
}

/** The projects of these ids that the person may see, in their order. */
export async function readProjects(scope: Scope, ids: readonly string[]): Promise<ProjectView[]> {
  const found = await scope.read.project.findMany({
    where: { id: { in: [...ids] }, ...projectsInSight(scope) },
    include: { client: { select: { id: true, name: true } }, members: { select: { memberId: true } } },
  });
  const places = new Map(ids.map((id, place) => [id, place]));
  const rows = found.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const names = await memberNames(
    scope,
    rows.flatMap((row) => row.members.map((one) => one.memberId)),
  );
  const figures = await projectFigures(
    scope,
    rows.map((row) => row.id),
  );
  return rows.map(({ client, members, ...row }, index) => {
    const own = figures[index] as ProjectFigures;
    return {
      row,
      client,
      members: members.flatMap((one) => names.get(one.memberId) ?? []),
      figures: own,
      completion: completionOf({ ...row, ...own, invoicedMinor: minorIn(own.invoiced, row.currency) }),
    };
  });
}
