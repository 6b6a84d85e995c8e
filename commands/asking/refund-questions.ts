import type { Refundable } from "../../src/books/find-refundable.ts";
import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { Money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";

/** What the slot `refundOf` holds when the refund is of none of the entries offered. */
export const ofNone = "none";

/** Asks which of several entries a refund is of, each a button with the same command and that entry (SPEC 12). */
export function askRefundOf(
  scope: Scope,
  asked: Call & { readonly amount: Money },
  found: readonly Refundable[],
  orNone: boolean,
): Asking {
  const { books } = scope.say;
  const offer = (label: string, refundOf: string) => ({
    label,
    press: { command: asked.command, slots: { ...asked.slots, refundOf } },
  });
  const entries = found.map((one) =>
    offer(
      books.refundChoice(scope.show.minor(one.amountMinor, one.currency), scope.show.day(one.on), one.note),
      one.id,
    ),
  );
  return {
    ask: {
      text: books.refundOfWhich(scope.show.money(asked.amount)),
      offers: orNone ? [...entries, offer(books.refundOfNone, ofNone)] : entries,
    },
  };
}
