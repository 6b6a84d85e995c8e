import { type Decimal, decimal } from "../../money/decimal.ts";
import type { Range } from "./marks.ts";

/** Small whole numbers in words, which stand before "and a half". */
const wholes: Readonly<Record<string, bigint>> = {
  "": 1n,
  a: 1n,
  an: 1n,
  one: 1n,
  two: 2n,
  three: 3n,
  four: 4n,
  five: 5n,
  un: 1n,
  una: 1n,
  uno: 1n,
  dos: 2n,
  tres: 3n,
  cuatro: 4n,
  une: 1n,
  deux: 2n,
  trois: 3n,
  quatre: 4n,
  um: 1n,
  uma: 1n,
  dois: 2n,
  duas: 2n,
  quatro: 4n,
  ein: 1n,
  einen: 1n,
  eine: 1n,
  zwei: 2n,
  drei: 3n,
  vier: 4n,
};

const whole = `\\d{1,3}|${Object.keys(wholes)
  .filter((said) => said !== "")
  .join("|")}`;
const andHalf = "and a half|y medi[oa]|et demie?|e mei[oa]|und ein halbe[rns]?|und eine halbe";

/** How many of something a text says with halves and quarters of it: `a day and a half`, `half a day`, `dia y medio`, `demi-journee`. */
export interface Fraction extends Range {
  readonly many: Decimal;
}

/** The fractions of a thing in a folded text, given how the word for it begins. */
export function fractionsOf(folded: string, stem: string): readonly Fraction[] {
  const unit = `${stem}\\p{L}{0,4}(?!\\p{L})`;
  const found: Fraction[] = [];
  const add = (pattern: string, worth: (said: string) => Decimal) => {
    for (const match of folded.matchAll(new RegExp(`(?<![\\p{L}\\d.,])${pattern}`, "gu")))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        many: worth((match.groups?.whole ?? "").trim()),
      });
  };
  const halves = (said: string) => decimal((wholes[said] ?? BigInt(/^\d+$/.test(said) ? said : 1)) * 10n + 5n, 1);
  add(`(?:(?<whole>${whole})\\s)?${unit}\\s(?:${andHalf})(?!\\p{L})`, halves);
  add(`(?<whole>${whole})\\s(?:and a half|1/2)\\s${unit}`, halves);
  add(`(?:anderthalb|eineinhalb)\\s${unit}`, () => decimal(15n, 1));
  add(`zweieinhalb\\s${unit}`, () => decimal(25n, 1));
  add(`dreieinhalb\\s${unit}`, () => decimal(35n, 1));
  add(
    `(?:half(?:\\s(?:of\\s)?an?)?|1/2(?:\\san?)?|medi[oa]|mei[oa]|demie?[\\s-]|halbe[rnms]?|halben)\\s?-?${unit}`,
    () => decimal(5n, 1),
  );
  add(`(?:a\\s)?quarter(?:\\sof)?\\san?\\s${unit}`, () => decimal(25n, 2));
  add(`three quarters of an?\\s${unit}`, () => decimal(75n, 2));
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}
