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

/** What of other tables an expense names, as it is read with its row. */
export const expenseNames = { category: name, client: name, project: name, mode: name } as const;

interface ExpenseRow extends Expense {
  readonly category: Named | null;
  readonly client: Named | null;
  readonly project: Named | null;
  readonly mode: Named | null;
}

/** The expense that a row read with `expenseNames` is. */
export function expenseEntryOf(read: ExpenseRow): ExpenseEntry {
  const { category, client, project, mode, ...row } = read;
  return { row, category, client, project, mode: mode && { ...mode, assumed: false } };
}

/** The expense of that id with what it names; a UserError when it is no longer there. */
export async function readExpenseEntry(scope: Scope, id: string): Promise<ExpenseEntry> {
  const found = await scope.read.expense.findFirst({
    where: { id },
    include: { ...expenseNames, documents: linkedDocuments },
  });
  if (!found) throw new UserError(scope.say.books.goneExpense, scope.say.books.expenseExample);
  const { documents, ...read } = found;
  return { ...expenseEntryOf(read), documents };
}
