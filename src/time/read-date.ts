import { addDays, addMonths, type Day, makeDay, monthOf, yearOf } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { dayNumberAt, isAmountLike, yearAt } from "./read-count.ts";
import { offsetAt } from "./read-offset.ts";
import {
  comingWeekday,
  fullYear,
  type Look,
  lastWeekday,
  nearestDayOfMonth,
  nearestMonthDay,
  nearestWeekday,
  nthWeekday,
  weekdayOfWeek,
} from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";
import { isBelieved, monthAt, unitPeriod, unitReferenceAt } from "./unit-reference.ts";

/** A day as it was said at some token. */
export interface SaidDate {
  readonly day: Day;
  readonly next: number;
  /** `HH:MM`, where the words imply a time: "in 2 hours". */
  readonly time?: string;
  /** The last day of a range: "March 3-5". */
  readonly until?: Day;
  /** Month and day were said without a year. */
  readonly yearless?: boolean;
  /** A bare weekday that is also today's: it means today when a time still ahead is said with it. */
  readonly orToday?: boolean;
  /** An IANA zone or offset written with an ISO date-time. */
  readonly zone?: string;
}

/** A text being read for days: its tokens, and the style with the direction that holds at this place. */
export interface Reading {
  readonly tokens: Tokens;
  readonly style: MomentStyle;
}

function monthFirst({ locale, dateOrder }: MomentStyle): boolean {
  return dateOrder ? dateOrder === "mdy" : locale === "en-US";
}

function prepositioned(tokens: Tokens, at: number): boolean {
  return (
    (["on", "by", "since", "from", "between", "to", "before", "after"] as const).some((role) =>
      tokens.is(at - 1, role),
    ) && !/^[-–—a]$/.test(tokens.texts[at - 1] ?? "")
  );
}

/** `2026-05-13`, `13/5`, `13.05.2026`, `03.04.`: slash dates by locale or setting, dotted ones day first. */
function writtenDate({ tokens, style }: Reading, at: number): SaidDate | null {
  const token = tokens.at(at);
  if (!token) return null;
  if (token.shape === "iso") {
    const [year = 0, month = 0, day = 0] = (token.text.match(/\d+/g) ?? []).map(Number);
    const found = makeDay(year, month, day);
    const time = /[t ](\d{2}:\d{2})/.exec(token.text)?.[1];
    const zone = /\d(z|[+-]\d{2}:?\d{2})$/.exec(token.text.slice(10))?.[1];
    if (!found) return null;
    return {
      day: found,
      next: at + 1,
      ...(time && { time }),
      ...(zone && { zone: zone === "z" ? "UTC" : zone.replace(/(\d\d)(\d\d)$/, "$1:$2") }),
    };
  }
  if (token.shape !== "date" || isAmountLike(tokens, at)) return null;
  const [first = "", second = "", third] = token.text.match(/\d+/g) ?? [];
  if (token.text.includes("/")) {
    if (!third && tokens.sense(at + 1).unit !== undefined) return null;
    if (
      token.text === "24/7" ||
      /^[/\d]/.test(tokens.folded.slice(token.end)) ||
      /[/\d]$/.test(tokens.folded.slice(0, token.start))
    )
      return null;
  } else if (!third && token.text.includes(".")) {
    const trailing = token.text.endsWith(".");
    const listed = trailing && /^0/.test(second) && tokens.isSign(at - 1, ",");
    const sure =
      listed ||
      /^0/.test(first) ||
      prepositioned(tokens, at) ||
      (trailing && tokens.words.german) ||
      (tokens.words.german && second.length === 2 && /^[01]/.test(second));
    if (!sure) return null;
  }
  const slashed = token.text.includes("/") || token.text.includes("-");
  const order = slashed && monthFirst(style) ? [second, first] : [first, second];
  let [day, month] = order.map(Number) as [number, number];
  if (month > 12 && day <= 12 && slashed) [day, month] = [month, day];
  const found = third
    ? makeDay(fullYear(Number(third)), month, day)
    : nearestMonthDay(style.today, month, day, style.look);
  return found && { day: found, next: at + 1, ...(!third && { yearless: true }) };
}

