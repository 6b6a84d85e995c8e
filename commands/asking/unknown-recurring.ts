import { seenBefore } from "../../src/books/recurring/seen-before.ts";
import type { Call, Slots } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import { recurringChoices } from "../../src/chat/options/recurring-entry.ts";
import type { Offer } from "../../src/chat/reply.ts";
import { encodeMoney, type Money, money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";

/** What was said of something that does not recur, and what was to become of it. */
interface Unknown {
  readonly said: string;
  /** What it costs from now on; left out where it ends. */
  readonly amount?: Money | undefined;
  readonly press: Call;
}

/**
 * Something was said to cost more, or to end, that does not recur in these books: what is known of it, and how it could. Where
 * it was entered before, a button makes it recur as it came so far; what does recur can be chosen instead.
 */
export async function unknownRecurring(scope: Scope, { said, amount, press }: Unknown): Promise<Asking> {
  const { recurring, repeat, buttons } = scope.say;
  const seen = await seenBefore(scope, said);
  const choices = (await recurringChoices(scope)).map(({ label, value }) => ({
    label,
    press: { command: press.command, slots: { ...press.slots, which: value } },
  }));
  const text: string[] = [recurring.unknown(said)];
  const offers: Offer[] = [];
  if (seen) {
    const last = scope.show.minor(seen.last.minor, seen.last.currency);
    text.push(recurring.seen(seen.count, last, scope.show.day(seen.last.on)));
    const costs = amount ?? money(seen.last.minor, seen.last.currency);
    const slots: Slots = {
      amount: encodeMoney(costs),
      vendor: seen.vendor,
      ...(seen.category ? { category: seen.category } : {}),
      ...(seen.mode ? { mode: seen.mode } : {}),
      repeat: seen.rule,
      on: seen.next,
    };
    const rhythm = repeat(seen.rule, scope.show.day);
    if (press.command === "recurring end") text.push(recurring.nothingToEnd);
    else {
      text.push(recurring.offerRepeat(scope.show.money(costs), rhythm, scope.show.day(seen.next)));
      offers.push({ label: recurring.buttons.make, press: { command: "expense", slots }, answers: "yes" });
    }
  } else {
    if (press.command === "recurring end") text.push(recurring.nothingToEnd);
    else text.push(recurring.howToRepeat(said, amount ? scope.show.money(amount) : null));
  }
  const cancel = { label: buttons.cancel, press: { command: "cancel", slots: {} } };
  return { ask: { text: text.join(" "), offers: [...offers, ...choices, cancel], passing: true } };
}
