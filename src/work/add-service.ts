import type { Service } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { checkEstimate, checkMoney } from "./project-checks.ts";
import { readProject } from "./read-project.ts";
import { readService, type ServiceView } from "./read-service.ts";
import type { ServiceStatus } from "./work-status.ts";

/** What can be said of a service. */
export interface ServiceDetails {
  /** `hourly`, `fixed`, or a unit of one's own. */
  readonly pricing?: string | undefined;
  readonly rate?: Money | null | undefined;
  readonly quantityMilli?: bigint | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly status?: ServiceStatus | undefined;
  readonly member?: Named | null | undefined;
}

/**
 * Adds a service to a project (SPEC 4): fixed with a rate and no pricing said, else hourly. UserErrors: the project has one
 * of that name, an amount below nothing.
 */
export async function addService(
  scope: Scope,
  name: string,
  project: Named,
  given: ServiceDetails,
): Promise<ServiceView> {
  const { row: of } = await readProject(scope, project.id);
  checkEstimate(scope, given.minutes);
  const currency = given.rate ? checkMoney(scope, [given.rate], null) : of.currency;
  const spelt = name.trim().replace(/\s+/g, " ");
  await refuseServiceNamesake(scope, spelt, of);
  const row = await scope.write.insert("service", {
    projectId: of.id,
    name: spelt,
    key: nameKey(spelt),
    pricing: given.pricing ?? (given.rate && given.minutes === undefined ? "fixed" : "hourly"),
    rateMinor: given.rate?.minor ?? null,
    currency,
    quantityMilli: given.quantityMilli ?? null,
    minutes: given.minutes ?? null,
    status: given.status ?? "not_started",
    memberId: given.member?.id ?? null,
  });
  return readService(scope, row.id);
}

/** What to change of a service; what is left out stays, null clears. */
export interface ServicePatch extends ServiceDetails {
  readonly name?: string | undefined;
}

/** Changes a service. UserErrors: its project has another of that name, an amount below nothing. */
export async function reviseService(scope: Scope, id: string, patch: ServicePatch): Promise<ServiceView> {
  const { row, project } = await readService(scope, id);
  checkEstimate(scope, patch.minutes);
  const name = patch.name?.trim().replace(/\s+/g, " ");
  if (name !== undefined) await refuseServiceNamesake(scope, name, project, id);
  const { rate, member } = patch;
  await scope.write.update("service", id, {
    ...(name === undefined ? {} : { name, key: nameKey(name) }),
    ...(patch.pricing === undefined ? {} : { pricing: patch.pricing }),
    ...(rate === undefined ? {} : { rateMinor: rate?.minor ?? null, currency: rateCurrency(scope, rate, row) }),
    ...(patch.quantityMilli === undefined ? {} : { quantityMilli: patch.quantityMilli }),
    ...(patch.minutes === undefined ? {} : { minutes: patch.minutes }),
    ...(patch.status === undefined ? {} : { status: patch.status }),
    ...(member === undefined ? {} : { memberId: member?.id ?? null }),
  });
  return readService(scope, id);
}

/** Deletes a service nothing is on. A UserError for one with hours, income, invoice lines or recurring income. */
export async function deleteService(scope: Scope, id: string): Promise<ServiceView> {
  const view = await readService(scope, id);
  const where = { serviceId: id };
  const ties =
    (await scope.read.hoursEntry.count({ where })) +
    (await scope.read.income.count({ where })) +
    (await scope.read.invoiceLine.count({ where })) +
    (await scope.read.recurring.count({ where })) +
    (await scope.read.timer.count({ where }));
  if (ties > 0) throw new UserError(scope.say.work.serviceTied(view.row.name));
  await scope.write.remove("service", id);
  return view;
}

function rateCurrency(scope: Scope, rate: Money | null, row: Service): string {
  return rate ? checkMoney(scope, [rate], null) : row.currency;
}

async function refuseServiceNamesake(
  scope: Scope,
  name: string,
  project: Pick<Named, "id" | "name">,
  except?: string,
): Promise<void> {
  const there = await scope.read.service.findFirst({
    where: { projectId: project.id, key: nameKey(name), ...(except ? { id: { not: except } } : {}) },
  });
  if (there) throw new UserError(scope.say.work.serviceThere(there.name, project.name));
}
