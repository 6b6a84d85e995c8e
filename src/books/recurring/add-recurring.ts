import { takeClient } from "../../clients/take-client.ts";
import { UserError } from "../../errors.ts";
import { discountColumns, type SaidDiscount } from "../../invoices/create-invoice.ts";
import type { Money } from "../../money/money.ts";
import type { NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { Day } from "../../time/day.ts";
import type { Rule } from "../../time/recurrence.ts";
import { fitFor } from "../../work/fit-project.ts";
import { classificationNamed, takeCategory } from "../classifications.ts";
import { takeMode } from "../payment-modes.ts";
import { type Posted, postDays } from "./post-recurring.ts";
import { type RecurringEntry, type RecurringKind, readRecurring } from "./read-recurring.ts";
import { daysBetween, openDay, type Rhythm, rhythmFrom, turnOn } from "./turn.ts";

export interface NewRecurring {
  readonly kind: RecurringKind;
  readonly amount: Money;
  readonly rule: Rule;
  /** Its first day is the first of the rule from here on. */
  readonly from: Day;
  /** Whether days that have passed already are posted; today's always is. */
  readonly past: boolean;
  readonly client?: NamedOrNew | undefined;
  /** What its postings are for; a project brings its client. */
  readonly project?: NamedOrNew | undefined;
  readonly service?: NamedOrNew | undefined;
  readonly classification?: NamedOrNew | undefined;
  readonly category?: NamedOrNew | undefined;
  readonly vendor?: string | undefined;
  readonly billable?: boolean | undefined;
  readonly mode?: NamedOrNew | undefined;
  /** False for money that is only expected, or invoices that wait as drafts. */
  readonly settled: boolean;
  readonly note?: string | undefined;
  readonly dueDays?: number | undefined;
  readonly taxBps?: number | undefined;
  readonly discount?: SaidDiscount | undefined;
}

/** A recurring entry just made, and what it posted at once. */
export interface AddedRecurring {
  readonly entry: RecurringEntry;
  readonly posted: readonly Posted[];
}

/** The rhythm of a new recurring entry; a UserError when the rule has no day left. */
export async function rhythmOf(scope: Scope, rule: Rule, from: Day): Promise<Rhythm> {
  const rhythm = await rhythmFrom(rule, from);
  if (!rhythm) throw new UserError(scope.say.recurring.noDay, scope.say.recurring.example);
  return rhythm;
}

/** Days of a rhythm that lie before today. */
export async function passedDays(scope: Scope, rhythm: Rhythm): Promise<Day[]> {
  return (await daysBetween(rhythm, rhythm.startOn, scope.today)).filter((day) => day < scope.today);
}

/**
 * Writes down income, an expense or an invoice that posts itself on each of its days (SPEC 2), and posts today's at once.
 * UserErrors: no amount above zero, no day left, a billable expense of nobody.
 */
export async function addRecurring(scope: Scope, given: NewRecurring): Promise<AddedRecurring> {
  const { books } = scope.say;
  if (given.amount.minor <= 0n) throw new UserError(books.noAmount, scope.say.recurring.example);
  if (given.billable && !given.client && !given.project)
    throw new UserError(books.billableToNobody, books.billableExample);
  const rhythm = await rhythmOf(scope, given.rule, given.from);
  const first = given.past || rhythm.startOn >= scope.today ? rhythm.startOn : scope.today;
  const row = await scope.write.insert("recurring", {
    kind: given.kind,
    amountMinor: given.amount.minor,
    currency: given.amount.currency,
    ...rhythm,
    ...(await subjectOf(scope, given)),
    ...discountColumns(scope, given.discount, given.amount.currency),
    ...turnOn(scope, first),
    settled: given.settled,
    note: given.note ?? null,
    billable: given.billable ?? false,
    dueDays: given.dueDays ?? null,
    taxBps: given.taxBps ?? null,
    memberId: scope.person.id,
  });
  const made = await readRecurring(scope, row.id);
  const posted = await postDays(scope, made, await daysBetween(rhythm, first, scope.today));
  await scope.write.update("recurring", row.id, turnOn(scope, await openDay(scope, row.id, rhythm, first)));
  return { entry: await readRecurring(scope, row.id), posted };
}

async function subjectOf(scope: Scope, given: NewRecurring) {
  const said = given.client ? await takeClient(scope, given.client) : null;
  const { client, project, service } = await fitFor(scope, { ...given, client: said });
  if (given.billable && !client) throw new UserError(scope.say.books.billableToNobody, scope.say.books.billableExample);
  const { kind, classification: classed } = given;
  const byDefault = () => classificationNamed(scope, client ? "client" : "other");
  const classified = classed ? takeCategory(scope, "classification", classed) : byDefault();
  const mode = given.mode && kind !== "invoice" ? await takeMode(scope, given.mode) : null;
  return {
    clientId: client?.id ?? null,
    projectId: project?.id ?? null,
    serviceId: kind === "income" ? (service?.id ?? null) : null,
    classificationId: kind === "income" ? (await classified).id : null,
    categoryId:
      kind === "expense" && given.category ? (await takeCategory(scope, "category", given.category)).id : null,
    vendor: kind === "expense" ? (given.vendor ?? null) : null,
    modeId: mode?.id ?? null,
  };
}
