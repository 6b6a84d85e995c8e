import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { minutesPerDay } from "../time/day.ts";
import { findDurations } from "../time/find-durations.ts";
import type { Setting } from "../workspace/settings.ts";
import { meetingLength } from "./meeting-length.ts";
import { leadsOf, readLeads } from "./reminder-leads.ts";

const example = "meeting reminders 1d, 15m";

/** How long before meetings the person is reminded, in words. */
export function leadsText({ say }: Pick<Scope, "say">, kept: string | null): string {
  const leads = leadsOf(kept);
  return leads.length === 0 ? say.calendar.settings.off : say.calendar.settings.leads(leads);
}

/** Sets how long before meetings the person is reminded, of those booked already too: `1d, 15m` or `off`. */
export async function setReminders(scope: Scope, text: string): Promise<string> {
  const kept = readLeads(text);
  if (kept === null) throw new UserError(scope.say.calendar.badLeads(text), `settings ${example}`);
  await scope.write.update("member", scope.person.id, { meetingReminders: kept });
  const coming = await scope.read.meeting.findMany({
    where: { memberId: scope.person.id, nudgeAt: { not: null } },
    select: { id: true },
  });
  for (const { id } of coming) await scope.write.update("meeting", id, { nudgeAt: scope.at });
  return leadsText(scope, kept);
}

/** The settings of meetings: each member's own reminders, and the workspace's usual length. */
export const calendarSettings: readonly Setting[] = [
  {
    words: "meeting reminders",
    also: ["my meeting reminders"],
    own: true,
    label: ({ say }) => say.calendar.settings.reminders,
    now: (scope) => leadsText(scope, scope.person.meetingReminders),
    example,
    set: setReminders,
  },
  {
    words: "meeting length",
    label: ({ say }) => say.calendar.settings.length,
    now: (scope) => scope.say.calendar.minutes(meetingLength(scope)),
    example: "meeting length 60 min",
    set: async (scope, text) => {
      const bare = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
      const minutes = bare ?? findDurations(text, scope.locale)[0]?.value.minutes ?? 0;
      if (!Number.isInteger(minutes) || minutes < 5 || minutes > minutesPerDay)
        throw new UserError(scope.say.calendar.badMinutes(text), "settings meeting length 60 min");
      await scope.write.update("workspace", scope.workspace.id, { meetingMinutes: minutes });
      return scope.say.calendar.minutes(minutes);
    },
  },
];
