import { seldom } from "../../seldom.ts";

/** Small counts in words, from two on, by their place. */
const counts: readonly string[] = [
  "two|zwei|dos|deux|dois|duas",
  "three|drei|tres|trois|três",
  "four|vier|cuatro|quatre|quatro",
  "five|fünf|fuenf|cinco|cinq",
  "six|sechs|seis",
];

const told = seldom(/(?:times|mal|fois|veces|vezes)\s(?:r?[$€£]|chf|fr\.?|eur)?\s?\d/iu);
const times = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<many>\d{1,3}|${counts.join("|")})\s?(?:times|mal|fois|veces|vezes)\s(?=(?:r?[$€£]|chf|fr\.?|eur)?\s?\d)`,
  "giu",
);

/** A text with what is told so many times as a product: `4 mal 132` and `quatre fois 132` are `4 x 132`. */
export function soManyTimes(text: string): string {
  if (!told.test(text)) return text;
  return text.replace(times, (_said, many: string) => {
    const at = counts.findIndex((words) => words.split("|").includes(many.toLowerCase()));
    return `${at < 0 ? many : at + 2} x `;
  });
}
