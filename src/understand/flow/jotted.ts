import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, tokenAt } from "../clauses/clause.ts";

/** What may stand between a client and an amount that are noted down together. */
const between: ReadonlySet<CueName> = new Set<CueName>([
  "incomeNoun",
  "moneyNoun",
  "of",
  "for",
  "from",
  "moneyIn",
  "by",
  "article",
  "partial",
  "paidBy",
  "also",
  "at",
  "settle",
  "add",
]);

/** What may stand before them. */
const before: ReadonlySet<CueName> = new Set<CueName>([
  "polite",
  "smallTalk",
  "add",
  "article",
  "also",
  "from",
  "at",
  "of",
  "by",
  "incomeNoun",
  "moneyNoun",
  "moneyIn",
  "correct",
  "self",
  "paidBy",
  "for",
  "to",
  "common",
]);

const verbish =
  /(?:ed|ing|n't|nt)$|^(?:can|could|only|has|have|had|sold|own|owns|needs|wants|says|thinks|likes|hit|lost|found|bought|ran|went|told|asks|afford|makes|earns|costs|spends|lost|hat|hatte|kann|tiene|puede|quiere|tem|quer|pode|a|peut|veut|moves|grew|rose|fell|turned|weighs|lives|into|about|over|under|per|out|up|down)$/;

/** The most words nothing explains that may stand between: `hooper website 900`. */
const mostWordsBetween = 2;

function fits(clause: Clause, at: number, names: ReadonlySet<CueName>): boolean {
  const token = clause.sentence.tokens[at];
  if (token?.kind !== "word" && token?.kind !== "number") return true;
  if (marked(clause, at)) return true;
  return clause.cuesAt(at).some((cue) => names.has(cue.name) || /^(?:mode|category|classification)\./.test(cue.name));
}

/** Whether a small number stands before what it counts: `2 sessions`. */
function countsThings({ sentence: { tokens } }: Clause, at: number): boolean {
  const [count, thing] = [tokens[at], tokens[at + 1]];
  return (
    count?.kind === "number" && count.text.length <= 2 && thing?.kind === "word" && /\p{Ll}{2}s$/u.test(thing.text)
  );
}

/** What makes the words above a list more than its heading. */
const ofOthers: readonly CueName[] = [
  "expenseNoun",
  "spend",
  "rep.expenses",
  "quote",
  "invoiceNoun",
  "invoiceVerb",
  "owes",
];

/** Where what is noted down begins behind the heading of a list: `students this week: marta 35, june 40`. */
function headingEnd(clause: Clause, found: { readonly start: number }): number {
  const at = tokenAt(clause, found.start);
  const closes = at > clause.from + 1 && clause.sentence.tokens[at - 1]?.text === ":";
  return closes && !clause.hits(...ofOthers).some((cue) => cue.from < at) ? at : clause.from;
}

/** More of a thing than this are as likely its price. */
const most = 12;

/** Whether an amount is rather how many of what stands right behind it. */
function isFew(clause: Clause, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const said = clause.sentence.text.slice(start, end);
  const at = tokenAt(clause, start);
  return (
    /^\d{1,2}$/.test(said) && Number(said) <= most && countsThings(clause, at) && clause.cuesAt(at + 1).length === 0
  );
}

/** Whether a client and an amount stand together as in a note: nothing between them, or before, that tells something else. */
export function jotted(clause: Clause, found: { readonly start: number; readonly end: number }): boolean {
  const money = clause.money[0];
  if (!money) return true;
  const { tokens, text } = clause.sentence;
  const [left, right] = found.end <= money.start ? [found.end, money.start] : [money.end, found.start];
  let words = 0;
  for (let at = headingEnd(clause, found); at < clause.to; at++) {
    const place = tokens[at]?.start ?? 0;
    // `marta 2 sessions 70`
    if (place >= left && place < right && countsThings(clause, at)) at++;
    else if (place >= left && place < right && !fits(clause, at, between)) {
      if (clause.cuesAt(at).length > 0 || verbish.test(tokens[at]?.text ?? "")) return false;
      if (++words > mostWordsBetween) return false;
    }
    if (place < Math.min(found.start, money.start) && !fits(clause, at, before)) return false;
  }
  const next = tokenAt(clause, money.end);
  // `3 logos Acme`: how many, and no money.
  if (found.start > money.start && !money.value.marked && isFew(clause, money)) return false;
  return (
    found.start > money.start ||
    next >= clause.to ||
    /\p{L}/u.test(text.slice(money.start, money.end)) ||
    money.value.marked ||
    money.value.shaped ||
    fits(clause, next, before) ||
    !/^\p{Ll}+s$/u.test(tokens[next]?.text ?? "")
  );
}

/** How many words up to what something is for nothing explains. */
export function unexplained(clause: Clause): number {
  let count = 0;
  for (let at = clause.from; at < clause.to; at++) {
    if (cuedAt(clause, at, "for", "about") && !marked(clause, at)) break;
    if (clause.sentence.tokens[at]?.kind === "word" && !marked(clause, at) && clause.cuesAt(at).length === 0) count++;
  }
  return count;
}
