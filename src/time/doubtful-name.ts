import type { TimeRole } from "../words/value-words.ts";
import type { Sense } from "./time-words.ts";
import type { Tokens } from "./tokens.ts";

/** Whether a doubtful name ("may", "mon", "sat") stands beside something of time and not inside a name. */
export function isBelieved(tokens: Tokens, at: number): boolean {
  if (tokens.length === 1) return true;
  // `2h quinta`, `3h mo`: a length of work is told with its day.
  if (tokens.at(at - 1)?.shape === "hours") return true;
  if (isNumberedDay(tokens, at)) return true;
  if (/^\p{L}{1,2}\.?$/u.test(tokens.texts[at] ?? "")) return isShortDay(tokens, at);
  if (tokens.sense(at).month !== undefined && (isFiguresBehind(tokens, at) || isAskedAbout(tokens, at))) return true;
  if (isInName(tokens, at)) return false;
  if (tokens.words.english && plainDay.test(tokens.texts[at] ?? "")) return true;
  if (isAmongDays(tokens, at)) return true;
  return leadsToTime(tokens, at) || leavesTime(tokens, at) || standsAlone(tokens, at);
}

/** `6ª de manhã`, `me lembra 6a de ligar`: a Portuguese day by its number, where no article makes it the sixth of something. */
function isNumberedDay(tokens: Tokens, at: number): boolean {
  if (!/^[2-6]a$/.test(tokens.texts[at] ?? "") || /^(?:a|as|da|uma)$/.test(tokens.texts[at - 1] ?? "")) return false;
  const next = tokens.at(at + 1);
  return next === undefined || next.shape === "sign" || next.sense.roles !== undefined;
}

/** Short days that in English are next to never anything else, unlike the verb `sat` and the `sun`. */
const plainDay = /^(?:mon|tues?|wed|thur?s?|fri)$/;

/** `sat and sun`, `fri, sat`: a day beside another one. */
function isAmongDays(tokens: Tokens, at: number): boolean {
  if (tokens.sense(at).weekday === undefined) return false;
  const joined = (step: number) => /^(?:,|and|&|\+|to|-|–)$/.test(tokens.texts[at + step] ?? "");
  return [1, -1].some((step) => joined(step) && tokens.sense(at + 2 * step).weekday !== undefined);
}

/** An hour with its quarter behind a stop: `16.30`. */
const dottedTime = /^\d{1,2}\.(?:00|15|30|45)$/;

/** One or two letters are a day only before a clock, a date or a month: `m 14:00`, `th 3 may`. */
function isShortDay(tokens: Tokens, at: number): boolean {
  // `am mo`, `do halb vier`
  if (tokens.texts[at - 1] === "am" && tokens.words.german) return true;
  if ((["halfBefore", "quarterHour", "threeQuarters"] as const).some((role) => tokens.is(at + 1, role))) return true;
  if (tokens.words.german && (isBeforeHours(tokens, at) || isLed(tokens, at) || isBeforeHour(tokens, at))) return true;
  const monthBehind = [2, 3].some((step) => tokens.sense(at + step).month !== undefined);
  const behind = tokens.at(at + 1);
  return monthBehind || /^(?:date|clock|hours)$/.test(behind?.shape ?? "") || dottedTime.test(behind?.text ?? "");
}

/** `mo um 9`, `do 24. gegen 11`: an hour that is led to, behind the day's number too; `so um 9` is about nine. */
function isBeforeHour(tokens: Tokens, at: number): boolean {
  if (tokens.texts[at] === "so") return false;
  const numbered = /^(?:[1-9]|[12]\d|3[01])$/.test(tokens.texts[at + 1] ?? "");
  const dotted = numbered && tokens.isSign(at + 2, ".");
  const led = numbered ? (dotted ? at + 3 : at + 2) : at + 1;
  return /^(?:um|gegen|ab|von)$/.test(tokens.texts[led] ?? "") && isCounted(tokens, led + 1);
}

/** `nächsten mo`, `jeden di`, `seit mi`: a day that is led to; `bis so` and `so` go on with something else. */
function isLed(tokens: Tokens, at: number): boolean {
  const before = tokens.at(at - 1);
  if (before?.sense.shift !== undefined || /^(?:jeden|diesen)$/.test(before?.text ?? "")) return true;
  return /^(?:ab|bis|seit|vom)$/.test(before?.text ?? "") && tokens.texts[at] !== "so";
}

/** `do 7,5 std`: a length of work told behind its day; `so 3 std` is about as long. */
function isBeforeHours(tokens: Tokens, at: number): boolean {
  if (tokens.texts[at] === "so") return false;
  const number = tokens.texts.slice(at + 1, at + 4).join("");
  const length = /^\d+[.,]\d/.test(number) && tokens.at(at + 1)?.text.length !== number.length ? [2, 4] : [2];
  return /^\d/.test(tokens.texts[at + 1] ?? "") && length.some((step) => tokens.sense(at + step).unit === "hour");
}

const hasCapital = (tokens: Tokens, at: number) => /^\p{Lu}\p{Ll}/u.test(tokens.original(at));

/** `got 300 from April`, `March Studio`: a capital where somebody is named. */
function isInName(tokens: Tokens, at: number): boolean {
  if (!hasCapital(tokens, at)) return false;
  const follower = tokens.at(at + 1);
  if (tokens.texts[at - 1] === "from" && (follower === undefined || follower.shape === "sign")) return true;
  if (follower?.shape !== "word" || !hasCapital(tokens, at + 1)) return false;
  const { month, weekday, unit, roles } = follower.sense;
  return month === undefined && weekday === undefined && unit === undefined && roles === undefined;
}

