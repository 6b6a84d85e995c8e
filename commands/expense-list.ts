import { countExpenses, listExpenses } from "../src/books/list-entries.ts";
import { defineCommand, hidden, optional } from "../src/chat/command.ts";
import { category } from "../src/chat/options/category.ts";
import { choice } from "../src/chat/options/choice.ts";
import { named } from "../src/chat/options/named.ts";
import { usedMode } from "../src/chat/options/payment-mode.ts";
import { period } from "../src/chat/options/period.ts";
import { text } from "../src/chat/options/text.ts";
import { entryList } from "./cards/entry-list.ts";
import { idOf, narrowedText, whenText } from "./cards/narrowed.ts";

export const expenseList = defineCommand({
  name: "expense list",
  intent: "expense.list",
  summary: "Expenses, newest first",
  theme: "money",
  access: "manager",
  options: {
    period: optional(period("Which period")),
    category: optional(category("Only this category")),
    vendor: optional(text("Only this vendor")),
    client: optional(named("client", "Only this client")),
    mode: optional(usedMode("Only this payment mode")),
    without: optional(choice("Only those without one", ["receipt", "category", "vendor", "client"])),
    after: hidden(text("The entry the list goes on after")),
  },
  examples: ["expense list", "expenses without a receipt"],
  typed: () => null,
  async run(scope, input, slots) {
    const { books, reports } = scope.say;
    const { list } = reports;
    const filter = {
      clientId: input.client?.id,
      categoryId: idOf(input.category),
      vendor: input.vendor,
      modeId: idOf(input.mode),
      period: input.period,
      without: input.without,
    };
    const page = await listExpenses(scope, { ...filter, after: input.after });
    const narrowed = narrowedText(scope, "expenses", input);
    const lacking = input.without && reports.lacking[input.without];
    const named = lacking ? `${narrowed} ${lacking}` : narrowed;
    const what = input.period ? `${named} ${whenText(scope, input.period)}` : named;
    const head = [list.date, list.vendor, list.category, list.for, list.amount, list.mode];
    if (lacking && page.entries.length === 0 && !input.after) return { text: reports.nothingLacks(what) };
    const count = lacking && !input.after ? reports.lackingCount(await countExpenses(scope, filter)) : null;
    const listed = entryList(
      scope,
      { command: "expense list", slots, what, sums: "report expenses", example: books.expenseExample, head },
      page,
      (entry) => [
        scope.show.day(entry.row.spentOn),
        entry.row.vendor ?? "",
        entry.category ? scope.show.name("category", entry.category.name) : "",
        entry.row.note ?? entry.client?.name ?? "",
        scope.show.minor(entry.row.amountMinor, entry.row.currency),
        entry.mode ? scope.show.name("mode", entry.mode.name) : books.notPaid,
      ],
    );
    return count ? { ...listed, text: `${listed.text} ${count}` } : listed;
  },
});
