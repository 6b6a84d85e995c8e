import type { Found } from "../found.ts";
import { findMoney } from "../money/find-money.ts";
import { seldom } from "../seldom.ts";
import type { CueName } from "../words/cue-words.ts";
import type { Clause } from "./clauses/clause.ts";
import { hoursInWords } from "./fill/hours-in-words.ts";
import type { Hearing } from "./hearing.ts";
import { lazily } from "./lazily.ts";
import { yearless } from "./marks/amounts.ts";
import { checkNumbers } from "./marks/check-numbers.ts";
import { bareLengths, clockLengths, halfHours, withoutPutIn } from "./marks/clock-lengths.ts";
import { amountsOnly, countedApart } from "./marks/counts.ts";
import type { CueHit } from "./marks/cue-index.ts";
import type { Language } from "./marks/cue-phrases.ts";
import { exemptions } from "./marks/exemptions.ts";
import { findAddresses } from "./marks/find-addresses.ts";
import { findInvoices } from "./marks/find-invoices.ts";
import { findPercents } from "./marks/find-percents.ts";
import { findQuotes } from "./marks/find-quotes.ts";
import { formNumbers } from "./marks/form-numbers.ts";
import { accented, heardLanguage, ownCues } from "./marks/heard-language.ts";
import { type Marks, markedRanges, outside, overlaps, type Range } from "./marks/marks.ts";
import { withoutNames } from "./marks/not-cues.ts";
import { cuesOf } from "./marks/spelt-cues.ts";
import { booksSomebody, hourly, styleOf } from "./marks/time-style.ts";
import { timesIn, withoutDayWord } from "./marks/times.ts";
import { type Token, tokenise } from "./marks/tokens.ts";
import { withholdings } from "./marks/withholding.ts";
import { workedOut } from "./marks/worked-out.ts";
import { isCalled } from "./names/is-called.ts";
import { withWhoWasMeant } from "./names/meant-by-pronoun.ts";
import { meantAsNames } from "./names/meant-names.ts";
import type { FoundNames } from "./names/names.ts";
import { withProjectsOfClients } from "./names/project-of-client.ts";
import { withTheirClients } from "./names/spoken-for.ts";

/** A text with everything recognised in it, before anything is made of it. Ranges of marks are UTF-16, of cues tokens. */
export interface Sentence extends Marks {
  readonly text: string;
  readonly hearing: Hearing;
  readonly language: Language;
  /** By which lengths, days and times are read: the person's, or the language alone where they speak another. */
  readonly locale: string;
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

/** Whether figures of the books are asked for, or many entries meant, so that a year is no amount. */
function asksForFigures(cues: readonly CueHit[]): boolean {
  const says = (name: CueName) => cues.some((cue) => cue.name === name);
  const isReport = ({ name }: CueHit) => name.startsWith("rep.") || name.startsWith("groupBy.");
  return cues.some(isReport) || (says("delete") && says("every"));
}

/** Recognises everything in a text, in the order of DESIGN 3. */
export async function hear(text: string, hearing: Hearing): Promise<Sentence> {
  const tokens = tokenise(text);
  const found = hearing.names.find(text, tokens);
  const every = accented(cuesOf(tokens, text, hearing.locale, found), tokens, text);
  const language = heardLanguage(tokens, every, found, hearing.locale);
  const locale = hearing.locale.startsWith(language) ? hearing.locale : language;
  const quoted = findQuotes(text);
  const called = quoted.flatMap((quote) => quotedNames(quote, hearing));
  const quotes = outside(quoted, called);
  const addresses = outside(findAddresses(text), quotes);
  const cues = ownCues(every, language, tokens, text);
  const meant = meantAsNames([...called, ...outside(outside(found, addresses), called)], { text, tokens, cues });
  const people = await withWhoWasMeant(withTheirClients(meant, hearing.names), { text, tokens, language }, hearing);
  const names = await withProjectsOfClients(people, { text, tokens }, hearing.facts.projectsOf);
  const numbered = [
    ...checkNumbers(text),
    ...formNumbers(text, hearing.locale),
    ...withholdings(text),
    ...exemptions(text),
  ];
  const spoken = without(text, quotes, addresses, names, numbered);
  const percents = findPercents(spoken);
  const invoices = await findInvoices(spoken, tokens, cues, hearing.facts);
  const timed = withoutPutIn(withoutElisions(without(spoken, percents, invoices)), tokens, cues);
  const correctsMeeting = hearing.last?.intent.startsWith("meeting.") === true;
  const booked = booksSomebody(tokens, cues, names);
  const meets =
    booked || correctsMeeting || cues.some((cue) => ofMeetings.has(cue.name) || cue.name.startsWith("medium."));
  const taken = [...names.filter(isCalled), ...quotes, ...addresses];
  const beside = taken.length === 0 ? cues : cues.filter((cue) => !isInside(cue, tokens, taken));
  const style = styleOf(hearing, locale, booked || hourly(cues));
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
  const told = workedOut(bare, { text: timed, locale, language, tokens, cues, names, meets, hours });
  const money = countedApart(
    yearless(asksForFigures(cues), text, amountsOnly(timed, outside(told, durations)), hearing.today),
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
    locale,
    tokens,
    clauses: [],
    cues: withoutNames(
      beside.filter((cue) => !isPronoun(cue, names, tokens) && !inPeriod(cue)),
      { text, tokens, money, language, names },
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

/** What "they" tells by itself, where it is known who they are. */
function isPronoun({ from, to }: CueHit, names: readonly FoundNames[], tokens: readonly Token[]): boolean {
  return to === from + 1 && names.some(({ fit, start }) => fit === "pronoun" && start === tokens[from]?.start);
}

/** Whether a cue is said in what is taken already, and does not reach beyond it on both sides. */
function isInside({ from, to }: CueHit, tokens: readonly Token[], taken: readonly Range[]): boolean {
  const range = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return taken.some((each) => overlaps(each, range) && !(range.start < each.start && each.end < range.end));
}
