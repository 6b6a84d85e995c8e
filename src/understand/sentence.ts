import type { Found } from "../found.ts";
import { findMoney } from "../money/find-money.ts";
import { seldom } from "../seldom.ts";
import type { MomentStyle } from "../time/find-moments.ts";
import type { CueName } from "../words/cue-words.ts";
import { shorthand } from "../words/shorthand.ts";
import type { Clause } from "./clauses/clause.ts";
import { hoursInWords } from "./fill/hours-in-words.ts";
import type { Hearing } from "./hearing.ts";
import { lazily } from "./lazily.ts";
import { refined, yearless } from "./marks/amounts.ts";
import { checkNumbers } from "./marks/check-numbers.ts";
import { bareLengths, clockLengths, halfHours, withoutPutIn } from "./marks/clock-lengths.ts";
import { isCommonWord } from "./marks/common-words.ts";
import { notCountedAtHour } from "./marks/counted-at-hour.ts";
import { amountsOnly, countedApart } from "./marks/counts.ts";
import { type CueHit, everyCue, meantKeyWord } from "./marks/cue-index.ts";
import { isCueWord, type Language } from "./marks/cue-phrases.ts";
import { findAddresses } from "./marks/find-addresses.ts";
import { findInvoices } from "./marks/find-invoices.ts";
import { findPercents } from "./marks/find-percents.ts";
import { findQuotes } from "./marks/find-quotes.ts";
import { accented, heardLanguage, ownCues } from "./marks/heard-language.ts";
import { type Marks, markedRanges, outside, overlaps, type Range } from "./marks/marks.ts";
import { withoutNames } from "./marks/not-cues.ts";
import { ownShares, priced } from "./marks/priced.ts";
import { timesIn, withoutDayWord } from "./marks/times.ts";
import { type Token, tokenise } from "./marks/tokens.ts";
import { withWhoWasMeant } from "./names/meant-by-pronoun.ts";
import { meantAsNames } from "./names/meant-names.ts";
import type { FoundNames, NameKind } from "./names/names.ts";
import { withTheirClients } from "./names/spoken-for.ts";

/** A text with everything recognised in it, before anything is made of it. Ranges of marks are UTF-16, of cues tokens. */
export interface Sentence extends Marks {
  readonly text: string;
  readonly hearing: Hearing;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
  /** The parts of it that were looked at. */
  readonly clauses: Clause[];
  /** Whether any mark, with days read as lying behind, covers the token. */
  marked(at: number): boolean;
}

/** The text with what is already understood blanked out, so that no reader finds dates in names or amounts in numbers. */
function without(text: string, ...taken: readonly (readonly Range[])[]): string {
  let left = text;
  for (const { start, end } of taken.flat()) left = left.slice(0, start) + "¦".repeat(end - start) + left.slice(end);
  return left;
}

