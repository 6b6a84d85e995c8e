import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { delay } from "../src/chat/options/delay.ts";
import { instant } from "../src/chat/options/instant.ts";
import { text } from "../src/chat/options/text.ts";
import type { Heard } from "../src/chat/reply.ts";
import { addReminder } from "../src/interactions/add-reminder.ts";
import { readReminder } from "../src/interactions/read-reminder.ts";
import { snoozeReminder } from "../src/interactions/snooze-reminder.ts";
import type { Delay } from "../src/interactions/snooze-time.ts";
import { snoozedTo } from "../src/interactions/snoozed-to.ts";
import type { Scope } from "../src/scope.ts";
import { wallTime } from "../src/time/zone.ts";
import { whichReminder } from "./asking/which-reminder.ts";
import { reminderCard, reminderSaid } from "./cards/reminder-card.ts";
import { readLater } from "./typed/snooze-words.ts";

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
    about: hidden(text("What to be reminded of")),
  },
  examples: ["snooze 1h", "snooze until monday 10am"],
  typed: (rest) => {
    if (namesReminder.test(rest)) return null;
    const until = rest.replace(/^(?:it|this|that|them)\b\s*/i, "").replace(/^till?\b/i, "until");
    return until === "" ? {} : { until };
  },
  replied: readLater,
  async run(scope, { until = { minutes: 60 }, reminder, occurrence, about }, slots): Promise<Answer | Asking> {
    if (about !== undefined) return remindOf(scope, about, until);
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
      hears: heardOf(row.id),
      wrote: { title: interactions.snoozeTitle(row.text, when), subject: { table: "reminder", id: row.id } },
    };
  },
});

/** `snooze the tax reminder to friday`: a sentence that says which, and no time alone. */
const namesReminder =
  /(?<!\p{L})(?:reminders?|tasks?|todos?|invoices?|inv-?\d+)(?!\p{L})|^(?!(?:it|this|that|them|till?|until)\s)\p{L}.*\s(?:to|until|till|for)\s/iu;

/** Puts off what has no time of its own to come back: it comes back as a reminder. */
async function remindOf(scope: Scope, about: string, until: Delay): Promise<Answer> {
  const { interactions } = scope.say;
  const to = snoozedTo(scope, until);
  const { day, time } = wallTime(to, scope.zone);
  const view = await readReminder(scope, (await addReminder(scope, { text: about, day, time })).id);
  return {
    text: interactions.snoozed(about, reminderSaid(scope, view)),
    card: reminderCard(scope, view),
    hears: heardOf(view.row.id),
    wrote: { title: interactions.reminderTitle(about), subject: { table: "reminder", id: view.row.id } },
  };
}

/** What was put off can be done after all, or put off again. */
function heardOf(reminder: string): readonly Heard[] {
  return [
    { command: "remind done", slots: { reminder } },
    { command: "snooze", slots: { reminder } },
  ];
}
