import type { CueName } from "../../words/cue-words.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { vendorIn } from "../marks/vendors.ts";
import type { Sentence } from "../sentence.ts";
import { type Clause, clauseOf, cuedAt, marked, tokenAt } from "./clause.ts";

/** The most words one thing of a list has. */
const mostWords = 4;

/** As many things with an amount each are a list, even where not all of them are known. */
const leastOfUnknown = 3;

/** Whether an amount is to the cent, as no count is. */
const exact = /\d[.,]\d{2}$/;

function isExact({ sentence, money }: Clause): boolean {
  return money.some(({ start, end }) => exact.test(sentence.text.slice(start, end)));
}

function isKnown(clause: Clause): boolean {
  return (
    clause.names.some((found) => found.value.some(({ kind }) => kind === "client" || kind === "vendor")) ||
    clause.cues.some((cue) => cue.name.startsWith("category.") || cue.name === "expenseNoun") ||
    vendorIn(clause) !== undefined
  );
}

/** Whether a stretch names something and then an amount, and tells nothing else. */
function isItem(clause: Clause): boolean {
  const [amount, ...more] = clause.money;
  if (!amount || more.length > 0) return false;
  const at = tokenAt(clause, amount.start);
  let words = 0;
  for (let place = clause.from; place < at; place++) {
    const token = clause.sentence.tokens[place];
    if (marked(clause, place) || forHowMany(clause, place)) continue;
    if (token?.kind !== "word") return false;
    words++;
    if (cuedAt(clause, place, "self", "pay", "spend", "got", "receive", "invoiceVerb", "invoiceNoun", "every", "quote"))
      return false;
  }
  return (isKnown(clause) || tellsNothing(clause, at)) && at > clause.from && words <= mostWords;
}

/** `lunch for 2`: how many something was for. */
const forHowMany = ({ sentence: { tokens } }: Clause, at: number) =>
  tokens[at]?.kind === "number" && tokens[at]?.text.length === 1 && tokens[at - 1]?.text === "for";

const small =
  /^(?:for|the|my|our|a|an|of|and|pour|le|la|les|des|du|de|para|el|los|las|del|f[üu]r|die|den|das|o|os|as|do|da)$/;

/** Whether no word up to a place tells anything but what was bought and for whom. */
function tellsNothing(clause: Clause, to: number): boolean {
  let named = false;
  for (let at = clause.from; at < to; at++) {
    if (small.test(clause.sentence.tokens[at]?.text ?? "")) continue;
    if (clause.cuesAt(at).length > 0) return false;
    named = true;
  }
  return named;
}

/**
 * Where the things of a list begin that runs on without a sign: `aws 112.40 github 21 vercel 20`, each with something
 * bought, sold or a client before its amount. Token indices, without the first; none where it is no such list.
 */
export function runOnStarts(sentence: Sentence, from: number, to: number): readonly number[] {
  const { money, tokens } = sentence;
  const within = money.filter(
    ({ start, end }) => start >= (tokens[from]?.start ?? 0) && end <= (tokens[to - 1]?.end ?? 0),
  );
  if (within.length < 2) return [];
  const ends = within.map(({ end }) => {
    let at = from;
    while (at < to && (tokens[at]?.start ?? 0) < end) at++;
    return at;
  });
  // What stands behind the last amount tells how, when or where: `hôtel 112 resto 31 à Lyon`.
  const until = ends.at(-1) ?? to;
  const told = sentence.cues.filter((cue) => cue.from >= from && cue.to <= until && telling.has(cue.name));
  const cents = within.some(({ start, end }) => exact.test(sentence.text.slice(start, end)));
  // `home depot 212.40 lunch for the guys 41.75`: whom a thing was for, where no name is said.
  const passes = cents && sentence.names.length === 0 ? /^(?:for|pour|para|f[üu]r|fees?)$/ : /^fees?$/;
  if (told.some((cue) => !passes.test(tokens[cue.from]?.text ?? ""))) return [];
  const starts = ends.slice(0, -1);
  if (starts.some((at) => tokens[at]?.kind !== "word" || isHow(sentence, at))) return [];
  const items = [from, ...starts].map((start, i) => clauseOf(sentence, start, ends[i] ?? to));
  if (!items.every(isItem)) return [];
  if (items.every(isKnown)) return starts;
  if (items.some(({ names }) => names.length > 0)) return [];
  // `poo bags 18.95 treats 32`: what nobody knows is a list where an amount is to the cent and no name is said; so is
  // `auto 180 chai 40 printout 220`, where three or more follow each other and one is known; of two, the last.
  if (items.some(isExact) || (items.length >= leastOfUnknown && items.some(isKnown))) return starts;
  const [first, second] = items;
  return first && second && isKnown(second) && !mayBeNamed(first) && until >= to ? starts : [];
}

