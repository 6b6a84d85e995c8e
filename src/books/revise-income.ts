import { takeClient } from "../clients/take-client.ts";
import type { Income } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { revisedFor } from "../work/revised-for.ts";
import { classificationNamed, takeCategory } from "./classifications.ts";
import { receiptOf, reviseReceipt } from "./entry-receipt.ts";
import { type IncomeEntry, readIncomeEntry } from "./income-entry.ts";
import { reviseMovement } from "./movement.ts";
import { revisedAmount } from "./revise-amount.ts";

/** What to change of an income entry; what is left out stays. */
export interface IncomePatch {
  /** Also in another currency. Of a refund, how much was given back. */
  readonly amount?: Money | undefined;
  readonly on?: Day | undefined;
  readonly client?: NamedOrNew | null | undefined;
  /** What it was earned with; a project brings its client, another client leaves the project behind. */
  readonly project?: NamedOrNew | null | undefined;
  readonly service?: NamedOrNew | null | undefined;
  readonly classification?: NamedOrNew | undefined;
  /** Null: not received after all. */
  readonly mode?: NamedOrNew | null | undefined;
  readonly received?: boolean | undefined;
  readonly receivedOn?: Day | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Corrects an income entry (SPEC 2, 12). One that is a line of an invoice keeps the invoice's client and currency, has no
 * payment mode of its own, and changes the invoice with its amount, and the payment that stands for its receipt; a refund
 * keeps what its original was for, and takes it over when that is corrected. UserErrors say so; nothing has been written
 * then.
 */
export async function reviseIncome(scope: Scope, id: string, patch: IncomePatch): Promise<IncomeEntry> {
  const entry = await readIncomeEntry(scope, id);
  const { row } = entry;
  const receipt = await receiptOf(scope, entry);
  if (entry.invoice) checkLine(scope, entry, patch, receipt !== null);
  const subject = [patch.client, patch.classification, patch.project, patch.service];
  if (row.refundOfId !== null && subject.some((value) => value !== undefined)) {
    throw new UserError(scope.say.books.refundFollows);
  }
  const amount = patch.amount && (await revisedAmount(scope, "income", row, patch.amount));
  const about = await revisedSubject(scope, entry, patch);
  const movement = entry.invoice
    ? null
    : await reviseMovement(
        scope,
        { on: row.earnedOn, mode: entry.mode, movedOn: row.receivedOn },
        { on: patch.on, mode: patch.mode, moved: patch.received, movedOn: patch.receivedOn },
      );
  await scope.write.update("income", id, {
    ...(amount ? { amountMinor: amount.minor, currency: amount.currency } : {}),
    ...(movement
      ? { earnedOn: movement.on, modeId: movement.mode?.id ?? null, receivedOn: movement.movedOn }
      : { earnedOn: patch.on ?? row.earnedOn }),
    ...(patch.note === undefined ? {} : { note: patch.note }),
    ...about,
  });
  if (receipt) await reviseReceipt(scope, receipt, entry, patch, amount);
  await followOriginal(scope, id, about);
  const revised = await readIncomeEntry(scope, id);
  return movement ? { ...revised, mode: movement.mode } : revised;
}

/** What a line of an invoice can't change by itself; how it was paid only where a payment stands for it. */
function checkLine(scope: Scope, { row, invoice }: IncomeEntry, patch: IncomePatch, hasReceipt: boolean): void {
  const number = invoice?.name ?? "";
  const moves = patch.mode || patch.received === true || patch.receivedOn !== undefined;
  if (!hasReceipt && moves) {
    throw new UserError(scope.say.books.paidByInvoice(number), scope.say.books.payInvoiceExample(number));
  }
  const sameClient = patch.client && "id" in patch.client && patch.client.id === row.clientId;
  if (patch.client !== undefined && !sameClient) throw new UserError(scope.say.books.clientOfInvoice(number));
  if (patch.amount && patch.amount.currency !== row.currency) {
    throw new UserError(scope.say.books.currencyOfInvoice(number, row.currency));
  }
}

type About = Partial<Pick<Income, "clientId" | "projectId" | "serviceId" | "classificationId">>;

/** Client and classification after the correction: the classification follows the client unless it says something else. */
async function revisedSubject(scope: Scope, entry: IncomeEntry, patch: IncomePatch): Promise<About> {
  const about: About = {};
  const { row } = entry;
  if (patch.client !== undefined || patch.project !== undefined || patch.service !== undefined) {
    const said = patch.client === undefined ? entry.client : patch.client && (await takeClient(scope, patch.client));
    const { client, projectId, serviceId } = await revisedFor(scope, row, said, patch);
    Object.assign(about, { clientId: client?.id ?? null, projectId, serviceId });
  }
  const moved = about.clientId !== undefined && about.clientId !== row.clientId;
  if (patch.classification) {
    about.classificationId = (await takeCategory(scope, "classification", patch.classification)).id;
  } else if (moved) {
    const client = await classificationNamed(scope, "client");
    const other = await classificationNamed(scope, "other");
    const [before, after] = about.clientId === null ? [client.id, other.id] : [other.id, client.id];
    if (entry.classification.id === before) about.classificationId = after;
  }
  return about;
}

/** Refunds of an entry are for what the entry is for. */
async function followOriginal(scope: Scope, id: string, about: About): Promise<void> {
  if (Object.keys(about).length === 0) return;
  const refunds = await scope.read.income.findMany({ where: { refundOfId: id }, select: { id: true } });
  for (const refund of refunds) await scope.write.update("income", refund.id, about);
}
