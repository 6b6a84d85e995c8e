import type { Scope } from "../scope.ts";
import { nextLook } from "./next-nudge.ts";
import type { Scheduled } from "./occurrences.ts";
import { type Lead, leadsOf } from "./reminder-leads.ts";

/** How a member is reminded: how long before, and where their clock is. */
export interface Reminded {
  readonly leads: readonly Lead[];
  readonly zone: string;
}

/** How the member whose meeting it is is reminded of it. */
export async function remindedOf(scope: Scope, memberId: string): Promise<Reminded> {
  const own = memberId === scope.person.id;
  const member = own ? scope.person : await scope.read.member.findFirst({ where: { id: memberId } });
  return { leads: leadsOf(member?.meetingReminders ?? null), zone: member?.zone ?? scope.workspace.zone };
}

/** When the reminders of a meeting that is planned now are to be looked at first. */
export async function firstLook(scope: Scope, memberId: string, scheduled: Scheduled): Promise<Date | null> {
  return nextLook(scheduled, await remindedOf(scope, memberId), scope.at);
}
