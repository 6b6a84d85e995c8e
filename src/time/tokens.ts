import { foldText } from "../money/fold-text.ts";
import type { TimeRole } from "../words/value-words.ts";
import { type Sense, type TimeWords, timeWords } from "./time-words.ts";

/** What a numeric token looks like. */
export type Shape = "iso" | "date" | "clock" | "meridiem" | "hours" | "ordinal" | "number" | "word" | "sign";

/** A piece of text that stands for one thing: a written date or time, a number, or a phrase of the lexicon. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: Shape;
  readonly sense: Sense;
}

const nothing: Sense = {};

/** Token shapes in order of belief; German writes "10 am Freitag", so its "am" must touch the hour. */
const patternOf = (gap: string) =>
  new RegExp(
    [
      "(?<iso>\\d{4}-\\d{2}-\\d{2}(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?(?![\\d\\p{L}])|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}(?!\\d))",
      "(?<date>\\d{1,2}/\\d{1,2}(?:/\\d{4}|/\\d{2})?(?![\\d/])|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2})?(?![\\d.])|\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)|\\d{1,2}\\.(?:0?[1-9]|1[0-2])(?![\\d.,]*\\d|\\s?[ap]\\.?m|\\s?uhr|\\s?h))",
      `(?<meridiem>\\d{1,2}(?:[:.]\\d{2})?(?::\\d{2})?\\s?(?:[ap]\\.m\\.|pm(?![\\p{L}\\d]))|\\d{1,2}(?:[:.]\\d{2})?${gap}am(?![\\p{L}\\d])|\\d{1,2}:\\d{2}[ap](?![\\p{L}\\d'])|\\d{3,4}[ap]m(?![\\p{L}\\d]))`,
      "(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)(?:\\s?uhr)?|\\d{1,2}\\.\\d{2}\\s?uhr|\\d{1,2}\\s?uhr(?:\\s\\d{2}(?!\\d|[.:,]))?(?![\\p{L}]))",
      "(?<hours>(?:\\d{1,2}h\\d{2}|\\d{1,2} h \\d{2})(?![\\p{L}\\d])|\\d{1,2}hs?(?![\\p{L}\\d]))",
      "(?<ordinal>\\d{1,2}(?:st|nd|rd|th|er|ere|eme|º|ª|°)(?![\\p{L}\\d]))",
      "(?<number>\\d+(?:[.,]\\d+)*)",
      "(?<word>aujourd'hui|o'clock|y'day|(?:[ldjnscm]|qu|jusqu)'(?=\\p{L})|\\p{L}+)",
      "(?<sign>[^\\s])",
    ].join("|"),
    "gu",
  );

const pattern = patternOf("\\s?");
const germanPattern = patternOf("");

const shapes: readonly Shape[] = ["iso", "date", "meridiem", "clock", "hours", "ordinal", "number", "word", "sign"];

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: Shape;
}

function rawTokens(folded: string, german: boolean): Raw[] {
  const raws: Raw[] = [];
  for (const match of folded.matchAll(german ? germanPattern : pattern)) {
    const groups = match.groups ?? {};
    raws.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      shape: shapes.find((shape) => groups[shape] !== undefined) ?? "sign",
    });
  }
  return raws;
}

/** The longest phrase of the lexicon that starts at a raw token, and how many tokens it takes. */
function phraseAt(raws: readonly Raw[], at: number, words: TimeWords): readonly [Sense, number] | null {
  const group = words.phrases.get(raws[at]?.text ?? "");
  if (!group) return null;
  for (const { rest, sense } of group) {
    if (rest.every((text, index) => raws[at + 1 + index]?.text === text)) return [sense, rest.length + 1];
  }
  return null;
}

/** A text cut into tokens, with questions about them; indexes beyond the ends answer "no". */
export class Tokens {
  readonly list: readonly Token[];
  readonly text: string;
  readonly folded: string;
  readonly words: TimeWords;
  /** Token texts, for reading numbers said in words. */
  readonly texts: readonly string[];
  /** Whether anything in the text can be about time at all. */
  readonly timely: boolean;
  /** American English, where a point between two numbers is never a time. */
  readonly american: boolean;

