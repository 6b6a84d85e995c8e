import { matchAt } from "../matches-of.ts";
import { readNumberWords } from "../money/number-words.ts";
import type { Tokens } from "./tokens.ts";

/** A number said at some token, and the index of the token after it. */
export interface Count {
  readonly value: number;
  readonly next: number;
}

/** A number in digits (a comma or point is decimal) or words; "an" and "a couple of" count as one and two. */
export function countAt(tokens: Tokens, at: number): Count | null {
  const token = tokens.at(at);
  if (!token) return null;
  if (token.shape === "number" || (token.shape === "date" && /^\d+\.\d+$/.test(token.text))) {
    const half = tokens.at(at + 1)?.text === "½" ? 0.5 : 0;
    if (!/^\d+(?:[.,]\d+)?$/.test(token.text)) return null;
    return { value: Number(token.text.replace(",", ".")) + half, next: at + 1 + (half ? 1 : 0) };
  }
  if (tokens.is(at, "couple")) return { value: 2, next: at + 1 };
  for (const lexicon of tokens.words.numbers) {
    const number = readNumberWords(tokens.texts, at, lexicon);
    if (number) return { value: number.value, next: number.next };
  }
  return tokens.is(at, "one") ? { value: 1, next: at + 1 } : null;
}

/** The index behind words that leave a count as it is: "about 5 hours", "unos 3 días". */
export function pastRoughly(tokens: Tokens, at: number): number {
  let start = at;
  while (tokens.is(start, "roughly") && tokens.sense(start + 1).unit === undefined) start += 1;
  return start;
}

/** A number of units of time; "a few" is taken for three. */
export function unitCountAt(tokens: Tokens, at: number): Count | null {
  return tokens.is(at, "few") ? { value: 3, next: at + 1 } : countAt(tokens, at);
}

const currencyAhead =
  /\s?(?:[$€£¥₹%]|k(?![\p{L}\d])|(?:usd|eur|gbp|inr|chf|brl|cad|aud|cts?|cents?|centimes?|rappen|centavos?|centimos?|dollars?|euros?|bucks|quid|pounds|pesos|reais|rupees|francs?|franken|grand|per|each|mil)(?![\p{L}\d]))/uy;

const signsBefore = "$€£¥₹#";

/** Whether what follows a number makes it an amount or share instead of a date or time. */
export function isAmountLike(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  if (!token) return false;
  const { folded } = tokens;
  const before = token.start - (/\s/.test(folded.charAt(token.start - 1)) ? 2 : 1);
  return (
    (before >= 0 && signsBefore.includes(folded.charAt(before))) || matchAt(currencyAhead, folded, token.end) !== null
  );
}

/** A day of the month, 1–31: whether it was said as an ordinal, and the index after it. */
export interface DayNumber extends Count {
  readonly ordinal: boolean;
}

const valid = (value: number, next: number, ordinal: boolean): DayNumber | null =>
  value >= 1 && value <= 31 ? { value, next, ordinal } : null;

/** The day of the month said at a token, in digits, as an ordinal or in words; null where it is rather an amount. */
export function dayNumberAt(tokens: Tokens, at: number): DayNumber | null {
  const token = tokens.at(at);
  if (!token || isAmountLike(tokens, at)) return null;
  if (token.shape === "ordinal") return valid(Number.parseInt(token.text, 10), at + 1, true);
  if (token.shape === "number") {
    if (!/^\d{1,2}$/.test(token.text)) return null;
    const dotted = tokens.words.german && tokens.isSign(at + 1, ".") && tokens.at(at + 1)?.start === token.end;
    return valid(Number(token.text), dotted ? at + 2 : at + 1, dotted);
  }
  if (token.sense.ordinal !== undefined) return valid(token.sense.ordinal, at + 1, true);
  const count = countAt(tokens, at);
  if (!count || !Number.isInteger(count.value)) return null;
  const follower =
    tokens.sense(count.next).ordinal ??
    (tokens.isSign(count.next, "-") ? tokens.sense(count.next + 1).ordinal : undefined);
  if (follower !== undefined && follower < 10 && count.value >= 20)
    return valid(count.value + follower, count.next + (tokens.isSign(count.next, "-") ? 2 : 1), true);
  return tokens.is(at, "one") ? null : valid(count.value, count.next, false);
}

/** A year of our time in four digits, or two behind an apostrophe. */
export function yearAt(tokens: Tokens, at: number, near: number): Count | null {
  const token = tokens.at(at);
  if (token?.text === "'" && /^\d\d$/.test(tokens.texts[at + 1] ?? ""))
    return { value: 2000 + Number(tokens.texts[at + 1]), next: at + 2 };
  if (token?.shape !== "number" || !/^(?:19|20)\d\d$/.test(token.text) || isAmountLike(tokens, at)) return null;
  const value = Number(token.text);
  return Math.abs(value - near) <= 20 ? { value, next: at + 1 } : null;
}
