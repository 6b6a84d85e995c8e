import type { HoursEntry } from "../db/generated/client.ts";
import { type Money, money } from "../money/money.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";

/** Unbilled hours that make one line: of one service, else one project, else the client alone, at one price (SPEC 4). */
export interface UnbilledGroup {
  readonly project: Named | null;
  readonly service: Named | null;
  readonly minutes: number;
  readonly hourIds: readonly string[];
  /** What an hour costs: what was said with the hours, else the service's rate, else the project's, else the workspace's; null when none is set. */
  readonly rate: Money | null;
}

/** Which unbilled hours. */
export interface UnbilledFilter {
  readonly clientId: string;
  readonly projectId?: string | undefined;
  readonly memberId?: string | undefined;
  readonly period?: Period | undefined;
}

/** Billable hours of a client that are on no invoice, grouped as the lines of one. */
export async function unbilledHours(scope: Scope, filter: UnbilledFilter): Promise<UnbilledGroup[]> {
  const { clientId, projectId, memberId, period } = filter;
  const rows = await scope.read.hoursEntry.findMany({
    where: {
      lineId: null,
      billable: true,
      ...(memberId === undefined ? {} : { memberId }),
      ...(period ? { workedOn: { gte: period.from, lte: period.to } } : {}),
      ...(projectId === undefined ? { OR: [{ clientId }, { project: { clientId } }] } : { projectId }),
    },
    include: { project: true, service: true },
    orderBy: [{ workedOn: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  const groups = new Map<string, typeof rows>();
  for (const row of rows) {
    const of = row.serviceId ?? row.projectId ?? "";
    const key = row.rateMinor === null ? of : `${of} ${row.rateMinor} ${row.rateCurrency}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { project, service } = first;
    return {
      project: project && { id: project.id, name: project.name },
      service: service && { id: service.id, name: service.name },
      minutes: own.reduce((sum, row) => sum + row.minutes, 0),
      hourIds: own.map((row) => row.id),
      rate: ownRate(first) ?? rateOf(scope, project, service),
    };
  });
}

/** What was said that an hour of an entry costs; null where nothing was. */
export function ownRate({ rateMinor, rateCurrency }: Pick<HoursEntry, "rateMinor" | "rateCurrency">): Money | null {
  return rateMinor === null || rateCurrency === null ? null : money(rateMinor, rateCurrency);
}

interface Rated {
  readonly rateMinor: bigint | null;
  readonly currency: string;
}

function rateOf(scope: Scope, project: Rated | null, service: (Rated & { readonly pricing: string }) | null) {
  const { rateMinor, rateCurrency, currency } = scope.workspace;
  const own = service?.pricing === "hourly" ? service : null;
  const rated = [own, project, { rateMinor, currency: rateCurrency ?? currency }].find(
    (one) => one !== null && one.rateMinor !== null,
  );
  return rated && rated.rateMinor !== null ? money(rated.rateMinor, rated.currency) : null;
}

/** Clients with unbilled hours, by name; at most 8. */
export async function clientsToBill(scope: Scope): Promise<Named[]> {
  const unbilled = { some: { lineId: null, billable: true } } as const;
  return scope.read.client.findMany({
    where: { archivedAt: null, OR: [{ hours: unbilled }, { projects: { some: { hours: unbilled } } }] },
    select: { id: true, name: true },
    orderBy: { key: "asc" },
    take: 8,
  });
}
