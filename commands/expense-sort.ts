import { expensesToSort, sortExpenses } from "../src/books/sort-expenses.ts";
import { type Answer, type Asking, defineCommand, hidden } from "../src/chat/command.ts";
import { category } from "../src/chat/options/category.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import type { NamedOrNew } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";

const option = category("Under which category");

/** The category meant, a new one where none is called so. */
async function categoryMeant(scope: Scope, said: string): Promise<NamedOrNew> {
  const reading = await option.read(said, scope);
  return "problem" in reading ? { create: said.toLowerCase() } : reading.value;
}

export const expenseSort = defineCommand({
  name: "expense sort",
  intent: "expense.sort",
  summary: "Put what was spent somewhere under a category, and what comes",
  theme: "money",
  access: "manager",
  options: {
    vendor: text("Spent where, or on what"),
    category: text("Under which category"),
    all: hidden(yesNo("All there are, or the last alone")),
  },
  examples: ["put Waitrose under ingredients"],
  typed: (rest) => {
    const [, vendor, under] = /^(.+?)\s+(?:under|as|to|:)\s+(.+)$/i.exec(rest) ?? [];
    return vendor && under ? { vendor, category: under } : { vendor: rest };
  },
  async run(scope, { vendor, category: said, all }, slots): Promise<Answer | Asking> {
    const { books, buttons } = scope.say;
    const meant = await categoryMeant(scope, said);
    const name = "id" in meant ? meant.name : meant.create;
    const shown = scope.show.name("category", name);
    const found = await expensesToSort(scope, vendor);
    if (found.length === 0) return { text: books.sortNone(vendor, shown) };
    const id = "id" in meant ? meant.id : null;
    const other = found.filter((one) => one.categoryId === null || one.categoryId !== id);
    const [last] = other;
    if (!last) return { text: books.sortSame(vendor, shown) };
    if (other.length > 1 && all === undefined) {
      const press = (every: string) => ({ command: "expense sort", slots: { ...slots, all: every } });
      return {
        ask: {
          text: books.sortAsk(vendor, shown, other.length),
          offers: [
            { label: books.sortAll(other.length), press: press("yes"), answers: "yes" },
            { label: books.sortLast(scope.show.minor(last.amountMinor, last.currency)), press: press("no") },
            { label: buttons.cancel, press: { command: "cancel", slots: {} }, answers: "no" },
          ],
        },
      };
    }
    const ids = all === false ? [last.id] : other.map((one) => one.id);
    await sortExpenses(scope, ids, meant);
    return {
      text: books.sorted(vendor, shown, ids.length),
      wrote: { title: books.sortedTitle(vendor, shown), subject: { table: "expense", id: last.id } },
    };
  },
});
