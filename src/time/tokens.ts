import { foldText } from "../money/fold-text.ts";
import type { TimeRole } from "../words/value-words.ts";
import { type Raw, type Shape, scan } from "./scan.ts";
import { noSense, type Phrase, type Sense, type TimeWords, timeWords } from "./time-words.ts";

/** A piece of text that stands for one thing: a written date or time, a number, or a phrase of the lexicon. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: Shape;
  readonly sense: Sense;
}

function isPhrase({ rest }: Phrase, raws: readonly Raw[], at: number): boolean {
  for (let index = 0; index < rest.length; index++) if (raws[at + 1 + index]?.text !== rest[index]) return false;
  return true;
}

/** The longest phrase of the lexicon that starts at a raw token. */
function phraseAt(raws: readonly Raw[], at: number, words: TimeWords): Phrase | null {
  const group = words.phrases.get(raws[at]?.text ?? "");
  if (group) for (const phrase of group) if (isPhrase(phrase, raws, at)) return phrase;
  return null;
}

const tokenOf = ({ start, end, text, shape }: Raw, sense: Sense): Token => ({ start, end, text, shape, sense });

function tokenAt(raws: readonly Raw[], at: number, words: TimeWords, folded: string): readonly [Token, number] {
  const raw = raws[at] as Raw;
  const plain = raw.shape === "number" || raw.shape === "word" || raw.shape === "sign" || raw.shape === "ordinal";
  const phrase = plain ? phraseAt(raws, at, words) : null;
  if (!phrase) return [tokenOf(raw, noSense), 1];
  const count = phrase.rest.length + 1;
  if (count === 1) return [tokenOf(raw, phrase.sense), 1];
  const end = raws[at + count - 1]?.end ?? raw.end;
  return [{ start: raw.start, end, text: folded.slice(raw.start, end), shape: "word", sense: phrase.sense }, count];
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
  private readonly starts: readonly boolean[];

  constructor(text: string, locale: string) {
    this.text = text;
    this.folded = foldText(text);
    this.words = timeWords(locale);
    this.american = locale === "en-US";
    const raws = scan(this.folded, this.words.german);
    const list: Token[] = [];
    const texts: string[] = [];
    for (let at = 0; at < raws.length; ) {
      const [token, count] = tokenAt(raws, at, this.words, this.folded);
      list.push(token);
      texts.push(token.text);
      at += count;
    }
    this.list = list;
    this.texts = texts;
    this.timely = list.some(
      (token, index) => isTimely(token, text) || mayBeTime(token, list[index - 1], list[index + 1]),
    );
    this.starts = this.timely ? startsOf(list, this.words) : [];
  }

  /** Whether a day, time, period or length of time can begin here: what stands from here on leads to a word or number of time. */
  mayStart(index: number): boolean {
    return this.starts[index] ?? false;
  }

  get length(): number {
    return this.list.length;
  }

  at(index: number): Token | undefined {
    return this.list[index];
  }

  sense(index: number): Sense {
    return this.list[index]?.sense ?? noSense;
  }

  is(index: number, role: TimeRole): boolean {
    return this.list[index]?.sense.roles?.has(role) ?? false;
  }

  /** The index after any of these roles, or the same index. */
  skip(index: number, ...roles: readonly TimeRole[]): number {
    for (const role of roles) if (this.is(index, role)) return index + 1;
    return index;
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

function isTimely({ shape, sense, text, start, end }: Token, original: string): boolean {
  if (shape !== "word" && shape !== "sign" && shape !== "number") return true;
  if (sense === noSense) return false;
  if (sense.timely) return true;
  return sense.roles?.has("at") === true && (!weakAt.has(text) || original.slice(start, end) === "às");
}

const beforeTimes: readonly TimeRole[] = ["at", "on", "by", "from", "since", "between", "the", "to"];

/** A small number beside a word that a time or day can follow. */
function mayBeTime(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.shape !== "number") return false;
  if (/^(?:19|20)\d\d$/.test(token.text)) return true;
  if (!/^\d{1,2}$/.test(token.text)) return false;
  if (/^[qths]$/.test(before?.text ?? "")) return true;
  // `renta 450, siempre el 5`
  if (/^(?:siempre|toujours|sempre|immer|always)\s/.test(before?.text ?? "")) return true;
  const roles = before?.sense.roles;
  // `jeden 25.`
  if (roles?.has("every") && after?.text === ".") return true;
  return (
    (roles !== undefined && beforeTimes.some((role) => roles.has(role))) || (after?.sense.roles?.has("to") ?? false)
  );
}

/** Signs a day or length can begin with, and the letters of "Q3", "T2", "H1", "S1". */
const leading = new Set(["+", "'", "½", "(", "q", "t", "h", "s"]);

/** For each token whether only words and numbers that can be about time lie between it and one that is. */
function startsOf(list: readonly Token[], words: TimeWords): boolean[] {
  const starts: boolean[] = new Array(list.length).fill(false);
  let reached = false;
  let known = false;
  for (let at = list.length - 1; at >= 0; at--) {
    const { shape, sense, text } = list[at] as Token;
    const sign = shape === "sign";
    const counts = shape === "word" && (words.counts.has(text) || (words.german && isGermanCount(text)));
    const live = sense !== noSense || counts || leading.has(text) || !(sign || shape === "word");
    const number = shape === "number";
    reached = (live && reached) || sense.timely || counts || (!sign && shape !== "word");
    starts[at] = number && sense === noSense ? known || text.length === 4 || followsWord(list[at - 1]) : reached;
    known = live || (sign && text === ".") || text.length === 1;
  }
  return starts;
}

const followsWord = (before: Token | undefined) => before !== undefined && before.sense !== noSense;

const isGermanCount = (text: string) => /einhalb$|^anderthalb$|hundert|tausend|und/.test(text);

let latest: { readonly locale: string; readonly tokens: Tokens } | null = null;

/** The tokens of a text; the latest are kept, since one message is read for several kinds of values in a row. */
export function tokensOf(text: string, locale: string): Tokens {
  if (latest?.locale !== locale || latest.tokens.text !== text) latest = { locale, tokens: new Tokens(text, locale) };
  return latest.tokens;
}
