import { type Clause, marked, namesOf } from "../clauses/clause.ts";
import { worked } from "../fill/said.ts";

const joint = /^\s(?:(?:of|on|for|with|at|de|para|pour|chez|für|bei|mit|com)\s)?(?:the\s)?$/iu;

/** `two hours Acme emails`: a length of time opens what is said, and right behind it stands who it went to. */
export function worksFirst(clause: Clause, first: number): boolean {
  const { tokens, text } = clause.sentence;
  const start = tokens[first]?.start;
  const length = worked(clause).find((one) => one.start === start);
  if (!length) return workedFor(clause, first) || doneFor(clause, first);
  if (doneFor(clause, first)) return true;
  return namesOf(clause, "client").some((found) => joint.test(text.slice(length.end, found.start)));
}

/** How many words may tell what was done, between how long it took and for whom. */
const mostDone = 2;

/** `3h mixing Acme`, `gestern 4.5 h Montage Krone`: behind the one length, what was done and for whom. */
function doneFor(clause: Clause, first: number): boolean {
  const { tokens } = clause.sentence;
  const [length, ...more] = worked(clause);
  const [client, ...others] = namesOf(clause, "client");
  if (!length || !client || more.length + others.length > 0 || client.start < length.end) return false;
  const opens = tokens[first]?.start;
  const day = clause.moments("past").find(({ start, value }) => start === opens && value.time === null);
  if (length.start !== opens && !(day && /^[\s,:]*$/u.test(clause.sentence.text.slice(day.end, length.start))))
    return false;
  const between = wordsDone(clause, length.end, client.start);
  if (between !== 0) return between !== null;
  const behind = wordsDone(clause, client.end, Number.POSITIVE_INFINITY);
  return behind !== null && behind > 0;
}

/** How many words between two places tell what was done; null where others stand there, or too many. */
function wordsDone(clause: Clause, from: number, to: number): number | null {
  let done = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (!token || token.start < from || token.start >= to) continue;
    const plain = clause.cuesAt(at).every(({ name }) => ofThings.test(name));
    if (token.kind !== "word" || marked(clause, at) || !plain) return null;
    done++;
  }
  return done <= mostDone ? done : null;
}

/** Cues that tell what something is, and not what became of it. */
const ofThings = /^(?:resource\.|category\.|websiteField$|phoneField$)/u;

/** `Rose, 2 hours stitching yesterday`: whose work it was, how long it took and what was done, of a day that is not to come. */
function workedFor(clause: Clause, first: number): boolean {
  const { tokens, text, hearing } = clause.sentence;
  const client = namesOf(clause, "client").find((found) => found.start === tokens[first]?.start);
  const day = clause.moments("past").find(({ value }) => value.day !== null && value.day <= hearing.today);
  if (!client || !day) return false;
  const near = (from: number, to: number) => /^\s?[,:–-]?\s$/u.test(text.slice(from, to));
  // `Max gestern halbe Stunde Klavier`: the day may stand between.
  const length = worked(clause).find(
    ({ start }) => near(client.end, start) || (near(client.end, day.start) && near(day.end, start)),
  );
  if (!length) return false;
  const next = tokens.findIndex(({ start }) => start >= length.end);
  return tokens[next]?.kind === "word" && !marked(clause, next) && clause.cuesAt(next).length === 0;
}

/** Where work is done: `8 Std auf der Baustelle`, `3h in der Werkstatt`. */
const place =
  /^\s(?:vor ort|on site|sur place|in situ|no local|(?:auf|an|in|im|am|beim?|at|on|en|sur|dans|à|na|no|em)\s(?:der|dem|den|the|la|el|le|l['’]|a|o)?\s?(?:baustelle|bau|dach|montage|werkstatt|werkbank|atelier|studio|halle|garten|hof|set|messe|markt|b[üu]ro|schule|site|roof|workshop|shop|office|obra|taller|tejado|oficina|chantier|atelier|toit|bureau|oficina|telhado|est[úu]dio))(?!\p{L})/iu;

/** Whether a clause opens with how long somebody worked at a place, perhaps behind the day, which has gone by. */
export function worksOnSite(clause: Clause, first: number): boolean {
  const { tokens, text, hearing } = clause.sentence;
  const opens = tokens[first]?.start ?? 0;
  return worked(clause).some((length) => {
    if (!place.test(text.slice(length.end))) return false;
    if (length.start === opens) return true;
    const day = clause.moments("past").find(({ start, value }) => start === opens && value.day !== null);
    const told = day !== undefined && (day.value.day ?? "") <= hearing.today;
    return told && /^[\s,:]*$/u.test(text.slice(day.end, length.start));
  });
}
