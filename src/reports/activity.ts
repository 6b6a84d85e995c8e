import { reportActivity } from "../db/queries/report-activity.ts";
import { references } from "../history/tables.ts";
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
  /** There are more, older ones. */
  readonly more: boolean;
}

const most = 20;

/** The tables whose rows name their client. */
const clientTables = references
  .filter(({ of, column }) => of === "client" && column === "clientId")
  .map(({ table }) => table);

/** What was entered or changed in a period and still stands, newest first (SPEC 11); of one client when given. */
export async function readActivity(scope: Scope, period: Period, clientId?: string): Promise<ActivityReport> {
  const midnight = (day: Period["from"]) => instantOf({ day, time: "00:00" }, scope.zone);
  const found = await scope.query(reportActivity, {
    fromAt: midnight(period.from),
    toAt: midnight(addDays(period.to, 1)),
    client: clientId === undefined ? undefined : { id: clientId, tables: clientTables },
    most: most + 1,
  });
  const rows = found.slice(0, most);
  const members = await scope.read.member.findMany({ where: { id: { in: rows.map((row) => row.memberId) } } });
  const names = new Map(members.map((member) => [member.id, member.name]));
  return {
    more: found.length > most,
    happened: rows.map((row) => {
      const { day, time } = wallTime(row.at, scope.zone);
      return { title: row.title, by: names.get(row.memberId) ?? "", day, time };
    }),
  };
}
