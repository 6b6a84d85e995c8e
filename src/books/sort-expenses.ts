import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import { expensesSaying } from "../reports/said-of-expenses.ts";
import type { Scope } from "../scope.ts";
import { takeCategory } from "./classifications.ts";
import { reviseExpense } from "./revise-expense.ts";

/** More are sorted by a report and its entries. */
const most = 500;

/** Expenses at a vendor, else those that say a word, newest first, refunds apart: they follow what they came back for. */
export async function expensesToSort(scope: Scope, said: string) {
  const key = nameKey(said);
  const ofVendor = { OR: [{ vendorKey: key }, { vendorKey: { startsWith: `${key} ` } }] };
  const find = (where: object) =>
    scope.read.expense.findMany({
      where: { ...where, refundOfId: null, amountMinor: { gt: 0n } },
      select: { id: true, categoryId: true, amountMinor: true, currency: true, spentOn: true },
      orderBy: [{ spentOn: "desc" }, { createdAt: "desc" }],
      take: most,
    });
  const there = await find(ofVendor);
  return there.length > 0 ? there : find({ id: { in: [...(await expensesSaying(scope, said))].slice(0, most) } });
}

/** Puts expenses under a category, which is made when it is new. */
export async function sortExpenses(scope: Scope, ids: readonly string[], category: NamedOrNew): Promise<Named> {
  const kind = await takeCategory(scope, "category", category);
  for (const id of ids) await reviseExpense(scope, id, { category: kind });
  return kind;
}

const looked = 5;

/** The category that a vendor's expenses have, where the latest ones all have the same; what is spent there next is of it too. */
export async function usualCategory(scope: Scope, vendor: string): Promise<Named | undefined> {
  const rows = await scope.read.expense.findMany({
    where: { vendorKey: nameKey(vendor), refundOfId: null },
    select: { category: { select: { id: true, name: true } } },
    orderBy: [{ spentOn: "desc" }, { createdAt: "desc" }],
    take: looked,
  });
  const [first] = rows;
  return first?.category && rows.every((row) => row.category?.id === first.category?.id) ? first.category : undefined;
}
