import { matchAt } from "../matches-of.ts";
/** What a piece of text looks like before its meaning is known. */
export type Shape = "iso" | "date" | "clock" | "meridiem" | "hours" | "ordinal" | "number" | "word" | "sign";

/** A piece of folded text by its looks alone. */
export interface Raw {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: Shape;
}

const numericShapes = ["iso", "date", "meridiem", "clock", "hours", "ordinal"] as const;

/** What starts with a digit, in order of belief; German writes "10 am Freitag", so its "am" must touch the hour. */
const numericPattern = (gap: string) =>
  new RegExp(
    [
      "(\\d{4}-\\d{2}-\\d{2}(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?(?![\\d\\p{L}])|\\d{4}-\\d{1,2}-\\d{1,2}(?![\\d\\p{L}-])|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}(?!\\d))",
      "(\\d{1,2}/\\d{1,2}(?:/\\d{4}|/\\d{2})?(?![\\d/])|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2})?(?![\\d.])|\\d{1,2}-\\d{1,2}-(?:\\d{4}|\\d{2})(?![\\d-])|\\d{1,2}\\.(?:0?[1-9]|1[0-2])(?![\\d.,]*\\d|\\s?[ap]\\.?m|\\s?uhr|\\s?h))",
      `(\\d{1,2}(?:[:.]\\d{2})?(?::\\d{2})?\\s?(?:[ap]\\.m\\.|pm(?![\\p{L}\\d]))|\\d{1,2}(?:[:.]\\d{2})?${gap}am(?![\\p{L}\\d])|\\d{1,2}:\\d{2}[ap](?![\\p{L}\\d'])|\\d{3,4}[ap]m(?![\\p{L}\\d])|\\d{1,2}h\\d{2}\\s?(?:[ap]\\.m\\.|[ap]m(?![\\p{L}\\d])))`,
      "(\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)(?:\\s?uhr)?|\\d{1,2}\\.\\d{2}\\s?uhr|\\d{1,2}\\s?uhr(?:\\s\\d{2}(?!\\d|[.:,]))?(?![\\p{L}]))",
      "((?:\\d{1,2}h\\d{2}|\\d{1,2} h \\d{2})(?![\\p{L}\\d])|\\d{1,2}hs?(?![\\p{L}\\d]))",
      "(\\d{1,2}(?:st|nd|rd|th|er|ere|ero|ro|eme|º|ª|°)(?![\\p{L}\\d]))",
    ].join("|"),
    "uy",
  );

const numeric = numericPattern("\\s?");
const germanNumeric = numericPattern("");
/** Digits with what parts them; the Swiss part thousands by an apostrophe. */
const number = /\d+(?:[.,]\d+|'\d{3}(?!\d))*/y;
const anyWord = /\p{L}+/uy;
const elided = new Set(["l", "d", "j", "n", "s", "c", "m", "qu", "jusqu"]);
const withApostrophe: Readonly<Record<string, string>> = {
  aujourd: "aujourd'hui",
  o: "o'clock",
  y: "y'day",
};

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSmall = (code: number) => code >= 97 && code <= 122;

/** Whether digits that end here can belong to a date, a time or an ordinal. */
function goesOn(folded: string, end: number): boolean {
  const code = folded.charCodeAt(end);
  if (Number.isNaN(code)) return false;
  if (code !== 32) return isSmall(code) || code > 127 || (code >= 45 && code <= 58);
  const next = folded.charCodeAt(end + 1);
  return next === 97 || next === 112 || next === 117 || next === 104;
}

function digitsAt(folded: string, start: number, german: boolean): Raw {
  let end = start + 1;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (end - start <= 4 && goesOn(folded, end)) {
    const match = matchAt(german ? germanNumeric : numeric, folded, start);
    if (match) {
      const shape = numericShapes[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? "number";
      return { start, end: start + match[0].length, text: match[0], shape };
    }
  }
  const text = matchAt(number, folded, start)?.[0] ?? folded.slice(start, end);
  return { start, end: start + text.length, text, shape: "number" };
}

function wordEnd(folded: string, start: number): number {
  let end = start;
  while (isSmall(folded.charCodeAt(end))) end++;
  if (!(folded.charCodeAt(end) > 127)) return end;
  return start + (matchAt(anyWord, folded, start)?.[0].length ?? 0);
}

/** A word, with the apostrophe that belongs to it: `o'clock`, `l'`. */
function wordAt(folded: string, start: number, end: number): Raw {
  let to = end;
  if (folded.charCodeAt(end) === 39) {
    const word = folded.slice(start, end);
    const whole = withApostrophe[word];
    if (whole && folded.startsWith(whole, start)) to = start + whole.length;
    else if (elided.has(word) && wordEnd(folded, end + 1) > end + 1) to = end + 1;
  }
  return { start, end: to, text: folded.slice(start, to), shape: "word" };
}

/** Cuts folded text into numbers of all shapes, words and signs; spaces are left out. */
export function scan(folded: string, german: boolean): Raw[] {
  const raws: Raw[] = [];
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    if (code === 32 || (code < 128 ? code >= 9 && code <= 13 : code !== blank && /\s/.test(folded[at] ?? ""))) {
      at += 1;
      continue;
    }
    const end = isDigit(code) || code === blank ? at : wordEnd(folded, at);
    const raw =
      code === 46 && beginsDecimal(folded, at)
        ? decimalAt(folded, at)
        : isDigit(code)
          ? digitsAt(folded, at, german)
          : end > at
            ? wordAt(folded, at, end)
            : signAt(folded, at);
    raws.push(raw);
    at = raw.end;
  }
  return raws;
}

/** Whether the point at a place begins a number below one: `.75h`. */
function beginsDecimal(folded: string, at: number): boolean {
  return isDigit(folded.charCodeAt(at + 1)) && !/[\p{L}\d.]/u.test(folded[at - 1] ?? " ");
}

function decimalAt(folded: string, start: number): Raw {
  const digits = /^\.\d+/.exec(folded.slice(start, start + 12))?.[0] ?? ".";
  return { start, end: start + digits.length, text: `0${digits}`, shape: "number" };
}

/** What stands where something already understood was blanked out: a run of it is one sign. */
const blank = 0xa6;

function signAt(folded: string, start: number): Raw {
  if (folded.charCodeAt(start) === blank) {
    let end = start + 1;
    while (folded.charCodeAt(end) === blank) end++;
    return { start, end, text: "¦", shape: "sign" };
  }
  const text = String.fromCodePoint(folded.codePointAt(start) ?? 32);
  return { start, end: start + text.length, text, shape: "sign" };
}
