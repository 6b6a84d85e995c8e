import type { Found } from "../../found.ts";
import { matchesOf } from "../../matches-of.ts";
import { paidAhead } from "../../money/paid-ahead.ts";
import { seldom } from "../../seldom.ts";

const percent = /(\d+(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b|prozent\b|por ?ciento\b|pour ?cent\b|por ?cento\b)/gi;

/** `1200+19%` is a sum, `1200 + 19% VAT` an amount and its tax. */
function calculated(text: string, at: number, length: number): boolean {
  return (
    /\d[\d.,' ]*k?\s?[+−-]\s?$/i.test(text.slice(0, at)) &&
    !/^\s*(?:de |d[eo] |of )?(?:tax|sales|vat|gst|hst|qst|pst|tps|tvq|tvh|mwst|ust|steuer|iva|tva|impuesto|imposto|taxe|discount|off|rabatt|descuento|desconto|remise)/i.test(
      text.slice(at + length),
    )
  );
}

/** `10% of 500` is an amount, and so is `30% deposit on a 2000 job`. */
const shareBehind = new RegExp(
  String.raw`^(?:\s(?:of|de|von|do|da|des|du)\s(?:the\s|los\s|les\s|den\s|os\s)?|${paidAhead})[$€£]?\d`,
  "i",
);

const taxes =
  "vat|gst|hst|qst|pst|tps|tvq|tvh|sales tax|tax|iva|igic|tva|mwst|ust|mehrwertsteuer|umsatzsteuer|iss|icms";
const ofTax = seldom(new RegExp(taxes, "iu"));
const ofShares = seldom(/%|cent|prozent|ciento/i);
const added = String.raw`(?:plus|and|with|incl\.?|including|m[áa]s|mais|con|com|avec|et|und|mit|zzgl\.?|zuz[üu]glich|inkl\.?|\+)`;

/** A rate of tax said without its sign: `600 plus 19 mwst`, `600 más iva 21`. */
const bareTax = new RegExp(
  String.raw`(?<!\p{L})${added}\s+(?:(?:${taxes})\s(?:de |of |at |von |[àa] )?(\d{1,2}(?:[.,]\d{1,2})?)(?!\s?[%€$£\d]|[.,]\d)|(\d{1,2}(?:[.,]\d{1,2})?)\s(?:${taxes})(?!\p{L}))`,
  "giu",
);

/** A rate right behind its tax at the end of what is told of an invoice's amount: `invoice Acme 1440, vat 20`. */
const taxAtEnd = new RegExp(
  String.raw`(?<=(?:invoice|bill|factur|rechnung|fatura|recibo|devis)[^;\n]*\d[^;\n]*[^\p{L}])(?:${taxes})\s?(?:de |of |at |von |:\s?|@\s?|[àa] )?(\d{1,2}(?:[.,]\d{1,2})?)(?!\s?[%€$£\d]|[.,]\d|\s?\p{L})`,
  "giu",
);

function bareTaxes(text: string): Found<string>[] {
  const told = matchesOf(bareTax, text);
  const last = matchesOf(taxAtEnd, text).filter(({ index }) => !told.some((one) => index < one.index + one[0].length));
  return [...told, ...last].map((match) => {
    const rate = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].lastIndexOf(rate);
    return { start, end: start + rate.length, value: rate.replace(",", ".") };
  });
}

/** The percentages of a text as decimal text, but for those that are part of a sum or share. */
export function findPercents(text: string): Found<string>[] {
  const rates = ofTax.test(text) ? bareTaxes(text) : [];
  if (!ofShares.test(text)) return rates;
  return [...rates, ...signed(text)].sort((a, b) => a.start - b.start);
}

function signed(text: string): Found<string>[] {
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