function skipDot(tokens: Tokens, at: number): number {
  return tokens.isSign(at, ".") &&
    tokens.at(at)?.start === tokens.at(at - 1)?.end &&
    tokens.at(at + 1) !== undefined &&
    (tokens.at(at - 1)?.text.length ?? 9) <= 4
    ? at + 1
    : at;
}

const dashes = new Set(["-", "–", "—", "/"]);

/** The two digits of a year written as in `21-APR-16`. */
function shortYearAt(tokens: Tokens, at: number): { value: number; next: number } | null {
  return /^\d\d$/.test(tokens.texts[at] ?? "") ? { value: fullYear(Number(tokens.texts[at])), next: at + 1 } : null;
}

/** "2026 March 18", `2026/Mar/18`. */
function yearMonthDay(tokens: Tokens, year: number, at: number): SaidDate | null {
  const step = (index: number) => (dashes.has(tokens.texts[index] ?? "") ? index + 1 : index);
  const monthIndex = step(at);
  const { month } = tokens.sense(monthIndex);
  const number = month === undefined ? null : dayNumberAt(tokens, step(monthIndex + 1));
  const day = number && month !== undefined ? makeDay(year, month, number.value) : null;
  return day && number && { day, next: number.next };
}

/** Day and month in either order, with the year or without: "12 May", "May 3-5", "3 de mayo de 2026", "5. Mai". */
function monthDay({ tokens, style }: Reading, at: number): SaidDate | null {
  const { today, look } = style;
  const start = tokens.skip(at, "the");
  let month: number | undefined;
  let first: number;
  let last: number | undefined;
  let next: number;
  const headed = yearAt(tokens, start, yearOf(today));
  if (headed) return yearMonthDay(tokens, headed.value, headed.next);
  const leading = tokens.sense(start).month;
  if (leading !== undefined) {
    const at1 = tokens.skip(skipDot(tokens, start + 1), "the");
    const day = dayNumberAt(tokens, at1);
    if (!day || tokens.sense(day.next).unit !== undefined || yearAt(tokens, at1, yearOf(today))) return null;
    month = leading;
    first = day.value;
    next = day.next;
    if (tokens.is(next, "to")) {
      const end = dayNumberAt(tokens, tokens.skip(next + 1, "the"));
      const clockBehind = end && !dashes.has(tokens.texts[next] ?? "") && tokens.sense(end.next).month !== undefined;
      if (end && !clockBehind && end.value > first && tokens.sense(end.next).unit === undefined) {
        last = end.value;
        next = end.next;
      }
    }
  } else {
    const day = dayNumberAt(tokens, start);
    if (!day) return null;
    first = day.value;
    next = day.next;
    if (tokens.is(next, "to") || (tokens.is(next, "and") && tokens.is(start - 1, "between"))) {
      const end = dayNumberAt(tokens, tokens.skip(next + 1, "the", "on"));
      if (end && end.value > first && tokens.sense(tokens.skip(end.next, "of")).month !== undefined) {
        last = end.value;
        next = end.next;
      }
    }
    next =
      dashes.has(tokens.texts[next] ?? "") && tokens.sense(next + 1).month !== undefined
        ? next + 1
        : tokens.skip(next, "of");
    month = tokens.sense(next).month;
    if (month === undefined) return null;
    next = skipDot(tokens, next + 1);
  }
  const yearIndex =
    tokens.isSign(next, ",") || tokens.is(next, "of") || dashes.has(tokens.texts[next] ?? "") ? next + 1 : next;
  const glued = yearIndex > next && /^[-/]\d\d(?!\d)/.test(tokens.folded.slice(tokens.at(next - 1)?.end ?? 0));
  const year = (glued ? shortYearAt(tokens, yearIndex) : null) ?? yearAt(tokens, yearIndex, yearOf(today));
  const shifted = unitReferenceAt(tokens, yearIndex);
  let saidYear = year?.value;
  if (year) next = year.next;
  else if (shifted?.unit === "year" && shifted.shifted) {
    saidYear = yearOf(today) + shifted.shift;
    next = shifted.next;
  }
  const resolve = (day: number) =>
    saidYear === undefined ? nearestMonthDay(today, month, day, look) : makeDay(saidYear, month, day);
  if (last === undefined) {
    const day = resolve(first);
    return day && { day, next, ...(saidYear === undefined && { yearless: true }) };
  }
  const anchor = resolve(look === "future" ? last : first);
  const day = anchor && makeDay(yearOf(anchor), month, first);
  const until = anchor && makeDay(yearOf(anchor), month, last);
  return day && until && { day, until, next };
}

