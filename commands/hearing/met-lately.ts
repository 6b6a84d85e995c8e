import { listMeetings } from "../../src/calendar/list-meetings.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays } from "../../src/time/day.ts";
import { wallTime } from "../../src/time/zone.ts";
import type { Met } from "../../src/understand/hearing.ts";

/** The one client the person met since yesterday, the latest time; undefined where it was none, or several. */
export async function metLately(scope: Scope): Promise<Met | undefined> {
  const held = await listMeetings(scope, { from: addDays(scope.today, -1), to: scope.today });
  const over = held.filter(({ meeting, occurrence }) => meeting.clientId !== null && occurrence.startsAt <= scope.at);
  const [latest] = over.toSorted((a, b) => b.occurrence.startsAt.getTime() - a.occurrence.startsAt.getTime());
  if (!latest || over.some(({ meeting }) => meeting.clientId !== latest.meeting.clientId)) return undefined;
  const row = await scope.read.client.findFirst({
    where: { id: latest.meeting.clientId ?? "" },
    select: { name: true },
  });
  return row ? { client: row.name, day: wallTime(latest.occurrence.startsAt, scope.zone).day } : undefined;
}
