import { takeClient } from "../clients/take-client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { fitFor } from "../work/fit-project.ts";
import { takeCategory } from "./classifications.ts";
import type { ExpenseEntry } from "./expense-entry.ts";
import { takeMode } from "./payment-modes.ts";

export interface NewExpense {
  readonly amount: Money;
  readonly on: Day;
  readonly category?: NamedOrNew | undefined;
  readonly vendor?: string | undefined;
  readonly client?: NamedOrNew | undefined;
  /** What it was spent on; a project brings its client. */
  readonly project?: NamedOrNew | undefined;
  /** To be charged on to the client. */
  readonly billable?: boolean | undefined;
  readonly mode?: NamedOrNew | undefined;
  /** False for a bill not paid yet: in no balance (SPEC 2). */
  readonly paid: boolean;
  readonly note?: string | undefined;
  /** The recurring entry that posts it, for the day it is of. */
  readonly recurringId?: string | undefined;
}

/**
 * Writes an expense (SPEC 2). A paid one without a payment mode takes the workspace's default, marked as assumed.
 * A UserError when the amount is not above zero, or when it is billable to nobody.
 */
export async function recordExpense(scope: Scope, given: NewExpense): Promise<ExpenseEntry> {
  const { books } = scope.say;
  const { minor } = given.amount;
  if (minor < 0n) throw new UserError(books.minusAmount(scope.show.money(given.amount)), books.refundExample);
  if (minor === 0n) throw new UserError(books.noAmount, books.expenseExample);
  if (given.billable && !given.client && !given.project)
    throw new UserError(books.billableToNobody, books.billableExample);
  const category = given.category ? await takeCategory(scope, "category", given.category) : null;
  const said = given.client ? await takeClient(scope, given.client) : null;
  const { client, project } = await fitFor(scope, { client: said, project: given.project });
  if (given.billable && !client) throw new UserError(books.billableToNobody, books.billableExample);
  const mode = given.paid ? await takeMode(scope, given.mode) : null;
  const row = await scope.write.insert("expense", {
    amountMinor: given.amount.minor,
    currency: given.amount.currency,
    spentOn: given.on,
    categoryId: category?.id ?? null,
    vendor: given.vendor ?? null,
    vendorKey: given.vendor === undefined ? null : nameKey(given.vendor),
    clientId: client?.id ?? null,
    projectId: project?.id ?? null,
    billable: given.billable ?? false,
    modeId: mode?.id ?? null,
    paidOn: mode ? given.on : null,
    note: given.note ?? null,
    ...(given.recurringId ? { recurringId: given.recurringId, recurringOn: given.on } : {}),
    memberId: scope.person.id,
  });
  return { row, category, client, project, mode };
}
