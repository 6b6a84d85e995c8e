import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, tokenAt } from "../clauses/clause.ts";
import type { Language } from "../marks/cue-phrases.ts";

/** What is not bought though money is said to be on it: `300 on the invoice`, `20 on card`. */
const notBought: ReadonlySet<CueName> = new Set<CueName>(["invoiceNoun", "incomeNoun", "projectNoun", "me", "pronoun"]);

/** Whether nothing of weight stands before a token. */
function opens(clause: Clause, place: number): boolean {
  for (let at = clause.from; at < place; at++) {
    const token = clause.sentence.tokens[at];
    if (token?.kind !== "sign" && !cuedAt(clause, at, "also", "add", "polite", "smallTalk")) return false;
  }
  return true;
}

/** Where one sells as well as buys: a round sum from there may be what was taken. */
const stalls = seldom(
  /(?<!\p{L})(?:market|fair|f[eê]te|festival|show|gig|stall|bazaar|expo|exhibition|event|wedding|party|door|gate)(?!\p{L})/iu,
);

/** No places. */
const notPlaces =
  /^(?:latest|earliest|moment|most|least|time|end|start|weekend|same|very|going|current|usual|rate|price)$/;

/** Whether what stands behind "at" is where something is bought: `300 at Initech` may as well be theirs. */
function boughtThere(clause: Clause, at: number): boolean {
  if (!cuedAt(clause, at, "article") || clause.has("incomeNoun", "meetingNoun", "sold")) return false;
  const place = clause.sentence.tokens[at + 1];
  if (!place || notPlaces.test(place.text)) return false;
  const cents = clause.money[0]?.value.money.minor ?? 0n;
  return cents % 100n !== 0n || !stalls.test(clause.text);
}

/** What stands between an amount and what it went on, or where. */
const goesOn: Readonly<Record<Language, RegExp>> = {
  en: /^(?:on|at)$/,
  es: /^en$/,
  fr: /^(?:chez|en)$/,
  de: /^bei$/,
  pt: /^(?:em|n[oa]s?)$/,
};

/** Whether an amount is no round sum, as prices are, or how it was paid is said: a round one `en Lyon` may be anything. */
function isPrice(clause: Clause): boolean {
  const cents = clause.money[0]?.value.money.minor ?? 0n;
  const paid = clause.has("mode.card", "mode.cash");
  return (cents % 100n !== 0n || paid) && clause.periods("past").length === 0;
}

/** The most words that name what was bought. */
const mostGoods = 3;

const isGoods = (clause: Clause, at: number) =>
  clause.sentence.tokens[at]?.kind === "word" &&
  !marked(clause, at) &&
  clause.cuesAt(at).every(({ name }) => name === "also" || name.startsWith("category."));

/** Whether a stretch is nothing but a few words that may name goods: `Eichenholz`, `screws and glue`. */
function areGoods(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isGoods(clause, at)) return false;
  return to > from && to - from <= mostGoods;
}

/** Where the words that may name goods end. */
function goodsEnd(clause: Clause, from: number): number {
  let at = from;
  while (at < clause.to && at - from < mostGoods && isGoods(clause, at)) at++;
  return at;
}

/** `22.50 on paint`, `52.80 at the market`: an amount said first goes on what is bought, or where, unless the books know that by name. */
export function spentOn(clause: Clause): boolean {
  const money = clause.money[0];
  if (!money) return false;
  const { tokens } = clause.sentence;
  const head = tokenAt(clause, money.start);
  let at = tokenAt(clause, money.end);
  if (!opens(clause, head)) {
    if (!isPrice(clause) || !areGoods(clause, clause.from, head)) return false;
  } else if (isPrice(clause) && clause.sentence.language !== "en") {
    // `640.50 Eichenholz bei Zollinger`
    const place = goodsEnd(clause, at);
    if (place > at && goesOn[clause.sentence.language].test(tokens[place]?.text ?? "")) at = place;
  }
  const preposition = tokens[at++]?.text ?? "";
  if (!goesOn[clause.sentence.language].test(preposition)) return false;
  if (preposition === "at" && !boughtThere(clause, at)) return false;
  if (clause.sentence.language !== "en" && !isPrice(clause)) return false;
  while (at < clause.to && cuedAt(clause, at, "article")) at++;
  const thing = tokens[at];
  if (at >= clause.to || thing?.kind !== "word" || marked(clause, at) || thing.text === "account") return false;
  return !clause.cuesAt(at).some((cue) => notBought.has(cue.name) || cue.name.startsWith("mode."));
}
