import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { readExpenseEntry } from "./expense-entry.ts";
import { readIncomeEntry } from "./income-entry.ts";

/** Deletes an income entry; a UserError while an invoice, a payment or a refund refers to it. */
export async function removeIncome(scope: Scope, id: string): Promise<void> {
  const { invoice } = await readIncomeEntry(scope, id);
  if (invoice) throw new UserError(scope.say.books.removeFromInvoice(invoice.name));
  if (await scope.read.payment.findFirst({ where: { incomeId: id } })) throw new UserError(scope.say.books.removePaid);
  if (await scope.read.income.findFirst({ where: { refundOfId: id } }))
    throw new UserError(scope.say.books.removeRefunded);
  await scope.write.remove("income", id);
}

/** Deletes an expense; a UserError while a refund refers to it. */
export async function removeExpense(scope: Scope, id: string): Promise<void> {
  await readExpenseEntry(scope, id);
  if (await scope.read.expense.findFirst({ where: { refundOfId: id } }))
    throw new UserError(scope.say.books.removeRefunded);
  await scope.write.remove("expense", id);
}
