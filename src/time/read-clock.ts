import { lengthAt } from "./find-durations.ts";
import { phrasedClock } from "./phrased-clock.ts";
import { type Count, countAt, isAmountLike } from "./read-count.ts";
import { type SaidClock, saidClock } from "./said-clock.ts";
import { zoneAfter } from "./said-zone.ts";
import type { Tokens } from "./tokens.ts";

const weakPrepositions = new Set([
  "for",
  "about",
  "around",
  "from about",
  "a",
  "as",
  "ab",
  "ca",
  "vers",
  "autour de",
  "las",
  "pra",
  "pras",
]);

/** "10:30am", "3 pm", "330pm". */
function meridiemClock(text: string, next: number): SaidClock | null {
  const match = /^(\d{1,4})(?:[:.h](\d{2}))?(?::\d{2})?\s?([ap])/.exec(text);
  if (!match) return null;
  const digits = match[1] ?? "";
  const hour = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minute = Number(match[2] ?? (digits.length > 2 ? digits.slice(-2) : "0"));
  const meridiem = match[3] === "a" ? "am" : "pm";
  if (hour > 12) return meridiem === "pm" ? saidClock(hour, minute, next, { exact: true }) : null;
  return saidClock(hour, minute, next, { meridiem });
}

function writtenClock(tokens: Tokens, at: number): SaidClock | null {
  const { text } = tokens.at(at) ?? { text: "" };
  const [hour = "", minute = "0"] = text.match(/\d+/g) ?? [];
  const value = Number(hour);
  const minutes = Number(minute);
  const exact = /^0/.test(hour) || value > 12 || value === 0 || (!tokens.words.english && value >= 7 && value < 12);
  return saidClock(value, minutes, at + 1, { exact });
}

/** Whether a word for hours stands at a token; a lone `h` behind a time is of the clock. */
const isHours = (tokens: Tokens, at: number) => tokens.sense(at).unit === "hour" && tokens.texts[at] !== "h";

/** Minutes said after the hour: "y media", "et quart", "menos cuarto", "15". */
function minutesAfter(tokens: Tokens, at: number, hour: number): { hour: number; minute: number; next: number } | null {
  // `for 3 and a half hours` tells how long.
  if (tokens.is(at, "andHalf")) return isHours(tokens, at + 1) ? null : { hour, minute: 30, next: at + 1 };
  const quarter = (index: number) => (tokens.is(index, "quarterHour") ? 15 : null);
  if (/^et quart$/.test(tokens.texts[at] ?? "")) return { hour, minute: 15, next: at + 1 };
  const sign = tokens.texts[at] ?? "";
  if (!/^(?:y|et|e|menos|moins|moins le)$/.test(sign)) return null;
  const counted = countAt(tokens, at + 1);
  const minute =
    quarter(at + 1) ??
    (counted && counted.value < 60 && Number.isInteger(counted.value) && counted.value >= 5 ? counted.value : null);
  if (minute === null) return null;
  const next = quarter(at + 1) ? at + 2 : (counted?.next ?? at + 2);
  return /^(?:menos|moins)/.test(sign) ? { hour: (hour + 23) % 24, minute: 60 - minute, next } : { hour, minute, next };
}

/** The minutes of an hour said in words: `at ten thirty`, `monday two forty five`; by themselves they are rather an amount. */
function wordedMinutes(tokens: Tokens, at: number, next: number): Count | null {
  if (!tokens.words.english || tokens.at(at)?.shape !== "word" || tokens.at(next)?.shape !== "word") return null;
  const minutes = countAt(tokens, next);
  const fits = minutes && Number.isInteger(minutes.value) && minutes.value >= 10 && minutes.value < 60;
  return fits && tokens.sense(minutes.next).unit === undefined && !isAmountLike(tokens, minutes.next - 1)
    ? minutes
    : null;
}

/** Whether an hour and its minutes are two numbers in figures with "and" between. */
const inFigures = (tokens: Tokens, at: number, joint: number) =>
  /^\d/.test(tokens.texts[at] ?? "") && /^\d/.test(tokens.texts[joint + 1] ?? "");

