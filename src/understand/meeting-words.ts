import { addDays, type Day, weekdayOf } from "../time/day.ts";
import { findRecurrences, type Recurrence } from "../time/find-recurrences.ts";
import { ruleOf } from "../time/recurrence.ts";
import { type Clause, cuedAt, marked, namesOf } from "./clause.ts";
import type { FoundNames } from "./names.ts";
import { phraseFrom } from "./phrase.ts";
import { saidAddress, saidName } from "./said.ts";

const mostWords = 5;

/** What a meeting is called in a sentence: what is quoted, else its noun with the words before it. */
export function meetingTitle(clause: Clause): string | undefined {
  const [quoted] = clause.quotes;
  if (quoted) return quoted.value;
  const noun = nounOf(clause);
  if (!noun) return undefined;
  const { tokens, text } = clause.sentence;
  const said = text.slice(tokens[noun.from]?.start, tokens[noun.to - 1]?.end);
  if (/^1$|^1:$/.test(said.trim()) && /^1:1(?!\d)/.test(text.slice(tokens[noun.from]?.start))) return "1:1";
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Kinds of meetings that are said together with whom: `lunch with`. */
const kinds =
  /^(?:call|chat|lunch|coffee|dinner|drinks|breakfast|brunch|tea|demo|meeting|llamada|videollamada|cita|comida|caf[eé]|cena|almuerzo|reuni[oó]n|rdv|rendez-vous|r[eé]union|appel|visio|d[eé]jeuner|d[iî]ner|rencontre|termin|telefonat|mittagessen|kaffee|besprechung|gespr[aä]ch|anruf|videocall|abendessen|treffen|encontro|reuni[aã]o|almo[cç]o|jantar|liga[cç][aã]o|chamada|papo|conversa)$/u;

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
  while (from > clause.from && to - from < mostWords && describes(clause, from - 1)) from--;
  return { from, to };
}

const verbs = /^(?:book|schedule|set|plan|arrange|add|put|new|have|got|a|an|the|my|our|up|in|and|please|can|you|i|we)$/;

function describes(clause: Clause, at: number): boolean {
  const token = clause.sentence.tokens[at];
  const plain = token?.kind === "word" && /\p{L}/u.test(token.text) && !verbs.test(token.text);
  return plain && !marked(clause, at) && clause.cuesAt(at).length === 0;
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
  return cuedAt(clause, to - 1, "from", "at", "of") ? text.slice(whom[0]?.start, client.end) : undefined;
}

/** Somebody met whom the books don't know, as said: `with Jane`, `meet Jane`. */
export function meetingStranger(clause: Clause): string | undefined {
  if (namesOf(clause, "contact").length > 0) return undefined;
  const { tokens } = clause.sentence;
  const [client] = namesOf(clause, "client");
  const verbs = clause.hits("meetVerb").map((cue) => cue.to);
  for (let at = clause.from; at < clause.to; at++) {
    if (!withWord.test(tokens[at]?.text ?? "") && !verbs.includes(at + 1)) continue;
    if (client) {
      const whom = ofClient(clause, at + 1, client);
      if (whom !== undefined) return whom;
      continue;
    }
    const phrase = phraseFrom(clause, at + 1, { most: 3 });
    if (phrase && !phrase.article && !cuedAt(clause, phrase.from, "meetingNoun", "pronoun")) return phrase.text;
  }
  return undefined;
}

const headed =
  /(?<!\p{L})(?:agenda|topics?|tagesordnung|ordre du jour|orden del d[ií]a|temas?|pauta)\s?[:=–-]\s*(\S[^\n]*)$/iu;

/** What is to be talked about: what stands behind "agenda:", else the words behind "about". */
export function meetingAgenda(clause: Clause): string | undefined {
  const listed = clause.has("seeing") || clause.text.includes(":") ? headed.exec(clause.text)?.[1] : undefined;
  if (listed) return listed.trim();
  const [cue] = clause.hits("about");
  return (cue && phraseFrom(clause, cue.to, { long: true, most: 12 })?.text) ?? undefined;
}

/** Where it is: a link, else a name written with a capital behind "at". */
export function meetingPlace(clause: Clause): string | undefined {
  const link = saidAddress(clause, "link");
  if (link) return link;
  for (const cue of clause.hits("at")) {
    const phrase = phraseFrom(clause, cue.to, { most: 5 });
    if (phrase?.capital && !/^(?:\d|noon|midnight)/i.test(phrase.text)) return phrase.text;
  }
  return undefined;
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
}

/** How often a meeting takes place, and from when on; null when it is once. */
export function meetingRhythm(clause: Clause): SaidRhythm | null {
  const { hearing } = clause.sentence;
  const [found] = findRecurrences(clause.text, { ...hearing, look: "future", hours: true });
  if (!found) return null;
  const offset = clause.sentence.tokens[clause.from]?.start ?? 0;
  const outside = clause
    .moments("future")
    .filter((one) => one.end <= found.start + offset || one.start >= found.end + offset);
  const time = found.value.time ?? outside.find((one) => one.value.time !== null)?.value.time ?? null;
  const from = found.value.from ?? outside.find((one) => one.value.day !== null)?.value.day ?? null;
  return { rule: ruleOf(found.value), day: from ?? firstDay(found.value, hearing.today, hearing.time, time), time };
}

/** The first of a rhythm's weekdays that is not over yet. */
function firstDay({ weekdays, nth }: Recurrence, today: Day, now: string, time: string | null): Day {
  const over = time !== null && time <= now;
  const days = Array.from({ length: 8 }, (_, ahead) => addDays(today, ahead)).slice(over ? 1 : 0);
  const fits = weekdays && nth === undefined ? days.find((day) => weekdays.includes(weekdayOf(day))) : days[0];
  return fits ?? today;
}
