import type { Day } from "../../time/day.ts";
import { type Clause, clauseOf, cuedAt } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { worked } from "../fill/said.ts";
import type { Range } from "../marks/marks.ts";
import type { Name } from "../names/names.ts";
import type { Sentence } from "../sentence.ts";

/** Working time, what or whom it went to, or its day, as they follow each other. */
type Said = { readonly hours: string } | { readonly name: Name } | { readonly day: Day };

const works = new Set(["client", "project", "service"]);

/** A bare number behind a length that told the unit: the 2 of `3h on the arches + 2 on the lobby`. */
const bareHours = /^(?:[1-9]|1[0-2])(?:[.,]\d{1,2})?$/;

/** The most words nothing explains between a length of time and what it went to: `2h mixing the album`. */
const mostUnknown = 2;

const joins = /^(?:&|\+|and|then|plus|y|et|e|und)$/;

/** Whether work is named at a place, or behind small words there; a client only behind them: `2h on it, 10 Acme` may be money. */
function leadsToName(clause: Clause, at: number, small = false): boolean {
  const next = clause.sentence.tokens[at];
  const named = clause.names.find(({ start }) => start === next?.start);
  if (named) return small || named.value.every(({ kind }) => kind !== "client");
  return (
    next !== undefined &&
    cuedAt(clause, at, "under", "for", "with", "article", "of") &&
    leadsToName(clause, at + 1, true)
  );
}

/** A number without a unit that stands right before what was worked on, and where it ends. */
function bareAt(clause: Clause, at: number): { hours: string; to: number } | null {
  const { tokens, text } = clause.sentence;
  const amount = clause.money.find(({ start, value }) => start === tokens[at]?.start && !value.marked);
  const end = amount?.end ?? tokens[at]?.end ?? 0;
  const hours = text.slice(tokens[at]?.start, end);
  if (!bareHours.test(hours)) return null;
  let to = at + 1;
  while (to < clause.to && (tokens[to]?.start ?? end) < end) to++;
  return leadsToName(clause, to) ? { hours: hours.replace(",", "."), to } : null;
}

/** What a sentence tells of lengths, work and days, in order; null where it tells anything else. */
function saidInTurn(clause: Clause): readonly Said[] | null {
  const { tokens, hearing } = clause.sentence;
  const lengths = worked(clause);
  const days = clause.moments("past").filter(({ value }) => value.day !== null);
  if (days.some(({ value }) => value.time !== null || (value.day ?? "") > hearing.today)) return null;
  const out: Said[] = [];
  let unknown = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (!token) return null;
    const within = (one: Range) => one.start <= token.start && token.end <= one.end;
    const begins = ({ start }: Range) => start === token.start;
    const length = lengths.find(within);
    const found = clause.names.find(within);
    const day = days.find(within);
    if (length || found || day) {
      const name = found?.value[0];
      if (length && begins(length)) out.push({ hours: length.value.decimalHours });
      else if (found && begins(found)) {
        if (found.value.length > 1 || !name || !works.has(name.kind)) return null;
        out.push({ name });
      } else if (day?.value.day && begins(day)) out.push({ day: day.value.day });
      if (!day || length || found) unknown = 0;
      continue;
    }
    const bare = token.kind === "number" && out.some((one) => "hours" in one) ? bareAt(clause, at) : null;
    if (bare) {
      out.push({ hours: bare.hours });
      at = bare.to - 1;
    } else if (!passes(clause, at) && !(isUnknown(clause, at) && ++unknown <= mostUnknown)) return null;
  }
  return out;
}

function isUnknown(clause: Clause, at: number): boolean {
  const token = clause.sentence.tokens[at];
  return token?.kind === "word" && clause.cuesAt(at).length === 0 && !clause.sentence.marked(at);
}

function passes(clause: Clause, at: number): boolean {
  const token = clause.sentence.tokens[at];
  if (!token || joins.test(token.text) || /^[,:;.!–-]$/.test(token.text)) return true;
  return cuedAt(
    clause,
    at,
    "worked",
    "self",
    "article",
    "polite",
    "also",
    "smallTalk",
    "under",
    "for",
    "with",
    "logWord",
    "hoursNoun",
  );
}

/** What is told with each day before its work, with the day behind it. */
function dayBehind(said: readonly Said[]): readonly Said[] {
  const out: Said[] = [];
  let day: Said | undefined;
  for (const one of said) {
    if (!("day" in one)) out.push(one);
    else {
      if (day) out.push(day);
      day = one;
    }
  }
  return day ? [...out, day] : out;
}

/** The lengths, each with the one thing it went to and its day; null where they don't pair. */
function paired(said: readonly Said[], today: Day): readonly Part[] | null {
  const days = said.flatMap((one) => ("day" in one ? [one.day] : []));
  const first = said[0] && "day" in said[0] ? said[0].day : undefined;
  const lengths = said.filter((one) => "hours" in one).length;
  // `tues 3h annual report, thurs 4h menu`: each day stands before its work.
  if (first && days.length === lengths && lengths > 1) return paired(dayBehind(said), today);
  const heading = first;
  const lent = heading ?? (days.length === 1 ? days[0] : undefined) ?? today;
  const told: { hours: string; name?: Name; day?: Day }[] = [];
  for (const one of heading ? said.slice(1) : said) {
    const last = told.at(-1);
    if ("hours" in one) {
      if (last && !last.name) return null;
      told.push({ hours: one.hours });
    } else if (!last) return null;
    else if ("name" in one) {
      if (last.name) return null;
      last.name = one.name;
    } else if (last.day) return null;
    else last.day = one.day;
  }
  if (told.length < 2) return null;
  const parts = told.flatMap(({ hours, name, day }) =>
    name ? [entry("hours.log", { hours, on: day ?? lent, [name.kind]: name.name })] : [],
  );
  return parts.length === told.length ? parts : null;
}

/**
 * Working time at several things told in one breath, the unit said at least once and the day at most: `3h on the arches
 * today + 2 on the lobby`, `saturday: 2 hrs w Sipho, 1 hr w Thandi`; null where it is anything else.
 */
export function hoursOfEach(sentence: Sentence): readonly Part[] | null {
  if (sentence.durations.length === 0 || sentence.names.length < 2) return null;
  if (/\?\s*$/.test(sentence.text)) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const said = saidInTurn(clause);
  return said && paired(said, sentence.hearing.today);
}
