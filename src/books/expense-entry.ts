import type { Expense } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { ModeTaken } from "./payment-modes.ts";

/** An expense as written, with what it names. */
export interface ExpenseEntry {
  readonly row: Expense;
  readonly category: Named | null;
  readonly client: Named | null;
  readonly project: Named | null;
  readonly mode: ModeTaken | null;
}

const name = { select: { id: true, name: true } } as const;

/** The expense of that id with what it names; a UserError when it is no longer there. */
export async function readExpenseEntry(scope: Scope, id: string): Promise<ExpenseEntry> {
  const found = await scope.read.expense.findFirst({
    where: { id },
    include: { category: name, client: name, project: name, mode: name },
  });
  if (!found) throw new UserError(scope.say.books.goneExpense, scope.say.books.expenseExample);
  const { category, client, project, mode, ...row } = found;
  return { row, category, client, project, mode: mode && { ...mode, assumed: false } };
}
