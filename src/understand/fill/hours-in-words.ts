import { findDurations } from "../../time/find-durations.ts";

/** The hours that a number alone is, in figures or in words, as decimal text: `three and a quarter`; undefined where words are more or other. */
export function hoursInWords(words: string, locale: string): string | undefined {
  const [found] = findDurations(`${words} h`, locale);
  return found?.start === 0 && found.end === words.length + 2 ? found.value.decimalHours : undefined;
}
