import { type HoursBilling, type HoursGrouping, hoursSums } from "../db/queries/hours-sums.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { seesMoney } from "./sight.ts";

/** What a report of hours is asked for. */
export interface HoursQuestion {
  readonly period: Period;
  readonly groupBy: HoursGrouping;
  readonly project?: Named | undefined;
  readonly client?: Named | undefined;
  readonly service?: Named | undefined;
  readonly member?: Named | undefined;
  readonly billing?: HoursBilling | undefined;
}

/** The hours of one group; the name of a day or month is the day or month as ISO text. */
export interface HoursGroup {
  readonly name: string | null;
  readonly minutes: number;
}

export interface HoursReport {
  readonly minutes: number;
  readonly billedMinutes: number;
  /** Those to be billed, on an invoice or not. */
  readonly billableMinutes: number;
  readonly groups: readonly HoursGroup[];
}

/** Hours of a period, split into groups with their names; employees get their own alone (SPEC 1). */
export async function hoursReport(scope: Scope, asked: HoursQuestion): Promise<HoursReport> {
  const { period, groupBy, project, client, service, member, billing } = asked;
  const sums = await scope.query(hoursSums, {
    ...period,
    groupBy,
    projectId: project?.id,
    clientId: client?.id,
    serviceId: service?.id,
    billing,
    memberId: seesMoney(scope) ? member?.id : scope.person.id,
  });
  const names = await namesOf(
    scope,
    groupBy,
    sums.flatMap((sum) => sum.id ?? []),
  );
  return {
    minutes: sums.reduce((sum, one) => sum + one.minutes, 0),
    billedMinutes: sums.reduce((sum, one) => sum + one.billedMinutes, 0),
    billableMinutes: sums.reduce((sum, one) => sum + one.billableMinutes, 0),
    groups: sums.map(({ id, minutes }) => ({ name: id === null ? null : (names.get(id) ?? id), minutes })),
  };
}

async function namesOf(scope: Scope, groupBy: HoursGrouping, ids: readonly string[]): Promise<Map<string, string>> {
  if (groupBy === "day" || groupBy === "month") return new Map();
  const args = { where: { id: { in: [...ids] } }, select: { id: true, name: true } };
  const rows = await {
    project: () => scope.read.project.findMany(args),
    client: () => scope.read.client.findMany(args),
    service: () => scope.read.service.findMany(args),
    member: () => scope.read.member.findMany(args),
  }[groupBy]();
  return new Map(rows.map((row) => [row.id, row.name]));
}
