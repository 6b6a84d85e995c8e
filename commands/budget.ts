import { type BudgetState, listBudgets, removeBudget, setBudget, warnOfBudget } from "../src/books/budgets.ts";
import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { category } from "../src/chat/options/category.ts";
import { money } from "../src/chat/options/money.ts";
import { named } from "../src/chat/options/named.ts";
import { period } from "../src/chat/options/period.ts";
import type { Expense } from "../src/db/generated/client.ts";
import { UserError } from "../src/errors.ts";
import type { Named } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { monthOfDay, type Period } from "../src/time/period.ts";
import { showAmounts } from "./cards/client-figures.ts";

/** That a budget is of every month, which goes without saying. */
const monthly =
  /(?:\s*\/\s*(?:mo|month|monat|mes|mois|m[êe]s)|\s+(?:monatlich|monthly|mensual(?:es)?|mensuel(?:le)?|mensais|mensal|(?:a|per|each|every|im|pro|jeden|diesen|al|por|cada|par|chaque|ao)\s+(?:month|monat|mes|mois|m[êe]s)))$/iu;

const amountFirst = /^(?:(?:of|von|de)\s+)?(\S*\d\S*)\s+(?:for|on|in|f[üu]r|fuer|para|en|pour|em|com)\s+(.+)$/iu;

/** Words that lead to what it is for. */
const leading = /^(?:for|on|f[üu]rs?|fuer|para|pour)\s+(?:the\s|die\s|den\s|das\s|la\s|el\s|le\s|les\s|los\s)?(?=\S)/iu;

/** Sets a budget with a category and an amount; lists them without. */
export const budget = defineCommand({
  name: "budget",
  intent: "budget.set",
  summary: "What may be spent in a category each month; alone, what was spent of it",
  theme: "money",
  access: "manager",
  options: {
    category: optional(category("Which kind of expense")),
    amount: optional(money("How much each month")),
    period: optional(period("Which month to list")),
  },
  examples: ["budget software 200", "budget"],
  typed: (rest) => {
    if (/^(?:list|show)?$/i.test(rest)) return {};
    const [, listed] = /^(?:list|show|in)\s+(.+)$/i.exec(rest) ?? [];
    if (listed) return { period: listed };
    const plain = rest.replace(monthly, "");
    const [, first, of] = amountFirst.exec(plain) ?? [];
    if (first && of) return { category: of, amount: first };
    const [, category, amount] = /^(.+?)\s*(?:[:=]|\s(?:to|of|is|auf|von|de|a|à)\s|\s)\s*(\S*\d.*)$/i.exec(plain) ?? [];
    const told = (category ?? plain).replace(leading, "");
    return category && amount ? { category: told, amount } : { category: told };
  },
  async run(scope, { category: said, amount, period: asked }) {
    const { budgets } = scope.say;
    if (!said) return listed(scope, asked ? monthOfDay(asked.from) : monthOfDay(scope.today));
    if (!amount) return { ask: { text: scope.say.chat.ask("How much each month"), offers: [], option: "amount" } };
    const state = await setBudget(scope, said, amount);
    const title = budgets.title(called(scope, state.category), scope.show.money(amount));
    return {
      text: budgets.set(called(scope, state.category), scope.show.money(amount)),
      card: card(scope, state),
      wrote: { title, subject: { table: "budget", id: state.row.id } },
    };
  },
});

/** What was spent of the budgets of a month, or of one category's. */
export const budgetList = defineCommand({
  name: "budget list",
  intent: "budget.list",
  summary: "What was spent of each budget, or of one",
  theme: "money",
  access: "manager",
  options: { category: optional(named("category", "Which category")), period: optional(period("Which month")) },
  examples: ["budget list", "how's my software budget"],
  typed: (rest) => (rest === "" ? {} : { period: rest }),
  async run(scope, { category: of, period: asked }) {
    if (!of) return listed(scope, monthOfDay(asked?.from ?? scope.today));
    const { budgets } = scope.say;
    const state = (await listBudgets(scope, monthOfDay(scope.today))).find((one) => one.category.id === of.id);
    if (!state) throw new UserError(budgets.noneOf(called(scope, of)), budgets.example);
    return {
      text: budgets.standing(called(scope, of), leftText(scope, state), scope.show.percent(state.percent)),
      card: card(scope, state),
    };
  },
});

