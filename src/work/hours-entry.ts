import type { HoursEntry } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { memberNames } from "./member-names.ts";
import { hoursInSight, projectsInSight } from "./sight.ts";

/** Hours as written, with what they name; the client is the project's where there is one (SPEC 4). */
export interface HoursView {
  readonly row: HoursEntry;
  readonly project: Named | null;
  readonly service: Named | null;
  readonly client: Named | null;
  readonly member: Named;
  /** The invoice they were billed on. */
  readonly invoice: Named | null;
}

const name = { select: { id: true, name: true } } as const;

/** The hours entry of that id; a UserError when it is gone, or not in the person's sight. */
export async function readHoursEntry(scope: Scope, id: string): Promise<HoursView> {
  const [view] = await readHoursEntries(scope, [id]);
  if (!view) throw new UserError(scope.say.work.goneHours, scope.say.work.examples.hours);
  return view;
}

/** The hours entries of these ids that the person may see, in their order. */
export async function readHoursEntries(scope: Scope, ids: readonly string[]): Promise<HoursView[]> {
  const found = await scope.read.hoursEntry.findMany({
    where: { id: { in: [...ids] }, ...hoursInSight(scope) },
    include: {
      project: { select: { id: true, name: true, client: name } },
      service: name,
      client: name,
      line: { select: { invoice: { select: { id: true, number: true } } } },
    },
  });
  const places = new Map(ids.map((id, place) => [id, place]));
  const rows = found.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const members = await memberNames(
    scope,
    rows.map((row) => row.memberId),
  );
  return rows.map(({ project, service, client, line, ...row }) => ({
    row,
    project: project && { id: project.id, name: project.name },
    service,
    client: project ? project.client : client,
    member: members.get(row.memberId) ?? { id: row.memberId, name: "" },
    invoice: line && { id: line.invoice.id, name: line.invoice.number },
  }));
}

/** What work is on: the project with its service, else the client. */
export interface WorkedOn {
  readonly projectId: string | null;
  readonly serviceId: string | null;
  readonly clientId: string | null;
  /** Whether hours on it are billed by the hour: those on a service of another price are not. */
  readonly hourly: boolean;
}

/** What was said of where time goes. */
export interface SaidWork {
  readonly project?: Named | null | undefined;
  readonly service?: Named | null | undefined;
  readonly client?: Named | null | undefined;
}

/**
 * Brings project, service and client that were said into agreement: a service brings its project, and a project its
 * client. UserErrors: they belong to others, or the person may not see the project.
 */
export async function workedOn(scope: Scope, { project, service, client }: SaidWork): Promise<WorkedOn> {
  const { work } = scope.say;
  const found = service
    ? await scope.read.service.findFirst({ where: { id: service.id }, include: { project: name } })
    : null;
  if (service && !found) throw new UserError(work.goneService, work.examples.services);
  if (found && project && found.projectId !== project.id)
    throw new UserError(work.otherProject(found.name, found.project.name, project.name));
  const projectId = found?.projectId ?? project?.id ?? null;
  const hourly = found === null || found.pricing === "hourly";
  if (projectId === null) return { projectId, serviceId: null, clientId: client?.id ?? null, hourly };
  const where = { id: projectId, ...projectsInSight(scope) };
  const row = await scope.read.project.findFirst({ where, include: { client: name } });
  if (!row) throw new UserError(work.goneProject, work.examples.projects);
  if (client && row.client && row.client.id !== client.id)
    throw new UserError(work.otherClient(row.name, row.client.name, client.name));
  return { projectId, serviceId: found?.id ?? null, clientId: null, hourly };
}
