import { seldom } from "../../seldom.ts";
import { type Day, dayOfMonth, firstOfMonth, makeDay, monthOf, yearOf } from "../../time/day.ts";
import type { Recurrence } from "../../time/find-recurrences.ts";
import { ruleOf } from "../../time/recurrence.ts";
import { type Clause, cuedAt, tokenAt } from "../clauses/clause.ts";
import { overlaps } from "../marks/marks.ts";

/** A rhythm as a clause says it: its rule, and the day it begins where one is said. */
interface SaidRhythm {
  readonly repeat: string;
  readonly on: Day | undefined;
}

const units: readonly (readonly [names: RegExp, every: number, unit: Recurrence["unit"]])[] = [
  [/^(?:week|wk|woche|semana|semaine|weekly|wöchentlich|semanal(?:es)?|hebdo(?:madaires?)?)$/, 1, "week"],
  [/^(?:month|mo|mth|monat|mes|mês|mois|monthly|monatlich|mensual(?:es)?|mensuels?|mensa(?:l|is))$/, 1, "month"],
  [/^(?:quarter|qtr|quartal|trimestre|quarterly|vierteljährlich|trimestra(?:l|les|is)|trimestriels?)$/, 3, "month"],
  [/^(?:year|yr|jahr|año|ano|an|yearly|annually|jährlich|anua(?:l|les|is)|annuels?)$/, 1, "year"],
];

/** What an amount is for each of: `15/month`, `10 a month`, `20 im Monat`, `30 al mes`. */
const perUnit = seldom(
  /^\s?(?:\/\s?|(?:an?|each|per|pro|im|al|por|par|ao)\s)(week|wk|month|mo|mth|quarter|qtr|year|yr|woche|monat|quartal|jahr|semana|mes|trimestre|año|semaine|mois|an|mês|ano)(?!\p{L}|\s(?:ago|later|back))/iu,
);

/** The same as one word, with something else of its kind behind it: `figma 12 monthly and slack 7 monthly`. */
const adverb = seldom(
  /^\s((?:week|month|quarter|year)ly|annually|w[öo]chentlich|monatlich|viertelj[äa]hrlich|j[äa]hrlich|semanal(?:es)?|mensual(?:es)?|trimestral(?:es)?|anual(?:es)?|mensuels?|trimestriels?|annuels?|mensais|trimestrais|anuais|mensal)(?=\s*[,;+&]|\s(?:and|plus|und|y|et|e)\s)/iu,
);

/** How often in all, said apart from the rhythm: `every month for design, 12 times`. */
const timesSaid = seldom(/(?<![\d.,])([1-9]\d{0,2})\s(?:times|mal|veces|fois|vezes)(?!\p{L})/iu);

/** The rhythm that an amount is told by: `15/month`. */
function perAmount(clause: Clause): Recurrence | null {
  const { text } = clause.sentence;
  for (const { end } of clause.money) {
    const behind = text.slice(end);
    const unit = (perUnit.exec(behind, text) ?? adverb.exec(behind, text))?.[1]?.toLowerCase();
    const known = unit === undefined ? undefined : units.find(([names]) => names.test(unit));
    if (known) return { every: known[1], unit: known[2] };
  }
  return null;
}

/** What was paid or came once: `paid`, `went through`, `got`; never `pays`. */
const moved = seldom(
  /(?<!\p{L})(?:paid|got|received|went (?:thru|through|out)|came (?:in|thru|through)|cleared|pagad[oa]|pagu[ée]|pag[óo]|cobr[ée]|cobr[óo]|recib[ií]|lleg[óo]|pay[ée]e?|re[çc]u|touch[ée]|bezahlt|gezahlt|bekommen|erhalten|abgebucht|paguei|pagou|recebi|caiu)(?!\p{L})/iu,
);

/** Adjectives of a rhythm, which stand before what is paid in it: `annual insurance`, `monatliche Miete`. */
const adjective =
  /^(?:daily|weekly|fortnightly|biweekly|monthly|quarterly|annual|yearly|semanal|quincenal|mensual|trimestral|anual|hebdomadaire|mensuel(?:le)?|trimestriel(?:le)?|annuel(?:le)?|(?:w[öo]chentlich|monatlich|viertelj[äa]hrlich|j[äa]hrlich)e[nrs]?|mensal|anual)$/iu;

/** What is made and is called by its rhythm: `rapport annuel`, `monthly newsletter`, `informe anual`. */
const pieces =
  /^(?:reports?|reviews?|accounts|newsletters?|catalog(?:ue)?s?|magazines?|brochures?|audits?|conferences?|statements?|rapports?|bilans?|comptes?|conf[ée]rences?|assembl[ée]es?|d[ée]clarations?|catalogues?|informes?|memorias?|boletin(?:es)?|bolet[ií]n|cuentas|declaraci[óo]n|balance|conferencias?|relat[óo]rios?|boletim|contas|declara[çc][ãa]o|balan[çc]o|bericht[es]?|abschluss|abschl[üu]sse|konferenz|tagung|katalog)$/iu;

/** Whether a rhythm is part of what a piece of work is called, and nothing recurs: `traduction du rapport annuel`. */
function namesWork(clause: Clause, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const { text, tokens } = clause.sentence;
  const [said = ""] = text.slice(start, end).split(/[\s,;]/u);
  if (!adjective.test(said)) return false;
  const beside = [tokens[tokenAt(clause, start) - 1], tokens[tokenAt(clause, start + said.length)]];
  return beside.some((token) => token !== undefined && pieces.test(text.slice(token.start, token.end)));
}

