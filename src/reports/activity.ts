import { reportActivity } from "../db/queries/report-activity.ts";
import type { Scope } from "../scope.ts";
import { addDays } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { instantOf, wallTime } from "../time/zone.ts";

/** One thing that was entered or changed, on the person's wall clock. */
export interface Happened {
  readonly title: string;
  readonly by: string;
  readonly day: string;
  readonly time: string;
}

export interface ActivityReport {
  readonly happened: readonly Happened[];
  /** How many there are in all. */
  readonly count: number;
}

const most = 20;

/** What was entered or changed in a period and still stands, newest first (SPEC 11); of one client when given. */
export async function readActivity(scope: Scope, period: Period, clientId?: string): Promise<ActivityReport> {
  const midnight = (day: Period["from"]) => instantOf({ day, time: "00:00" }, scope.zone);
  const { rows, count } = await scope.query(reportActivity, {
    fromAt: midnight(period.from),
    toAt: midnight(addDays(period.to, 1)),
    clientId,
    most,
  });
  const members = await scope.read.member.findMany({ where: { id: { in: rows.map((row) => row.memberId) } } });
  const names = new Map(members.map((member) => [member.id, member.name]));
  return {
    count,
    happened: rows.map((row) => {
      const { day, time } = wallTime(row.at, scope.zone);
      return { title: row.title, by: names.get(row.memberId) ?? "", day, time };
    }),
  };
}
