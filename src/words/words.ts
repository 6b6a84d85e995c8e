import { german } from "./de/say/german.ts";
import { english } from "./en/say/english.ts";
import { spanish } from "./es/say/spanish.ts";
import { french } from "./fr/say/french.ts";
import { portuguese } from "./pt/say/portuguese.ts";
import type { Say } from "./say.ts";
import { isSwissGerman, swissSpelling } from "./swiss-german.ts";

export type { Say } from "./say.ts";

/** What people are answered in, by language. */
export const languages: Readonly<Record<string, Say>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
};

let swiss: Say | undefined;

/** The sentences of the person's language; English where it is none of ours (DESIGN 1). */
export function sayFor(locale: string): Say {
  if (isSwissGerman(locale)) {
    swiss ??= swissSpelling(german);
    return swiss;
  }
  const language = locale.slice(0, 2).toLowerCase();
  return (Object.hasOwn(languages, language) ? languages[language] : undefined) ?? english;
}