function weekdayAt(tokens: Tokens, at: number): number | null {
  const { weekday, doubtful, ordinal, shift, roles } = tokens.sense(at);
  if (weekday === undefined) return null;
  if ((doubtful || ordinal !== undefined || shift !== undefined || roles !== undefined) && !isBelieved(tokens, at))
    return null;
  return weekday;
}

/** "next friday", "el lunes pasado", "monday of next week", "friday week", or the day alone. */
function weekdayDate({ tokens, style }: Reading, at: number): SaidDate | null {
  const { today, look } = style;
  const start = tokens.skip(at, "the");
  const week = unitReferenceAt(tokens, start);
  if (week?.unit === "week" && week.shifted) {
    const behind = tokens.skip(tokens.isSign(week.next, ",") ? week.next + 1 : week.next, "on");
    const weekday = weekdayAt(tokens, behind);
    return weekday === null ? null : { day: weekdayOfWeek(today, weekday, week.shift), next: behind + 1 };
  }
  const before = tokens.sense(start).shift;
  const place = before === undefined ? start : start + 1;
  const weekday = weekdayAt(tokens, place);
  if (weekday === null) return null;
  let next = place + 1;
  if (
    tokens.isSign(next, ".") &&
    tokens.at(next)?.start === tokens.at(place)?.end &&
    (tokens.at(place)?.text.length ?? 9) <= 4 &&
    tokens.at(next + 1)
  )
    next += 1;
  const written = calendarDate({ tokens, style }, tokens.skip(tokens.isSign(next, ",") ? next + 1 : next, "on", "the"));
  if (before === undefined && written) return written;
  const numbered =
    before === undefined && !tokens.is(next, "at") ? dayNumberAt(tokens, tokens.skip(next, "the")) : null;
  if (
    numbered &&
    (numbered.ordinal || !tokens.words.english) &&
    !tokens.is(numbered.next, "to") &&
    !tokens.is(numbered.next, "oclock") &&
    tokens.sense(numbered.next).unit === undefined
  ) {
    const day = nearestDayOfMonth(today, numbered.value, look);
    if (day) return { day, next: numbered.next };
  }
  const followingWeek = unitReferenceAt(tokens, tokens.skip(next, "of"));
  if (followingWeek?.unit === "week" && followingWeek.shifted)
    return { day: weekdayOfWeek(today, weekday, followingWeek.shift), next: followingWeek.next };
  if (tokens.words.english && tokens.texts[next] === "week" && before === undefined)
    return { day: addDays(comingWeekday(today, weekday), 7), next: next + 1 };
  let shift = before;
  const after = tokens.sense(next).shift;
  if (
    shift === undefined &&
    after !== undefined &&
    !tokens.words.english &&
    tokens.sense(next + 1).unit === undefined &&
    tokens.sense(next + 1).weekday === undefined
  ) {
    shift = after;
    next += 1;
  }
  switch (shift) {
    case "last":
    case "past":
      return { day: lastWeekday(today, weekday), next };
    case "coming":
      return { day: comingWeekday(today, weekday), next };
    case "next":
      return { day: weekdayOfWeek(today, weekday, 1), next };
    case "this": {
      const day = weekdayOfWeek(today, weekday, 0);
      return { day: day === today ? day : nearestWeekday(today, weekday, look), next };
    }
    default: {
      const day = nearestWeekday(today, weekday, look);
      return { day, next, orToday: look === "future" && weekdayOfWeek(today, weekday, 0) === today };
    }
  }
}

/** A date with its month, written or said. */
function calendarDate(reading: Reading, at: number): SaidDate | null {
  return writtenDate(reading, at) ?? monthDay(reading, at);
}

/** What is counted by ordinals and may stand behind "on the 2nd" without being a day. */
const countedThings = new Set(
  "floor draft version invoice round attempt try page project payment instalment installment milestone street avenue item one half call meeting email revision".split(
    " ",
  ),
);

