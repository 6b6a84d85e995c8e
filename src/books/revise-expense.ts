import { takeClient } from "../clients/take-client.ts";
import type { Expense } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { revisedFor } from "../work/revised-for.ts";
import { takeCategory } from "./classifications.ts";
import { type ExpenseEntry, readExpenseEntry } from "./expense-entry.ts";
import { reviseMovement } from "./movement.ts";
import { revisedAmount } from "./revise-amount.ts";

/** What to change of an expense; what is left out stays. */
export interface ExpensePatch {
  /** Also in another currency. Of a refund, how much came back. */
  readonly amount?: Money | undefined;
  readonly on?: Day | undefined;
  readonly category?: NamedOrNew | null | undefined;
  readonly vendor?: string | null | undefined;
  readonly client?: NamedOrNew | null | undefined;
  /** What it was spent on; a project brings its client, another client leaves the project behind. */
  readonly project?: NamedOrNew | null | undefined;
  readonly billable?: boolean | undefined;
  /** Null: not paid after all. */
  readonly mode?: NamedOrNew | null | undefined;
  readonly paid?: boolean | undefined;
  readonly paidOn?: Day | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Corrects an expense (SPEC 2, 12). A refund keeps what its original was for, and takes it over when that is corrected.
 * UserErrors say so; nothing has been written then.
 */
export async function reviseExpense(scope: Scope, id: string, patch: ExpensePatch): Promise<ExpenseEntry> {
  const entry = await readExpenseEntry(scope, id);
  const { row } = entry;
  const subject = [patch.category, patch.vendor, patch.client, patch.project, patch.billable];
  if (row.refundOfId !== null && subject.some((value) => value !== undefined)) {
    throw new UserError(scope.say.books.refundFollows);
  }
  const amount = patch.amount && (await revisedAmount(scope, "expense", row, patch.amount));
  const about = await revisedSubject(scope, entry, patch);
  const movement = await reviseMovement(
    scope,
    { on: row.spentOn, mode: entry.mode, movedOn: row.paidOn },
    { on: patch.on, mode: patch.mode, moved: patch.paid, movedOn: patch.paidOn },
  );
  await scope.write.update("expense", id, {
    ...(amount ? { amountMinor: amount.minor, currency: amount.currency } : {}),
    ...(patch.note === undefined ? {} : { note: patch.note }),
    spentOn: movement.on,
    modeId: movement.mode?.id ?? null,
    paidOn: movement.movedOn,
    ...about,
  });
  await followOriginal(scope, id, about);
  return { ...(await readExpenseEntry(scope, id)), mode: movement.mode };
}

type About = Partial<Pick<Expense, "categoryId" | "vendor" | "vendorKey" | "clientId" | "projectId" | "billable">>;

/** What the expense is for after the correction; without a client there is nobody to bill. */
async function revisedSubject(scope: Scope, entry: ExpenseEntry, patch: ExpensePatch): Promise<About> {
  const { row } = entry;
  const { category, vendor, client, project } = patch;
  const about: About = {};
  if (category !== undefined) about.categoryId = category && (await takeCategory(scope, "category", category)).id;
  if (vendor !== undefined) {
    about.vendor = vendor;
    about.vendorKey = vendor && nameKey(vendor);
  }
  if (client !== undefined || project !== undefined) {
    const said = client === undefined ? entry.client : client && (await takeClient(scope, client));
    const after = await revisedFor(scope, row, said, { project });
    Object.assign(about, { clientId: after.client?.id ?? null, projectId: after.projectId });
  }
  const clientId = about.clientId === undefined ? row.clientId : about.clientId;
  if (patch.billable === true && clientId === null) {
    throw new UserError(scope.say.books.billableToNobody, scope.say.books.billableExample);
  }
  if (patch.billable !== undefined) about.billable = patch.billable;
  if (clientId === null && row.billable) about.billable = false;
  return about;
}

/** Refunds of an expense are for what the expense is for. */
async function followOriginal(scope: Scope, id: string, about: About): Promise<void> {
  if (Object.keys(about).length === 0) return;
  const refunds = await scope.read.expense.findMany({ where: { refundOfId: id }, select: { id: true } });
  for (const refund of refunds) await scope.write.update("expense", refund.id, about);
}
