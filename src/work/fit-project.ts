import { UserError } from "../errors.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { addProject } from "./add-project.ts";
import { addService } from "./add-service.ts";

/** What was said that an entry of money is for. */
export interface SaidFor {
  readonly client?: Named | null | undefined;
  readonly project?: NamedOrNew | null | undefined;
  readonly service?: NamedOrNew | null | undefined;
}

/** What an entry of money is for, in agreement: the service is the project's, the project the client's (SPEC 2, 6). */
export interface FitFor {
  readonly client: Named | null;
  readonly project: Named | null;
  readonly service: Named | null;
}

const named = { select: { id: true, name: true } } as const;

/**
 * Brings client, project and service that were said into agreement: a service brings its project, a project its client;
 * a new one is added there (SPEC 6). UserErrors: they belong to others, or a new service has no project.
 */
export async function fitFor(scope: Scope, said: SaidFor): Promise<FitFor> {
  const { work } = scope.say;
  const service = said.service && "id" in said.service ? await serviceRow(scope, said.service) : null;
  const project = said.project
    ? await takeProject(scope, said.project, said.client ?? null)
    : (service?.project ?? null);
  if (service && project && service.project.id !== project.id)
    throw new UserError(work.otherProject(service.name, service.project.name, project.name));
  const client = project ? await clientOf(scope, project, said.client ?? null) : (said.client ?? null);
  if (said.service && "create" in said.service) {
    if (!project) throw new UserError(work.noProjectFor(said.service.create), work.examples.service);
    const { row } = await addService(scope, said.service.create, project, {});
    return { client, project, service: { id: row.id, name: row.name } };
  }
  return { client, project, service: service && { id: service.id, name: service.name } };
}

/** The id of a project that an invoice to a client is for; a UserError when it is another client's. */
export async function projectOf(scope: Scope, project: Named, client: Named): Promise<string> {
  await clientOf(scope, project, client);
  return project.id;
}

async function serviceRow(scope: Scope, { id }: Named) {
  const row = await scope.read.service.findFirst({ where: { id }, include: { project: named } });
  if (!row) throw new UserError(scope.say.work.goneService, scope.say.work.examples.services);
  return row;
}

async function takeProject(scope: Scope, said: NamedOrNew, client: Named | null): Promise<Named> {
  if ("id" in said) return { id: said.id, name: said.name };
  const row = await addProject(scope, { name: said.create, client: client ?? undefined });
  return { id: row.id, name: row.name };
}

/** The client of a project, which is also the entry's; a UserError when another was said. */
async function clientOf(scope: Scope, project: Named, said: Named | null): Promise<Named | null> {
  const row = await scope.read.project.findFirst({ where: { id: project.id }, include: { client: named } });
  if (!row) throw new UserError(scope.say.work.goneProject, scope.say.work.examples.projects);
  if (row.client && said && row.client.id !== said.id)
    throw new UserError(scope.say.work.otherClient(row.name, row.client.name, said.name));
  return row.client ?? said;
}
