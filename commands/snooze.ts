import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { delay } from "../src/chat/options/delay.ts";
import { instant } from "../src/chat/options/instant.ts";
import { text } from "../src/chat/options/text.ts";
import { snoozeReminder } from "../src/interactions/snooze-reminder.ts";
import { reminderCard, reminderSaid } from "./cards/reminder-card.ts";
import { whichReminder } from "./which-reminder.ts";

/** `snooze`, `remind me again`, `later` with how long. */
const said =
  /^(?:(?:please )?(?:snooze|remind me(?: again)?|later|not now|put it off|postpone|again)(?:\s+(?:it|this|that))?,?\s*)(.*?)[.!]*$/iu;
/** A time alone: `1h`, `tomorrow`, `in 2 hours`, `next week`. */
const bare =
  /^(?:in\s+)?(?:(?:\d+|an?|one|two|three|half an?)\s*(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?)|tomorrow(?:\s.*)?|next week|until\s.+)[.!]*$/iu;

export const snooze = defineCommand({
  name: "snooze",
  intent: "reminder.snooze",
  summary: "Put a reminder off: 15 min, 1h, tomorrow, next week, until monday 10am",
  theme: "reminders",
  access: "employee",
  options: {
    until: optional(delay("For how long, or until when")),
    reminder: optional(text("Which one, by its words; the last that came unless told")),
    occurrence: hidden(instant("Which time of a repeating one")),
  },
  examples: ["snooze 1h", "snooze until monday 10am"],
  typed: (rest) => ({ until: rest }),
  replied: (text) => {
    const [, until] = said.exec(text.trim()) ?? [];
    if (until !== undefined) return until === "" ? {} : { until };
    return bare.test(text.trim()) ? { until: text.trim().replace(/[.!]+$/, "") } : null;
  },
  async run(scope, { until = { minutes: 60 }, reminder, occurrence }, slots): Promise<Answer | Asking> {
    const { interactions, repeat } = scope.say;
    const meant = await whichReminder(scope, { command: "snooze", slots, reminder });
    if ("ask" in meant) return meant;
    const view = await snoozeReminder(scope, meant.row.id, until, occurrence);
    const { row, seriesRule } = view;
    const when = reminderSaid(scope, view);
    return {
      text: seriesRule
        ? interactions.snoozedSeries(row.text, when, repeat(seriesRule, scope.show.day))
        : interactions.snoozed(row.text, when),
      card: reminderCard(scope, view),
      wrote: { title: interactions.snoozeTitle(row.text, when), subject: { table: "reminder", id: row.id } },
    };
  },
});
