import { fold } from "../../fold.ts";
import { matchesOf } from "../../matches-of.ts";
import { afterNumber, beforeNumber } from "./cues-of-invoices.ts";
import { type InvoiceText, isTaken, tokenFrom } from "./invoice-text.ts";

/** Short words that stand before an amount and are no letters of an invoice's number. */
const ordinary = new Set(
  "am an as at bis by for got in is it me my no nr of off on or pm re rs so the to up us via was with de del des el en et la le les los por pour que sur und um von vom zum das der die ein mit auf bei du da do dos em na no os um uma eur usd gbp cad aud inr brl chf".split(
    " ",
  ),
);

/** A few letters and a number: `f-1009`, `tb53`, `TB 53`. */
const letteredNumber = /(?<![\p{L}\p{N}])(\p{L}{1,4})([ -]?)(\d{1,6})(?![\p{L}\p{N}%€$£]|[.,:/-]\d)/gu;

/**
 * Finds numbers typed with the letters of an invoice's pattern in small, or without its dash: `f-1009`, `tb53`, and `TB 53` or
 * `tb 53 went out`, where capitals or what became of it show that the letters are no word.
 */
export async function findLetteredNumbers(heard: InvoiceText): Promise<void> {
  const shown = matchesOf(letteredNumber, heard.text).filter((match) => isNoWord(heard, match));
  for (const { 0: said, 1: letters = "", 3: digits = "", index: start } of shown) {
    const end = start + said.length;
    if (isTaken(heard, start, end)) continue;
    // The digits alone would fit any number that ends so: the letters have to be those of its pattern.
    const invoices = await heard.facts.invoices(digits);
    const known = invoices.filter((each) => prefixOf(each.number) === fold(letters));
    if (known.length > 0) heard.found.push({ start, end, value: { said, known } });
  }
}

/** Whether the letters before a number are written or told of as no word would be. */
function isNoWord(heard: InvoiceText, match: RegExpExecArray): boolean {
  const [whole, letters = "", gap] = match;
  if (gap !== " " || /^\p{Lu}+$/u.test(letters)) return true;
  if (/^\p{L}{2,}$/u.test(letters) && !ordinary.has(fold(letters))) return true;
  const next = tokenFrom(heard, match.index + whole.length);
  const first = tokenFrom(heard, match.index);
  return heard.cues.some(
    (cue) => (cue.from === next && afterNumber.has(cue.name)) || (cue.to === first && beforeNumber.has(cue.name)),
  );
}

/** The letters an invoice's number begins with, folded. */
function prefixOf(number: string): string {
  return fold(/^\p{L}*/u.exec(number)?.[0] ?? "");
}
