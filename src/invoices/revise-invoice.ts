import { reviseIncome } from "../books/revise-income.ts";
import { takeClient } from "../clients/take-client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day, daysBetween } from "../time/day.ts";
import { projectOf } from "../work/fit-project.ts";
import { discountColumns, dueDay, type SaidDiscount, type SaidDue } from "./create-invoice.ts";
import { changeLine, setAmount } from "./edit-lines.ts";
import { type InvoiceView, readInvoice } from "./read-invoice.ts";
import { readWritten } from "./read-written.ts";

/** What to change of an invoice; what is left out stays. */
export interface InvoicePatch {
  readonly amount?: Money | undefined;
  /** What the amount stands in the place of, where that was said: a price of one of its lines, or its total. */
  readonly was?: Money | undefined;
  /** What its one line is for; notes when it has none or several. */
  readonly for?: string | undefined;
  /** The issue day; a due day that was not said moves along with it. */
  readonly on?: Day | undefined;
  readonly due?: Day | SaidDue | undefined;
  readonly client?: NamedOrNew | undefined;
  readonly project?: Named | null | undefined;
  readonly taxBps?: number | undefined;
  readonly discount?: SaidDiscount | undefined;
  readonly terms?: string | undefined;
  readonly notes?: string | undefined;
}

/** An invoice after a correction; `sentBefore` when it had gone out already, which is said (SPEC 5: not edited silently). */
export interface RevisedInvoice extends InvoiceView {
  readonly sentBefore: boolean;
}

/**
 * Corrects an invoice (SPEC 5, 12). UserErrors: it is void, an amount although it has several lines, a due day before the
 * issue day, another client although it was paid or holds entries of the old one.
 */
export async function reviseInvoice(scope: Scope, id: string, patch: InvoicePatch): Promise<RevisedInvoice> {
  const before = await readInvoice(scope, id);
  const { row } = before;
  if (row.status === "void") {
    throw new UserError(scope.say.invoices.isVoid(row.number), scope.say.invoices.examples.unvoid(row.number));
  }
  const clientId = patch.client && (await newClient(scope, before, patch.client));
  await scope.write.update("invoice", id, {
    ...(clientId === undefined ? {} : { clientId }),
    ...(await revisedProject(scope, before, clientId, patch.project)),
    ...revisedDays(scope, before, patch),
    ...(patch.taxBps === undefined ? {} : { taxBps: patch.taxBps }),
    ...(patch.discount ? discountColumns(scope, patch.discount, row.currency) : {}),
    ...(patch.terms === undefined ? {} : { terms: patch.terms }),
    ...(patch.notes === undefined ? {} : { notes: patch.notes }),
  });
  if (patch.amount) await setAmount(scope, id, { amount: patch.amount, was: patch.was, for: patch.for });
  else if (patch.for !== undefined) await describe(scope, before, patch.for);
  return { ...(await readWritten(scope, id)), sentBefore: row.status === "sent" };
}

function revisedDays(scope: Scope, { row }: InvoiceView, patch: InvoicePatch): { issuedOn?: Day; dueOn?: Day } {
  if (!patch.on && !patch.due) return {};
  const issuedOn = patch.on ?? row.issuedOn;
  const term = daysBetween(row.issuedOn, row.dueOn);
  const due = typeof patch.due === "string" ? { on: patch.due } : (patch.due ?? { on: addDays(issuedOn, term) });
  return { issuedOn, dueOn: dueDay(scope, issuedOn, due, scope.say.invoices.examples.due) };
}

async function newClient(scope: Scope, { row, lines, payments }: InvoiceView, said: NamedOrNew): Promise<string> {
  if ("id" in said && said.id === row.clientId) return row.clientId;
  if (payments.length > 0) throw new UserError(scope.say.invoices.paidByClient(row.number));
  if (lines.some((line) => line.kind === "entry")) throw new UserError(scope.say.invoices.entriesOfClient(row.number));
  const lineIds = lines.map((line) => line.id);
  const hours = await scope.read.hoursEntry.count({ where: { lineId: { in: lineIds } } });
  if (hours > 0) throw new UserError(scope.say.work.hoursOfClient(row.number));
  return (await takeClient(scope, said)).id;
}

/** The project after a correction: another client's invoice is no longer for it. */
async function revisedProject(
  scope: Scope,
  { row, client }: InvoiceView,
  clientId: string | undefined,
  said: Named | null | undefined,
): Promise<{ projectId?: string | null }> {
  const moved = clientId !== undefined && clientId !== row.clientId;
  if (said === undefined) return moved ? { projectId: null } : {};
  if (said === null) return { projectId: null };
  return { projectId: await projectOf(scope, said, moved ? { id: clientId, name: "" } : client) };
}

async function describe(scope: Scope, { row, lines }: InvoiceView, what: string): Promise<void> {
  const [line, second] = lines;
  if (!line || second) await scope.write.update("invoice", row.id, { notes: what });
  else if (line.kind === "entry") await reviseIncome(scope, line.id, { note: what });
  else await changeLine(scope, row.id, line, { description: what });
}