/** Whether a rhythm only describes what was paid once: `paid annual insurance 640`, `monthly spotify 9.99 went out`. */
function isOfThing(clause: Clause, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const { text, tokens, language } = clause.sentence;
  if (!adjective.test(text.slice(start, end)) || !moved.test(clause.text)) return false;
  const at = tokenAt(clause, start);
  const behind = tokenAt(clause, end);
  const follows = /^(?:es|fr|pt)$/.test(language) && at > clause.from && tokens[at - 1]?.kind === "word";
  return follows || (behind < clause.to && tokens[behind]?.kind === "word");
}

/** A rhythm that only describes what was paid once: `paid the monthly rent`, `got my weekly 500`. */
function describes(clause: Clause, start: number): boolean {
  const at = tokenAt(clause, start);
  const told = clause.has("pay", "payI", "payMe", "payThem", "spend", "receive", "got", "arrive", "settle", "give");
  const before = clause.sentence.tokens[at - 1]?.text ?? "";
  return (
    told && at > clause.from && (cuedAt(clause, at - 1, "article") || /^(?:my|our|this|his|her|their)$/.test(before))
  );
}

/** Whether a day is the end of each invoice's terms: `net 30`, `due in 14 days`. */
function isTerms(clause: Clause, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const at = tokenAt(clause, start);
  return (
    /^(?:net|netto|neto)/i.test(clause.sentence.text.slice(start, end)) ||
    cuedAt(clause, at, "due") ||
    cuedAt(clause, at - 1, "due")
  );
}

/** The day of the month said to be due right before its rhythm: `due on the 15th every month`. */
function dueBefore(clause: Clause, start: number): number | undefined {
  const { text } = clause.sentence;
  const day = clause
    .moments("future")
    .find(
      (moment) =>
        moment.end <= start &&
        isTerms(clause, moment) &&
        /^[\s,]*$/.test(text.slice(moment.end, start)) &&
        /^\D*\d{1,2}\D{0,2}$/.test(text.slice(moment.start, moment.end)),
    )?.value.day;
  return day ? dayOfMonth(day) : undefined;
}

/** What stands before the month in which a rhythm begins. */
const beginning =
  /(?<!\p{L})(?:start(?:ing|s)?|beginning|begins|from|as of|effective|ab|beginnend|desde|a partir de|empezando|empieza|[àa] partir d[eu']|d[èe]s|come[çc]ando)(?:\s(?:in|im|en|em))?\s?$/iu;

/**
 * The first day of the month that a rhythm is said to begin in: `starting january`, one ahead, or the month that has just begun
 * where it is named within its first days.
 */
function monthBegun(clause: Clause): Day | undefined {
  const { text, hearing } = clause.sentence;
  for (const { start, value } of clause.periods("future")) {
    const said = beginning.test(text.slice(0, start)) || /^(?:from|ab|desde|since)\s/iu.test(text.slice(start));
    if (!said || !value.from.endsWith("-01")) continue;
    const thisMonth = firstOfMonth(yearOf(hearing.today), monthOf(hearing.today));
    if (monthOf(value.from) === monthOf(thisMonth)) return thisMonth;
    if (value.from > hearing.today) return value.from;
    // `from dec 1` told in november: the one to come, though a span from it is read as looking back.
    const own = firstOfMonth(yearOf(hearing.today), monthOf(value.from));
    return own > hearing.today ? own : firstOfMonth(yearOf(hearing.today) + 1, monthOf(value.from));
  }
  return undefined;
}

/** The day a rhythm begins on: `on the 1st of each month from january` says the day and the month apart. */
function begun(day: Day | undefined, month: Day | undefined): Day | undefined {
  if (!month || !day || day > month) return day ?? month;
  return makeDay(yearOf(month), monthOf(month), dayOfMonth(day)) ?? month;
}

/**
 * The rhythm in which something recurs, or null where it is of one time only. It begins on the day said with it or apart
 * from it (`starting 1 january`), read as lying ahead.
 */
export function saidRhythm(clause: Clause): SaidRhythm | null {
  const found = clause.rhythms().find((rhythm) => !namesWork(clause, rhythm));
  if (found && (describes(clause, found.start) || isOfThing(clause, found))) return null;
  const value = found?.value ?? (moved.test(clause.text) ? null : perAmount(clause));
  if (!value) return null;
  const begins = clause
    .moments("future")
    .find((moment) => moment.value.day !== null && !(found && overlaps(moment, found)) && !isTerms(clause, moment));
  const times = value.count === undefined && value.until === undefined ? timesSaid.exec(clause.text)?.[1] : undefined;
  const due = found && value.unit === "month" ? dueBefore(clause, found.start) : undefined;
  const onDue =
    due === undefined || value.dayOfMonth !== undefined || value.nth !== undefined ? {} : { dayOfMonth: due };
  const counted = { ...value, ...onDue, ...(times === undefined ? {} : { count: Number(times) }) };
  return { repeat: ruleOf(counted), on: value.from ?? begun(begins?.value.day ?? undefined, monthBegun(clause)) };
}
