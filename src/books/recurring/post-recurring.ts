import { claimDay, moveTurn } from "../../db/queries/recurring-turns.ts";
import { createInvoice } from "../../invoices/create-invoice.ts";
import type { InvoiceView } from "../../invoices/read-invoice.ts";
import { money } from "../../money/money.ts";
import type { Scope } from "../../scope.ts";
import type { Day } from "../../time/day.ts";
import { wallTime } from "../../time/zone.ts";
import type { ExpenseEntry } from "../expense-entry.ts";
import type { IncomeEntry } from "../income-entry.ts";
import { recordExpense } from "../record-expense.ts";
import { recordIncome } from "../record-income.ts";
import type { RecurringEntry } from "./read-recurring.ts";
import { daysBetween, openDay, postingInstant, turnOn } from "./turn.ts";

/** What a recurring entry posted for one of its days. */
export type Posted = { readonly of: RecurringEntry; readonly on: Day } & (
  | { readonly kind: "income"; readonly entry: IncomeEntry }
  | { readonly kind: "expense"; readonly entry: ExpenseEntry }
  | { readonly kind: "invoice"; readonly entry: InvoiceView }
);

/** Posts those of some days of a recurring entry that have not been posted before, each once and with its own date (SPEC 2). */
export async function postDays(scope: Scope, of: RecurringEntry, days: readonly Day[]): Promise<Posted[]> {
  const posted: Posted[] = [];
  for (const on of days)
    if (await scope.query(claimDay, { recurringId: of.row.id, on, at: scope.at }))
      posted.push(await post(scope, of, on));
  return posted;
}

/** Posts every day of a recurring entry that has come and moves it on to the next. */
export async function postDue(scope: Scope, of: RecurringEntry): Promise<Posted[]> {
  const { row, nextOn, startOn } = of;
  if (!nextOn) return [];
  const rhythm = { rule: row.rule, startOn };
  const { day: today } = wallTime(scope.at, scope.workspace.zone);
  const due = (await daysBetween(rhythm, nextOn, today)).filter((day) => postingInstant(scope, day) <= scope.at);
  const posted = await postDays(scope, of, due);
  const next = await openDay(scope, row.id, rhythm, due.at(-1) ?? nextOn);
  await scope.query(moveTurn, { recurringId: row.id, ...turnOn(scope, next) });
  return posted;
}

async function post(scope: Scope, of: RecurringEntry, on: Day): Promise<Posted> {
  const { row, kind, client } = of;
  const amount = money(row.amountMinor, row.currency);
  const project = of.project ?? undefined;
  const common = { amount, on, project, note: row.note ?? undefined, recurringId: row.id };
  const mode = of.mode ?? undefined;
  switch (kind) {
    case "income": {
      const classification = of.classification ?? undefined;
      const service = of.service ?? undefined;
      const said = { ...common, service, mode, classification, client: client ?? undefined, received: row.settled };
      return { of, on, kind, entry: await recordIncome(scope, said) };
    }
    case "expense": {
      const said = { ...common, mode, category: of.category ?? undefined, client: client ?? undefined };
      const paid = { vendor: row.vendor ?? undefined, billable: row.billable, paid: row.settled };
      return { of, on, kind, entry: await recordExpense(scope, { ...said, ...paid }) };
    }
    case "invoice":
      return { of, on, kind, entry: await postInvoice(scope, of, on) };
  }
}

function postInvoice(scope: Scope, { row, client, project }: RecurringEntry, on: Day): Promise<InvoiceView> {
  if (!client) throw new Error(`the recurring invoice ${row.id} has no client`);
  const { discountBps, discountMinor } = row;
  const off = discountMinor === null ? undefined : { amount: money(discountMinor, row.currency) };
  return createInvoice(scope, {
    client,
    amount: money(row.amountMinor, row.currency),
    project: project ?? undefined,
    what: row.note ?? project?.name,
    issuedOn: on,
    due: row.dueDays === null ? undefined : { days: row.dueDays },
    taxBps: row.taxBps ?? undefined,
    discount: discountBps === null ? off : { bps: discountBps },
    sent: row.settled,
    recurringId: row.id,
  });
}
