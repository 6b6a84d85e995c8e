import type { Day } from "../../time/day.ts";
import { type Clause, clauseOf, cuedAt, namesOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidName, worked } from "../fill/said.ts";
import type { NameKind } from "../names/names.ts";
import type { Sentence } from "../sentence.ts";

/** A length of time worked, or the day of one, as they follow each other. */
type Said = { readonly hours: string } | { readonly day: Day };

/** Words that only join what is told. */
const joins = /^(?:and|then|plus|&|on|for|of|y|e|et|und|le|el|am|em|na|no|the|h|hrs?)$/;

/** A bare number behind a length that told the unit: the 3 of `4hrs lookbook mon, 3 tues`. */
const bare = /^(?:[1-9]|1\d|2[0-4])(?:[.,]\d{1,2})?$/;

/** The lengths and days a clause tells, in order; null where it tells anything else. */
function saidInTurn(clause: Clause): readonly Said[] | null {
  const { tokens, text } = clause.sentence;
  const lengths = worked(clause);
  const days = clause.moments("past").filter(({ value }) => value.day !== null && value.time === null);
  const out: Said[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (!token) return null;
    const { start, end } = token;
    const within = (one: { readonly start: number; readonly end: number }) => one.start <= start && end <= one.end;
    const begins = (one: { readonly start: number }) => one.start >= start && one.start < end;
    const length = lengths.find(within);
    const day = days.find(within);
    if (length) {
      if (begins(length)) out.push({ hours: length.value.decimalHours });
    } else if (day) {
      if (begins(day) && day.value.day) out.push({ day: day.value.day });
    } else if (out.length > 0 && bare.test(text.slice(start, end))) out.push({ hours: text.slice(start, end) });
    else if (
      token.kind !== "sign" &&
      !joins.test(token.text) &&
      !clause.names.some(within) &&
      !(out.length === 0 && token.kind === "word" && clause.cuesAt(at).length === 0) &&
      !cuedAt(clause, at, "worked", "self", "article", "polite", "also", "smallTalk", "under", "add", "logWord", "each")
    )
      return null;
  }
  return out;
}

/** `4h on the site mon, tue and wed each`: the one length once for every day. */
function onEach(told: readonly Said[]): readonly Said[] {
  const lengths = told.filter((one) => "hours" in one);
  const [length, ...more] = lengths;
  const days = told.filter((one) => "day" in one);
  return length && more.length === 0 ? days.flatMap((day) => [length, day]) : told;
}

function ofSeveral(clause: Clause, kind: NameKind): boolean {
  return new Set(namesOf(clause, kind).map((found) => found.value.map(({ id }) => id).join())).size > 1;
}

function ownerOf(clause: Clause): string | undefined {
  return namesOf(clause, "project")[0]?.value[0]?.owner;
}

/** The working time of several days told in one breath, `lookbook 2h mon 3h tue`: each of its own; null where it is anything else. */
export function hoursByDay(sentence: Sentence): readonly Part[] | null {
  if (sentence.durations.length === 0 || sentence.names.length === 0) return null;
  if (sentence.moments("past").length < 2) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const project = saidName(clause, "project");
  const client = saidName(clause, "client");
  if (project === undefined && client === undefined) return null;
  // `mi 4h Acme, do 3h Website`: work of two, where the project is another client's.
  if (project !== undefined && client !== undefined && ownerOf(clause) !== client) return null;
  // `Acme 2h monday, Globex 1h tuesday`: each day has work of its own.
  if (ofSeveral(clause, "project") || ofSeveral(clause, "client")) return null;
  const told = saidInTurn(clause);
  const said = told && clause.says("each") ? onEach(told) : told;
  if (!said || said.length < 4 || said.length % 2 > 0) return null;
  const parts: Part[] = [];
  for (let at = 0; at < said.length; at += 2) {
    const told = { ...said[at], ...said[at + 1] } as Partial<{ hours: string; day: Day }>;
    if (told.hours === undefined || told.day === undefined) return null;
    const service = saidName(clause, "service");
    parts.push(entry("hours.log", { hours: told.hours.replace(",", "."), on: told.day, project, client, service }));
  }
  return parts;
}
