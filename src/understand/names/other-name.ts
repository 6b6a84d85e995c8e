import type { CueHit } from "../marks/cue-index.ts";
import type { Token } from "../marks/tokens.ts";
import { isTitle } from "./find-names.ts";
import type { FoundNames } from "./names.ts";

interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
}

/** `called Lena Friday`: when, and no name. */
const dayWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|today|tomorrow|yesterday|heute|morgen|gestern)$/u;

/** Whether a word in capitals stands there that means nothing else, and so may be a part of a name; not one that opens a line. */
function isNamePart(at: number, { text, tokens, cues }: Around): boolean {
  const token = tokens[at];
  if (
    token?.kind !== "word" ||
    !/^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end)) ||
    isTitle(token.text) ||
    dayWord.test(token.text)
  )
    return false;
  const before = tokens[at - 1];
  if (!before || /[\n.!?:;]/.test(text.slice(before.start, token.start))) return false;
  return !cues.some(({ from, to, name }) => name !== "common" && from <= at && at < to);
}

/**
 * Whether one word of a client's or contact's name of several stands in a longer one, in capitals, which the books do not know: with Jon Smith
 * there, `from Jon Snow` and `from Ann Smith` are of somebody else.
 */
export function isOtherName(found: FoundNames, names: readonly FoundNames[], around: Around): boolean {
  const { text, tokens } = around;
  if (
    (found.fit !== "first" && found.fit !== "later") ||
    !found.value.every(({ kind }) => kind === "client" || kind === "contact")
  )
    return false;
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(text.slice(found.start, found.end))) return false;
  const at = tokens.findIndex(({ start }) => start >= found.start);
  const beside = found.fit === "first" ? tokens.findIndex(({ start }) => start >= found.end) : at - 1;
  const other = tokens[beside];
  if (!other || !isNamePart(beside, around)) return false;
  const [left, right] = found.fit === "first" ? [found.end, other.start] : [other.end, found.start];
  if (text.slice(left, right) !== " ") return false;
  return !names.some(({ start, end }) => start <= other.start && other.start < end);
}
