import { leadsText, setReminders } from "../src/calendar/calendar-settings.ts";
import { meetingName } from "../src/calendar/meeting-name.ts";
import { setLeads } from "../src/calendar/set-leads.ts";
import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import type { Scope } from "../src/scope.ts";
import { type Meant, whichMeeting } from "./asking/which-meeting.ts";
import { refOf } from "./cards/meeting-text.ts";

/** `1h before the Acme call`, `off for the standup`. */
const ofOne = /^(.*?\S)\s+(?:before|for|of)\s+(?:(?:the|my|our)\s+)?(\S.*)$/is;

/** Everybody sets their own; owners find it among the settings too. */
export const meetReminders = defineCommand({
  name: "meet reminders",
  intent: "meeting.reminders",
  summary: "How long before meetings, or before one of them, you are reminded",
  theme: "calendar",
  access: "employee",
  options: {
    what: optional(text("Times before a meeting: 1d, 15m, or off; usual for one as for the others")),
    meeting: optional(meeting("Before one meeting only")),
    add: hidden(yesNo("Beside the times set already")),
  },
  examples: ["meet reminders 1d, 15m"],
  typed: (rest) => {
    const [, what, one] = ofOne.exec(rest) ?? [];
    return what && one ? { what, meeting: one } : { what: rest };
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const labels = scope.say.calendar.settings;
    const { done, isNow } = scope.say.settings;
    if (input.meeting) return remindBefore(scope, { ...input, slots });
    if (!input.what) {
      const now = leadsText(scope, scope.person.meetingReminders);
      return { text: isNow(labels.reminders, now, "meeting reminders 1d, 15m"), public: true };
    }
    const said = done(labels.reminders, await setReminders(scope, input.what));
    return { text: said, wrote: { title: said.replace(/\.$/, "") }, public: true };
  },
});

/** Sets when one meeting is reminded of; asked for beside the usual times, only that time is a button away. */
export async function remindBefore(
  scope: Scope,
  {
    what = "usual",
    add = false,
    slots,
    ...meant
  }: Meant & {
    readonly what?: string | undefined;
    readonly add?: boolean | undefined;
    readonly slots: Slots;
  },
): Promise<Answer | Asking> {
  const held = await whichMeeting(scope, meant, { command: "meet reminders", slots });
  if ("ask" in held) return held;
  const { calendar } = scope.say;
  const { meeting: row, kept } = await setLeads(scope, held.meeting.id, what, { add });
  const name = meetingName(scope, row);
  const ref = refOf(row, held.occurrence);
  const only = { command: "meet reminders", slots: { what, meeting: ref } };
  const several = add && kept?.includes(",");
  return {
    text: calendar.remindersOf(name, leadsText(scope, kept ?? scope.person.meetingReminders)),
    offers: several ? [{ label: calendar.buttons.onlyLead(what), press: only }] : [],
    wrote: { title: calendar.remindersTitle(name), subject: { table: "meeting", id: row.id } },
  };
}
