import type { Found } from "../found.ts";

const percent = /(\d+(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b|prozent\b|por ?ciento\b|pour ?cent\b|por ?cento\b)/gi;

/** `1200+19%` is a sum, `1200 + 19% VAT` an amount and its tax. */
function calculated(text: string, at: number, length: number): boolean {
  return (
    /\d[\d.,' ]*k?\s?[+−-]\s?$/i.test(text.slice(0, at)) &&
    !/^\s*(?:de |d[eo] |of )?(?:tax|sales|vat|gst|hst|mwst|ust|steuer|iva|tva|impuesto|imposto|taxe|discount|off|rabatt|descuento|desconto|remise)/i.test(
      text.slice(at + length),
    )
  );
}

/** `10% of 500` is an amount. */
const shareBehind = /^\s(?:of|de|von|do|da|des|du)\s(?:the\s|los\s|les\s|den\s|os\s)?[$€£]?\d/i;

/** The percentages of a text as decimal text, but for those that are part of a sum or share. */
export function findPercents(text: string): Found<string>[] {
  if (!/%|cent|prozent|ciento/i.test(text)) return [];
  return [...text.matchAll(percent)]
    .filter(
      ({ 0: said, index }) =>
        !calculated(text, index, said.length) && !shareBehind.test(text.slice(index + said.length)),
    )
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: (match[1] ?? "").replace(",", "."),
    }));
}
