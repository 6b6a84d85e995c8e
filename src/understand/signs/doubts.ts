import type { Found } from "../../found.ts";
import { readMoney } from "../../money/read-money.ts";
import { seldom } from "../../seldom.ts";
import { daysBetween } from "../../time/day.ts";
import type { Period } from "../../time/period.ts";
import { type Clause, marked, tokenAt } from "../clauses/clause.ts";
import { someOf } from "../marks/places.ts";

/** An operator, bracket or power that reading the amount left over: `2^3`, `(100+50)*2`, `50 - 60`. */
const operatorBehind = seldom(
  /^\s?(?:\^|\*\*|[*×÷]\s?\(?\d|\)\s?[*×÷/^+-]\s?\d|[-–]\s?\d|\s\+\s\d[\d.,]*(?!\s?%|[\d.,]))/u,
);
const operatorBefore = seldom(/[\d)]\s?(?:\^|\*\*|[*×÷])\s?$/u);

/** Something taken off that no amount holds: `500 minus 5% fee`. */
const lessened = seldom(
  /(?<!\p{L})(?:minus|less|menos|moins|abz[üu]glich|abzgl\.?|weniger)\s(?:\p{L}{1,4}\s)?[$€£]?\d[\d.,]*\s?%?(?!\s?(?:\p{L}+\s)?(?:discount|off|rabatt|descuento|remise|desconto))/iu,
);

/** Whether a code in capitals behind an amount is a currency nobody knows: `100 BTC`. */
function strangeCurrency(clause: Clause, end: number): boolean {
  const { text, tokens } = clause.sentence;
  const code = /^\s?(\p{Lu}{3,5})(?![\p{L}\d])/u.exec(text.slice(end));
  if (!code || !/\p{Ll}/u.test(clause.text)) return false;
  const at = tokenAt(clause, end);
  if (at >= clause.to || marked(clause, at)) return false;
  return !clause.cues.some((cue) => cue.from <= at && at < cue.to) && tokens[at]?.kind === "word";
}

/** `300 or 400`, `30 to 40`: one of two amounts, and nobody tells which. */
const orElse =
  /^\s?(?:€\s|euros?\s|\$\s|bucks\s|quid\s|reais\s|pesos\s)?(?:or|o|ou|oder)\s(?:maybe\s|was it\s)?[$€£₹]?$/iu;
const upTo = /^\s?(?:to|a|à|bis)\s[$€£₹]?$/iu;

/** As many times larger than the other as one of two amounts may be. */
const mostApart = 3n;

function eitherOf({ money, sentence: { text } }: Clause): string | null {
  const [first, second, ...more] = money;
  if (!first || !second || more.length > 0) return null;
  const gap = text.slice(first.end, second.start);
  const [a, b] = [first.value.money.minor, second.value.money.minor];
  const ranged = upTo.test(gap) && a < b && !/(?<!\p{L})(?:from|de|von|du|des)\s$/iu.test(text.slice(0, first.start));
  if ((!ranged && !orElse.test(gap)) || a * mostApart < b || b * mostApart < a || a === b) return null;
  return text.slice(first.start, second.end);
}

/**
 * The part of a clause that names an amount which can't be relied on, or null: a sum left half read, a fee taken off, a
 * currency that is none. Money is never guessed (SPEC 12), so such an entry asks for its amount.
 */
