import type { Prisma } from "../db/generated/client.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { type HoursView, readHoursEntries } from "./hours-entry.ts";
import { hoursInSight } from "./sight.ts";

/** Which hours to list; conditions are met together. */
export interface HoursFilter {
  readonly period?: Period | undefined;
  readonly project?: Named | undefined;
  readonly service?: Named | undefined;
  readonly client?: Named | undefined;
  readonly member?: Named | undefined;
  /** Billable and on no invoice yet, or on one. */
  readonly billing?: "unbilled" | "billed" | undefined;
}

/** A page of hours, the newest day first, with the sum and count of all that fit. */
export interface HoursPage {
  readonly entries: readonly HoursView[];
  readonly count: number;
  readonly minutes: number;
}

/** A page of the hours that fit and that the person may see. */
export async function listHours(
  scope: Scope,
  filter: HoursFilter,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<HoursPage> {
  const where = await hoursWhere(scope, filter);
  const rows = await scope.read.hoursEntry.findMany({
    where,
    orderBy: [{ workedOn: "desc" }, { createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
    skip,
    take,
  });
  const all = await scope.read.hoursEntry.aggregate({ where, _sum: { minutes: true }, _count: true });
  const ids = rows.map((row) => row.id);
  return { entries: await readHoursEntries(scope, ids), count: all._count, minutes: all._sum.minutes ?? 0 };
}

/** The hours that fit, as a condition; a client's are those of its projects, named one by one so that an index finds them. */
async function hoursWhere(scope: Scope, filter: HoursFilter): Promise<Prisma.HoursEntryWhereInput> {
  const { period, project, service, client, member, billing } = filter;
  const projects = client
    ? await scope.read.project.findMany({ where: { clientId: client.id }, select: { id: true } })
    : [];
  const ids = projects.map((one) => one.id);
  return {
    AND: [
      hoursInSight(scope),
      period ? { workedOn: { gte: period.from, lte: period.to } } : {},
      project ? { projectId: project.id } : {},
      service ? { serviceId: service.id } : {},
      client ? { OR: [{ clientId: client.id }, { projectId: { in: ids } }] } : {},
      member ? { memberId: member.id } : {},
      billing === "unbilled" ? { lineId: null, billable: true } : {},
      billing === "billed" ? { lineId: { not: null } } : {},
    ],
  };
}
