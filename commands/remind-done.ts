import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { instant } from "../src/chat/options/instant.ts";
import { text } from "../src/chat/options/text.ts";
import { finishReminder, stopReminder } from "../src/interactions/finish-reminder.ts";
import { saysDone } from "../src/words/short-replies.ts";
import { whichReminder } from "./asking/which-reminder.ts";
import { reminderCard } from "./cards/reminder-card.ts";

export const remindDone = defineCommand({
  name: "remind done",
  intent: "reminder.done",
  summary: "Be done with a reminder; of a repeating one, with this time",
  theme: "reminders",
  access: "employee",
  options: {
    reminder: optional(text("Which one, by its words; the last that came unless told")),
    occurrence: hidden(instant("Which time of a repeating one")),
  },
  examples: ["remind done chase Acme"],
  typed: (rest) => ({ reminder: rest }),
  replied: (text) => (saysDone(text) ? {} : null),
  async run(scope, { reminder, occurrence }, slots): Promise<Answer | Asking> {
    const { interactions, repeat } = scope.say;
    const meant = await whichReminder(scope, { command: "remind done", slots, reminder });
    if ("ask" in meant) return meant;
    const view = await finishReminder(scope, meant.row.id, occurrence);
    const { row, seriesRule } = view;
    return {
      text: seriesRule
        ? interactions.doneSeries(row.text, repeat(seriesRule, scope.show.day))
        : interactions.doneText(row.text),
      card: reminderCard(scope, view),
      wrote: { title: interactions.doneTitle(row.text) },
    };
  },
});

export const remindStop = defineCommand({
  name: "remind stop",
  intent: "reminder.stop",
  summary: "End a reminder, a repeating one with all its times to come",
  theme: "reminders",
  access: "employee",
  options: { reminder: text("Which one, by its words") },
  examples: ["remind stop send the report"],
  typed: (rest) => ({ reminder: rest }),
  async run(scope, { reminder }, slots): Promise<Answer | Asking> {
    const { interactions } = scope.say;
    const meant = await whichReminder(scope, { command: "remind stop", slots, reminder });
    if ("ask" in meant) return meant;
    const view = await stopReminder(scope, meant.row.id);
    return {
      text: interactions.stopped(view.row.text),
      card: reminderCard(scope, view),
      wrote: { title: interactions.stopTitle(view.row.text) },
    };
  },
});
