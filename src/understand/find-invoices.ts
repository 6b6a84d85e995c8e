import { fold } from "../fold.ts";
import type { Found } from "../found.ts";
import { matchesOf } from "../matches-of.ts";
import type { CueHit } from "./cue-index.ts";
import type { Token } from "./tokens.ts";
import type { Facts, KnownInvoice } from "./understanding.ts";

/** An invoice a text refers to; `known` holds the workspace's invoices that fit, none when it knows no such number. */
export interface SaidInvoice {
  readonly said: string;
  readonly known: readonly KnownInvoice[];
}

/** `#14`, `inv 14`, `INV-2026-014`, `Rechnung Nr. 12`; a word that also stands before amounts is told apart by the books. */
const shapes: readonly { readonly hint?: RegExp; readonly shape: RegExp; readonly certain: boolean }[] = [
  {
    hint: /-\d/,
    shape: /(?<![\p{L}\p{N}])(\p{Lu}{1,6}\d?-(?:\d{2,4}[-/])?\d{1,6})(?![\p{L}\p{N}]|[.,]\d)/gu,
    certain: true,
  },
  { hint: /-\d/, shape: /(?<![\p{L}\p{N}])(20\d\d-\d{3,4})(?![\p{L}\p{N}-])/gu, certain: true },
  {
    hint: /-\d/,
    shape: /(?<![\p{L}\p{N}])(\p{L}{1,4}-(?:\d{2,4}[-/])?\d{1,6})(?![\p{L}\p{N}]|[.,]\d)/gu,
    certain: false,
  },
  { hint: /\/\d/, shape: /(?<![\p{L}\p{N}/-])(\p{Lu}{1,4}\/\d{2,4}\/\d{1,6})(?![\p{L}\p{N}/])/gu, certain: true },
  { hint: /#/, shape: /#\s?(\d[\d-]*)\b/gu, certain: true },
  {
    shape:
      /(?<![\p{L}\p{N}])(?:inv|invoices?|bill|rechnung(?:en)?|rg|re|facturas?|factures?|faturas?|notas?(?:\s+fisca(?:l|is))?|boletos?|honorarnote|faktura|minuta|nfe|fact|fra|nf|ft|fa)[.\s]*(?:(?:number|no|nr|num|n[úu]mero|num[ée]ro|n)\b[.\s]*|[nN]?[°º]\s*|#|:)?\s*(\d{1,6}(?:-\d+)?)(?![\p{L}\p{N}%€$£]|[.,:]\d|\s?(?:€|\$|£|eur|usd|gbp|euros?|dollars?|pounds?|reais|days?|tage|jours|d[ií]as|dias)(?![\p{L}]))/giu,
    certain: false,
  },
  {
    hint: /n(?:um|úm|[or°º])/i,
    shape: /(?<![\p{L}\p{N}])(?:number|no\.|nr\.?|n[°º]|num[ée]ro|n[úu]mero)\s*(\d{1,6}(?:-\d+)?)\b/giu,
    certain: false,
  },
];

/** Cues right beside a bare number that show it is an invoice of that number: `207 paid`, `send 209`. */
const afterNumber: ReadonlySet<string> = new Set([
  "settle",
  "sent",
  "due",
  "status.overdue",
  "reopen",
  "backToDraft",
  "pay",
  "arrive",
  "status.paid",
  "extend",
]);
const beforeNumber: ReadonlySet<string> = new Set([
  "sendNow",
  "move",
  "show",
  "voidIt",
  "extend",
  "reopen",
  "partial",
  "link",
  "toward",
  "sent",
  "about",
  "history",
  "rep.owed",
]);

/** Words right before "invoice 99" that show a number behind it, not an amount to invoice: `for invoice 99`, `show inv 99`. */
const beforeNoun: ReadonlySet<string> = new Set([
  "pay",
  "payThem",
  "settle",
  "for",
  "under",
  "toward",
  "show",
  "move",
  "voidIt",
  "callOff",
  "delete",
  "extend",
  "reopen",
  "link",
  "unlink",
  "history",
]);

const articles = new Set(["la", "el", "le", "die", "der", "a", "o", "the", "y", "et", "und", "e"]);
const being = new Set(
  "is was has been already now ya esta fue ha sido se ist wurde wird schon jetzt endlich heute gestern est a ete deja bien enfin ja foi ta est".split(
    " ",
  ),
);
const outcome: ReadonlySet<string> = new Set(["settle", "status.paid", "sent", "arrive", "pay"]);

function touches(found: readonly Found<SaidInvoice>[], start: number, end: number): boolean {
  return found.some((other) => start < other.end && other.start < end);
}

/** The letters an invoice's number begins with, folded. */
function prefixOf(number: string): string {
  return fold(/^\p{L}*/u.exec(number)?.[0] ?? "");
}

/** Short words that stand before an amount and are no letters of an invoice's number. */
const ordinary = new Set(
  "am an as at bis by for got in is it me my no nr of off on or pm re rs so the to up us via was with de del des el en et la le les los por pour que sur und um von vom zum das der die ein mit auf bei du da do dos em na no os um uma eur usd gbp cad aud inr brl chf".split(
    " ",
  ),
);

const gluedOrSpaced = /(?<![\p{L}\p{N}])(\p{L}{1,4})([ -]?)(\d{1,6})(?![\p{L}\p{N}%€$£]|[.,:/-]\d)/gu;

/**
 * Numbers typed with the letters of an invoice's pattern in small, or without its dash: `f-1009`, `tb53`, and `TB 53` or `tb 53 went out`, where
 * capitals or what became of it show that the letters are no word.
 */
function prefixed(text: string, tokens: readonly Token[], cues: readonly CueHit[]) {
  return matchesOf(gluedOrSpaced, text).flatMap((match) => {
    const [whole, letters = "", gap, digits = ""] = match;
    const end = match.index + whole.length;
    const next = tokens.findIndex((token) => token.start >= end);
    const before = tokens.findIndex((token) => token.start >= match.index);
    const shown =
      gap !== " " ||
      /^\p{Lu}+$/u.test(letters) ||
      (/^\p{L}{2,}$/u.test(letters) && !ordinary.has(fold(letters))) ||
      cues.some((cue) => cue.from === next && afterNumber.has(cue.name)) ||
      cues.some((cue) => cue.to === before && beforeNumber.has(cue.name));
    return shown ? [{ start: match.index, end, letters: fold(letters), digits }] : [];
  });
}

/** The invoices a text refers to, in order. */
export async function findInvoices(
  text: string,
  tokens: readonly Token[],
  cues: readonly CueHit[],
  facts: Facts,
): Promise<Found<SaidInvoice>[]> {
  const found: Found<SaidInvoice>[] = [];
  if (!/\d/.test(text)) return found;
  for (const { hint, shape, certain } of shapes) {
    if (hint && !hint.test(text)) continue;
    for (const match of matchesOf(shape, text)) {
      const said = match[1] ?? "";
      const end = match.index + match[0].length;
      if (touches(found, match.index, end)) continue;
      const known = await facts.invoices(said);
      const next = tokens.findIndex((token) => token.start >= end);
      const stated =
        cues.some(
          (cue) => cue.from === next && afterNumber.has(cue.name) && !["pay", "due", "extend"].includes(cue.name),
        ) && !/^\d{4,}$/.test(said);
      const at = tokens.findIndex((token) => token.start >= match.index);
      const pointed = /^inv/i.test(match[0]) && cues.some((cue) => cue.to === at && beforeNoun.has(cue.name));
      const prefixed = /^inv-/i.test(said);
      if (known.length > 0 || certain || stated || pointed || prefixed)
        found.push({ start: match.index, end, value: { said, known } });
    }
  }
  for (const { start, end, letters, digits } of prefixed(text, tokens, cues)) {
    if (touches(found, start, end)) continue;
    // The digits alone would fit any number that ends so: the letters have to be those of its pattern.
    const fits = (await facts.invoices(digits)).filter((each) => prefixOf(each.number) === letters);
    if (fits.length > 0) found.push({ start, end, value: { said: text.slice(start, end), known: fits } });
  }
  /** `did 89 get sent`, `has 103 gone out`: what is asked about, and has become something, is an invoice of that number. */
  function wondered(at: number): boolean {
    const first = tokens.findIndex((token) => token.kind === "word" || token.kind === "number");
    if (first !== at - 1 || !/^(?:did|has|was|is)$/.test(tokens[first]?.text ?? "")) return false;
    return (
      /^(?:get|got|gone|go|been|ever|still|yet|already)$/.test(tokens[at + 1]?.text ?? "") ||
      cues.some((cue) => cue.from === at + 1 && afterNumber.has(cue.name))
    );
  }
  /** `la 42 ya está cobrada`, `die 88 ist bezahlt`: an article, a number, a form of being, what became of it. */
  function passed(at: number): boolean {
    if (!tokens.slice(0, at).every((token) => articles.has(token.text)) || at === 0) return false;
    let next = at + 1;
    while (next < tokens.length && next - at <= 4 && being.has(tokens[next]?.text ?? "")) next++;
    return next > at + 1 && cues.some((cue) => cue.from <= next && next < cue.to && outcome.has(cue.name));
  }
  /** `another week on 301`, `the money for 302`, `8% tax to 303`: what is given or taken has to do with an invoice of that number. */
  function belongs(at: number): boolean {
    const before = tokens[at - 1]?.text ?? "";
    const ends = (name: string) => cues.some((cue) => cue.name === name && cue.to === at - 1);
    if (/^(?:on|for|auf|en|sur|na)$/.test(before) && cues.some((cue) => cue.name === "extend" && cue.from < at))
      return true;
    if (/^(?:for|of|on)$/.test(before) && (ends("moneyNoun") || ends("incomeNoun"))) return true;
    // `refund Acme 30 on 1007`
    if (before === "on" && cues.some((cue) => cue.name === "refund" && cue.from < at)) return true;
    return /^(?:to|on|from|off)$/.test(before) && (ends("tax") || ends("discount"));
  }
  /** `pagó la 31`, `hat die 72 beglichen`: what is paid with an article of one thing is an invoice of that number. */
  function paidOff(at: number): boolean {
    if (!["la", "die", "a"].includes(tokens[at - 1]?.text ?? "")) return false;
    if (at + 1 < tokens.length && tokens[at + 1]?.kind === "word" && !cues.some((cue) => cue.from === at + 1))
      return false;
    return cues.some(
      (cue) => (cue.name === "pay" || cue.name === "settle") && (cue.to === at - 1 || cue.from === at + 1),
    );
  }
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "number" || !/^\d{1,6}$/.test(token.text) || touches(found, token.start, token.end)) continue;
    if (
      /[.,:/-]\d|^[€$£%kK]|^\s?[€$£%]/.test(text.slice(token.end, token.end + 2)) ||
      /[\d€$£][.,:/-]?$/.test(text.slice(0, token.start))
    )
      continue;
    if (/[€$£#]\s?$/.test(text.slice(0, token.start)) || text[token.start] === "¦") continue;
    const owned = tokens[at + 1]?.kind === "possessive";
    const next = cues.filter((cue) => cue.from === (owned ? at + 2 : at + 1));
    const previous = cues.filter(
      (cue) =>
        cue.to === at ||
        (cue.to === at - 1 &&
          ["of", "on", "the", "to", "la", "a", "die", "der", "el", "o", "le"].includes(tokens[at - 1]?.text ?? "")),
    );
    const padded = /^0\d+$/.test(token.text);
    const leads = found.some(
      (other) =>
        other.end <= token.start && /^[\s,&]*(?:and|y|et|und|e|&|,)?\s*$/i.test(text.slice(other.end, token.start)),
    );
    const first = tokens
      .slice(0, at)
      .every(
        (t) =>
          t.kind !== "word" ||
          ["and", "ok", "so", "the", "number", "nr", "whats", "whens", "when", "is", "what"].includes(t.text),
      );
    const beside =
      padded ||
      (owned && next.some((cue) => cue.name === "due" || cue.name === "extend")) ||
      passed(at) ||
      paidOff(at) ||
      wondered(at) ||
      cues.some((cue) => cue.name === "extend" && cue.from < at && at < cue.to - 1) ||
      (first && next.some((cue) => afterNumber.has(cue.name))) ||
      previous.some((cue) => beforeNumber.has(cue.name)) ||
      leads ||
      // `invoice 41 paid, and 43 sent`
      (found.length > 0 &&
        /^(?:,|and|&)$/.test(tokens[at - 1]?.text ?? "") &&
        next.some((cue) => cue.name === "sent" || cue.name === "settle")) ||
      belongs(at);
    if (!beside) continue;
    const known = await facts.invoices(token.text);
    if (known.length > 0) found.push({ start: token.start, end: token.end, value: { said: token.text, known } });
  }
  return found.sort((a, b) => a.start - b.start);
}
