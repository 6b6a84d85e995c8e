import type { MoneyStyle } from "../money/find-money.ts";
import { type Money, negate } from "../money/money.ts";
import { readMoney } from "../money/read-money.ts";
import type { NewLine } from "./new-line.ts";

/** A line as typed: what was not said is left out. */
export interface SaidLine {
  readonly description?: string;
  readonly quantityMilli?: bigint;
  readonly unit?: Money;
  readonly taxBps?: number;
}

const quantity = String.raw`(?<quantity>\d{1,9}(?:[.,]\d{1,3})?)\s*(?:h|hrs?|hours?|pcs?|days?)?\s*(?:[x×*@]|\bat\b)\s*`;
const number = String.raw`\d[\d.,' ]*(?:k\b)?`;
/** With a currency's code first, then without: the three letters may as well begin the text. */
const prices = [
  String.raw`(?<price>-?\s?(?:[A-Z]{3}\s?${number}|${number}\s?[A-Z]{3}\b))`,
  String.raw`(?<price>-?\s?[$€£¥₹]?${number}(?:\s?[$€£¥₹])?)`,
];
const shapes = prices.flatMap((price) => [
  new RegExp(`^(?:${quantity})?${price}(?:\\s+(?:for\\s+)?(?<what>.*\\p{L}.*))?$`, "iu"),
  new RegExp(`^(?<what>.*\\p{L}.*?)[:,]?\\s+(?:${quantity})?${price}$`, "iu"),
]);
const tax = /[\s,(]+(?:\+\s*)?(?:(?:tax|vat)\s*)?(\d{1,3}(?:[.,]\d{1,2})?)\s*%(?:\s*(?:tax|vat))?\)?$/i;

/**
 * Reads one line: `3 x 150 Decals`, `Hosting 50`, `2.5 h x 80 Consulting 19%`, `-50 goodwill`; a rate at its end is the
 * line's own. Null when there is no price in it.
 */
export function readLine(text: string, style: MoneyStyle): SaidLine | null {
  const rate = tax.exec(text);
  const rest = (rate ? text.slice(0, rate.index) : text).trim();
  for (const shape of shapes) {
    const groups = shape.exec(rest)?.groups;
    const unit = groups?.price === undefined ? null : readSigned(groups.price, style);
    if (!groups || !unit) continue;
    const what = groups.what?.trim();
    return {
      unit,
      ...(groups.quantity === undefined ? {} : { quantityMilli: milli(groups.quantity) }),
      ...(what ? { description: what } : {}),
      ...(rate ? { taxBps: bps(rate[1] ?? "") } : {}),
    };
  }
  return null;
}

/** Reads several lines, one a line of text or parted by semicolons; the first text that is none in place of them. */
export function readLines(text: string, style: MoneyStyle, untold: string): NewLine[] | { readonly unread: string } {
  const lines: NewLine[] = [];
  for (const part of text.split(/[;\n]+/).map((one) => one.trim())) {
    if (part === "") continue;
    const said = readLine(part, style);
    if (!said?.unit) return { unread: part };
    const { description = untold, quantityMilli = 1000n, unit, taxBps = null } = said;
    lines.push({ description, quantityMilli, unit, taxBps });
  }
  return lines.length > 0 ? lines : { unread: text };
}

function readSigned(text: string, style: MoneyStyle): Money | null {
  const minus = text.trim().startsWith("-");
  const read = readMoney(minus ? text.trim().slice(1).trim() : text, style);
  return read && minus ? negate(read) : read;
}

function milli(text: string): bigint {
  const [whole = "0", fraction = ""] = text.replace(",", ".").split(".");
  return BigInt(whole + fraction.padEnd(3, "0"));
}

function bps(text: string): number {
  const [whole = "0", fraction = ""] = text.replace(",", ".").split(".");
  return Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
}
