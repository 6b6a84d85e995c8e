import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import { areSums } from "./counted-words.ts";

const howMany =
  "(?:\\d{1,3}(?:[.,]\\d+)?|an?|two|three|four|five|six|una?|dos|tres|cuatro|cinco|seis|une?|deux|trois|quatre|cinq|eine[nmr]?|zwei|drei|vier|fünf|um|uma|dois|duas|três|quatro)";

/** Goods with how many they are, right before more of them: `2 kg de chocolate e`, `dos botes y`, `3 boîtes de vis et`. */
const goodsBefore = new RegExp(
  `(?<![\\p{L}\\d.,€$£])${howMany}\\s(?:(?:kg|g|gr|l|ml|m|cm)(?!\\p{L})|\\p{L}{3,})(?:\\s(?:(?:de|of|da|do|von|d['’])\\s?)?\\p{L}{3,}){0,2}\\s?(?:,|and|&|plus|y|et|und|e)\\s$`,
  "iu",
);

/** The plural behind a number. */
const goods = /^\s\p{L}{3,}(?:s|x|n|e|l|r|is)(?!\p{L})/iu;

/** That something was bought, or that what follows is what all of it came to. */
const bought =
  /(?<!\p{L})(?:bought|ordered|picked up|compr[ée]|compramos|comprei|ped[íi]|achet[ée]e?s?|pris|commandé|gekauft|bestellt|besorgt|geholt)(?!\p{L})/iu;

const measured = new RegExp(
  `(?<![\\p{L}\\d.,€$£])${howMany}\\s?(?:kg|g|gr|l|ml|m|cm|\\p{Ll}{3,})\\s(?:de|of|von|d['’])\\s?$`,
  "iu",
);

/** Whether a text ends with so much of something: the `8 metros de` of `8 metros de tul`, from which nothing is bought. */
export const endsMeasured = (text: string): boolean => measured.test(text);

/**
 * `2 kg de chocolate e 5 formas, deu 187,90`: a bare number before goods, listed behind other goods that were counted, counts them
 * where a comma parts them from what all of it came to.
 */
export function goodsSummed(text: string, { start, end }: Found<SaidMoney>, all: readonly Found<SaidMoney>[]): boolean {
  const total = all.find((other) => other.start > end);
  if (!total || !bought.test(text) || !/^\d{1,3}$/.test(text.slice(start, end))) return false;
  const behind = text.slice(end, total.start);
  return (
    goods.test(behind) &&
    (!areSums(behind) || /[áéóõ]is(?!\p{L})/iu.test(behind)) &&
    /^[^,;]+[,;][^,;\d]*$/u.test(behind) &&
    goodsBefore.test(text.slice(0, start))
  );
}