const thingsAfterDay = new Set(["at", "on", "to", "from", "and", "by", "of", "for", "soFar"]);

/** "the 12th", "le 12", "dia 12", "am 12.", "the 1st of next month". */
function dayOfMonthDate({ tokens, style }: Reading, at: number): SaidDate | null {
  const { today, look } = style;
  const start = tokens.skip(tokens.is(at, "on") && tokens.is(at + 1, "the") ? at + 1 : at, "the", "on");
  const number = dayNumberAt(tokens, start);
  if (!number) return null;
  const { value, next } = number;
  const month = unitReferenceAt(tokens, tokens.skip(next, "of"));
  if (month?.unit === "month" && (month.shifted || tokens.is(next, "of"))) {
    const { from } = unitPeriod(today, "month", month.shift);
    const day = makeDay(yearOf(from), monthOf(from), value);
    if (month.shifted || !day) return day && { day, next: month.next };
    const nearest = nearestDayOfMonth(today, value, look);
    return nearest && { day: nearest, next: month.next };
  }
  const introduced = start > at || prepositioned(tokens, start);
  if (!introduced) return null;
  const plain = !number.ordinal;
  if (plain && tokens.words.english) return null;
  if (plain && !(tokens.is(start - 1, "on") || tokens.is(start - 1, "by") || tokens.is(start - 1, "since")))
    return null;
  if (plain && /^(?:en|em|na|no|a|im|an|der|los|in|para|pour|da|du|au)$/.test(tokens.texts[start - 1] ?? ""))
    return null;
  if (tokens.at(start)?.shape === "word" && plain) return null;
  const follower = tokens.at(next);
  if (countedThings.has(follower?.text ?? "")) return null;
  const roles = follower?.sense.roles;
  const free =
    follower === undefined ||
    follower.shape !== "word" ||
    follower.sense.clock !== undefined ||
    follower.sense.part !== undefined ||
    (roles !== undefined && [...roles].some((r) => thingsAfterDay.has(r))) ||
    prepositioned(tokens, tokens.is(start - 1, "the") ? start - 1 : start);
  if (!free || follower?.sense.unit !== undefined || follower?.sense.month !== undefined) return null;
  if (follower?.shape === "sign" && /[%$€£/]/.test(follower.text)) return null;
  const day = nearestDayOfMonth(today, value, look);
  return day && { day, next };
}

/** The span "of june", "of next month", "of the year" names, for its ends and its weekdays. */
function spanAt({ tokens, style }: Reading, at: number) {
  const unit = unitReferenceAt(tokens, at);
  if (unit) return { period: unitPeriod(style.today, unit.unit, unit.shift), unit: unit.unit, next: unit.next };
  const quarter =
    /^[qt]([1-4])$/.exec(tokens.texts[at] ?? "") ??
    (/^[qt]$/.test(tokens.texts[at] ?? "") ? /^([1-4])$/.exec(tokens.texts[at + 1] ?? "") : null);
  if (quarter) {
    const next = at + (tokens.texts[at]?.length === 1 ? 2 : 1);
    const year = yearAt(tokens, next, yearOf(style.today));
    const from = makeDay(year?.value ?? yearOf(style.today), Number(quarter[1]) * 3 - 2, 1) as Day;
    return { period: unitPeriod(from, "quarter", 0), unit: "quarter" as const, next: year?.next ?? next };
  }
  const month = tokens.sense(at).month === undefined ? null : monthAt(tokens, at, style.today, style.look);
  if (month) return { ...month, unit: "month" as const };
  const year = yearAt(tokens, at, yearOf(style.today));
  return (
    year && { period: unitPeriod(makeDay(year.value, 1, 1) as Day, "year", 0), unit: "year" as const, next: year.next }
  );
}

/** Behind "by" and "until" a month or a shifted week, month, quarter or year is its last day. */
function deadlineDate({ tokens, style }: Reading, at: number): SaidDate | null {
  if (!tokens.is(at - 1, "by") || /^(?:before|avant|antes|vor|para|pour)/.test(tokens.texts[at - 1] ?? "")) return null;
  const unit = unitReferenceAt(tokens, at);
  if (unit?.shifted) return { day: unitPeriod(style.today, unit.unit, unit.shift).to, next: unit.next };
  const month = monthAt(tokens, at, style.today, style.look);
  return month && { day: month.period.to, next: month.next };
}

