import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import { UserError } from "../../src/errors.ts";
import { remindersMeant, toldLast } from "../../src/interactions/list-reminders.ts";
import { type ReminderView, readReminder } from "../../src/interactions/read-reminder.ts";
import type { Scope } from "../../src/scope.ts";
import { reminderWhen } from "../cards/reminder-card.ts";

/** Reminders offered as buttons when several fit. */
const offered = 6;

const idShape = /^rem_[0-9a-z]{16}$/;

/** What a command was given to tell the reminder by. */
interface Said extends Call {
  readonly reminder: string | undefined;
}

/**
 * The reminder meant: the one of a button, the only open one that the words fit, or without any the one told last. With
 * several, a question with a button for each.
 */
export async function whichReminder(scope: Scope, { command, slots, reminder }: Said): Promise<ReminderView | Asking> {
  const { interactions } = scope.say;
  if (reminder !== undefined && idShape.test(reminder)) return readReminder(scope, reminder);
  if (reminder === undefined || reminder.trim() === "") {
    const last = await toldLast(scope);
    if (!last) throw new UserError(interactions.noneTold, interactions.remindExample);
    return last;
  }
  const found = await remindersMeant(scope, reminder, offered);
  const [only] = found;
  if (!only) throw new UserError(interactions.noneCalled(reminder), "remind list");
  if (found.length === 1) return only;
  return {
    ask: {
      text: interactions.whichReminder,
      offers: found.map((view) => ({
        label: interactions.choice(view.row.text, reminderWhen(scope, view)),
        press: { command, slots: { ...slots, reminder: view.row.id } },
      })),
    },
  };
}
