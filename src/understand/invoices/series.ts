import type { CueName } from "../../words/cue-words.ts";
import type { Token } from "../marks/tokens.ts";
import type { InvoiceText } from "./invoice-text.ts";

/** What may stand before the first number, and before each further one. */
const opening = new Set(
  "ok okay so done are were did have has is the la el le les las die der a as o os estan sont sind ja ya".split(" "),
);
const articles = new Set("the la el le die der a o no nr number".split(" "));
const joining = new Set(", & + / and also plus y e et und aussi auch tambien tambem".split(" "));
/** What stands between the last number and what became of them: `are both`, `wurden gestern`, `: `. */
const being = new Set(
  "is are was were been be have has had got get gone just now all both together finally already : - – – esta estan han ha fueron ya las los dos ambas se son sont ont ete toutes tous deux bien sind ist wurden wurde beide beides haben foram foi estao ja as duas ambos todas".split(
    " ",
  ),
);
const became: ReadonlySet<CueName> = new Set<CueName>([
  "settle",
  "pay",
  "paidBy",
  "arrive",
  "sent",
  "sendNow",
  "status.paid",
  "status.unpaid",
  "status.overdue",
]);
const mostBeing = 5;

/** The first token behind a run of words of one kind. */
function behind(tokens: readonly Token[], from: number, words: ReadonlySet<string>, most = 2): number {
  let at = from;
  while (at - from < most && words.has(tokens[at]?.text ?? "")) at++;
  return at;
}

/** The numbers a text opens with, joined to one another, by their tokens; and the token behind the last. */
function openedWith(tokens: readonly Token[]): { readonly numbers: readonly number[]; readonly end: number } {
  const numbers: number[] = [];
  let at = behind(tokens, behind(tokens, 0, opening), articles);
  let end = at;
  while (/^\d{2,6}$/.test(tokens[at]?.text ?? "")) {
    numbers.push(at);
    end = at + 1;
    const next = behind(tokens, end, joining);
    if (next === end) break;
    at = behind(tokens, next, articles);
  }
  return { numbers, end };
}

/** Whether a number is one of several that a text opens with and tells what became of: `311 and 312 are both paid`. */
export function isOfSeries({ tokens, cues }: InvoiceText, at: number): boolean {
  const { numbers, end } = openedWith(tokens);
  if (numbers.length < 2 || !numbers.includes(at)) return false;
  const last = behind(tokens, end, being, mostBeing);
  return cues.some(({ name, from, to }) => became.has(name) && from >= end && from <= last && to > last);
}
