import { recordIncome } from "../src/books/record-income.ts";
import { defineCommand, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { money } from "../src/chat/options/money.ts";
import { namedOrNew } from "../src/chat/options/named.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { incomeCard } from "./cards/income-card.ts";

export const income = defineCommand({
  name: "income",
  intent: "income.add",
  summary: "Record money you received or expect",
  theme: "money",
  access: "manager",
  options: {
    amount: money("How much"),
    client: optional(namedOrNew("client", "From which client")),
    for: optional(text("What for")),
    on: optional(day("When", "past")),
    mode: optional(paymentMode("How it was paid")),
    classification: optional(namedOrNew("classification", "What kind of income")),
    received: optional(yesNo("Has the money arrived")),
  },
  examples: ["got 1200 from Acme for the logo yesterday, bank", "expecting 800 from Acme next friday"],
  async run(scope, input) {
    const recorded = await recordIncome(scope, {
      amount: input.amount,
      on: input.on ?? scope.today,
      client: input.client,
      classification: input.classification,
      mode: input.mode,
      received: input.received ?? true,
      note: input.for,
    });
    const title = scope.say.books.incomeTitle(scope.show.money(input.amount), recorded.client?.name ?? null);
    return {
      text: scope.say.books.incomeText(scope.show.money(input.amount), recorded.client?.name ?? null),
      card: incomeCard(scope, recorded),
      wrote: { title, subject: { table: "income", id: recorded.row.id } },
    };
  },
});
