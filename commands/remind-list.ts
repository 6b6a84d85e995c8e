import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { openReminders } from "../src/interactions/list-reminders.ts";
import type { ReminderView } from "../src/interactions/read-reminder.ts";
import type { Scope } from "../src/scope.ts";
import { wallTime } from "../src/time/zone.ts";
import { reminderWhen } from "./cards/reminder-card.ts";

/** Reminders on one page. */
const pageSize = 15;
/** Buttons to be done with what waits. */
const doneOffered = 3;

export const remindList = defineCommand({
  name: "remind list",
  intent: "reminder.list",
  summary: "Your open reminders: those that wait for you, then those to come",
  theme: "reminders",
  access: "employee",
  options: { skip: hidden(optional(wholeNumber("How many to skip", 0, 1_000_000))) },
  examples: ["remind list", "my reminders"],
  run: (scope, { skip }, slots) => listedReminders(scope, slots, skip),
});

/** A page of the person's reminders as an answer. */
export async function listedReminders(scope: Scope, slots: Slots, skip = 0): Promise<Answer> {
  const { interactions } = scope.say;
  const { waiting, coming, more } = await openReminders(scope, pageSize, skip);
  if (waiting.length + coming.length === 0) return { text: interactions.listNone };
  const { when, what, about, repeats } = interactions.listHead;
  const next = { command: "remind list", slots: { ...slots, skip: String(skip + pageSize) } };
  return {
    text: interactions.list(waiting.length, coming.length, more),
    card: {
      title: interactions.listTitle,
      fields: [],
      table: {
        head: [when, what, about, repeats],
        rows: [...waiting, ...coming].map((view) => [shownWhen(scope, view), ...rest(scope, view)]),
      },
    },
    offers: [
      ...waiting.slice(0, doneOffered).map(({ row }) => ({
        label: interactions.buttons.doneOf(row.text.slice(0, 30)),
        press: { command: "remind done", slots: { reminder: row.id } },
      })),
      ...(more ? [{ label: interactions.more, press: next }] : []),
    ],
  };
}

function shownWhen(scope: Scope, view: ReminderView): string {
  const { row } = view;
  if (row.dueAt || !row.toldAt) return reminderWhen(scope, view);
  const { day, time } = wallTime(row.toldAt, scope.zone);
  return scope.say.interactions.waitingSince(scope.say.interactions.at(scope.show.day(day), time));
}

function rest(scope: Scope, { row, client, contact, invoice }: ReminderView): string[] {
  const { clients, repeat } = scope.say;
  const about = invoice?.number ?? client?.name ?? contact?.name ?? clients.none;
  return [row.text, about, row.rule === null ? clients.none : repeat(row.rule, scope.show.day)];
}
