import type { Slots } from "../../src/call.ts";

/** What may stand behind the lines of an invoice, parted by commas, and the option each sets. */
const tails: readonly (readonly [said: RegExp, slots: (found: RegExpExecArray) => Slots])[] = [
  [/^(net\s*\d{1,3}|\d{1,3}\s*days?)$/i, ([, terms = ""]) => ({ due: terms })],
  [/^due\s+(?:on\s+|by\s+)?(\S.*)$/i, ([, day = ""]) => ({ due: day })],
  [/^(?:issued|dated)\s+(?:on\s+)?(\S.*)$/i, ([, day = ""]) => ({ on: day })],
  [/^(sent|draft)$/i, ([, status = ""]) => ({ status: status.toLowerCase() })],
  [/^(?:plus\s+|\+\s*)?(\d[\d.,]*\s*%)\s*(?:tax|vat|gst)$/i, ([, rate = ""]) => ({ tax: rate })],
  [/^(\d[\d.,]*\s*%?|[$€£]\s?\d[\d.,]*)\s*discount$/i, ([, off = ""]) => ({ discount: off })],
];

const quantity = String.raw`\d{1,9}(?:[.,]\d{1,3})?\s*(?:h|hrs?|hours?|pcs?|days?)?\s*[x×*@]\s*\S`;
const counted = new RegExp(`^(\\S.*?)[,:]?\\s+(${quantity}.*)$`, "is");

/** `3 hrs @ 90 + 120 hosting`: what is added to a counted line is a line of its own; a rate in percent is its tax. */
const apartOrAdded = /[;\n]|\s(?:\+|plus)\s(?=[$€£₹]?\d[\d.,]*(?![\d.,]|\s?%))/i;

/**
 * Reads an invoice told by its lines: `Acme 3 x 150 Decals; Hosting 50, net 30`, `Acme: Logo 450; Hosting 50`. The client
 * stands before the first quantity or a colon. Null when no lines are told so; other invoices are sentences.
 */
export function readInvoiceLines(rest: string): Slots | null {
  const [, client, told = ""] = /^([^:;\n]+?):\s+(\S.*)$/s.exec(rest) ?? counted.exec(rest) ?? [];
  const parts = told.split(counted.test(`x ${told}`) ? apartOrAdded : /[;\n]/).map((part) => part.trim());
  if (!client || (parts.length < 2 && !counted.test(`x ${told}`))) return null;
  const slots: Record<string, string> = {};
  const last = (parts.pop() ?? "").split(/\s*,\s*/);
  while (last.length > 1) {
    const said = tails.flatMap(([shape, read]) => {
      const found = shape.exec(last.at(-1) ?? "");
      return found ? [read(found)] : [];
    })[0];
    if (!said) break;
    Object.assign(slots, said);
    last.pop();
  }
  const lines = [...parts, last.join(", ")].filter((part) => part !== "");
  if (!lines.every((line) => /\d/.test(line))) return null;
  return { client: client.trim(), lines: lines.join("; "), ...slots };
}
