import { takeClient } from "../clients/take-client.ts";
import type { Project } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { refuseNamesake } from "./add-project.ts";
import { assignMembers, unassignMembers } from "./assign-members.ts";
import { checkDays, checkEstimate, checkMoney } from "./project-checks.ts";
import { type ProjectView, readProject } from "./read-project.ts";
import type { Priority, ProjectStatus } from "./work-status.ts";

/** What to change of a project; what is left out stays, null clears. */
export interface ProjectPatch {
  readonly name?: string | undefined;
  readonly client?: NamedOrNew | null | undefined;
  readonly value?: Money | null | undefined;
  readonly rate?: Money | null | undefined;
  readonly start?: Day | null | undefined;
  readonly due?: Day | null | undefined;
  /** The day it was completed on; sets the status too. */
  readonly completed?: Day | undefined;
  readonly status?: ProjectStatus | undefined;
  readonly priority?: Priority | undefined;
  readonly estimatedMinutes?: number | null | undefined;
  readonly satisfaction?: number | null | undefined;
  readonly notes?: string | null | undefined;
  readonly assign?: readonly Named[] | undefined;
  readonly unassign?: readonly Named[] | undefined;
}

/**
 * Changes a project (SPEC 4). Completing it dates its completion, today unless told otherwise. UserErrors: another of its
 * client's has the name, days out of order, two currencies, money or billed hours that belong to its former client.
 */
export async function reviseProject(scope: Scope, id: string, patch: ProjectPatch): Promise<ProjectView> {
  const { row } = await readProject(scope, id);
  const pick = <T>(said: T | undefined, kept: T): T => (said === undefined ? kept : said);
  const start = pick(patch.start, row.startOn);
  const due = pick(patch.due, row.dueOn);
  if (patch.start !== undefined || patch.due !== undefined) checkDays(scope, start, due);
  checkEstimate(scope, patch.estimatedMinutes);
  const client = patch.client === undefined ? undefined : await newClient(scope, row, patch.client);
  const name = patch.name?.trim().replace(/\s+/g, " ") ?? row.name;
  if (patch.name !== undefined || client !== undefined)
    await refuseNamesake(scope, name, client === undefined ? idOnly(row.clientId) : client, id);
  await scope.write.update("project", id, {
    ...(patch.name === undefined ? {} : { name, key: nameKey(name) }),
    ...(client === undefined ? {} : { clientId: client?.id ?? null }),
    ...moneyColumns(scope, row, patch),
    startOn: start,
    dueOn: due,
    ...statusColumns(scope, row, patch),
    priority: patch.priority ?? row.priority,
    estimatedMinutes: pick(patch.estimatedMinutes, row.estimatedMinutes),
    satisfaction: pick(patch.satisfaction, row.satisfaction),
    notes: pick(patch.notes, row.notes),
  });
  await assignMembers(scope, id, patch.assign ?? []);
  await unassignMembers(scope, id, patch.unassign ?? []);
  return readProject(scope, id);
}

const idOnly = (id: string | null): Named | null => (id === null ? null : { id, name: "" });

function moneyColumns(scope: Scope, row: Project, { value, rate }: ProjectPatch): Partial<Project> {
  if (value === undefined && rate === undefined) return {};
  const valueMinor = value === undefined ? row.valueMinor : (value?.minor ?? null);
  const rateMinor = rate === undefined ? row.rateMinor : (rate?.minor ?? null);
  const keeps = (value === undefined && row.valueMinor !== null) || (rate === undefined && row.rateMinor !== null);
  const said = [value, rate].some((one) => one);
  const currency = checkMoney(scope, [value, rate], keeps || !said ? row.currency : null);
  return { valueMinor, rateMinor, currency };
}

function statusColumns(scope: Scope, row: Project, patch: ProjectPatch): Partial<Project> {
  const status = patch.status ?? (patch.completed ? "completed" : row.status);
  if (patch.completed && status !== "completed") throw new UserError(scope.say.work.completedOtherwise);
  const completedOn = patch.completed ?? (row.status === "completed" ? row.completedOn : scope.today);
  if (completedOn !== null && completedOn > scope.today)
    throw new UserError(scope.say.work.completedLater(scope.show.day(completedOn)));
  return { status, completedOn: status === "completed" ? completedOn : null };
}

/** The client a project goes to; a UserError when money or billed hours on it are another's. */
async function newClient(scope: Scope, row: Project, said: NamedOrNew | null): Promise<Named | null> {
  if (said && "id" in said && said.id === row.clientId) return { id: said.id, name: said.name };
  const to = said && "id" in said ? said.id : null;
  const ofNobody = to === null ? 0 : 1;
  const where = { projectId: row.id };
  const others = to === null ? where : { ...where, clientId: { not: to } };
  const nobodys = { ...where, clientId: null };
  const tied =
    (await scope.read.income.count({ where: others })) +
    (await scope.read.expense.count({ where: others })) +
    (await scope.read.invoice.count({ where: others })) +
    (await scope.read.recurring.count({ where: others })) +
    ofNobody * (await scope.read.income.count({ where: nobodys })) +
    ofNobody * (await scope.read.expense.count({ where: nobodys })) +
    (await scope.read.hoursEntry.count({ where: { projectId: row.id, lineId: { not: null } } }));
  if (tied > 0) throw new UserError(scope.say.work.clientTied(row.name));
  return said === null ? null : takeClient(scope, said);
}