/** `at 18 an hour`: what an hour costs, and no hour of the day. */
function isByTheHour(tokens: Tokens, at: number): boolean {
  if (!/^(?:an?|per|each|every|die|pro|la|por|par)$/.test(tokens.texts[at] ?? "")) return false;
  return (
    tokens.sense(at + 1).unit === "hour" && !/^(?:before|after|later|early|earlier)$/.test(tokens.texts[at + 2] ?? "")
  );
}

/** A number that stands for an hour, with "o'clock" or on its own. */
function countedClock(tokens: Tokens, at: number, sure: boolean): SaidClock | null {
  const token = tokens.at(at);
  if (
    !token ||
    isAmountLike(tokens, at) ||
    (tokens.is(at, "one") && token.text !== "one" && !tokens.is(at + 1, "oclock") && tokens.words.english)
  )
    return null;
  const hour = token.shape === "hours" ? null : countAt(tokens, at);
  if (
    !hour ||
    !Number.isInteger(hour.value) ||
    hour.value > 24 ||
    (token.shape === "number" && !/^\d{1,2}$/.test(token.text))
  )
    return null;
  let { next } = hour;
  const oclock = tokens.is(next, "oclock");
  if (oclock) next += 1;
  const dotted = !oclock && tokens.isSign(next, ".");
  if (dotted && tokens.sense(next + 1).month !== undefined) return null;
  const after = minutesAfter(tokens, next, hour.value);
  const worded = after || !sure ? null : wordedMinutes(tokens, at, next);
  if (worded) return saidClock(hour.value, worded.value, worded.next, { exact: hour.value > 12 });
  const bareMinutes =
    oclock &&
    !after &&
    /^\d\d$/.test(tokens.texts[next] ?? "") &&
    !isAmountLike(tokens, next) &&
    Number(tokens.texts[next]) < 60;
  if (!after && (tokens.sense(next).unit !== undefined || isByTheHour(tokens, next))) return null;
  if (!after && (/^\/$/.test(tokens.texts[next] ?? "") || tokens.sense(next).month !== undefined)) return null;
  const exact =
    /^0/.test(token.text) || hour.value > 12 || (oclock && hour.value >= 7 && hour.value < 12 && !tokens.words.english);
  return saidClock(
    after?.hour ?? hour.value,
    after?.minute ?? (bareMinutes ? Number(tokens.texts[next]) : 0),
    after?.next ?? (bareMinutes ? next + 1 : next),
    {
      exact,
      // `gastei 20 e 30 hoje`: two numbers in figures are an hour only where a bare one is.
      bare: oclock ? tokens.sense(hour.next).unit !== undefined : !after || inFigures(tokens, at, next),
    },
  );
}

/** "3 in the afternoon", "at 8 tonight", and the zone said behind it. */
function withContext(tokens: Tokens, said: SaidClock): SaidClock {
  let { next, part, today } = said;
  const zoned = zoneAfter(tokens, tokens.at(next - 1)?.end ?? 0, next);
  if (zoned) while (next < tokens.length && (tokens.at(next)?.start ?? 0) < zoned.end) next += 1;
  const comma = tokens.isSign(next, ",") ? next + 1 : next;
  const sense = tokens.sense(comma);
  if (sense.part !== undefined || sense.partToday !== undefined) {
    part = sense.part ?? sense.partToday ?? null;
    today = sense.partToday !== undefined;
    next = comma + 1;
  }
  return { ...said, next, part, today, zone: zoned?.zone ?? null };
}

/** `16.30` behind a day, as the British write times; other minutes, and small hours of what has none, are more likely cents. */
function isDottedTime(text: string, hourly: boolean): boolean {
  const [, hour, minute] = /^(\d{1,2})\.(00|15|30|45)$/.exec(text) ?? [];
  return minute !== undefined && Number(hour) >= (hourly ? 1 : 7) && Number(hour) < 24;
}

/** Behind these `1h` is how long something takes: "for 1h", "por 2h". */
const lasting = new Set(["for", "por", "durante", "pendant", "wahrend", "während"]);

/** Behind these, quarters of an hour are when something ends: `until 4.30`. */
const ending = new Set(["until", "till", "til", "bis", "hasta", "ate", "até"]);

/** What is known of a place where a time of day may be said. */
export interface ClockPlace {
  /** Whether a bare number may be an hour there. */
  readonly bareAllowed?: boolean;
  /** Whether it is behind a day. */
  readonly dated?: boolean;
  /** Whether something begins there. */
  readonly hourly?: boolean;
}

