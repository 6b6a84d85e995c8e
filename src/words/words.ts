import { german } from "./de/say/german.ts";
import { english } from "./en/say/english.ts";
import { spanish } from "./es/say/spanish.ts";
import { europeanPortuguese, isEuropeanPortuguese } from "./european-portuguese.ts";
import { french } from "./fr/say/french.ts";
import { portuguese } from "./pt/say/portuguese.ts";
import { respelt } from "./respelt.ts";
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

/** Languages as another country writes them than the one their catalogue is written for, made when first spoken. */
const elsewhere = [
  { isSpoken: isSwissGerman, sentences: german, respell: swissSpelling },
  { isSpoken: isEuropeanPortuguese, sentences: portuguese, respell: europeanPortuguese },
];
const made = new Map<Say, Say>();

/** The sentences of the person's language; English where it is none of ours (DESIGN 1). */
export function sayFor(locale: string): Say {
  const own = elsewhere.find(({ isSpoken }) => isSpoken(locale));
  if (own) {
    const say = made.get(own.sentences) ?? respelt(own.sentences, own.respell);
    made.set(own.sentences, say);
    return say;
  }
  const language = locale.slice(0, 2).toLowerCase();
  return (Object.hasOwn(languages, language) ? languages[language] : undefined) ?? english;
}
