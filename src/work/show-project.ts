import { type Attached, attachedTo } from "../files/attached.ts";
import type { Scope } from "../scope.ts";
import { type ProjectView, readProject } from "./read-project.ts";
import { type ServiceView, servicesOf } from "./read-service.ts";

/** A project as its card shows it: with its services, and how many of its tasks are done. */
export interface ShownProject {
  readonly view: ProjectView;
  readonly services: readonly ServiceView[];
  readonly tasks: { readonly done: number; readonly all: number };
  readonly documents: Attached;
}

/** Services shown on a project's card. */
const servicesShown = 20;

/** Reads a project, archived or not, with what belongs to it; a UserError when it is gone or not in sight. */
export async function showProject(scope: Scope, id: string): Promise<ShownProject> {
  const view = await readProject(scope, id);
  const { services } = await servicesOf(scope, { projectId: id }, { skip: 0, take: servicesShown });
  const done = await scope.read.task.count({ where: { projectId: id, doneOn: { not: null } } });
  const all = await scope.read.task.count({ where: { projectId: id } });
  return { view, services, tasks: { done, all }, documents: await attachedTo(scope, { projectId: id }) };
}
