import { takeClient } from "../../clients/take-client.ts";
import type { Recurring } from "../../db/generated/client.ts";
import { UserError } from "../../errors.ts";
import type { Money } from "../../money/money.ts";
import type { NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { Day } from "../../time/day.ts";
import type { Rule } from "../../time/recurrence.ts";
import { revisedFor } from "../../work/revised-for.ts";
import { takeCategory } from "../classifications.ts";
import { takeMode } from "../payment-modes.ts";
import { rhythmOf } from "./add-recurring.ts";
import { type RecurringEntry, readRecurring } from "./read-recurring.ts";
import { openDay, turnOn } from "./turn.ts";

/** What to change of a recurring entry, for the days to come; what is left out stays. */
export interface RecurringPatch {
  readonly amount?: Money | undefined;
  readonly rule?: Rule | undefined;
  /** The day from which the rhythm counts anew. */
  readonly from?: Day | undefined;
  readonly client?: NamedOrNew | null | undefined;
  /** What it is for; a project brings its client, another client leaves the project behind. */
  readonly project?: NamedOrNew | null | undefined;
  readonly service?: NamedOrNew | null | undefined;
  readonly classification?: NamedOrNew | undefined;
  readonly category?: NamedOrNew | null | undefined;
  readonly vendor?: string | null | undefined;
  readonly billable?: boolean | undefined;
  /** Null: postings are expected only, not received or paid. */
  readonly mode?: NamedOrNew | null | undefined;
  readonly settled?: boolean | undefined;
  readonly note?: string | null | undefined;
  readonly dueDays?: number | undefined;
}

/** Changes what a recurring entry posts from now on, and when; what it has posted stays. UserErrors say what can't be. */
export async function reviseRecurring(scope: Scope, id: string, patch: RecurringPatch): Promise<RecurringEntry> {
  const entry = await readRecurring(scope, id);
  check(scope, entry, patch);
  await scope.write.update("recurring", id, {
    ...(patch.amount ? { amountMinor: patch.amount.minor, currency: patch.amount.currency } : {}),
    ...(patch.note === undefined ? {} : { note: patch.note }),
    ...(patch.vendor === undefined ? {} : { vendor: patch.vendor }),
    ...(patch.dueDays === undefined ? {} : { dueDays: patch.dueDays }),
    ...(await subjectOf(scope, entry, patch)),
    ...(await rhythmColumns(scope, entry, patch)),
  });
  return readRecurring(scope, id);
}

function check(scope: Scope, { kind, row }: RecurringEntry, patch: RecurringPatch): void {
  const { books, recurring } = scope.say;
  if (patch.amount && patch.amount.minor <= 0n) throw new UserError(books.noAmount, recurring.updateExample);
  const ofExpenses = [patch.category, patch.vendor, patch.billable].some((value) => value !== undefined);
  if (kind !== "expense" && ofExpenses) throw new UserError(recurring.onlyExpenses, recurring.updateExample);
  if (kind !== "income" && patch.service) throw new UserError(recurring.serviceOfIncome, recurring.updateExample);
  if (kind !== "income" && patch.classification) throw new UserError(recurring.onlyIncome, recurring.updateExample);
  if (kind === "invoice" && patch.client === null) throw new UserError(scope.say.invoices.keepsClient);
  if (kind === "invoice" && patch.mode !== undefined) throw new UserError(recurring.noModeOfInvoice);
  if (row.discountMinor !== null && patch.amount && patch.amount.currency !== row.currency)
    throw new UserError(scope.say.invoices.mixedCurrencies(patch.amount.currency, row.currency));
}

async function subjectOf(scope: Scope, entry: RecurringEntry, patch: RecurringPatch): Promise<Partial<Recurring>> {
  const { classification, category, mode } = patch;
  const { row } = entry;
  const about = await aboutOf(scope, entry, patch);
  if (classification) about.classificationId = (await takeCategory(scope, "classification", classification)).id;
  if (category !== undefined) about.categoryId = category && (await takeCategory(scope, "category", category)).id;
  if (mode) about.modeId = (await takeMode(scope, mode)).id;
  const settled = mode === null ? false : (patch.settled ?? (mode ? true : undefined));
  if (settled !== undefined) about.settled = settled;
  if (settled === false) about.modeId = null;
  const clientId = about.clientId === undefined ? row.clientId : about.clientId;
  if (patch.billable && clientId === null)
    throw new UserError(scope.say.books.billableToNobody, scope.say.books.billableExample);
  if (patch.billable !== undefined) about.billable = patch.billable;
  if (clientId === null && row.billable) about.billable = false;
  return about;
}

async function aboutOf(
  scope: Scope,
  { row, client: now }: RecurringEntry,
  { client: said, project, service }: RecurringPatch,
): Promise<Partial<Recurring>> {
  if (said === undefined && project === undefined && service === undefined) return {};
  const client = said === undefined ? now : said && (await takeClient(scope, said));
  const after = await revisedFor(scope, row, client, { project, service });
  return { clientId: after.client?.id ?? null, projectId: after.projectId, serviceId: after.serviceId };
}

async function rhythmColumns(scope: Scope, entry: RecurringEntry, { rule, from }: RecurringPatch) {
  if (rule === undefined && from === undefined) return {};
  const start = from ?? (entry.nextOn && entry.nextOn < scope.today ? entry.nextOn : scope.today);
  const kept = entry.row.rule.replace(/;(?:BYSETPOS|BYMONTHDAY|BYMONTH)=[-\d,]+/g, "");
  const rhythm = await rhythmOf(scope, rule ?? kept, start);
  const next = await openDay(scope, entry.row.id, rhythm, rhythm.startOn);
  const turn = turnOn(scope, next);
  return { ...rhythm, ...turn, ...(entry.row.pausedOn === null ? {} : { nextAt: null }) };
}
