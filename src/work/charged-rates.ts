import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";

/** What an hour of a project or service costs. */
export interface ChargedRate {
  readonly name: string;
  readonly rate: Money;
}

/** More rates than an answer names. */
const most = 8;

/** The hourly rates that are set for a client's projects and services, or for those of one project; by name. */
export async function chargedRates(
  scope: Scope,
  of: { readonly clientId: string } | { readonly projectId: string },
): Promise<ChargedRate[]> {
  const project = "clientId" in of ? { clientId: of.clientId } : { id: of.projectId };
  const projects = await scope.read.project.findMany({
    where: { ...project, archivedAt: null, rateMinor: { not: null } },
    orderBy: { key: "asc" },
    take: most,
  });
  const services = await scope.read.service.findMany({
    where: { project, pricing: "hourly", rateMinor: { not: null } },
    orderBy: { key: "asc" },
    take: most,
  });
  return [...projects, ...services].map(({ name, rateMinor, currency }) => ({
    name,
    rate: money(rateMinor ?? 0n, currency),
  }));
}
