import { listIncome } from "../src/books/list-entries.ts";
import { defineCommand, hidden, optional } from "../src/chat/command.ts";
import { named } from "../src/chat/options/named.ts";
import { usedMode } from "../src/chat/options/payment-mode.ts";
import { period } from "../src/chat/options/period.ts";
import { text } from "../src/chat/options/text.ts";
import { entryList } from "./cards/entry-list.ts";
import { idOf, narrowedText, whenText } from "./cards/narrowed.ts";

export const incomeList = defineCommand({
  name: "income list",
  intent: "income.list",
  summary: "Income entries, newest first",
  theme: "money",
  access: "manager",
  options: {
    period: optional(period("Which period")),
    client: optional(named("client", "Only this client")),
    classification: optional(named("classification", "Only this classification")),
    mode: optional(usedMode("Only this payment mode")),
    after: hidden(text("The entry the list goes on after")),
  },
  examples: ["income list"],
  typed: () => null,
  async run(scope, input, slots) {
    const { books, reports } = scope.say;
    const { list } = reports;
    const page = await listIncome(scope, {
      clientId: input.client?.id,
      classificationId: input.classification?.id,
      modeId: idOf(input.mode),
      period: input.period,
      after: input.after,
    });
    const named = narrowedText(scope, "income", input);
    const what = input.period ? `${named} ${whenText(scope, input.period)}` : named;
    const head = [list.date, list.from, list.for, list.amount, list.mode];
    return entryList(
      scope,
      { command: "income list", slots, what, sums: "report income", example: books.incomeExample, head },
      page,
      (entry) => [
        scope.show.day(entry.row.earnedOn),
        entry.client?.name ?? scope.show.name("classification", entry.classification.name),
        entry.row.note ?? "",
        scope.show.minor(entry.row.amountMinor, entry.row.currency),
        entry.invoice?.name ?? (entry.mode ? scope.show.name("mode", entry.mode.name) : books.notReceived),
      ],
    );
  },
});
