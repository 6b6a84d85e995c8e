import { moveNudge } from "../db/queries/meeting-nudges.ts";
import { memberZones } from "../db/queries/reminders.ts";
import type { Scope } from "../scope.ts";
import { fully } from "./full-meeting.ts";
import { nextLook } from "./next-nudge.ts";
import type { Scheduled } from "./occurrences.ts";
import { type Lead, leadsOf } from "./reminder-leads.ts";
import { minutesAfter } from "./span.ts";

/** How a member is reminded: how long before, and where their clock is. */
export interface Reminded {
  readonly leads: readonly Lead[];
  readonly zone: string;
}

/** Whose a meeting is, and how long before it they are reminded where that was set for it alone. */
export interface RemindedMeeting {
  readonly memberId: string;
  readonly reminders?: string | null;
}

/** How the member whose meeting it is is reminded of it: as set for it, else as they are of every meeting (SPEC 7). */
export async function remindedOf(scope: Scope, { memberId, reminders }: RemindedMeeting): Promise<Reminded> {
  const own = memberId === scope.person.id;
  const member = own ? scope.person : await scope.read.member.findFirst({ where: { id: memberId } });
  return { leads: leadsOf(reminders ?? member?.meetingReminders ?? null), zone: member?.zone ?? scope.workspace.zone };
}

/** When the reminders of a meeting that is planned now are to be looked at first. */
export async function firstLook(scope: Scope, meeting: RemindedMeeting, scheduled: Scheduled): Promise<Date | null> {
  return nextLook(scheduled, await remindedOf(scope, meeting), scope.at);
}

/** In another zone a day before may be earlier than it was by this much, and so may have passed. */
const passedMinutes = 3 * 60;

/** Plans the reminders of meetings anew, after the clock of whoever is reminded has moved to another zone. */
export async function meetingsFollow(scope: Scope): Promise<void> {
  const coming = await scope.read.meeting.findMany({ where: { nudgeAt: { not: null } }, include: fully });
  const members = await scope.read.member.findMany({ where: {}, select: { id: true, meetingReminders: true } });
  const zones = new Map((await scope.query(memberZones, null)).map(({ id, zone }) => [id, zone]));
  const reminded = new Map(
    members.map(({ id, meetingReminders }) => [
      id,
      { leads: leadsOf(meetingReminders), zone: zones.get(id) ?? scope.workspace.zone },
    ]),
  );
  for (const row of coming) {
    const member = reminded.get(row.memberId);
    const whose = member && row.reminders !== null ? { ...member, leads: leadsOf(row.reminders) } : member;
    // What was told before its time has passed is not told again, however it is planned.
    const look = whose ? await nextLook(row, whose, minutesAfter(scope.at, -passedMinutes)) : row.nudgeAt;
    const at = look && row.snoozedTo && row.snoozedTo < look ? row.snoozedTo : look;
    await scope.query(moveNudge, { id: row.id, at });
  }
}