export function doubtfulAmount(clause: Clause): string | null {
  const { text } = clause.sentence;
  const either = clause.money.length === 2 ? eitherOf(clause) : null;
  if (either !== null) return either;
  const begin = clause.tokens[0]?.start ?? 0;
  const finish = clause.tokens.at(-1)?.end ?? 0;
  const added = clause.has("invoiceVerb") && clause.money.length === 2;
  for (const { start, end, value } of clause.money) {
    // `invoice Acme 300 + 120 hosting` is read to its end.
    if (
      added &&
      end < (clause.money[1]?.start ?? 0) &&
      /^\s\+\s[$€£₹]?$/u.test(text.slice(end, clause.money[1]?.start))
    )
      continue;
    const behind = text.slice(end, finish);
    const before = text.slice(begin, start);
    if (operatorBehind.test(behind, text))
      return text.slice(
        /\($/.test(before) ? start - 1 : start,
        end + (/^\S*(?:\s?[-+*×÷/^]\s?\S+)*/u.exec(behind)?.[0].length ?? 0),
      );
    if (operatorBefore.test(before, text)) return text.slice(begin + before.search(/\S*$/u), end);
    if (!value.marked && strangeCurrency(clause, end))
      return text.slice(start, end) + (/^\s?\p{Lu}+/u.exec(behind)?.[0] ?? "");
  }
  const less = clause.money.length > 0 && !clause.has("discount") ? lessened.exec(clause.text) : null;
  return less ? clause.text.slice((clause.money[0]?.start ?? begin) - begin, less.index + less[0].length) : null;
}

/**
 * Figures behind a verb of paying that are no amount anybody can hold: too large, more decimals than the currency has,
 * digits in no order (`99999999999999999999`, `10.5 JPY`, `1.2.3`). Null when the clause names an amount, or none at all.
 */
export function unreadAmount(clause: Clause): string | null {
  if (clause.money.length > 0) return null;
  const { hearing, text } = clause.sentence;
  for (const token of clause.tokens) {
    if (/^\d+(?:ish|odd|something)$/.test(token.text)) return token.text;
    if (token.kind !== "number" || clause.sentence.marked(clause.sentence.tokens.indexOf(token))) continue;
    const said = /^[$€£₹]?\d[\d.,'/]*(?:\s?\p{Lu}{3}(?!\p{L}))?/u
      .exec(text.slice(token.start))?.[0]
      .replace(/[.,/]+$/, "");
    if (said && !readMoney(said, hearing)) return said;
  }
  return null;
}

/** A month or a year that something is said to have happened in, by which no day is told: `got 100 in October`. */
const inSpan = /(?<!\p{L})(?:in|during|im|en|em)\s$/iu;

/** `spent 20 last month`: a week and more gone by, of which the day is not told; what was for it, or is of it, may be of any day. */
const lastSpan =
  /^(?:(?:the|el|la|le|o|a|im|am)\s)?(?:(?:last|past|letzte[nrs]?|vorige[nrs]?)\s\p{L}+|\p{L}+\s(?:pasad[oa]|derni[eè]re?|passad[oa]))$/iu;

/** Whether words name a time gone by as the last one: `last month`, `el mes pasado`. */
export function isLastSpan(said: string): boolean {
  return lastSpan.test(said);
}

function inLast({ sentence: { text } }: Clause, { start, end, value }: Found<Period>, today: string): boolean {
  if (value.to > today || daysBetween(value.from, value.to) < leastSpan || !isLastSpan(text.slice(start, end)))
    return false;
  return !ofSpan.test(text.slice(0, start)) && !/^(?:['’]s|s['’])/u.test(text.slice(end));
}

/** A week. */
const leastSpan = 6;

const ofSpan =
  /(?<!\p{L})(?:for|from|of|since|de|del|du|do|da|dos|des|von|vom|für|por|pour|para|por)\s(?:the\s|el\s|la\s|le\s|o\s|a\s|den\s|die\s)?$/iu;

const longAgo = seldom(/(?<!\p{L})(?:in|en|em)\s1[0-8]\d\d(?!\d|[.,]\d)/iu);

const coming = seldom(
  /(?<!\p{L})(?:next|n[äa]chste[nmrs]?|kommende[nmrs]?|pr[óo]xim[oa]|que viene|que vem|prochaine?)(?!\p{L})/iu,
);

/** `Lena bringt 30 nächste Woche mit`: a time to come, and no word that anything moved. */
function isAhead(clause: Clause): boolean {
  const { today } = clause.sentence.hearing;
  if (!coming.test(clause.text)) return false;
  if (clause.moments("past").some(({ value }) => value.day !== null && value.day <= today)) return false;
  return !clause.has("pay", "payI", "payMe", "payThem", "spend", "got", "receive", "arrive", "settle", "for", "sold");
}

/** `paid 300 in 1850`: a year nobody here saw. The amount itself is none: `retainer in 1200`. */
function saysLongAgo({ text, money, sentence }: Clause): boolean {
  const year = longAgo.exec(text);
  if (!year) return false;
  const end = sentence.text.indexOf(text) + year.index + year[0].length;
  return money.length !== 1 || money[0]?.end !== end;
}

/** Whether a clause says when money moved, but no day of it: a whole month or year, or a day that is yet to come. */
export function doubtfulDay(clause: Clause, on: string | undefined): boolean {
  const { text, hearing } = clause.sentence;
  if (on !== undefined && on > hearing.today) return true;
  if (isAhead(clause)) return true;
  if (clause.moments("past").some((moment) => moment.value.day !== null)) return false;
  if (saysLongAgo(clause)) return true;
  if (clause.periods("past").some((period) => inLast(clause, period, hearing.today))) return true;
  return clause
    .periods()
    .some((period) => inSpan.test(text.slice(0, period.start)) || inSpan.test(text.slice(0, period.start + 3)));
}

/** `insurance 1200 a year, paid quarterly`: what a year comes to, and not what is paid each time. */
const yearly = seldom(
  /\d\S*\s(?:€\s|euros?\s|eur\s|reais\s|pesos\s|dollars\s|pounds\s)?(?:im jahr|pro jahr|j[äa]hrlich|a year|per year|yearly|annually|al a[ñn]o|por a[ñn]o|anuales|par an|l['’]an|à l['’]ann[ée]e|par ann[ée]e|por ano|ao ano|anuais)(?!\p{L}).*(?<!\p{L})(?:monthly|quarterly|every (?:month|quarter|three months)|each (?:month|quarter)|monatlich|viertelj[äa]hrlich|halbj[äa]hrlich|quartalsweise|jeden monat|mensual(?:mente)?|trimestral(?:mente)?|cada (?:mes|m[êe]s|trimestre)|(?:por|par|al|ao) (?:mes|m[êe]s|mois|trimestre)|(?:tous|toutes|todos|todas) (?:les|los|las|os|as) (?:mois|trimestres|meses)|mensuel(?:lement)?|trimestriel(?:lement)?|mensal(?:mente)?|todo m[êe]s)(?!\p{L})/iu,
);

/** `The Crown is 120 a week, invoiced monthly`: what a week comes to, and not what is billed each month. */
const weekly = seldom(
  /\d\S*\s(?:€\s|euros?\s|eur\s|reais\s|pesos\s|dollars\s|pounds\s|quid\s)?(?:(?:an?|per|each|every) (?:week|day|visit|session|fortnight|clean)|weekly|die woche|pro woche|am tag|pro tag|w[öo]chentlich|(?:a|por|la) semana|al d[ií]a|por d[ií]a|semanal(?:es)?|(?:par|la) semaine|par jour|por semana|por dia|semana(?:l|is))(?!\p{L}).*(?<!\p{L})(?:invoiced?|billed?|paid|pays?|charged?|abgerechnet|bezahlt|rechnung|factur\p{L}*|pag\p{L}*|cobr\p{L}*|fatur\p{L}*|pay[ée]e?s?)\s(?:\p{L}+\s)?(?:monthly|every month|each month|at (?:the )?month end|monatlich|jeden monat|mensual(?:mente)?|cada m[eê]s|por mes|al mes|mensuel(?:lement)?|tous les mois|par mois|mensal(?:mente)?|todo m[êe]s|por m[êe]s)(?!\p{L})/iu,
);

/** `half of Callum's 900 landed`: a part of what is told. */
const partBefore = seldom(
  /(?<!\p{L})(?:half|a third|a quarter|mitad|moiti[ée]|h[äa]lfte|metade)\s(?:of|de|d[eo]s?|des|von(?: den| dem)?)\s(?:\p{L}+['’]s?\s|the\s|los\s|las\s|les\s|mes\s|mis\s|meus\s)?[$€£₹]?$/iu,
);

function isPartOf({ money: [only], sentence: { text } }: Clause): boolean {
  return (
    only !== undefined &&
    !only.value.worked &&
    partBefore.test(text.slice(Math.max(0, only.start - 40), only.start), text)
  );
}

/** `3 of the 12 students paid the 25 fee`: what each of them paid. */
const paidBySome = (clause: Clause) =>
  clause.has("pay") && /\d\s(?:of|out of|de|von|sur|d[eo]s)\s/iu.test(clause.text) && someOf.test(clause.text);

/** Whether an amount is told of a whole year, of which parts are paid, or of each of several. */
export function paidInParts(clause: Clause): boolean {
  return (
    clause.money.length === 1 &&
    (yearly.test(clause.text) || weekly.test(clause.text) || paidBySome(clause) || isPartOf(clause))
  );
}

/** Whether a negative amount meets a verb that already says which way the money went: `spent -5`, `got -100`. */
export function contrarySign(clause: Clause): boolean {
  if (!clause.money.some(({ value }) => value.money.minor < 0n)) return false;
  return clause.has("pay", "payI", "payMe", "payThem", "spend", "got", "receive", "arrive", "give", "invoiceVerb");
}
