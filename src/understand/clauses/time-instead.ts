import type { Found } from "../../found.ts";
import { seldom } from "../../seldom.ts";
import type { Moment } from "../../time/find-moments.ts";
import { hoursInWords } from "../fill/hours-in-words.ts";
import { overlaps, type Range } from "../marks/marks.ts";
import type { Sentence } from "../sentence.ts";
import { cannotMake } from "../signs/cannot-make.ts";
import { hesitating, takingBack } from "./slip.ts";

/** What may lead on from a word of taking back to the time that is meant: `sorry, at 11`, `digo el miércoles`. */
const leading =
  /(?<=[\s,.…–—!-])(?:(?:at|on|to|for|by|due|till|until|am|um|bis|zum|a las?|a|al|el|la|le|à|pour|para|às|as|na|no dia|dia|der|den)\s)+$/iu;

/** A no alone between two times takes the first back; in Spanish and Portuguese it may deny the second instead. */
const plainNo: Readonly<Record<string, RegExp>> = {
  en: /(?:(?<=\d|[ap]m|day)[\s.–—-]+|(?:,|\.{2,}|…)\s*(?:(?:e+r+m*|u+[hm]+|oh|ah|argh|well)\s)?)(?:no|nope)\s$/iu,
  de: /(?:(?<=\d|uhr|h|tag)[\s.–—-]+|,\s)(?:nein|nee|ne)\s$/iu,
  fr: /(?:(?<=\d|h|di)[\s.–—-]+|,\s)(?:enfin\s)?non\s$/iu,
};

/** An hour alone, which needs a time before it to be one. */
const bareHour =
  /^\d{1,2}(?:[:.h]\d{2}|[.,]\d)?\s?(?:[ap]\.?m\.?|uhr|h|hs)?(?![\d%€$£₹]|[.,]\d|\s?(?:k|euros?|quid|dollars?|pounds?)(?!\p{L})|\s\p{Ll}{3,}s(?!\p{L}))/iu;

/** The time of day in what is said of a day and a time. */
const clock =
  /(?:(?:at|um|a las?|à|às|as|gegen|@)\s)?(?<![\d/.-])\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h|hs|horas)?$/iu;
const clockFirst =
  /^(?:(?:at|um|a las?|à|às|as|gegen|@)\s)?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h|hs)(?!\p{L})/iu;

/** The longest that stands between what is taken back and what is meant. */
const longestGap = 60;

/** Where a word of taking back begins in what stands before what is meant; null where nothing is taken back. */
function takenBackFrom(before: string, language: string): number | null {
  const bare = before.replace(leading, "");
  const found = takingBack.exec(bare) ?? hesitating.exec(bare) ?? plainNo[language]?.exec(bare);
  return found ? found.index : null;
}

/** The first time with the hour of another: `monday 2` and `2:30`. */
function withHour(said: string, { value }: Found<Moment>, hour: string): string {
  if (value.day === null) return /^\d/.test(hour) ? said.replace(/\d.*$/su, hour) : hour;
  const half = /\d\s?([ap]\.?m\.?)$/iu.exec(said)?.[1];
  const meant = half && /^\d{1,2}(?:[:.]\d{2})?$/.test(hour.replace(/^\D+/, "")) ? hour + half : hour;
  if (clock.test(said) && said.replace(clock, "").trim() !== "") return said.replace(clock, meant);
  if (clockFirst.test(said)) return said.replace(clockFirst, meant);
  return `${value.day} ${meant}`;
}

/** What stands for the first of two moments once the second was meant; null where they don't tell of the same. */
function moment(said: string, first: Found<Moment>, second: Found<Moment>, meant: string): string | null {
  if (second.value.day === null) return first.value.time === null ? null : withHour(said, first, meant);
  if (first.value.day === null) return null;
  if (second.value.time !== null || first.value.time === null) return meant;
  return `${meant} ${clock.exec(said)?.[0] ?? clockFirst.exec(said)?.[0] ?? first.value.time}`;
}

/** What of a sentence was taken back, and what it is to be. */
interface Instead extends Range {
  readonly text: string;
}

/** The moment before a place that tells of what another one puts right. */
function momentBefore(sentence: Sentence, place: number, second: Found<Moment>): Instead | null {
  const { text } = sentence;
  const meant = text.slice(second.start, second.end);
  for (const first of sentence.moments("future").toReversed()) {
    // The stop of `weds...` may be taken for that of a shortened word.
    if (first.end > place + 1) continue;
    const said = moment(text.slice(first.start, first.end), first, second, meant);
    if (said !== null) return { start: first.start, end: first.end, text: said };
  }
  return null;
}

