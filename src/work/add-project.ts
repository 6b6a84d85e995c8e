import { takeClient } from "../clients/take-client.ts";
import type { Project } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { assignMembers } from "./assign-members.ts";
import { checkDays, checkEstimate, checkMoney } from "./project-checks.ts";
import type { Priority, ProjectStatus } from "./work-status.ts";

/** A project to add: a name, and whatever else is known. */
export interface NewProject {
  readonly name: string;
  readonly client?: NamedOrNew | undefined;
  readonly value?: Money | undefined;
  /** The price of an hour of it. */
  readonly rate?: Money | undefined;
  readonly start?: Day | undefined;
  readonly due?: Day | undefined;
  readonly status?: ProjectStatus | undefined;
  readonly priority?: Priority | undefined;
  readonly estimatedMinutes?: number | undefined;
  readonly members?: readonly Named[] | undefined;
  readonly notes?: string | undefined;
}

/**
 * Adds a project (SPEC 4): not started and of medium priority unless told otherwise. UserErrors: its client has one of
 * that name, it would be due before it starts, its amounts are in two currencies or below nothing.
 */
export async function addProject(scope: Scope, given: NewProject): Promise<Project> {
  const name = given.name.trim().replace(/\s+/g, " ");
  checkDays(scope, given.start ?? null, given.due ?? null);
  checkEstimate(scope, given.estimatedMinutes);
  const currency = checkMoney(scope, [given.value, given.rate], null);
  const client = given.client ? await takeClient(scope, given.client) : null;
  await refuseNamesake(scope, name, client);
  const status = given.status ?? "not_started";
  const row = await scope.write.insert("project", {
    name,
    key: nameKey(name),
    clientId: client?.id ?? null,
    valueMinor: given.value?.minor ?? null,
    rateMinor: given.rate?.minor ?? null,
    currency,
    startOn: given.start ?? null,
    dueOn: given.due ?? null,
    completedOn: status === "completed" ? scope.today : null,
    status,
    priority: given.priority ?? "medium",
    estimatedMinutes: given.estimatedMinutes ?? null,
    notes: given.notes ?? null,
  });
  await assignMembers(scope, row.id, given.members ?? []);
  return row;
}

/** A UserError when the client, or nobody, has another project of that name. */
export async function refuseNamesake(scope: Scope, name: string, client: Named | null, except?: string): Promise<void> {
  const there = await scope.read.project.findFirst({
    where: { key: nameKey(name), clientId: client?.id ?? null, ...(except ? { id: { not: except } } : {}) },
  });
  if (!there) return;
  const { work } = scope.say;
  if (there.archivedAt) throw new UserError(work.namesakeArchived(there.name), work.examples.restore(there.name));
  throw new UserError(work.namesake(there.name, client?.name ?? null), work.examples.show(there.name));
}
