import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { fitFor } from "./fit-project.ts";

/** What an entry of money is for now. */
export interface ForNow {
  readonly projectId: string | null;
  readonly serviceId?: string | null;
}

/** What a correction says of it; null clears. */
export interface ForPatch {
  readonly project?: NamedOrNew | null | undefined;
  readonly service?: NamedOrNew | null | undefined;
}

/** What an entry is for after a correction. */
export interface ForAfter {
  readonly client: Named | null;
  readonly projectId: string | null;
  readonly serviceId: string | null;
}

/**
 * What an entry is for after its client, project or service was corrected: another client's project is left behind, and
 * another project's service with it. A UserError when what was said does not belong together.
 */
export async function revisedFor(scope: Scope, now: ForNow, client: Named | null, patch: ForPatch): Promise<ForAfter> {
  const kept = patch.project === undefined ? await keptProject(scope, now.projectId, client) : patch.project;
  const sameProject = kept !== null && "id" in kept && kept.id === now.projectId;
  const keptService = sameProject && now.serviceId ? { id: now.serviceId, name: "" } : null;
  const service = patch.service === undefined ? keptService : patch.service;
  const moves = patch.project === undefined && service !== null && service !== keptService && "id" in service;
  const fit = await fitFor(scope, { client, project: moves ? null : kept, service });
  return { client: fit.client, projectId: fit.project?.id ?? null, serviceId: fit.service?.id ?? null };
}

async function keptProject(scope: Scope, id: string | null, client: Named | null): Promise<Named | null> {
  if (id === null) return null;
  const row = await scope.read.project.findFirst({ where: { id }, select: { id: true, name: true, clientId: true } });
  if (!row || (row.clientId !== null && row.clientId !== client?.id)) return null;
  return { id: row.id, name: row.name };
}