/** The time of day said at a token; a bare number only where it is allowed or after a preposition of time. */
export function clockAt(
  tokens: Tokens,
  at: number,
  { bareAllowed = false, dated = false, hourly = false }: ClockPlace = {},
): SaidClock | null {
  const prepositional = tokens.is(at, "at");
  const strong =
    prepositional &&
    !(weakPrepositions.has(tokens.texts[at] ?? "") && tokens.original(at) !== "às" && tokens.original(at) !== "à");
  const first = prepositional ? at + 1 : at;
  const token = tokens.at(first);
  if (!token) return null;
  const named = token.sense.clock;
  if (named) {
    const hour = Number(named.slice(0, 2));
    // `midi et demi`, `meio-dia e meia`
    const after = minutesAfter(tokens, first + 1, hour);
    const said = saidClock(after?.hour ?? hour, after?.minute ?? 0, after?.next ?? first + 1, { exact: true });
    return said && withContext(tokens, said);
  }
  if (token.shape === "meridiem") {
    const said = meridiemClock(token.text, first + 1);
    return said && withContext(tokens, said);
  }
  if (token.shape === "clock") {
    if (tokens.sense(first + 1).unit === "hour" && !tokens.is(first + 1, "oclock")) return null;
    const said = writtenClock(tokens, first);
    return said && withContext(tokens, said);
  }
  if (
    dated &&
    (bareAllowed || !tokens.american) &&
    isDottedTime(token.text, bareAllowed) &&
    !isAmountLike(tokens, first)
  ) {
    const said = writtenClock(tokens, first);
    return said && withContext(tokens, said);
  }
  if (/^0\d[0-5]\d$/.test(token.text) && (strong || dated || bareAllowed)) {
    const said = saidClock(Number(token.text.slice(0, 2)), Number(token.text.slice(2)), first + 1, { exact: true });
    return said && withContext(tokens, said);
  }
  // `call Acme fri 1030`: hours and quarters behind the day of what begins at an hour.
  if (
    dated &&
    bareAllowed &&
    /^(?:[1-9]|1\d|2[0-3])(?:00|15|30|45)$/.test(token.text) &&
    !isAmountLike(tokens, first)
  ) {
    const said = saidClock(Number(token.text.slice(0, -2)), Number(token.text.slice(-2)), first + 1, {
      exact: Number(token.text) >= 1300,
    });
    return said && withContext(tokens, said);
  }
  if (token.shape === "hours") {
    if (lasting.has(tokens.texts[first - 1] ?? "")) return null;
    // `gestern 7h` in German is as much work as it is an hour of the day; beyond half a day nobody works.
    const earliest = tokens.words.german && !hourly ? 13 : 7;
    const daily = dated && !tokens.words.english && Number.parseInt(token.text, 10) >= earliest;
    const said = prepositional || bareAllowed || daily ? writtenClock(tokens, first) : null;
    return said && withContext(tokens, said);
  }
  const until = ending.has(tokens.texts[first - 1] ?? "") && isDottedTime(token.text, true);
  // `2400 words at 0.09`: a price of cents, and no minutes of midnight.
  if (
    /^(?!0\.)\d{1,2}\.\d{2}$/.test(token.text) &&
    (strong || until) &&
    !tokens.american &&
    !isAmountLike(tokens, first)
  ) {
    const said = writtenClock(tokens, first);
    return said && withContext(tokens, said);
  }
  const phrased = phrasedClock(tokens, first);
  if (phrased) return withContext(tokens, phrased);
  const counted = countedClock(tokens, first, strong || dated);
  if (!counted) return null;
  const said = withContext(tokens, counted);
  const oclock = counted.next > first + 1;
  if (dated && oclock && counted.bare && counted.hour >= 7) return said;
  if (strong && counted.bare && !oclock && tokens.texts[at] === "à" && tokens.at(counted.next)?.shape === "word")
    return null;
  if (!counted.bare || strong || bareAllowed) return counted.bare && !oclock && lengthAt(tokens, first) ? null : said;
  return prepositional && (said.part !== null || said.zone !== null)
    ? said
    : said.part !== null && tokens.at(first)?.shape === "number"
      ? said
      : null;
}
