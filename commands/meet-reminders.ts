import { leadsText, setReminders } from "../src/calendar/calendar-settings.ts";
import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";

/** Everybody sets their own; owners find it among the settings too. */
export const meetReminders = defineCommand({
  name: "meet reminders",
  intent: "meeting.reminders",
  summary: "How long before meetings you are reminded",
  theme: "calendar",
  access: "employee",
  options: { what: optional(text("Times before a meeting: 1d, 15m, or off")) },
  examples: ["meet reminders 1d, 15m"],
  typed: (rest) => ({ what: rest }),
  async run(scope, input): Promise<Answer> {
    const labels = scope.say.calendar.settings;
    const { done, isNow } = scope.say.settings;
    if (!input.what) {
      const now = leadsText(scope, scope.person.meetingReminders);
      return { text: isNow(labels.reminders, now, "meeting reminders 1d, 15m"), public: true };
    }
    const said = done(labels.reminders, await setReminders(scope, input.what));
    return { text: said, wrote: { title: said.replace(/\.$/, "") }, public: true };
  },
});
