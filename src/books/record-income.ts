import { takeClient } from "../clients/take-client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { fitFor } from "../work/fit-project.ts";
import { classificationNamed, takeCategory } from "./classifications.ts";
import type { IncomeEntry } from "./income-entry.ts";
import { takeMode } from "./payment-modes.ts";

export interface NewIncome {
  readonly amount: Money;
  readonly on: Day;
  readonly client?: NamedOrNew | undefined;
  /** What it was earned with; a project brings its client. */
  readonly project?: NamedOrNew | undefined;
  readonly service?: NamedOrNew | undefined;
  readonly classification?: NamedOrNew | undefined;
  readonly mode?: NamedOrNew | undefined;
  /** False for money expected or owed: earned, but in no balance (SPEC 2). */
  readonly received: boolean;
  readonly note?: string | undefined;
  /** The recurring entry that posts it, for the day it is of. */
  readonly recurringId?: string | undefined;
}

/**
 * Writes an income entry (SPEC 2). With a client it is classified `client` unless told otherwise, without one `other`.
 * Received money without a payment mode takes the workspace's default, marked as assumed.
 * A UserError when the amount is not above zero.
 */
export async function recordIncome(scope: Scope, given: NewIncome): Promise<IncomeEntry> {
  const { books } = scope.say;
  const { minor } = given.amount;
  if (minor < 0n) throw new UserError(books.minusAmount(scope.show.money(given.amount)), books.refundIncomeExample);
  if (minor === 0n) throw new UserError(books.noAmount, books.incomeExample);
  const said = given.client ? await takeClient(scope, given.client) : null;
  const { client, project, service } = await fitFor(scope, { ...given, client: said });
  const classification = given.classification
    ? await takeCategory(scope, "classification", given.classification)
    : await classificationNamed(scope, client ? "client" : "other");
  const mode = given.received ? await takeMode(scope, given.mode) : null;
  const row = await scope.write.insert("income", {
    amountMinor: given.amount.minor,
    currency: given.amount.currency,
    earnedOn: given.on,
    classificationId: classification.id,
    clientId: client?.id ?? null,
    projectId: project?.id ?? null,
    serviceId: service?.id ?? null,
    modeId: mode?.id ?? null,
    receivedOn: mode ? given.on : null,
    note: given.note ?? null,
    ...(given.recurringId ? { recurringId: given.recurringId, recurringOn: given.on } : {}),
    memberId: scope.person.id,
  });
  return { row, client, project, service, classification, mode, invoice: null };
}
