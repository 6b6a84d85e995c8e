import { endRecurring, pauseRecurring, resumeRecurring, skipNext } from "../src/books/recurring/steer-recurring.ts";
import { defineCommand, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { recurringEntry, recurringOrSaid } from "../src/chat/options/recurring-entry.ts";
import type { Scope } from "../src/scope.ts";
import { unknownRecurring } from "./asking/unknown-recurring.ts";
import { recurringName } from "./cards/recurring-card.ts";
import { changedRecurring } from "./steps/recurring-answer.ts";

const shownDay = (scope: Scope, on: string | null) => (on === null ? null : scope.show.day(on));

export const recurringPause = defineCommand({
  name: "recurring pause",
  intent: "recurring.pause",
  summary: "Stop something that recurs for now",
  theme: "money",
  access: "manager",
  options: { which: recurringEntry("Which one") },
  examples: ["recurring pause hosting"],
  typed: (rest) => ({ which: rest }),
  async run(scope, { which }) {
    const entry = await pauseRecurring(scope, which.row.id);
    const { recurring } = scope.say;
    const name = recurringName(scope, entry);
    return changedRecurring(scope, entry, { text: recurring.pausedText(name), title: recurring.pausedTitle(name) });
  },
});

export const recurringResume = defineCommand({
  name: "recurring resume",
  intent: "recurring.resume",
  summary: "Let something paused or ended recur again, from today on",
  theme: "money",
  access: "manager",
  options: { which: recurringEntry("Which one", "all") },
  examples: ["recurring resume rent"],
  typed: (rest) => ({ which: rest }),
  async run(scope, { which }) {
    const entry = await resumeRecurring(scope, which.row.id);
    const { recurring } = scope.say;
    const name = recurringName(scope, entry);
    const text = recurring.resumedText(name, shownDay(scope, entry.nextOn));
    return changedRecurring(scope, entry, { text, title: recurring.resumedTitle(name) });
  },
});

export const recurringSkip = defineCommand({
  name: "recurring skip",
  intent: "recurring.skip",
  summary: "Leave out the next time of something that recurs",
  theme: "money",
  access: "manager",
  options: { which: recurringEntry("Which one") },
  examples: ["recurring skip hosting"],
  typed: (rest) => ({ which: rest.replace(/^(?:the\s+)?next\s+|\s+next(?:\s+(?:time|one))?$/gi, "") }),
  async run(scope, { which }) {
    const { entry, skipped } = await skipNext(scope, which.row.id);
    const { recurring } = scope.say;
    const name = recurringName(scope, entry);
    const on = scope.show.day(skipped);
    const text = recurring.skippedText(name, on, shownDay(scope, entry.nextOn));
    return changedRecurring(scope, entry, { text, title: recurring.skippedTitle(name, on) });
  },
});

export const recurringEnd = defineCommand({
  name: "recurring end",
  intent: "recurring.end",
  summary: "End something that recurs, now or after a day",
  theme: "money",
  access: "manager",
  options: { which: recurringOrSaid("Which one"), last: optional(day("After which day", "future")) },
  examples: ["recurring end hosting", "recurring end hosting on 31 March 2027"],
  typed: (rest) => {
    const [, which, last] = /^(.+?)\s+(?:on|after|by|at the end of)\s+(.+)$/i.exec(rest) ?? [];
    return which && last ? { which, last } : { which: rest };
  },
  async run(scope, { which, last }, slots) {
    if (typeof which === "string")
      return unknownRecurring(scope, { said: which, press: { command: "recurring end", slots } });
    const entry = await endRecurring(scope, which.row.id, last);
    const { recurring } = scope.say;
    const name = recurringName(scope, entry);
    const text = recurring.endedText(name, last === undefined ? null : scope.show.day(last));
    return changedRecurring(scope, entry, { text, title: recurring.endedTitle(name) });
  },
});