export const budgetRemove = defineCommand({
  name: "budget remove",
  intent: "budget.remove",
  summary: "Take a budget away",
  theme: "money",
  access: "manager",
  options: { category: named("category", "Which category") },
  examples: ["budget remove hosting"],
  typed: (rest) => ({ category: rest }),
  async run(scope, { category: of }) {
    await removeBudget(scope, of);
    const { budgets } = scope.say;
    return { text: budgets.removed(called(scope, of)), wrote: { title: budgets.removedTitle(called(scope, of)) } };
  },
});

const called = (scope: Scope, { name }: Named) => scope.show.name("category", name);

/** What an answer adds when an expense passed a mark of its budget; null when it did not. */
export async function budgetWarning(scope: Scope, expense: Expense): Promise<string | null> {
  const warning = await warnOfBudget(scope, expense);
  if (!warning) return null;
  const { state } = warning;
  const { row, category: of, spentMinor, percent } = state;
  const shown = (minor: bigint) => scope.show.minor(minor, row.currency);
  return scope.say.budgets.warning(
    { category: called(scope, of), month: scope.show.period(monthOfDay(expense.spentOn)) },
    scope.show.percent(percent),
    shown(spentMinor),
    shown(row.amountMinor),
    leftText(scope, state),
  );
}

function leftText(scope: Scope, { row, spentMinor }: BudgetState): string {
  const { budgets } = scope.say;
  const left = row.amountMinor - spentMinor;
  return left < 0n
    ? budgets.over(scope.show.minor(-left, row.currency))
    : budgets.leftOf(scope.show.minor(left, row.currency));
}

/** A budget as it stands this month. */
function card(scope: Scope, state: BudgetState) {
  const { budgets, books } = scope.say;
  const { row, category: of, spentMinor, percent, others } = state;
  return {
    title: scope.say.budgets.title(called(scope, of), scope.show.minor(row.amountMinor, row.currency)),
    fields: [
      { label: books.category, value: called(scope, of) },
      { label: budgets.month, value: scope.show.period(monthOfDay(scope.today)) },
      { label: budgets.budget, value: scope.show.minor(row.amountMinor, row.currency) },
      { label: budgets.spent, value: scope.show.minor(spentMinor, row.currency) },
      { label: budgets.left, value: leftText(scope, state) },
      { label: budgets.used, value: scope.show.percent(percent) },
      ...(others.length > 0 ? [{ label: budgets.others, value: showAmounts(scope, others) }] : []),
    ],
  };
}

async function listed(scope: Scope, month: Period): Promise<Answer> {
  const { budgets } = scope.say;
  const states = await listBudgets(scope, month);
  if (states.length === 0) return { text: budgets.none };
  const name = scope.show.period(month);
  const foreign = states.filter((one) => one.others.length > 0);
  const notes = foreign.map((one) => budgets.ofCategory(called(scope, one.category), showAmounts(scope, one.others)));
  return {
    text: budgets.listText(states.length, name),
    card: {
      title: budgets.card(name),
      fields: [],
      table: {
        head: budgets.head,
        rows: states.map((one) => [
          called(scope, one.category),
          scope.show.minor(one.row.amountMinor, one.row.currency),
          scope.show.minor(one.spentMinor, one.row.currency),
          leftText(scope, one),
          scope.show.percent(one.percent),
        ]),
      },
      ...(notes.length > 0 ? { note: budgets.othersNote(notes) } : {}),
    },
  };
}

/** The amount of a budget corrected. */
export async function reviseBudget(scope: Scope, id: string, amount: Parameters<typeof setBudget>[2] | undefined) {
  const { category: of, ...row } = await readBudget(scope, id);
  const state = await setBudget(scope, of, amount ?? { minor: row.amountMinor, currency: row.currency });
  return {
    card: card(scope, state),
    title: scope.say.budgets.title(called(scope, of), scope.show.minor(state.row.amountMinor, state.row.currency)),
  };
}

/** What a budget is called. */
export async function budgetTitle(scope: Scope, id: string): Promise<string> {
  const { category: of, ...row } = await readBudget(scope, id);
  return scope.say.budgets.title(called(scope, of), scope.show.minor(row.amountMinor, row.currency));
}

async function readBudget(scope: Scope, id: string) {
  const found = await scope.read.budget.findFirst({
    where: { id },
    include: { category: { select: { id: true, name: true } } },
  });
  if (!found) throw new UserError(scope.say.budgets.none);
  return found;
}