/** `windows 11`, `office 365`: a number that may belong to what is bought. */
function mayBeNamed({ money: [amount] }: Clause): boolean {
  const whole = amount ? amount.value.money.minor / 100n : 0n;
  return whole < 25n || whole === 365n;
}

const moving: readonly CueName[] = [
  "got",
  "receive",
  "spend",
  "pay",
  "payI",
  "payMe",
  "payThem",
  "charged",
  "sold",
  "sent",
  "give",
];

/** What a stretch without signs can tell of besides money that moved. */
const ofElse: readonly CueName[] = ["invoiceVerb", "invoiceNoun", "quote", "hypothetical", "correct", "owes", "remind"];

/** Where a verb of moving money begins something new, or who did it right before: `got 400 from Acme | Globex paid 60`. */
function toldFrom(sentence: Sentence, verb: CueHit, from: number): number | null {
  const start = sentence.tokens[verb.from]?.start ?? 0;
  const who = sentence.names.find(
    ({ end, value }) =>
      end <= start && /^\s+$/.test(sentence.text.slice(end, start)) && value.some(({ kind }) => kind === "client"),
  );
  const told = who ? sentence.tokens.findIndex((token) => token.start === who.start) : verb.from;
  const led = (place: number, ...names: readonly string[]) =>
    sentence.cues.some(({ name, to }) => to === place && names.includes(name));
  // `400 from Acme got 150`: who stands behind a small word is no one who did what follows.
  const at = led(told, ...joining) ? verb.from : led(told, "self") ? told - 1 : told;
  const before = sentence.tokens[at - 1];
  // Where a sign or an "and" stands between, it is for that to part what is told.
  const last = sentence.cues.findLast(({ name, to }) => to <= at && moving.some((one) => one === name))?.to ?? from;
  if (
    sentence.tokens
      .slice(last, at)
      .some(({ kind, text }) => (kind === "sign" ? !/^[.'’&]$/.test(text) : ands.test(text)))
  )
    return null;
  return at > from && (before?.kind === "word" || before?.kind === "number") && !led(at, ...joining) ? at : null;
}

const ands = /^(?:and|but|then|y|e|et|und|puis|luego|dann|depois)$/;

const joining = ["also", "from", "to", "for", "by", "with", "auxiliary", "under", "question"];

/**
 * Where what was dictated without a sign begins anew: `got 400 from Acme got 150 from May paid the rent 600`, each with a verb and
 * its amount. Token indices, without the first.
 */
export function toldStarts(sentence: Sentence, from: number, to: number): readonly number[] {
  const whole = clauseOf(sentence, from, to);
  if (whole.money.length < 2 || whole.has(...ofElse)) return [];
  const verbs = whole.hits(...moving);
  if (verbs.length < 2) return [];
  const starts = verbs.flatMap((verb) => toldFrom(sentence, verb, from) ?? []);
  const bounds = [from, ...new Set(starts), to];
  const isWhole = (i: number) => {
    const one = clauseOf(sentence, bounds[i] ?? from, bounds[i + 1] ?? to);
    return one.has(...moving) && one.money.length > 0;
  };
  return bounds.slice(1, -1).filter((_, i) => isWhole(i) && isWhole(i + 1));
}

/** `Acme sent 500 by transfer and Globex 60`: how the amount before was paid begins nothing new. */
function isHow({ cues }: Sentence, at: number): boolean {
  return cues.some((cue) => cue.from === at && (/^mode\./.test(cue.name) || cue.name === "by"));
}

/** What makes a stretch something else than a list of things bought. */
const telling: ReadonlySet<string> = new Set([
  "invoiceVerb",
  "invoiceNoun",
  "projectNoun",
  "correct",
  "each",
  "worth",
  "quote",
  "hypothetical",
  "from",
  "to",
  "for",
  "rep.income",
  "rep.expenses",
]);
