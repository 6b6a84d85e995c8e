import { entriesOf } from "../entries-of.ts";
import { foldText } from "../money/fold-text.ts";
import { type NumberLexicon, numberLexicon } from "../money/number-words.ts";
import type { DayPart, Shift, TimeRole, TimeUnit, ValueWords } from "../words/value-words.ts";
import { wordsFor } from "../words/value-words-by-locale.ts";

/** What a word or phrase can mean where time is spoken of; one phrase may mean several things. */
export interface Sense {
  readonly weekday: number | undefined;
  readonly month: number | undefined;
  /** 0 spring … 3 winter. */
  readonly season: number | undefined;
  /** Days from today. */
  readonly day: number | undefined;
  /** Month and day of a feast. */
  readonly feast: readonly [number, number] | undefined;
  readonly part: DayPart | undefined;
  readonly partToday: DayPart | undefined;
  readonly clock: string | undefined;
  readonly unit: TimeUnit | undefined;
  readonly shift: Shift | undefined;
  readonly ordinal: number | undefined;
  /** The end of today, this week, month, quarter or year. */
  readonly end: TimeUnit | undefined;
  readonly toDate: TimeUnit | undefined;
  /** Minutes. */
  readonly length: number | undefined;
  readonly rhythm: readonly [number, TimeUnit] | undefined;
  /** An ordinary word too: believed only beside a date, a time or a preposition. */
  readonly doubtful: boolean;
  readonly roles: ReadonlySet<TimeRole> | undefined;
  /** Speaks of time on its own. */
  readonly timely: boolean;
}

/** What is gathered about a phrase while a lexicon is built. */
type Draft = { -readonly [Key in keyof Omit<Sense, "roles" | "timely">]?: Exclude<Sense[Key], undefined> } & {
  roles?: Set<TimeRole>;
};

const timelyRoles: readonly TimeRole[] = [
  "receipt",
  "oclock",
  "half",
  "quarterHour",
  "halfBefore",
  "end",
  "start",
  "mid",
  "net",
  "andHalf",
  "weekNumber",
  "rest",
  "soFar",
  "now",
];

const timelySenses: readonly (keyof Draft)[] = [
  "weekday",
  "month",
  "season",
  "day",
  "feast",
  "part",
  "partToday",
  "clock",
  "unit",
  "end",
  "toDate",
  "length",
  "rhythm",
  "ordinal",
];

function speaksOfTime(sense: Draft): boolean {
  return (
    timelySenses.some((key) => sense[key] !== undefined) || timelyRoles.some((role) => sense.roles?.has(role) ?? false)
  );
}

/** All senses have the same properties in the same order, which is what makes asking them fast. */
function senseOf(draft: Draft): Sense {
  return {
    weekday: draft.weekday,
    month: draft.month,
    season: draft.season,
    day: draft.day,
    feast: draft.feast,
    part: draft.part,
    partToday: draft.partToday,
    clock: draft.clock,
    unit: draft.unit,
    shift: draft.shift,
    ordinal: draft.ordinal,
    end: draft.end,
    toDate: draft.toDate,
    length: draft.length,
    rhythm: draft.rhythm,
    doubtful: draft.doubtful ?? false,
    roles: draft.roles,
    timely: speaksOfTime(draft),
  };
}

/** The sense of a word that no lexicon has. */
export const noSense: Sense = senseOf({});

/** One phrase of the lexicon: its tokens after the first, and what it means. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly sense: Sense;
}

/** The time words of a language, English included: phrases by their first token, longest first. */
export interface TimeWords {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly numbers: readonly NumberLexicon[];
  /** Words that a number said in words can begin with. */
  readonly counts: ReadonlySet<string>;
  readonly cities: ReadonlyMap<string, string>;
  readonly german: boolean;
  readonly english: boolean;
}

const wordPattern = /(?:aujourd'hui|o'clock|y'day|(?:[ldjnscm]|qu|jusqu)')|\d{1,2}[ºª]|\p{L}+|\d+|[^\s]/gu;

/** Splits a folded phrase of the catalogue the way running text is split. */
function phraseTokens(folded: string): string[] {
  return folded.match(wordPattern) ?? [];
}