  constructor(text: string, locale: string) {
    this.text = text;
    this.folded = foldText(text);
    this.words = timeWords(locale);
    this.american = locale === "en-US";
    const raws = rawTokens(this.folded, this.words.german);
    const list: Token[] = [];
    let timely = false;
    for (let at = 0; at < raws.length; ) {
      const raw = raws[at] as Raw;
      const phrase =
        raw.shape === "number" || raw.shape === "word" || raw.shape === "sign" || raw.shape === "ordinal"
          ? phraseAt(raws, at, this.words)
          : null;
      const count = phrase?.[1] ?? 1;
      const end = raws[at + count - 1]?.end ?? raw.end;
      const sense = phrase?.[0] ?? nothing;
      list.push({
        start: raw.start,
        end,
        text: this.folded.slice(raw.start, end),
        shape: count > 1 ? "word" : raw.shape,
        sense,
      });
      timely ||=
        (phrase !== null &&
          (speaksOfTime(sense) ||
            (sense.roles?.has("at") === true && !weakAt.has(raw.text)) ||
            this.text.slice(raw.start, end) === "às")) ||
        (raw.shape !== "word" && raw.shape !== "sign" && raw.shape !== "number");
      at += count;
    }
    this.list = list;
    this.texts = list.map((t) => t.text);
    this.timely =
      timely || list.some((t, index) => t.shape === "number" && mayBeTime(t, list[index - 1], list[index + 1]));
  }

  get length(): number {
    return this.list.length;
  }

  at(index: number): Token | undefined {
    return this.list[index];
  }

  sense(index: number): Sense {
    return this.list[index]?.sense ?? nothing;
  }

  is(index: number, role: TimeRole): boolean {
    return this.list[index]?.sense.roles?.has(role) ?? false;
  }

  /** The index after any of these roles, or the same index. */
  skip(index: number, ...roles: readonly TimeRole[]): number {
    return roles.some((role) => this.is(index, role)) ? index + 1 : index;
  }

  isSign(index: number, text: string): boolean {
    return this.list[index]?.text === text;
  }

  /** The token as typed. */
  original(index: number): string {
    const token = this.list[index];
    return token ? this.text.slice(token.start, token.end) : "";
  }
}

/** Words before a time that mostly stand before other things. */
const weakAt = new Set(["for", "about", "around", "a", "as", "ab", "ca", "las", "autour"]);

const timelyRoles: readonly TimeRole[] = [
  "receipt",
  "oclock",
  "half",
  "quarterHour",
  "halfBefore",
  "end",
  "start",
  "mid",
  "net",
  "andHalf",
  "weekNumber",
  "rest",
  "soFar",
];

let latest: { readonly locale: string; readonly tokens: Tokens } | null = null;

/** The tokens of a text; the latest are kept, since one message is read for several kinds of values in a row. */
export function tokensOf(text: string, locale: string): Tokens {
  if (latest?.locale !== locale || latest.tokens.text !== text) latest = { locale, tokens: new Tokens(text, locale) };
  return latest.tokens;
}

function speaksOfTime(sense: Sense): boolean {
  return (
    sense.weekday !== undefined ||
    sense.month !== undefined ||
    sense.day !== undefined ||
    sense.part !== undefined ||
    sense.partToday !== undefined ||
    sense.clock !== undefined ||
    sense.unit !== undefined ||
    sense.end !== undefined ||
    sense.toDate !== undefined ||
    sense.length !== undefined ||
    sense.rhythm !== undefined ||
    sense.ordinal !== undefined ||
    (sense.roles !== undefined && timelyRoles.some((role) => sense.roles?.has(role)))
  );
}

/** A small number beside a word that a time or day can follow. */
function mayBeTime(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (/^(?:19|20)\d\d$/.test(token.text)) return true;
  if (!/^\d{1,2}$/.test(token.text)) return false;
  if (/^[qths]$/.test(before?.text ?? "")) return true;
  const roles = before?.sense.roles;
  return (
    (roles !== undefined &&
      ["at", "on", "by", "from", "since", "between", "the", "to"].some((r) => roles.has(r as TimeRole))) ||
    (after?.sense.roles?.has("to") ?? false)
  );
}
