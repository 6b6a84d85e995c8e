import { addRecurring, type NewRecurring, passedDays, rhythmOf } from "../../src/books/recurring/add-recurring.ts";
import type { Call } from "../../src/call.ts";
import { type Answer, type Asking, hidden, optional } from "../../src/chat/command.ts";
import { repeat } from "../../src/chat/options/repeat.ts";
import { yesNo } from "../../src/chat/options/yes-no.ts";
import type { Scope } from "../../src/scope.ts";
import type { Day } from "../../src/time/day.ts";
import { recurringCard, recurringName, recurringTitle } from "../cards/recurring-card.ts";
import { recurringOffers } from "./recurring-answer.ts";

/** The options that make an entry recur. */
export const recurringOptions = {
  repeat: optional(repeat("How often, when it recurs")),
  past: hidden(yesNo("Record the days that have passed too")),
};

const daysNamed = 4;

type Given = Omit<NewRecurring, "from" | "past"> & {
  readonly from: Day | undefined;
  readonly past: boolean | undefined;
};

/**
 * Sets up what recurs (SPEC 2). Days that lie behind a start in the past are asked about: they are neither recorded nor left
 * out in silence.
 */
export async function setUpRecurring(scope: Scope, given: Given, press: Call): Promise<Answer | Asking> {
  const { from = scope.today, past, ...rest } = given;
  const { recurring } = scope.say;
  if (past === undefined && from < scope.today) {
    const passed = await passedDays(scope, await rhythmOf(scope, given.rule, from));
    if (passed.length > 0) return askPast(scope, passed, press);
  }
  const { entry, posted } = await addRecurring(scope, { ...rest, from, past: past ?? false });
  const rhythm = scope.say.repeat(entry.row.rule, scope.show.day);
  const next = entry.nextOn && scope.show.day(entry.nextOn);
  const said = recurring.added(recurringName(scope, entry), rhythm, next);
  const last = posted.at(-1);
  return {
    text: last ? `${said} ${recurring.postedNow(posted.length, scope.show.day(last.on))}` : said,
    card: recurringCard(scope, entry),
    offers: recurringOffers(scope, entry),
    wrote: { title: recurringTitle(scope, entry), subject: { table: "recurring", id: entry.row.id } },
  };
}

function askPast(scope: Scope, passed: readonly Day[], { command, slots }: Call): Asking {
  const { recurring, buttons } = scope.say;
  const named = passed.slice(0, daysNamed).map((day) => scope.show.day(day));
  return {
    ask: {
      text: recurring.askPast(named, passed.length - named.length),
      offers: [
        {
          label: recurring.postPast(passed.length),
          press: { command, slots: { ...slots, past: "yes" } },
          answers: "yes",
        },
        { label: recurring.fromNow, press: { command, slots: { ...slots, past: "no" } }, answers: "no" },
        { label: buttons.cancel, press: { command: "cancel", slots: {} } },
      ],
    },
  };
}
