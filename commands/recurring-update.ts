import { reviseRecurring } from "../src/books/recurring/revise-recurring.ts";
import { defineCommand, optional } from "../src/chat/command.ts";
import { category } from "../src/chat/options/category.ts";
import { day } from "../src/chat/options/day.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { projectOrNew } from "../src/chat/options/project.ts";
import { recurringOrSaid } from "../src/chat/options/recurring-entry.ts";
import { repeat } from "../src/chat/options/repeat.ts";
import { serviceOrNew } from "../src/chat/options/service.ts";
import { text } from "../src/chat/options/text.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { UserError } from "../src/errors.ts";
import { unknownRecurring } from "./asking/unknown-recurring.ts";
import { recurringName } from "./cards/recurring-card.ts";
import { changedRecurring } from "./steps/recurring-answer.ts";

/** `hosting to 25`, `Acme retainer: every 2 weeks`. */
const toWhat = /^(.+?)\s*(?:\s(?:amount|to|at|is|costs|now)\s|[:=])\s*(?:(?:amount|to|now)\s+)?(\S.*)$/i;
const rhythmic = /^(.+?)\s+((?:every|each|daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\b.*)$/i;

export const recurringUpdate = defineCommand({
  name: "recurring update",
  intent: "recurring.update",
  summary: "Change the amount, rhythm or anything else of what recurs, from now on",
  theme: "money",
  access: "manager",
  options: {
    which: recurringOrSaid("Which one"),
    amount: optional(money("How much from now on")),
    repeat: optional(repeat("How often")),
    from: optional(day("From which day on", "future")),
    for: orNone(text("What for")),
    client: orNone(clientOrNew("Which client")),
    project: orNone(projectOrNew("Which project")),
    service: orNone(serviceOrNew("Which service")),
    vendor: orNone(text("Paid to whom")),
    category: orNone(category("What kind of expense")),
    mode: orNone(paymentMode("How it is paid; none when it is only expected")),
    dueDays: optional(wholeNumber("Days until an invoice of it is due", 0, 365)),
  },
  examples: ["recurring update hosting to 25", "recurring update hosting every 2 weeks"],
  typed: (rest) => {
    const [, paced, rhythm] = rhythmic.exec(rest) ?? [];
    if (paced && rhythm) return { which: paced.replace(/\s*(?:\bto|:)$/i, ""), repeat: rhythm };
    const [, which, amount] = toWhat.exec(rest) ?? [];
    return which && amount ? { which, amount } : { which: rest };
  },
  async run(scope, { which, repeat: rule, for: note, ...patch }, slots) {
    const { recurring } = scope.say;
    if (typeof which === "string")
      return unknownRecurring(scope, {
        said: which,
        amount: patch.amount,
        press: { command: "recurring update", slots },
      });
    if (Object.values({ rule, note, ...patch }).every((value) => value === undefined))
      throw new UserError(recurring.same, recurring.updateExample);
    const mark = scope.write.mark();
    const entry = await reviseRecurring(scope, which.row.id, { ...patch, rule, note });
    const name = recurringName(scope, entry);
    if (scope.write.mark() === mark) return { text: recurring.same };
    const text = recurring.updatedText(name, entry.nextOn && scope.show.day(entry.nextOn));
    return changedRecurring(scope, entry, { text, title: recurring.updatedTitle(name) });
  },
});
