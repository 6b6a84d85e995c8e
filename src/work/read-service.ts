import type { Service } from "../db/generated/client.ts";
import { serviceAmounts, serviceTimes } from "../db/queries/project-figures.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { memberNames } from "./member-names.ts";
import { amountsOf } from "./project-figures.ts";
import { serviceValueMinor } from "./service-value.ts";
import { projectsInSight } from "./sight.ts";
import type { ServiceStatus } from "./work-status.ts";

/** A service with its project, its client (client → project → service) and what is derived about it (SPEC 4). */
export interface ServiceView {
  readonly row: Service;
  readonly project: Named;
  readonly client: Named | null;
  readonly member: Named | null;
  readonly loggedMinutes: number;
  /** In minor units of its currency; null without a rate. */
  readonly valueMinor: bigint | null;
  /** Lines of sent invoices for it, and income entries on none. */
  readonly income: readonly Money[];
}

/** Which services to list. */
export interface ServiceFilter {
  readonly id?: string | undefined;
  readonly projectId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly status?: ServiceStatus | undefined;
}

/** The service of that id; a UserError when it is gone, or not in the person's sight. */
export async function readService(scope: Scope, id: string): Promise<ServiceView> {
  const { services } = await servicesOf(scope, { id }, { skip: 0, take: 1 });
  const [view] = services;
  if (!view) throw new UserError(scope.say.work.goneService, scope.say.work.examples.services);
  return view;
}

/** A page of services in the person's sight, by name, with their figures; `count` is how many fit in all. */
export async function servicesOf(
  scope: Scope,
  { id, projectId, clientId, status }: ServiceFilter,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<{ readonly services: readonly ServiceView[]; readonly count: number }> {
  const where = {
    ...(id === undefined ? {} : { id }),
    ...(projectId === undefined ? {} : { projectId }),
    ...(status === undefined ? {} : { status }),
    project: { AND: [projectsInSight(scope), clientId === undefined ? {} : { clientId }] },
  };
  const name = { select: { id: true, name: true } } as const;
  const found = await scope.read.service.findMany({
    where,
    include: { project: { select: { id: true, name: true, client: name } } },
    orderBy: [{ key: "asc" }, { id: "asc" }],
    skip,
    take,
  });
  const ids = found.map((row) => row.id);
  const times = await scope.query(serviceTimes, { ids });
  const amounts = await scope.query(serviceAmounts, { ids });
  const members = await memberNames(
    scope,
    found.map((row) => row.memberId),
  );
  const services = found.map(({ project: { client, ...project }, ...row }) => {
    const loggedMinutes = times.get(row.id) ?? 0;
    return {
      row,
      project,
      client,
      member: row.memberId === null ? null : (members.get(row.memberId) ?? null),
      loggedMinutes,
      valueMinor: serviceValueMinor({ ...row, loggedMinutes }),
      income: amountsOf(amounts, row.id, "earned"),
    };
  });
  return { services, count: await scope.read.service.count({ where }) };
}
