import { meetingName } from "../src/calendar/meeting-name.ts";
import { snoozeNudge } from "../src/calendar/snooze-nudge.ts";
import { minutesAfter } from "../src/calendar/span.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { delay } from "../src/chat/options/delay.ts";
import { length } from "../src/chat/options/length.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { UserError } from "../src/errors.ts";
import { snoozedTo } from "../src/interactions/snoozed-to.ts";
import { wallTime } from "../src/time/zone.ts";
import { whichMeeting } from "./asking/which-meeting.ts";
import { timeText } from "./cards/meeting-text.ts";
import { saidWhen } from "./cards/said-when.ts";
import { readLater } from "./typed/snooze-words.ts";

const usualMinutes = 5;

/** Puts the reminder of the next meeting off, within the time it still takes. */
export const meetSnooze = defineCommand({
  name: "meet snooze",
  intent: "meeting.snooze",
  summary: "Be reminded of a meeting again in a few minutes",
  theme: "calendar",
  access: "employee",
  options: {
    meeting: optional(meeting("Which meeting")),
    durationMinutes: optional(length("For how long")),
    until: optional(delay("Until when")),
  },
  examples: ["meet snooze"],
  replied: (text) => {
    const said = readLater(text);
    if (!said) return null;
    if (said.until === undefined) return {};
    if (/^(?:until|till|tomorrow|next|bis|hasta|jusqu|até|morgen|mañana|demain|amanhã)(?!\p{L})/iu.test(said.until))
      return { until: said.until };
    return { durationMinutes: said.until.replace(/^(?:in|for)\s+/i, "") };
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const held = await whichMeeting(scope, input, { command: "meet snooze", slots });
    if ("ask" in held) return held;
    const { calendar } = scope.say;
    const name = meetingName(scope, held.meeting);
    const to = input.until
      ? snoozedTo(scope, input.until)
      : minutesAfter(scope.at, input.durationMinutes ?? usualMinutes);
    if (held.occurrence.endsAt <= to) throw new UserError(calendar.tooLateToSnooze(name));
    const today = wallTime(to, scope.zone).day === scope.today;
    await snoozeNudge(scope, held.meeting.id, to);
    return {
      text: today ? calendar.snoozed(name, timeText(scope, to)) : calendar.snoozedOn(name, saidWhen(scope, to)),
      wrote: { title: calendar.snoozedTitle(name), subject: { table: "meeting", id: held.meeting.id } },
    };
  },
});
