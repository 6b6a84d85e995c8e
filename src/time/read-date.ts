import { calendarDate } from "./calendar-date.ts";
import { addDays } from "./day.ts";
import { deadlineDate, edgeDate } from "./edge-date.ts";
import { lengthAt } from "./find-durations.ts";
import { numberedDay } from "./numbered-day.ts";
import { dayInSaidPeriod } from "./period-first.ts";
import { offsetAt } from "./read-offset.ts";
import type { Reading, SaidDate } from "./reading.ts";
import type { Look } from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";
import { weekdayDate } from "./weekday-date.ts";

/** What somebody does, or has: `tom paid`, `tom's lesson`. */
const ofSomebody =
  /^(?:paid|pays|sent|gave|owes|owed|cancell?ed|bought|booked|rang|called|says|said|wants|wanted|needs|asked|signed|just|has|still)$/;

/** What is done to somebody, or with them: `paid tom 350`, `shooter tom`. */
const toSomebody =
  /^(?:with|from|freelancer|contractor|subcontractor|to|paid|gave|owe|owed|venmoed|zelled|tipped|assistant|shooter|helper)$/;

/** `Tom` is somebody, `tom` is tomorrow, unless only somebody does or has what follows, or stands behind what leads to it. */
function isTom(tokens: Tokens, at: number): boolean {
  if (tokens.texts[at] !== "tom") return false;
  if (tokens.original(at) === "Tom" || !tokens.words.english) return true;
  const behind = tokens.folded.slice(tokens.at(at)?.end);
  const ahead = tokens.texts[at - 1] ?? "";
  return (
    /^['’]s(?!\p{L})/u.test(behind) ||
    ofSomebody.test(/^\s(\p{L}+)/u.exec(behind)?.[1] ?? "") ||
    (toSomebody.test(ahead) && !/^(?:be|being|get|gets|getting)$/.test(tokens.texts[at - 2] ?? ""))
  );
}

/** Words for days near today, and a distance from them: "tomorrow week", "heute in zwei Wochen". */
function relativeDate(reading: Reading, at: number): SaidDate | null {
  const { tokens, style } = reading;
  const start = tokens.is(at, "the") ? at + 1 : at;
  const { day, doubtful } = tokens.sense(start);
  if (tokens.is(start, "receipt")) return { day: style.today, next: start + 1 };
  if (day === undefined || doubtful) return null;
  if (isTom(tokens, start)) return null;
  const next = start + 1;
  if (tokens.words.english && tokens.texts[next] === "week" && day >= 0)
    return { day: addDays(style.today, day + 7), next: next + 1 };
  const named = addDays(style.today, day);
  const further = tokens.is(next, "in") ? offsetAt(reading.with({ today: named }), next, () => null) : null;
  return further && !further.time ? further : { day: named, next };
}

const weekMinutes = 7 * 24 * 60;

/** Where a day is said by its name or its distance from today; null anywhere else. */
function namedDayAt(tokens: Tokens, at: number): number | null {
  const { weekday, day } = tokens.sense(at);
  return weekday !== undefined || (day !== undefined && !tokens.is(at, "the")) ? at : null;
}

/** "a week today", "two weeks on friday", and "eod friday", whose day is the one behind. */
function leadingTo({ tokens }: Reading, at: number, dayAt: (index: number) => SaidDate | null): SaidDate | null {
  if (!tokens.words.english) return null;
  if (tokens.sense(at).end === "day") {
    const named = namedDayAt(tokens, tokens.skip(at + 1, "on", "of"));
    return named === null ? null : dayAt(named);
  }
  if (tokens.sense(at).roles === undefined && tokens.at(at)?.shape !== "number" && !tokens.sense(at).timely)
    return null;
  const length = lengthAt(tokens, at);
  if (!length || length.minutes % weekMinutes !== 0) return null;
  const named = namedDayAt(tokens, tokens.skip(length.next, "on"));
  const said = named === null ? null : dayAt(named);
  return said && { ...said, day: addDays(said.day, length.minutes / (24 * 60)) };
}

/** The direction that holds for a day: what stands before it decides before the sentence does ("due", "since"). */
function lookAt(tokens: Tokens, at: number, look: Look): Look {
  for (const index of [at - 1, at - 2]) {
    const roles = tokens.sense(index).roles;
    if (!roles) {
      if (index === at - 1 && (tokens.isSign(index, ":") || tokens.at(index)?.shape === "word")) break;
      continue;
    }
    const text = tokens.texts[index] ?? "";
    if (roles.has("since") && !roles.has("from") && !/^(?:ab|a partir)/.test(text)) return "past";
    if (
      roles.has("by") &&
      (index === at - 1 || tokens.is(at - 1, "on") || tokens.is(at - 1, "the")) &&
      !/^(?:before|para|pour|hasta|ate|bis|zum|until|till|til|avant|antes de[l]?)/.test(text)
    )
      return "future";
  }
  return look;
}

function dateIn(reading: Reading, at: number, depth: number): SaidDate | null {
  const { tokens, style } = reading;
  if (!tokens.at(at)) return null;
  const look = lookAt(tokens, at, style.look);
  const looking = look === style.look ? reading : reading.with({ look });
  const first = tokens.is(at, "on") && !(tokens.is(at, "the") && tokens.sense(at + 1).day !== undefined) ? at + 1 : at;
  const candidates = [
    calendarDate(looking, first),
    relativeDate(looking, first),
    edgeDate(looking, first),
    deadlineDate(looking, at),
    offsetAt(looking, at, (index) => (depth < 2 ? dateIn(looking, index, depth + 1) : null)),
    leadingTo(looking, at, (index) => (depth < 2 ? dateIn(looking, index, depth + 1) : null)),
    weekdayDate(looking, first),
    dayInSaidPeriod(looking, first),
    numberedDay(looking, at),
  ];
  return candidates.reduce<SaidDate | null>(
    (best, said) => (said && (!best || said.next > best.next) ? said : best),
    null,
  );
}

const outermost = (reading: Reading, at: number) => dateIn(reading, at, 0);

/** The day said at a token, in any of the ways days are said, or null; "a week from a week from friday" is followed two steps. */
export function dateAt(reading: Reading, at: number): SaidDate | null {
  return reading.dateOnce(at, outermost);
}