/** The hour or length of time before a place that an hour or number alone puts right. */
function hourBefore(sentence: Sentence, place: number, hour: string): Instead | null {
  const { text } = sentence;
  if (sentence.money.some(({ end }) => end <= place)) return null;
  const times = sentence.moments("future").filter(({ end, value }) => end <= place && value.time !== null);
  const [first] = times.slice(-1);
  if (first)
    return { start: first.start, end: first.end, text: withHour(text.slice(first.start, first.end), first, hour) };
  const [length] = sentence.durations.filter(({ end }) => end <= place).slice(-1);
  const said = length ? text.slice(length.start, length.end) : "";
  if (!length || !/^\d+(?:[.,]\d+)?$/.test(hour)) return null;
  const meant = /^\d/.test(said) ? said.replace(/^\d+(?:[.,]\d+)?/, hour) : `${hour} h`;
  return { start: length.start, end: length.end, text: meant };
}

/** What the thing said at a place puts right, where it is a time or a length of one. */
function putRightBy(sentence: Sentence, from: number, place: number): (Instead & { readonly until: number }) | null {
  const { text } = sentence;
  const second = sentence.moments("future").find(({ start, end }) => start <= place && place < end);
  const length = sentence.durations.find(({ start }) => start === place);
  const first = length && sentence.durations.findLast(({ end }) => end <= from);
  if (length && first)
    return { start: first.start, end: first.end, text: text.slice(place, length.end), until: length.end };
  const worded = wordedAt(sentence, place);
  if (worded !== null && (second === undefined || second.value.day === null)) {
    const found = hourBefore(sentence, from, worded);
    return found && { ...found, until: sentence.tokens.at(-1)?.end ?? text.length };
  }
  if (second) {
    const found = momentBefore(sentence, from, second);
    return found && { ...found, until: second.end };
  }
  const hour = bareHour.exec(text.slice(place))?.[0];
  const found = hour === undefined ? null : hourBefore(sentence, from, hour);
  return found && { ...found, until: place + (hour ?? "").length };
}

/** The most words that say a number. */
const mostWords = 4;

/** A number in words that closes a text: the `four and a half` of `scrap that, four and a half`. */
function wordedAt({ text, tokens, locale }: Sentence, place: number): string | null {
  const words = tokens.filter(({ start }) => start >= place);
  const end = words.findLast(({ kind }) => kind !== "sign")?.end ?? place;
  if (words[0]?.kind !== "word" || words.length > mostWords + 1) return null;
  return hoursInWords(text.slice(place, end), locale) ?? null;
}

/** Places where something begins that may be meant instead: a time, a length of one, a number. */
function places({ tokens, durations, ...sentence }: Sentence): readonly number[] {
  const behindSign = tokens.findLastIndex(({ kind }, at) => kind === "sign" && at < tokens.length - 1) + 1;
  const closing = behindSign > 0 && durations.length > 0 ? (tokens[behindSign]?.start ?? 0) : 0;
  const starts = [...sentence.moments("future"), ...durations].map(({ start }) => start);
  const numbers = tokens.filter(({ kind }) => kind === "number").map(({ start }) => start);
  return [...new Set([0, ...starts, ...numbers, closing])].toSorted((a, b) => a - b).slice(1);
}

const moreLike = seldom(/(?:call it|more like) \d/i);

/**
 * The text without the time that is taken back in it: `monday 2, no wait 2:30`, `am Montag, quatsch Dienstag`, `3 hours on the
 * site, sorry 4`. Null where none is.
 */
export function timeInstead(sentence: Sentence): string | null {
  const { text, language } = sentence;
  const corrects = sentence.cues.some(({ name }) => name === "correct" || name === "undo") || moreLike.test(text);
  if (!corrects || sentence.quotes.length > 0) return null;
  if (sentence.moments("future").length + sentence.durations.length === 0 || cannotMake.test(text)) return null;
  for (const place of places(sentence)) {
    const slip = takenBackFrom(text.slice(Math.max(0, place - longestGap), place), language);
    if (slip === null) continue;
    const from = Math.max(0, place - longestGap) + slip;
    const found = putRightBy(sentence, from, place);
    if (!found || sentence.names.some((name) => overlaps(name, { start: from, end: found.until }))) continue;
    return text.slice(0, found.start) + found.text + text.slice(found.end, from) + text.slice(found.until);
  }
  return null;
}
