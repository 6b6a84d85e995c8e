import { germanValues } from "./de/values.ts";
import { englishValues } from "./en/values.ts";
import { spanishValues } from "./es/values.ts";
import { frenchValues } from "./fr/values.ts";
import { portugueseValues } from "./pt/values.ts";
import type { ValueWords } from "./value-words.ts";

/** The languages in which amounts and times are read. */
export type ValueLanguage = "en" | "es" | "fr" | "de" | "pt";

const catalogue: Readonly<Record<ValueLanguage, ValueWords>> = {
  en: englishValues,
  es: spanishValues,
  fr: frenchValues,
  de: germanValues,
  pt: portugueseValues,
};

/** The language of a BCP 47 locale, English where it is none of ours. */
export function valueLanguage(locale: string): ValueLanguage {
  const language = locale.slice(0, 2).toLowerCase();
  return Object.hasOwn(catalogue, language) ? (language as ValueLanguage) : "en";
}

/** The words to read a text of that locale with: its language first, English always as well. */
export function wordsFor(locale: string): readonly ValueWords[] {
  const language = valueLanguage(locale);
  return language === "en" ? [englishValues] : [catalogue[language], englishValues];
}
