import { countPostings } from "../../src/books/recurring/postings.ts";
import type { RecurringEntry } from "../../src/books/recurring/read-recurring.ts";
import type { Answer, Wrote } from "../../src/chat/command.ts";
import type { Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { recurringCard, recurringTitle } from "../cards/recurring-card.ts";

/** What can be done next with a recurring entry, as buttons. */
export function recurringOffers(scope: Scope, { row, nextOn }: RecurringEntry): Offer[] {
  const { buttons } = scope.say.recurring;
  const press = (command: string) => ({ command: `recurring ${command}`, slots: { which: row.id } });
  const resume = { label: buttons.resume, press: press("resume") };
  if (nextOn === null) return [resume];
  const steer = row.pausedOn === null ? { label: buttons.pause, press: press("pause") } : resume;
  return [steer, { label: buttons.skip, press: press("skip") }, { label: buttons.end, press: press("end") }];
}

/** A recurring entry shown, with what it has posted so far. */
export async function shownRecurring(scope: Scope, entry: RecurringEntry): Promise<Answer> {
  const postings = await countPostings(scope, entry);
  return {
    text: `${recurringTitle(scope, entry)}.`,
    card: recurringCard(scope, entry, postings),
    offers: recurringOffers(scope, entry),
  };
}

/** What is said after a recurring entry was changed. */
export function changedRecurring(
  scope: Scope,
  entry: RecurringEntry,
  said: Pick<Wrote, "title"> & { text: string },
): Answer {
  return {
    text: said.text,
    card: recurringCard(scope, entry),
    offers: recurringOffers(scope, entry),
    wrote: { title: said.title, subject: { table: "recurring", id: entry.row.id } },
  };
}
