import { UserError } from "../errors.ts";
import { divideHalfUp, type Money, maxMinor } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { hoursMinor } from "../work/service-value.ts";

/** A line to be typed onto an invoice: quantity in thousandths times a price, before tax; a credit has a negative price. */
export interface NewLine {
  readonly description: string;
  readonly quantityMilli: bigint;
  readonly unit: Money;
  /** The line's own tax rate; null takes the invoice's. */
  readonly taxBps: number | null;
  /** Set on a line of time: it costs these hours, by the minute, at the unit's price of an hour (SPEC 4). */
  readonly time?: BilledTime | undefined;
}

/** The hours that a line of time bills, and what they are for. */
export interface BilledTime {
  readonly minutes: number;
  readonly hourIds: readonly string[];
  readonly projectId: string | null;
  readonly serviceId: string | null;
}

/** One of something at a price. */
export function oneLine(description: string, unit: Money): NewLine {
  return { description, quantityMilli: 1000n, unit, taxBps: null };
}

/** Quantity times price, rounded half up to the minor unit; a UserError when the books can't hold it. */
export function lineMinor(scope: Scope, quantityMilli: bigint, unitMinor: bigint): bigint {
  const minor = divideHalfUp(quantityMilli * unitMinor, 1000n);
  if (minor > maxMinor || minor < -maxMinor) throw new UserError(scope.say.invoices.tooMuch);
  return minor;
}

/** What a line comes to: by the minute where it is one of time, else quantity times price. */
export function amountOf(
  scope: Scope,
  line: { readonly minutes: number | null; readonly quantityMilli: bigint; readonly unitMinor: bigint },
): bigint {
  return line.minutes === null
    ? lineMinor(scope, line.quantityMilli, line.unitMinor)
    : hoursMinor(line.minutes, line.unitMinor);
}

/** Writes a line behind the ones an invoice has. */
export async function insertLine(scope: Scope, invoiceId: string, position: number, line: NewLine): Promise<void> {
  const { time } = line;
  const row = await scope.write.insert("invoiceLine", {
    invoiceId,
    position,
    description: line.description,
    quantityMilli: line.quantityMilli,
    unitMinor: line.unit.minor,
    amountMinor: amountOf(scope, { ...line, unitMinor: line.unit.minor, minutes: time?.minutes ?? null }),
    taxBps: line.taxBps,
    minutes: time?.minutes ?? null,
    projectId: time?.projectId ?? null,
    serviceId: time?.serviceId ?? null,
  });
  for (const id of time?.hourIds ?? []) await scope.write.update("hoursEntry", id, { lineId: row.id });
}