/** "end of next week", "mid January", "Anfang Mai", "eom", "last day of june", "last friday of the month". */
function edgeDate(reading: Reading, at: number): SaidDate | null {
  const { tokens, style } = reading;
  const start = tokens.skip(at, "the");
  const { end } = tokens.sense(start);
  if (end === "day") return { day: style.today, next: start + 1 };
  if (end) return { day: unitPeriod(style.today, end, 0).to, next: start + 1 };
  const kind = (["lastDay", "end", "start", "mid"] as const).find((role) => tokens.is(start, role));
  if (kind) {
    const dashed = tokens.isSign(start + 1, "-") ? start + 2 : start + 1;
    const ofIndex = tokens.skip(dashed, "of");
    const span = spanAt(reading, tokens.skip(ofIndex, "the"));
    if (
      span &&
      (span.unit !== "year" || ofIndex > dashed || kind === "end" || tokens.sense(dashed).shift !== undefined)
    ) {
      const { from, to } = span.period;
      const middle =
        span.unit === "week"
          ? addDays(from, 2)
          : span.unit === "year"
            ? addMonths(from, 6)
            : span.unit === "quarter"
              ? addDays(addMonths(from, 1), 14)
              : addDays(from, 14);
      return { day: kind === "start" ? from : kind === "mid" ? middle : to, next: span.next };
    }
  }
  return nthWeekdayDate(reading, start);
}

/** "first monday of june", "last friday of the month", "2nd tuesday of next month". */
function nthWeekdayDate(reading: Reading, start: number): SaidDate | null {
  const { tokens } = reading;
  const token = tokens.at(start);
  const nth =
    token?.shape === "ordinal"
      ? Number.parseInt(token.text, 10)
      : tokens.sense(start).shift === "last" || tokens.sense(start).shift === "past"
        ? -1
        : tokens.sense(start).ordinal;
  if (nth === undefined || nth > 5) return null;
  const { weekday } = tokens.sense(start + 1);
  if (weekday === undefined || !(tokens.is(start + 2, "of") || tokens.is(start + 2, "on"))) return null;
  const span = spanAt(reading, tokens.skip(start + 3, "the"));
  if (span?.unit !== "month") return null;
  const day = nthWeekday(yearOf(span.period.from), monthOf(span.period.from), weekday, nth);
  return day && { day, next: span.next };
}

/** Words for days near today, with a weekday said to be sure: "tomorrow, friday". */
function relativeDate({ tokens, style }: Reading, at: number): SaidDate | null {
  const start = tokens.is(at, "the") ? at + 1 : at;
  const { day, doubtful } = tokens.sense(start);
  if (tokens.is(start, "receipt")) return { day: style.today, next: start + 1 };
  if (day === undefined || doubtful) return null;
  const next = start + 1;
  if (tokens.words.english && tokens.texts[next] === "week" && day >= 0)
    return { day: addDays(style.today, day + 7), next: next + 1 };
  return { day: addDays(style.today, day), next };
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

/** The day said at a token, in any of the ways days are said, or null; `depth` bounds "a week from a week from friday". */
export function dateAt({ tokens, style }: Reading, at: number, depth = 0): SaidDate | null {
  const token = tokens.at(at);
  if (!token) return null;
  const look = lookAt(tokens, at, style.look);
  const reading: Reading = look === style.look ? { tokens, style } : { tokens, style: { ...style, look } };
  const first = tokens.is(at, "on") && !(tokens.is(at, "the") && tokens.sense(at + 1).day !== undefined) ? at + 1 : at;
  const candidates = [
    calendarDate(reading, first),
    relativeDate(reading, first),
    edgeDate(reading, first),
    deadlineDate(reading, at),
    offsetAt(reading, at, (index) => (depth < 2 ? dateAt(reading, index, depth + 1) : null)),
    weekdayDate(reading, first),
    dayOfMonthDate(reading, at),
  ];
  return candidates.reduce<SaidDate | null>(
    (best, said) => (said && (!best || said.next > best.next) ? said : best),
    null,
  );
}
