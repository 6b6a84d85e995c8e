import { seldom } from "../../seldom.ts";

const tax =
  "(?:vat|gst|hst|qst|pst|tps|tvq|tvh|sales tax|tax(?:es)?|iva|igic|tva|mwst|ust|mehrwertsteuer|umsatzsteuer|steuern?|impuestos?|impostos?|taxes?)";
const rate = "(?:(?:the|de|of|at|von|d['’]|[àa]|la|el|o)\\s?|\\d{1,2}(?:[.,]\\d{1,2})?\\s?%?\\s?)*";

/** `240 incl 20% vat`, `IVA incluido`, `TTC`: the tax is in the amount already. */
export const taxIncluded = seldom(
  new RegExp(
    `(?<!\\p{L})(?:(?:incl(?:uding|usive(?: of)?|uido|uyendo|uindo)?|inc|inkl(?:usive)?|einschlie(?:ß|ss)lich|y compris)\\.?\\s${rate}${tax}|${tax}\\s?${rate}(?:is |are |already |est |ist )*(?:incl(?:uded|usive)?|inc|inclu[isíd]\\p{L}*|comprise?s?|inclus[eao]?s?|enthalten|inbegriffen|inkl(?:usive)?)|ttc|toutes taxes comprises|tax[- ]inclusive|brutto)(?!\\p{L})`,
    "iu",
  ),
);

/** What is left of the taxes at the end of what an invoice is for: `hosting incl`. */
const leftOver =
  /(?:^|\s)(?:(?:vat|gst|tax|iva|tva|mwst|ust)\s\p{L}+|incl(?:uding|usive)?|inc|inkl(?:usive)?|einschlie(?:ß|ss)lich|y compris)\W*$/iu;

/** A note without the words of a tax included. */
export function withoutTax(note: string | undefined): string | undefined {
  return note?.replace(leftOver, "") || undefined;
}

/** `450 + IVA`, `plus VAT`, `zzgl. MwSt`: the tax comes on top of the amount. */
export const taxOnTop = seldom(
  new RegExp(
    `(?:\\+|(?<!\\p{L})(?:plus|m[áa]s|mais|zzgl\\.?|zuz[üu]glich|exkl\\.?|excl(?:uding|\\.)?|en sus))\\s?(?:the |el |la |le |o |die |de )?(?:\\d{1,2}(?:[.,]\\d{1,2})?\\s?%?\\s?(?:de |of )?)?${tax}(?!\\p{L})`,
    "iu",
  ),
);
