import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import { addDays, type Day, weekdayOf } from "../../time/day.ts";
import { findRecurrences, type Recurrence } from "../../time/find-recurrences.ts";
import { ruleOf } from "../../time/recurrence.ts";
import { type Clause, cuedAt, marked, namesOf } from "../clauses/clause.ts";
import { type Phrase, phraseFrom } from "../clauses/phrase.ts";
import { nameLike } from "../flow/party.ts";
import { isCommonWord } from "../marks/common-words.ts";
import type { FoundNames } from "../names/names.ts";
import { eventOf, eventTitle } from "../signs/event.ts";
import { timedName } from "../signs/timed-name.ts";
import { saidAddress, saidName } from "./said.ts";
import { weeklyHabit } from "./weekly-habit.ts";

const mostWords = 5;

/** What a meeting is called in a sentence: what is quoted, else its noun with the words before it. */
export function meetingTitle(clause: Clause): string | undefined {
  const [quoted] = clause.quotes;
  if (quoted) return quoted.value;
  const kept = keptFor(clause);
  if (kept !== undefined) return kept;
  const noun = nounOf(clause);
  const event = eventOf(clause);
  // `talk at the meetup`: what opens it is what it is.
  if (!noun || (event && event.to <= noun.from)) return eventTitle(clause) ?? timedTitle(clause);
  const { tokens, text } = clause.sentence;
  // `doctor's appointment`
  const owns = tokens[noun.to]?.kind === "possessive" && cuedAt(clause, noun.to + 1, "meetingNoun");
  const said = text.slice(tokens[noun.from]?.start, tokens[owns ? noun.to + 1 : noun.to - 1]?.end);
  if (/^1$|^1:$/.test(said.trim()) && /^1:1(?!\d)/.test(text.slice(tokens[noun.from]?.start))) return "1:1";
  const whose = plainOwner.exec(text.slice(tokens[clause.from]?.start, tokens[noun.from]?.start))?.[1];
  const title = whose === undefined ? said : `${whose} ${said}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** `lea brandt mittwoch halb drei`: all that is said beside when. */
function timedTitle(clause: Clause): string | undefined {
  const words = timedName(clause);
  if (!words) return undefined;
  const { tokens, text } = clause.sentence;
  const title = text.slice(tokens[words.from]?.start, tokens[words.to - 1]?.end);
  // Somebody's name stays as it was typed.
  return words.to - words.from > 1 ? title : title.charAt(0).toUpperCase() + title.slice(1);
}

/** What time is kept for: `block friday 2-4pm for deep work`. */
function keptFor(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  if (!/^(?:block|reserve|hold|keep)$/.test(tokens[clause.from]?.text ?? "")) return undefined;
  const free = (at: number) => at < clause.to && tokens[at]?.kind !== "sign" && !marked(clause, at);
  for (let at = clause.from + 1; at < clause.to; at++) {
    if (!cuedAt(clause, at, "for") || !free(at + 1)) continue;
    let to = at + 1;
    while (free(to) && to - at <= mostWords) to++;
    while (to > at + 2 && cuedAt(clause, to - 1, "under", "at", "by", "from")) to--;
    const title = text.slice(tokens[at + 1]?.start, tokens[to - 1]?.end);
    return title.charAt(0).toUpperCase() + title.slice(1);
  }
  return undefined;
}

/** `doctor's appointment`: whose it is, where that is nobody's name. */
const plainOwner = /(?:^|\s)(\p{Ll}+['’]s)\s+$/u;

/** Kinds of meetings that are said together with whom: `lunch with`. */
const kinds =
  /^(?:call|chat|job|gig|engagement|shoot|lunch|coffee|dinner|drinks|breakfast|brunch|tea|demo|meeting|llamada|videollamada|cita|comida|caf[eé]|cena|almuerzo|reuni[oó]n|rdv|rendez-vous|r[eé]union|appel|visio|d[eé]jeuner|d[iî]ner|rencontre|termin|telefonat|mittagessen|kaffee|besprechung|gespr[aä]ch|anruf|videocall|abendessen|treffen|encontro|reuni[aã]o|almo[cç]o|jantar|liga[cç][aã]o|chamada|papo|conversa|aula|treino|sess[aã]o|consulta|visita|clase|sesi[oó]n|entreno|ensayo|class|lesson|session|visit|cours|s[eé]ance|visite|stunde|sitzung|besuch)$/u;

/** The tokens of the meeting's noun, with what is said right before it: `the final budget review`. */
function nounOf(clause: Clause): { readonly from: number; readonly to: number } | null {
  const isNoun = (at: number) =>
    at < clause.to &&
    (cuedAt(clause, at, "meetingNoun") || kinds.test(clause.sentence.tokens[at]?.text ?? "")) &&
    !clause.cuesAt(at).some((cue) => cue.name.startsWith("medium."));
  let from = clause.from;
  while (from < clause.to && !isNoun(from)) from++;
  if (from === clause.to) return null;
  let to = from + 1;
  while (isNoun(to) && !marked(clause, to)) to++;
  to = namedBehind(clause, to);
  while (from > clause.from && to - from < mostWords && describes(clause, from - 1)) from--;
  return { from, to };
}

/** The most words behind the noun that say what kind it is, or with whom. */
const mostBehind = 4;

/** `rdv mme pelletier mardi`: words right behind the noun that nothing explains, up to when it is. */
function namedBehind(clause: Clause, from: number): number {
  const free = (at: number) =>
    clause.sentence.tokens[at]?.kind === "word" && !marked(clause, at) && clause.cuesAt(at).length === 0;
  let to = from;
  while (to < clause.to && free(to)) to++;
  return to - from <= mostBehind && (to === clause.to || marked(clause, to)) ? to : from;
}

const verbs = /^(?:book|schedule|set|plan|arrange|add|put|new|have|got|a|an|the|my|our|up|in|and|please|can|you|i|we)$/;

function describes(clause: Clause, at: number): boolean {
  const token = clause.sentence.tokens[at];
  const plain = token?.kind === "word" && /\p{L}/u.test(token.text) && !verbs.test(token.text);
  return plain && !marked(clause, at) && clause.cuesAt(at).every(({ name }) => name.startsWith("category."));
}

const withWord = /^(?:with|w|mit|con|avec|com)$/;

/** Whom of a client that the books know, `with Mark from Penguin`; undefined where the client alone is named. */
function ofClient(clause: Clause, at: number, client: FoundNames): string | undefined {
  const { tokens, text } = clause.sentence;
  let to = tokens.findIndex((token) => token.start === client.start);
  while (to > at && cuedAt(clause, to - 1, "article")) to--;
  const whom = tokens.slice(at, to - 1);
  const plain = whom.every((token, i) => token.kind === "word" && !marked(clause, at + i));
  if (whom.length === 0 || whom.length > 5 || !plain || cuedAt(clause, at, "article", "pronoun")) return undefined;
  if (!cuedAt(clause, to - 1, "from", "at", "of")) return undefined;
  // By the client's whole name, so that the title need not say it once more.
  const [known, ...others] = client.value;
  const called = known && others.length === 0 ? known.name : text.slice(client.start, client.end);
  return `${text.slice(whom[0]?.start, client.start)}${called}`;
}

/** Somebody met whom the books don't know, as said: `with Jane`, `meet Jane`. */
export function meetingStranger(clause: Clause): string | undefined {
  if (namesOf(clause, "contact").length > 0) return undefined;
  const { tokens } = clause.sentence;
  const [client] = namesOf(clause, "client");
  // `call mom sunday 5pm`
  const callsOne =
    /^(?:call|phone|ring)$/.test(tokens[clause.from]?.text ?? "") &&
    !withWord.test(tokens[clause.from + 1]?.text ?? "");
  const calls = callsOne ? [clause.from + 1] : [];
  const verbs = [...clause.hits("meetVerb").map((cue) => cue.to), ...calls];
  for (let at = clause.from; at < clause.to; at++) {
    if (!withWord.test(tokens[at]?.text ?? "") && !verbs.includes(at + 1)) continue;
    if (client) {
      const whom = ofClient(clause, at + 1, client);
      if (whom !== undefined) return whom;
      continue;
    }
    const phrase = phraseFrom(clause, at + 1, { most: 3 });
    if (!phrase || cuedAt(clause, phrase.from, "meetingNoun", "pronoun")) continue;
    // `call with the accountant`: somebody by what they are; `meet the deadline` is nobody.
    if (!phrase.article || isPerson(clause, at + 1, phrase)) return phrase.text;
    if (withWord.test(tokens[at]?.text ?? "")) return clause.sentence.text.slice(tokens[at + 1]?.start, phrase.end);
  }
  return client ? undefined : workedFor(clause);
}

const forWhom = /^(?:for|para|pour|f[üu]r)$/;

/** What stands before whose home it is at. */
const atHome = /^(?:chez|bei)$/;

/** `shoot for the Whitfields`, `job at Mr Thompson's`: whom something at an hour is for, by a name in capitals that is no client's. */
function workedFor(clause: Clause): string | undefined {
  const { tokens } = clause.sentence;
  for (let at = clause.from; at < clause.to; at++) {
    const phrase =
      forWhom.test(tokens[at]?.text ?? "") || cuedAt(clause, at, "at") ? phraseFrom(clause, at + 1, { most: 3 }) : null;
    if (!phrase || phrase.article || clause.cuesAt(phrase.from).length > 0) continue;
    // `rdv chez mme giraud`, typed in small letters.
    if (!phrase.capital && atHome.test(tokens[at]?.text ?? "") && nameLike(phrase)) return phrase.text;
    if (!phrase.capital) continue;
    const owner = /^(.+)['’]s$/u.exec(phrase.text)?.[1];
    if (owner !== undefined || forWhom.test(tokens[at]?.text ?? "")) return owner ?? phrase.text;
  }
  return undefined;
}

/** In Portuguese people have an article too: `reunião com o Rui`. */
function isPerson(clause: Clause, at: number, { from, text }: Phrase): boolean {
  if (clause.sentence.language !== "pt" || from !== at + 1) return false;
  if (!/^[oa]s?$/.test(clause.sentence.tokens[at]?.text ?? "")) return false;
  return /^\p{Lu}/u.test(text) || text.split(/\s+/).every((word) => !isCommonWord(fold(word)));
}

const headed = seldom(
  /(?<!\p{L})(?:agenda|re|regarding|topics?|betreff|objet|asunto|assunto|tagesordnung|ordre du jour|orden del d[ií]a|temas?|pauta)\s?[:=–-]\s*(\S[^\n]*)$/iu,
);

/** What is to be talked about: what stands behind "agenda:", else the words behind "about". */
export function meetingAgenda(clause: Clause): string | undefined {
  const listed = clause.has("seeing") || clause.text.includes(":") ? headed.exec(clause.text)?.[1] : undefined;
  if (listed) return listed.trim();
  const [cue] = clause.hits("about");
  const { tokens, text } = clause.sentence;
  const after = cue && tokens[cue.to]?.start;
  // What is talked about may cost something: then its amount belongs to it.
  if (after !== undefined && clause.money.some((one) => one.start > after))
    return text
      .slice(after, tokens[clause.to - 1]?.end)
      .replace(/^(?:the|a|an|our|their|his|her|my)\s+/i, "")
      .trim();
  const about = cue && phraseFrom(clause, cue.to, { long: true, most: 12 })?.text;
  if (about || after === undefined) return about || undefined;
  // `re: q2 roadmap`: a period that opens what is talked about is no day of the meeting.
  const rest = /^\s?[:=]\s*(\P{L}{0,4}\p{L}[^\n]{2,})$/u.exec(text.slice(after, tokens[clause.to - 1]?.end))?.[1];
  const timed = clause.moments("future").some((one) => one.start >= after && one.value.time !== null);
  return timed ? undefined : rest;
}

/** Where it is: a link, else a name written with a capital behind "at". */
export function meetingPlace(clause: Clause): string | undefined {
  const link = saidAddress(clause, "link");
  if (link) return link;
  const { text, tokens } = clause.sentence;
  for (const cue of clause.hits("at")) {
    // `com a Anke`: the article of whom it is with, and no place.
    if (withWord.test(clause.sentence.tokens[cue.from - 1]?.text ?? "")) continue;
    const phrase = phraseFrom(clause, cue.to, { most: 5, ends: ["priority.high", "priority.medium", "priority.low"] });
    if (phrase?.capital && !/^(?:\d|noon|midnight)/i.test(phrase.text)) return phrase.text;
    if (phrase?.article && isSomewhere(clause, phrase)) return text.slice(tokens[cue.to]?.start, phrase.end);
  }
  for (const { from, to } of clause.hits("medium.in person")) {
    if (to - from < 3 || !atWord.test(tokens[from]?.text ?? "")) continue;
    return text.slice(tokens[from + 1]?.start, tokens[to - 1]?.end);
  }
  return undefined;
}

/** What leads to a place within the words for meeting in person: `at their office`. */
const atWord = /^(?:at|in|en|im|bei|chez|au|aux|no|na)$/;

/** `at the studio`, `en el taller`: a place by what it is; `at the end`, `at the latest` say when. */
function isSomewhere(clause: Clause, { from, to, text }: Phrase): boolean {
  if (to - from > 3 || /^(?:end|start|beginning|latest|earliest|moment|same|weekend|time|hour)/iu.test(text))
    return false;
  const cues = Array.from({ length: to - from }, (_, i) => clause.cuesAt(from + i)).flat();
  return cues.every(({ name }) => name === "common" || name === "medium.in person" || name.startsWith("category."));
}

/** The contact met. */
export function meetingContact(clause: Clause): string | undefined {
  return saidName(clause, "contact");
}

/** A rhythm said in a clause: its rule, and the day and time of its first meeting as far as they are said. */
export interface SaidRhythm {
  readonly rule: string;
  readonly day: Day;
  readonly time: string | null;
  /** Days that it gives and that are left out: `except december 7`. */
  readonly except: readonly Day[];
}

const beginning =
  /(?<!\p{L})(?:starting|beginning|starts|begins|as of|ab|beginnend|a partir d[eo]l?|empezando|desde|[àa] partir du?|a começar)(?!\p{L})/iu;
const leavingOut = seldom(
  /(?<!\p{L})(?:except(?:ing)?|but not|excluding|apart from|not on|skip(?:ping)?|au(?:ß|ss)er|nicht am|excepto|salvo|menos|sauf|exceto)(?!\p{L})/iu,
);

/** How often a meeting takes place, and from when on; null when it is once. */
export function meetingRhythm(clause: Clause): SaidRhythm | null {
  const { hearing } = clause.sentence;
  const [said] = findRecurrences(clause.text, { ...hearing, look: "future", hours: true });
  const found = said ?? weeklyHabit(clause.text);
  if (!found) return null;
  const offset = clause.sentence.tokens[clause.from]?.start ?? 0;
  const left = leavingOut.exec(clause.text);
  const end = left ? left.index + offset : clause.sentence.text.length;
  const outside = clause
    .moments("future")
    .filter((one) => one.end <= found.start + offset || (one.start >= found.end + offset && one.start < end));
  const timed = said ? outside : clause.moments("future");
  const time = found.value.time ?? timed.find((one) => one.value.time !== null)?.value.time ?? null;
  const begins = beginning.exec(clause.text)?.index;
  const dayed = outside.filter((one) => one.value.day !== null);
  const first = dayed.find((one) => begins !== undefined && one.start >= begins + offset) ?? dayed[0];
  const from = found.value.from ?? first?.value.day ?? null;
  const weekdays = left ? weekdaysWithout(clause, found.value, end) : null;
  const rhythm = weekdays ? { ...found.value, unit: "week" as const, weekdays } : found.value;
  return {
    rule: ruleOf(rhythm),
    day: from ?? firstDay(rhythm, hearing.today, hearing.time, time),
    time,
    except: left && !weekdays ? daysFrom(clause, end) : [],
  };
}

/** The weekdays left of `every weekday except friday`; null where a date is left out, or none of its weekdays. */
function weekdaysWithout(
  clause: Clause,
  { unit, every, weekdays }: Recurrence,
  from: number,
): readonly number[] | null {
  const all = weekdays ?? (unit === "day" && every === 1 ? [1, 2, 3, 4, 5, 6, 7] : []);
  if (all.length < 2 || /\d/.test(clause.sentence.text.slice(from))) return null;
  const off = daysFrom(clause, from).map(weekdayOf);
  const kept = all.filter((one) => !off.includes(one));
  return kept.length > 0 && kept.length < all.length ? kept : null;
}

const furtherDay = /^\s*(?:,|and|&|und|y|et|e)\s*(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]|\s*[ap]\.?m)/iu;

/** The days named from a place on: `dec 7 and dec 14`, `december 7, 14 and 21`. */
function daysFrom(clause: Clause, from: number): Day[] {
  const { text } = clause.sentence;
  const days: Day[] = [];
  for (const { start, end, value } of clause.moments("future")) {
    if (start < from || value.day === null) continue;
    days.push(value.day);
    for (let rest = text.slice(end), more = furtherDay.exec(rest); more; more = furtherDay.exec(rest)) {
      days.push(`${value.day.slice(0, 8)}${(more[1] ?? "").padStart(2, "0")}` as Day);
      rest = rest.slice(more[0].length);
    }
  }
  return [...new Set(days)];
}

/** The first of a rhythm's weekdays that is not over yet. */
function firstDay({ weekdays, nth }: Recurrence, today: Day, now: string, time: string | null): Day {
  const over = time !== null && time <= now;
  const days = Array.from({ length: 8 }, (_, ahead) => addDays(today, ahead)).slice(over ? 1 : 0);
  const fits = weekdays && nth === undefined ? days.find((day) => weekdays.includes(weekdayOf(day))) : days[0];
  return fits ?? today;
}
