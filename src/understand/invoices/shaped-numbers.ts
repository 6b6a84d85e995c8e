import { matchesOf } from "../../matches-of.ts";
import { type Seldom, seldom } from "../../seldom.ts";
import { afterNumber, beforeNoun } from "./cues-of-invoices.ts";
import { type InvoiceText, isTaken, tokenFrom } from "./invoice-text.ts";

const dashed = seldom(/-\d/);

/**
 * `#14`, `inv 14`, `INV-2026-014`, `Rechnung Nr. 12`; one that is not certain, because amounts are written so
 * too, needs the books or the words around it to say that it is an invoice.
 */
const shapes: readonly {
  readonly hint?: Seldom;
  readonly shape: RegExp;
  readonly certain: boolean;
  /** Only the very number of an invoice of the books is written so. */
  readonly whole?: true;
}[] = [
  {
    hint: dashed,
    shape: /(?<![\p{L}\p{N}])(\p{Lu}{1,6}\d?-(?:\d{2,4}[-/])?\d{1,6})(?![\p{L}\p{N}]|[.,]\d)/gu,
    certain: true,
  },
  { hint: dashed, shape: /(?<![\p{L}\p{N}])(20\d\d-\d{3,4})(?![\p{L}\p{N}-])/gu, certain: true },
  {
    hint: seldom(/\d-\d/),
    shape: /(?<![\p{L}\p{N}-])(\d{3,6}-\d{1,6})(?![\p{L}\p{N}-]|[.,]\d)/gu,
    certain: false,
    whole: true,
  },
  {
    hint: dashed,
    shape: /(?<![\p{L}\p{N}])(\p{L}{1,4}-(?:\d{2,4}[-/])?\d{1,6})(?![\p{L}\p{N}]|[.,]\d)/gu,
    certain: false,
  },
  {
    hint: seldom(/\/\d/),
    shape: /(?<![\p{L}\p{N}/-])(\p{Lu}{1,4}\/\d{2,4}\/\d{1,6})(?![\p{L}\p{N}/])/gu,
    certain: true,
  },
  { hint: seldom(/#/), shape: /#\s?(\d[\d-]*)\b/gu, certain: true },
  {
    shape:
      /(?<![\p{L}\p{N}])(?:inv|invoices?|bill|rechnung(?:en)?|rg|re|facturas?|factures?|faturas?|notas?(?:\s+fisca(?:l|is))?|boletos?|honorarnote|faktura|minuta|nfe|fact|fra|nf|ft|fa)[.\s]*(?:(?:number|no|nr|num|n[úu]mero|num[ée]ro|n)\b[.\s]*|[nN]?[°º]\s*|#|:)?\s*(\d{1,6}(?:-\d+)?)(?![\p{L}\p{N}%€$£]|[.,:]\d|\s?(?:€|\$|£|eur|usd|gbp|euros?|dollars?|pounds?|reais|days?|tage|jours|d[ií]as|dias)(?![\p{L}]))/giu,
    certain: false,
  },
  {
    hint: seldom(/n(?:um|úm|[or°º])/i),
    shape: /(?<![\p{L}\p{N}])(?:number|no\.|nr\.?|n[°º]|num[ée]ro|n[úu]mero)\s*(\d{1,6}(?:-\d+)?)\b/giu,
    certain: false,
  },
];

/** Finds numbers written the way invoices are: with a sign, a dash, or the word for an invoice before them. */
export async function findShapedNumbers(heard: InvoiceText): Promise<void> {
  for (const { hint, shape, certain, whole } of shapes) {
    if (hint && !hint.test(heard.text)) continue;
    for (const match of matchesOf(shape, heard.text)) {
      const said = match[1] ?? "";
      const start = match.index;
      const end = start + match[0].length;
      if (isTaken(heard, start, end)) continue;
      const known = await heard.facts.invoices(said);
      if (whole && !known.some((each) => each.number === said)) continue;
      if (known.length > 0 || certain || isStated(heard, said, end) || isPointedAt(heard, match))
        heard.found.push({ start, end, value: { said, known } });
    }
  }
}

/** `invoice 14 sent`: what became of it shows that the number is no amount; a long one, or one to be paid, may be. */
function isStated(heard: InvoiceText, said: string, end: number): boolean {
  if (/^\d{4,}$/.test(said)) return false;
  const next = tokenFrom(heard, end);
  return heard.cues.some((cue) => cue.from === next && afterNumber.has(cue.name) && !alsoOfAmounts.has(cue.name));
}

const alsoOfAmounts: ReadonlySet<string> = new Set(["pay", "due", "extend"]);

/** `for invoice 99`, `inv-99`: the word for an invoice is pointed at, or is part of the number. */
function isPointedAt(heard: InvoiceText, match: RegExpExecArray): boolean {
  if (/^inv-/i.test(match[1] ?? "")) return true;
  if (!/^inv/i.test(match[0])) return false;
  const at = tokenFrom(heard, match.index);
  return heard.cues.some((cue) => cue.to === at && beforeNoun.has(cue.name));
}
