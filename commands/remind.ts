import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { repeat } from "../src/chat/options/repeat.ts";
import { text } from "../src/chat/options/text.ts";
import { when } from "../src/chat/options/when.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { UserError } from "../src/errors.ts";
import { addReminder } from "../src/interactions/add-reminder.ts";
import { readReminder } from "../src/interactions/read-reminder.ts";
import { seesMoney } from "../src/work/sight.ts";
import { reminderCard, reminderSaid } from "./cards/reminder-card.ts";
import { remindBefore } from "./meet-reminders.ts";
import { listedReminders } from "./remind-list.ts";

/** `me 1 hour before the Acme call`: a length, and something that people call a meeting. */
const beforeMeeting =
  /^me\s+(?:again\s+)?((?:an?|one|half an|\d{1,4})\s*(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?))\s+before\s+(?:(?:the|my|our)\s+)?((?:(?!\b(?:to|that)\b).)*\b(?:calls?|meeting|kick-?off|demo|review|stand-?up|sync|session|workshop|interview|appointment|consultation|presentation|pitch|lunch|dinner|breakfast|coffee|visit|check-?in|catch-?up|training|webinar|retro|1:1)\b(?:\s+(?:with|at|for)\s+(?:(?!\b(?:to|that)\b).)+)?)$/i;

function readBefore(rest: string): Slots | null {
  const [, before, name] = beforeMeeting.exec(rest.trim().replace(/[.!]+$/, "")) ?? [];
  return before && name ? { before, meeting: name } : null;
}

export const remind = defineCommand({
  name: "remind",
  intent: "reminder.add",
  summary: "Be reminded of something, once or again and again; alone, list what is open",
  theme: "reminders",
  access: "employee",
  options: {
    for: optional(text("What about")),
    due: optional(when("When: friday 9am, in 2 hours, tomorrow")),
    repeat: optional(repeat("How often")),
    client: optional(knownClient("About which client")),
    invoice: optional(invoice("About which invoice")),
    delay: optional(wholeNumber("In how many minutes", 1, 5_000_000)),
    before: hidden(text("How long before a meeting")),
    meeting: hidden(meeting("Before which meeting")),
  },
  examples: [
    "remind me friday 9am to chase Acme",
    "remind me in 2 hours to call the bank",
    "every monday 9:00 send the report",
    "remind me about INV-1 in 3 days",
  ],
  typed: readBefore,
  async run(scope, { before, meeting: held, ...input }, slots): Promise<Answer | Asking> {
    if (before !== undefined && held)
      return remindBefore(scope, { meeting: held, what: before, add: true, slots: { what: before, add: "yes" } });
    if (Object.keys(slots).length === 0) return listedReminders(scope, slots);
    const { interactions } = scope.say;
    const { due, delay, client, invoice: about } = input;
    if (about && !seesMoney(scope)) throw new UserError(scope.say.chat.forbidden("invoice"));
    const what = input.for ?? about?.name ?? client?.name;
    if (what === undefined) return { ask: { text: interactions.remindWhat, option: "for", offers: [] } };
    if (!due && delay === undefined && !input.repeat)
      return { ask: { text: interactions.remindWhen, option: "due", offers: [], slots: { ...slots, for: what } } };
    const row = await addReminder(scope, {
      text: what,
      ...(delay === undefined ? due : {}),
      inMinutes: delay,
      repeat: input.repeat,
      clientId: client?.id,
      invoiceId: about?.id,
    });
    const view = await readReminder(scope, row.id);
    return {
      text: interactions.willRemind(reminderSaid(scope, view)),
      card: reminderCard(scope, view),
      wrote: { title: interactions.reminderTitle(row.text), subject: { table: "reminder", id: row.id } },
    };
  },
});