/**
 * The senses of a phrase among a language's own, made when new: with its hyphens and, where it has some, without. A
 * language's own reading of a phrase hides English's.
 */
function sensesOf(phrase: string, own: Map<string, Draft>): Draft[] {
  const folded = foldText(phrase);
  const spellings = folded.includes("-") && folded.length > 2 ? [folded, folded.replaceAll("-", " ")] : [folded];
  return spellings.map((spelling) => {
    const key = phraseTokens(spelling).join(" ");
    let sense = own.get(key);
    if (!sense) {
      sense = {};
      own.set(key, sense);
    }
    return sense;
  });
}

/** What the phrases of one language mean, by their tokens. */
function draftsOf(words: ValueWords): Map<string, Draft> {
  const own = new Map<string, Draft>();
  const senses = (phrases: readonly string[]) => phrases.flatMap((phrase) => sensesOf(phrase, own));
  const mean = <Key extends keyof Draft>(key: Key, value: Draft[Key], phrases: readonly string[]) => {
    for (const sense of senses(phrases)) sense[key] = value;
  };
  const meanEach = <Key extends keyof Draft>(key: Key, values: Readonly<Record<string, Draft[Key]>>) => {
    for (const [phrase, value] of Object.entries(values)) mean(key, value, [phrase]);
  };
  for (const [index, names] of words.weekdays.entries()) mean("weekday", index + 1, names);
  for (const [index, names] of words.months.entries()) mean("month", index + 1, names);
  for (const [index, names] of words.seasons.entries()) mean("season", index, names);
  mean("doubtful", true, words.doubtful);
  meanEach("day", words.days);
  meanEach("feast", words.feasts);
  meanEach("part", words.parts);
  meanEach("partToday", words.partsToday);
  meanEach("clock", words.clocks);
  meanEach("ordinal", words.ordinals);
  meanEach("length", words.lengths);
  meanEach("rhythm", words.rhythms);
  for (const [unit, phrases] of entriesOf(words.units)) for (const sense of senses(phrases)) sense.unit ??= unit;
  for (const [unit, phrases] of entriesOf(words.ends)) mean("end", unit, phrases);
  for (const [unit, phrases] of entriesOf(words.toDate)) mean("toDate", unit, phrases);
  for (const [shift, phrases] of entriesOf(words.shifts)) mean("shift", shift, phrases);
  for (const [role, phrases] of entriesOf(words.roles))
    for (const sense of senses(phrases)) {
      sense.roles ??= new Set();
      sense.roles.add(role);
    }
  return own;
}

/** The words of the languages of a list, the first of which hides the others where both have a phrase. */
function build(list: readonly ValueWords[]): TimeWords {
  const drafts = new Map<string, Draft>();
  for (const words of list.toReversed()) {
    for (const [key, sense] of draftsOf(words)) {
      const earlier = drafts.get(key);
      const roles =
        earlier?.roles && sense.roles ? new Set([...earlier.roles, ...sense.roles]) : (sense.roles ?? earlier?.roles);
      drafts.set(key, earlier ? { ...earlier, ...sense, ...(roles && { roles }) } : sense);
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const [key, draft] of drafts) {
    const [first = "", ...rest] = key.split(" ");
    const group = phrases.get(first) ?? [];
    group.push({ rest, sense: senseOf(draft) });
    phrases.set(first, group);
  }
  for (const group of phrases.values()) group.sort((a, b) => b.rest.length - a.rest.length);
  const numbers = list.map(numberLexicon);
  return {
    phrases,
    numbers,
    counts: new Set(numbers.flatMap((n) => [...n.values.keys(), ...n.scales.keys(), ...n.ones, ...n.hyphened])),
    cities: new Map(
      list.flatMap((w) => Object.entries(w.cities).map(([city, zone]) => [foldText(city), zone] as const)),
    ),
    german: list[0]?.compoundNumbers ?? false,
    english: list.length === 1,
  };
}

const built = new Map<string, TimeWords>();

/** The time words to read a locale with, built once a language. */
export function timeWords(locale: string): TimeWords {
  const language = locale.slice(0, 2).toLowerCase();
  let words = built.get(language);
  if (!words) {
    words = build(wordsFor(locale));
    built.set(language, words);
  }
  return words;
}