const elided = seldom(/\d [dj]['’]/i);

/** The elisions of `400 d'Inès` and `le 14 j'ai reçu` are no units of days. */
function withoutElisions(text: string): string {
  return elided.test(text) ? text.replace(/(?<=\d )[dj]['’](?=[\p{L}¦])/giu, "  ") : text;
}

const spokenEnding = /(?<=^\p{L}+)ao$/u;

/** `ds 3 jours`, `facture pr Tanguy`: what chats shorten, in the speaker's own language, unless it is a letter with a stop or beside a number. */
function inFull(tokens: readonly Token[], text: string, locale: string): readonly Token[] {
  const known = shorthand[locale.slice(0, 2)];
  const isShort = (token: Token, at: number) =>
    known?.[token.text] !== undefined &&
    token.kind === "word" &&
    tokens[at - 1]?.kind !== "number" &&
    !/^\p{Lu}|^\p{L}+[./']/u.test(text.slice(token.start, token.end + 1));
  if (!known || !tokens.some(isShort)) return tokens;
  return tokens.map((token, at) => (isShort(token, at) ? { ...token, text: known[token.text] ?? token.text } : token));
}

/** The cues of the words as they stand, and of those that are shortened. */
function cuesOf(tokens: readonly Token[], text: string, locale: string, found: readonly FoundNames[]): CueHit[] {
  const cues = everyCue(tokens.map((token) => spelt(token, found)));
  const full = inFull(tokens, text, locale);
  if (full === tokens) return cues;
  const isNew = ({ from, to, name, language }: CueHit) =>
    !cues.some((cue) => cue.from === from && cue.to === to && cue.name === name && cue.language === language);
  return [...cues, ...everyCue(full.map((token) => spelt(token, found))).filter(isNew)].sort((a, b) => a.from - b.from);
}

/** A word nobody knows, one slip away from one of bookkeeping, is taken for that one. */
function spelt(token: Token, names: readonly FoundNames[]): Token {
  if (token.kind !== "word" || isCommonWord(token.text)) return token;
  // Spanish as it is spoken: `me ha dao`, `he gastao`.
  const participle =
    token.text.endsWith("ao") && spokenEnding.test(token.text) ? token.text.replace(spokenEnding, "ado") : "";
  if (participle !== "" && isCueWord(participle)) return { ...token, text: participle };
  if (token.text.length < 6) return token;
  if (names.some((name) => overlaps(name, token) && (name.fit !== "close" || isCalled(name)))) return token;
  const meant = meantKeyWord(token.text);
  return meant ? { ...token, text: meant } : token;
}

/** How days and times are read in the language heard. */
function styleOf(hearing: Hearing, language: Language, atHours: boolean): MomentStyle {
  const { today, time, zone, locale, weekStart } = hearing;
  const dateOrder = hearing.dateOrder ?? (locale === "en-US" ? undefined : "dmy");
  const style: { -readonly [Key in keyof MomentStyle]: MomentStyle[Key] } = {
    today,
    time,
    zone,
    locale: locale.slice(0, 2) === language ? locale : language,
    look: "past",
  };
  if (dateOrder) style.dateOrder = dateOrder;
  if (weekStart) style.weekStart = weekStart;
  if (atHours || hearing.last?.intent.startsWith("meeting.")) style.hours = true;
  return style;
}

/** Whether the text speaks of something that begins at an hour. `coffee mon 4` may as well have been drunk for 4. */
function hourly(cues: readonly CueHit[]): boolean {
  const meals = (cue: CueHit) => cues.some((other) => other.name === "category.meals" && other.from === cue.from);
  return cues.some(
    (cue) =>
      ["meetVerb", "seeEachOther", "shift", "remind"].includes(cue.name) ||
      cue.name.startsWith("medium.") ||
      (cue.name === "meetingNoun" && !meals(cue)),
  );
}

/** Verbs that book a time, and nothing that costs, where somebody is named right behind them. */
const booking = /^(?:book|schedule|pencil|squeeze|agend\p{L}*|reserv\p{L}*)$/u;

/** `book pete tue 2, nina wed 11`: who is booked is seen at an hour. */
function booksSomebody(tokens: readonly Token[], cues: readonly CueHit[], names: readonly FoundNames[]): boolean {
  return cues.some(
    ({ name, from, to }) =>
      name === "book" &&
      booking.test(tokens[from]?.text ?? "") &&
      names.some(({ start, value }) => start === tokens[to]?.start && value.some(({ kind }) => people.has(kind))),
  );
}

const people: ReadonlySet<NameKind> = new Set<NameKind>(["client", "contact"]);

/** A service keeps the price of one; everywhere else so many of something are worked out. */
function pricedIn(cues: readonly CueHit[]): boolean {
  return !cues.some((cue) => cue.name === "serviceNoun");
}

const ofMoney = new Set(["pay", "payI", "payMe", "payThem", "spend", "got", "receive", "invoiceVerb", "invoiceNoun"]);

function movesMoney(cues: readonly CueHit[]): boolean {
  return cues.some((cue) => ofMoney.has(cue.name));
}

const nowhere: Range = { start: -1, end: -1 };

const ofClients = new Set(["payMe", "payThem", "got", "receive", "invoiceVerb", "invoiceNoun", "sold", "quote"]);

const ofMeetings = new Set(["meetingNoun", "meetVerb", "seeEachOther", "shift", "remind", "checkIn"]);

/** `make that three and a quarter`, right behind hours: a number in words that closes what puts them right is hours. */
function hoursOfLast(text: string, tokens: readonly Token[], cues: readonly CueHit[], hearing: Hearing) {
  const from = hearing.last?.intent === "hours.log" ? cues.findLast(({ name }) => name === "correct")?.to : undefined;
  const [first, last] = [tokens[from ?? tokens.length], tokens.findLast(({ kind }) => kind === "word")];
  if (!first || !last || first.kind !== "word" || last.end < first.end) return [];
  const hours = hoursInWords(text.slice(first.start, last.end), hearing.locale);
  if (hours === undefined) return [];
  return [{ start: first.start, end: last.end, value: { minutes: Number(hours) * 60, decimalHours: hours } }];
}

/** Recognises everything in a text, in the order of DESIGN 3. */
export async function hear(text: string, hearing: Hearing): Promise<Sentence> {
  const tokens = tokenise(text);
  const found = hearing.names.find(text, tokens);
  const every = accented(cuesOf(tokens, text, hearing.locale, found), tokens, text);
  const language = heardLanguage(tokens, every, found, hearing.locale);
  const quoted = findQuotes(text);
  const called = quoted.flatMap((quote) => quotedNames(quote, hearing));
  const quotes = outside(quoted, called);
  const addresses = outside(findAddresses(text), quotes);
  const cues = ownCues(every, language, tokens, text);
  const meant = meantAsNames([...called, ...outside(outside(found, addresses), called)], { text, tokens, cues });
  const names = await withWhoWasMeant(withTheirClients(meant, hearing.names), { text, tokens, language }, hearing);
  const spoken = without(text, quotes, addresses, names, checkNumbers(text));
  const percents = findPercents(spoken);
  const invoices = await findInvoices(spoken, tokens, cues, hearing.facts);
  const timed = withoutPutIn(withoutElisions(without(spoken, percents, invoices)), tokens, cues);
  const correctsMeeting = hearing.last?.intent.startsWith("meeting.") === true;
  const booked = booksSomebody(tokens, cues, names);
  const meets =
    booked || correctsMeeting || cues.some((cue) => ofMeetings.has(cue.name) || cue.name.startsWith("medium."));
  const taken = [...names.filter(isCalled), ...quotes, ...addresses];
  const beside = taken.length === 0 ? cues : cues.filter((cue) => !isInside(cue, tokens, taken));
  const style = styleOf(hearing, language, booked || hourly(cues));
  const read = timesIn(timed, style, language, meets);
  const written = [
    ...read.durations,
    ...clockLengths(timed, read.durations, cues, names),
    ...halfHours(timed, names),
    ...hoursOfLast(timed, tokens, cues, hearing),
  ];
  const bare = findMoney(withoutDayWord(timed), {
    locale: hearing.locale,
    currency: hearing.currency,
  });
  const lends =
    hourly(beside) || correctsMeeting ? [] : bareLengths(timed, bare, written, names, () => read.moments("past"));
  const times = lends.length > 0 ? timesIn(without(timed, lends), style, language, meets) : read;
  const durations = lends.length > 0 ? [...written, ...lends].toSorted((a, b) => a.start - b.start) : written;
  const hours = () => times.moments(meets ? "future" : "past");
  const inPeriod = (cue: CueHit) =>
    cue.name === "stage.past" &&
    [...times.periods(), ...times.moments("future")].some((period) => overlaps(period, tokens[cue.from] ?? period));
  const locale = hearing.locale.slice(0, 2) === language ? hearing.locale : language;
  const told = pricedIn(cues)
    ? priced(ownShares(bare, { text: timed, locale }), {
        text: timed,
        locale,
        isHour: (range) => hours().some((moment) => overlaps(moment, range)) && (meets || !movesMoney(cues)),
        isTalk: (range) =>
          cues.some(({ name, from }) => name === "meetingNoun" && overlaps(tokens[from] ?? nowhere, range)),
        bought:
          !cues.some(({ name }) => ofClients.has(name)) &&
          !names.some(({ value }) => value.some(({ kind }) => kind === "client")),
        itemised: cues.some(
          ({ name, from }) =>
            (name === "invoiceVerb" || name === "invoiceNoun") && (tokens[from]?.start ?? 0) < (bare[0]?.start ?? 0),
        ),
      })
    : bare;
  const clear = told.length > 0 ? notCountedAtHour(refined(timed, told, hours()), timed, language, hours) : told;
  const says = (name: CueName) => cues.some((cue) => cue.name === name);
  const asked =
    cues.some((cue) => cue.name.startsWith("rep.") || cue.name.startsWith("groupBy.")) ||
    (says("delete") && says("every"));
  const money = countedApart(
    yearless(asked, amountsOnly(timed, outside(clear, durations)), hearing.today),
    text,
    names,
  );
  const clocked = durations.length > times.durations.length ? durations : [];
  const past = lazily(() => outside(times.moments("past"), money, clocked));
  const future = lazily(() => outside(times.moments("future"), money, clocked));
  const covered = lazily(() => {
    const ranges = markedRanges(sentence);
    return tokens.map((token) => ranges.some((range) => overlaps(token, range)));
  });
  const sentence: Sentence = {
    text,
    hearing,
    language,
    tokens,
    clauses: [],
    cues: withoutNames(
      beside.filter((cue) => !isPronoun(cue, names, tokens) && !inPeriod(cue)),
      text,
      tokens,
      money,
      language,
    ),
    quotes,
    addresses,
    names,
    invoices,
    money,
    percents,
    durations,
    moments: (look) => (look === "past" ? past() : future()),
    periods: times.periods,
    rhythms: times.rhythms,
    marked: (at) => covered()[at] === true,
  };
  return sentence;
}

/** A client whose whole name stands in quotes (SPEC 12: taken as it stands). */
function quotedNames(quote: Found<string>, hearing: Hearing): FoundNames[] {
  const value = hearing.names.byName("client", quote.value, "exact");
  return value.length > 0 ? [{ start: quote.start, end: quote.end, value, fit: "whole", ordinary: false }] : [];
}

const labels: ReadonlySet<NameKind> = new Set<NameKind>(["mode", "category", "classification", "tag"]);

/** Whether somebody or something is called so: the words of the books' own lists keep what they tell besides. */
function isCalled(found: FoundNames): boolean {
  return found.fit !== "pronoun" && found.value.some((name) => !labels.has(name.kind));
}

/** What "they" tells by itself, where it is known who they are. */
function isPronoun({ from, to }: CueHit, names: readonly FoundNames[], tokens: readonly Token[]): boolean {
  return to === from + 1 && names.some(({ fit, start }) => fit === "pronoun" && start === tokens[from]?.start);
}

/** Whether a cue is said in what is taken already, and does not reach beyond it on both sides. */
function isInside({ from, to }: CueHit, tokens: readonly Token[], taken: readonly Range[]): boolean {
  const range = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return taken.some((each) => overlaps(each, range) && !(range.start < each.start && each.end < range.end));
}
