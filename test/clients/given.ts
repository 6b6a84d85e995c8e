import type { Scope } from "../../src/scope.ts";
import { day } from "../support/day.ts";

let sequence = 0;

/** An invoice to write down as it stands, with one line of that amount and no tax unless told. */
export interface GivenInvoice {
  readonly clientId: string;
  readonly minor: bigint;
  readonly currency?: string;
  readonly status?: "draft" | "sent" | "void";
  readonly dueOn?: string;
  readonly sentOn?: string | null;
  readonly taxBps?: number;
  /** Payments of it: minor units and day. */
  readonly payments?: readonly (readonly [minor: bigint, paidOn: string])[];
}

/** Writes an invoice straight into the books; its id. */
export async function givenInvoice(scope: Scope, given: GivenInvoice): Promise<string> {
  const { clientId, minor, currency = "USD", status = "sent", dueOn = "2026-12-20", taxBps = 0 } = given;
  const { sentOn = status === "sent" ? "2026-11-01" : null } = given;
  sequence++;
  const invoice = await scope.write.insert("invoice", {
    clientId,
    currency,
    status,
    dueOn: day(dueOn),
    taxBps,
    sequence,
    number: `T-${sequence}`,
    issuedOn: day("2026-11-01"),
    sentOn: sentOn === null ? null : day(sentOn),
    taxName: "Tax",
    memberId: scope.person.id,
  });
  await scope.write.insert("invoiceLine", {
    invoiceId: invoice.id,
    position: 1,
    description: "work",
    quantityMilli: 1000n,
    unitMinor: minor,
    amountMinor: minor,
  });
  for (const [amountMinor, paidOn] of given.payments ?? []) {
    const modeId = scope.workspace.defaultModeId ?? "";
    await scope.write.insert("payment", {
      invoiceId: invoice.id,
      amountMinor,
      currency,
      paidOn: day(paidOn),
      modeId,
      memberId: scope.person.id,
    });
  }
  return invoice.id;
}

/** An income entry on no invoice; received on that day, or expected. */
export async function givenIncome(
  scope: Scope,
  given: { clientId: string; minor: bigint; currency?: string; receivedOn: string | null },
): Promise<void> {
  const [classification] = scope.names.byName("classification", "client");
  await scope.write.insert("income", {
    clientId: given.clientId,
    amountMinor: given.minor,
    currency: given.currency ?? "USD",
    earnedOn: day(given.receivedOn ?? "2026-11-01"),
    receivedOn: given.receivedOn === null ? null : day(given.receivedOn),
    modeId: given.receivedOn === null ? null : scope.workspace.defaultModeId,
    classificationId: classification?.id ?? "",
    memberId: scope.person.id,
  });
}