const isDayOrMonth = ({ weekday, month }: Sense) => weekday !== undefined || month !== undefined;

const leading = ["on", "by", "since", "from", "between", "during", "start", "mid", "end", "before", "every"] as const;

/** `on mon`, `last may`, `3 may`, `june to may`: what stands before the name leads to a time. */
function leadsToTime(tokens: Tokens, at: number): boolean {
  const previous = tokens.at(at - 1);
  if (!previous) return false;
  const { shift, day, roles } = previous.sense;
  if (shift !== undefined || day !== undefined || previous.shape === "ordinal") return true;
  // `6am mon`, `18:00 wed`: behind a time of day stands its day.
  if (previous.shape === "meridiem" || (previous.shape === "clock" && tokens.sense(at).weekday !== undefined))
    return true;
  if (previous.shape === "number" && /^\d{1,2}$/.test(previous.text)) return true;
  if (!roles) return false;
  if (leading.some((role) => roles.has(role))) return true;
  return roles.has("to") && (isDayOrMonth(tokens.sense(at - 2)) || /^\d+$/.test(tokens.texts[at - 2] ?? ""));
}

const countedShapes: ReadonlySet<string> = new Set(["number", "ordinal", "clock", "meridiem", "hours", "date"]);

/** `may 3`, `sat at 5`, `mon morning`, `march to may`: what stands behind the name goes on with a time. */
function leavesTime(tokens: Tokens, at: number): boolean {
  const own = tokens.sense(at);
  const follower = tokens.at(at + 1);
  if (!follower) return false;
  const { part, clock, shift, month, roles } = follower.sense;
  if (part !== undefined || clock !== undefined || shift !== undefined || month !== undefined) return true;
  const amount =
    follower.shape === "number" &&
    follower.text.length > 2 &&
    own.weekday !== undefined &&
    !dottedTime.test(follower.text);
  if (countedShapes.has(follower.shape) && !amount) return true;
  if (!roles) return false;
  if (roles.has("at") && (follower.text === "at" || isCounted(tokens, at + 2))) return true;
  if (roles.has("to") && isDayOrMonth(tokens.sense(at + 2))) return true;
  if (roles.has("of") && own.ordinal !== undefined && !isNamed(tokens, at)) return true;
  return own.month !== undefined && spansOn(roles) && isWrittenMonth(tokens, at);
}

/** `how'd may go`, `how was may`: a month is asked about. */
function isAskedAbout(tokens: Tokens, at: number): boolean {
  const before = tokens.texts[at - 1] ?? "";
  if (/^(?:howd|hows)$/.test(before)) return true;
  return /^(?:did|was|is|d|s)$/.test(before) && [2, 3].some((step) => tokens.texts[at - step] === "how");
}

/** What the books hold of a month, said right behind its name: `august expenses`, `june ka total`. */
const figures =
  /^(?:expenses|income|revenue|profits?|earnings|sales|invoices|bills|hours|hrs|totals|numbers|figures|spending|takings|costs|turnover|outgoings|payments?|invoice|retainer|deposit|rent|bill|charge|ausgaben|einnahmen|umsatz|ums[äa]tze|rechnungen|stunden|gewinn)$/;

/** The same words in a form that is a verb as well: `may cost` is no month. */
const figure = /^(?:expense|cost|spend|total|report|summary|recap)$/;

/** Whether what the books hold of a month is named right behind it. */
export function isFiguresBehind(tokens: Tokens, at: number): boolean {
  const behind = /^(?:ka|ke|ki|'s|’s)$/.test(tokens.texts[at + 1] ?? "") ? at + 2 : at + 1;
  const text = tokens.texts[behind] ?? "";
  return figures.test(text) || (figure.test(text) && !/^(?:may|march)$/.test(tokens.texts[at] ?? ""));
}

const isCounted = (tokens: Tokens, at: number) => /^(?:number|clock|hours|meridiem)$/.test(tokens.at(at)?.shape ?? "");

const isNamed = (tokens: Tokens, at: number) => tokens.is(at - 1, "the") || tokens.is(at - 1, "one");

const spansOn = (roles: ReadonlySet<TimeRole>) => roles.has("from") || roles.has("since") || roles.has("during");

/** A month's name in small letters that is no word of another meaning, within a sentence: `rent january from Acme`. */
function isWrittenMonth(tokens: Tokens, at: number): boolean {
  const text = tokens.texts[at] ?? "";
  return (
    (tokens.at(at)?.text.length ?? 0) > 3 &&
    !/^(?:may|march)$/.test(text) &&
    tokens.at(at - 1) !== undefined &&
    !isNamed(tokens, at) &&
    !hasCapital(tokens, at)
  );
}

/** `mon: gas 35`, `300 from Ana wed by check`, `the retainer for may.`: a place where only a day or month makes sense. */
function standsAlone(tokens: Tokens, at: number): boolean {
  const first = tokens.at(at - 1) === undefined;
  const follower = tokens.at(at + 1);
  const weekday = tokens.sense(at).weekday !== undefined && tokens.words.english && tokens.texts[at] !== "sat";
  if (weekday && (first ? follower?.text === ":" : tokens.is(at + 1, "by"))) return true;
  const ends = follower === undefined || /^[,.;:!?)]$/.test(follower.text);
  return ends && !first && !isNamed(tokens, at);
}
