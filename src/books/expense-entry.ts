import type { Expense } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { linkedDocuments } from "../files/document-links.ts";
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
  /** Documents that belong to it, as its receipt; an expense just made has none. */
  readonly documents?: readonly Named[];
}

const name = { select: { id: true, name: true } } as const;

/** The expense of that id with what it names; a UserError when it is no longer there. */
export async function readExpenseEntry(scope: Scope, id: string): Promise<ExpenseEntry> {
  const found = await scope.read.expense.findFirst({
    where: { id },
    include: { category: name, client: name, project: name, mode: name, documents: linkedDocuments },
  });
  if (!found) throw new UserError(scope.say.books.goneExpense, scope.say.books.expenseExample);
  const { category, client, project, mode, documents, ...row } = found;
  return { row, category, client, project, mode: mode && { ...mode, assumed: false }, documents };
}
