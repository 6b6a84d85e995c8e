import { UserError } from "../errors.ts";
import { divideHalfUp, type Money, maxMinor } from "../money/money.ts";
import type { Scope } from "../scope.ts";

/** A line to be typed onto an invoice: quantity in thousandths times a price, before tax; a credit has a negative price. */
export interface NewLine {
  readonly description: string;
  readonly quantityMilli: bigint;
  readonly unit: Money;
  /** The line's own tax rate; null takes the invoice's. */
  readonly taxBps: number | null;
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

/** Writes a line behind the ones an invoice has. */
export async function insertLine(scope: Scope, invoiceId: string, position: number, line: NewLine): Promise<void> {
  await scope.write.insert("invoiceLine", {
    invoiceId,
    position,
    description: line.description,
    quantityMilli: line.quantityMilli,
    unitMinor: line.unit.minor,
    amountMinor: lineMinor(scope, line.quantityMilli, line.unit.minor),
    taxBps: line.taxBps,
  });
}
