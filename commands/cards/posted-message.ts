import type { Posted } from "../../src/books/recurring/post-recurring.ts";
import type { Wrote } from "../../src/chat/command.ts";
import type { Card, Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { nextOffers } from "../invoice.ts";
import { invoiceTitle } from "../revisions/revisions.ts";
import { expenseTitle, incomeTitle } from "./entry-titles.ts";
import { expenseCard } from "./expense-card.ts";
import { incomeCard } from "./income-card.ts";
import { invoiceCard } from "./invoice-card.ts";
import { movementOffers } from "./mode-offers.ts";
import { amountOf, recurringName, recurringWhat } from "./recurring-card.ts";

const shownRows = 20;

/** What is told of entries that posted themselves. */
interface PostedMessage {
  readonly text: string;
  readonly card: Card;
  readonly offers: readonly Offer[];
  readonly wrote: Wrote;
}

/** One message for everything that was posted at once: its card when it is one entry, else a table (SPEC 2). */
export function postedMessage(scope: Scope, all: readonly [Posted, ...Posted[]]): PostedMessage {
  const { recurring } = scope.say;
  const [first] = all;
  const show = { label: recurring.buttons.show, press: { command: "recurring", slots: {} } };
  if (all.length > 1) {
    const wrote = { title: recurring.postedTitle(all.length) };
    return { text: recurring.postedSeveral(all.length), card: tableOf(scope, all), offers: [show], wrote };
  }
  const { card, offers, title } = partsOf(scope, first);
  const text = recurring.postedText(recurringName(scope, first.of), scope.show.day(first.on));
  const id = first.entry.row.id;
  return { text, card, offers: [...offers, show], wrote: { title, subject: { table: first.kind, id } } };
}

function partsOf(scope: Scope, posted: Posted): { card: Card; offers: readonly Offer[]; title: string } {
  switch (posted.kind) {
    case "income": {
      const { entry } = posted;
      const offers = movementOffers(scope, "income", entry.row, entry.mode);
      return { card: incomeCard(scope, entry), offers, title: incomeTitle(scope, entry) };
    }
    case "expense": {
      const { entry } = posted;
      const offers = movementOffers(scope, "expense", entry.row, entry.mode);
      return { card: expenseCard(scope, entry), offers, title: expenseTitle(scope, entry) };
    }
    case "invoice": {
      const { entry } = posted;
      return { card: invoiceCard(scope, entry), offers: nextOffers(scope, entry), title: invoiceTitle(scope, entry) };
    }
  }
}

function tableOf(scope: Scope, all: readonly Posted[]): Card {
  const { recurring } = scope.say;
  const shown = all.slice(0, shownRows);
  const rows = shown.map(({ of, on }) => [scope.show.day(on), recurringWhat(scope, of), amountOf(scope, of)]);
  const more = all.length - shown.length;
  return {
    title: recurring.card,
    fields: [],
    table: { head: recurring.postedHead, rows },
    ...(more > 0 ? { note: recurring.postedMore(more) } : {}),
  };
}
