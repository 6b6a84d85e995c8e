import type { Budget, Expense } from "../db/generated/client.ts";
import { budgetOf } from "../db/queries/budget-of.ts";
import { budgetSpent } from "../db/queries/budget-spent.ts";
import { UserError } from "../errors.ts";
import { type Money, money, percentOf } from "../money/money.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { monthOfDay, type Period } from "../time/period.ts";
import { takeCategory } from "./classifications.ts";

/** A budget in one month: what was spent of it is derived from the expenses, by their own days (SPEC 2). */
export interface BudgetState {
  readonly row: Budget;
  readonly category: Named;
  readonly spentMinor: bigint;
  readonly percent: number | null;
  /** What was spent in other currencies: never summed in silence. */
  readonly others: readonly Money[];
}

/** The shares of a budget at which it warns, the greatest first. */
const marks = [100, 80] as const;

/** Sets what may be spent in a category each month, in place of what was set before. A UserError when it is not above zero. */
export async function setBudget(scope: Scope, said: NamedOrNew, amount: Money): Promise<BudgetState> {
  const { budgets } = scope.say;
  if (amount.minor <= 0n) throw new UserError(budgets.aboveZero, budgets.example);
  const category = await takeCategory(scope, "category", said);
  const known = await scope.read.budget.findFirst({ where: { categoryId: category.id } });
  const columns = { amountMinor: amount.minor, currency: amount.currency };
  const row = known
    ? await scope.write.update("budget", known.id, columns)
    : await scope.write.insert("budget", { ...columns, categoryId: category.id });
  return stateOf(scope, row, category, monthOfDay(scope.today));
}

/** Takes a budget away; a UserError when the category has none. */
export async function removeBudget(scope: Scope, category: Named): Promise<void> {
  const { budgets } = scope.say;
  const row = await scope.read.budget.findFirst({ where: { categoryId: category.id } });
  if (!row) throw new UserError(budgets.noneOf(scope.show.name("category", category.name)), budgets.example);
  await scope.write.remove("budget", row.id);
}

/** Every budget in a month, by the names of their categories. */
export async function listBudgets(scope: Scope, month: Period): Promise<BudgetState[]> {
  const rows = await scope.read.budget.findMany({ include: { category: { select: { id: true, name: true } } } });
  const spent = await scope.query(budgetSpent, { categoryIds: rows.map((row) => row.categoryId), ...month });
  return rows
    .map(({ category, ...row }) => stateFrom(row, category, spent))
    .sort((a, b) => a.category.name.localeCompare(b.category.name));
}

/** What an expense made its budget pass. */
export interface BudgetWarning {
  readonly state: BudgetState;
  readonly mark: 80 | 100;
}

/**
 * The greatest mark of its budget that is passed now that an expense is written, when nobody was warned of it yet in that
 * month (SPEC 2); the warning is kept, and taken back with the expense.
 */
export async function warnOfBudget(scope: Scope, expense: Expense): Promise<BudgetWarning | null> {
  const { categoryId } = expense;
  if (categoryId === null || expense.amountMinor <= 0n) return null;
  const found = await scope.query(budgetOf, categoryId);
  if (!found || found.currency !== expense.currency) return null;
  const { categoryName, ...row } = found;
  const month = monthOfDay(expense.spentOn);
  const state = await stateOf(scope, row, { id: categoryId, name: categoryName }, month);
  const of = { categoryId, month: month.from.slice(0, 7), amountMinor: row.amountMinor, currency: row.currency };
  const passed = marks.filter((mark) => state.spentMinor * 100n >= row.amountMinor * BigInt(mark));
  const said = await scope.read.budgetWarning.findMany({ where: of, select: { percent: true } });
  const fresh = passed.filter((mark) => said.every(({ percent }) => percent < mark));
  for (const percent of fresh) await scope.write.insert("budgetWarning", { ...of, percent });
  const [mark] = fresh;
  return mark === undefined ? null : { state, mark };
}

async function stateOf(scope: Scope, row: Budget, category: Named, month: Period): Promise<BudgetState> {
  return stateFrom(row, category, await scope.query(budgetSpent, { categoryIds: [category.id], ...month }));
}

function stateFrom(
  row: Budget,
  category: Named,
  spent: readonly { readonly categoryId: string; readonly currency: string; readonly minor: bigint }[],
): BudgetState {
  const own = spent.filter((one) => one.categoryId === category.id);
  const spentMinor = own.find((one) => one.currency === row.currency)?.minor ?? 0n;
  const others = own.filter((one) => one.currency !== row.currency && one.minor !== 0n);
  return {
    row,
    category,
    spentMinor,
    percent: percentOf(spentMinor, row.amountMinor),
    others: others.map((one) => money(one.minor, one.currency)),
  };
}
