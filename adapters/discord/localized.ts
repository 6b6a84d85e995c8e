import { Locale, type LocalizationMap } from "discord.js";
import { type Say, sayFor } from "../../src/words/words.ts";
import { cutWords } from "./cut-words.ts";

/** A text by Discord's names of languages, as it takes and gives it; a language without one of its own is null or left out. */
type Texts = Readonly<Partial<Record<string, string | null | undefined>>> | null | undefined;

/** What describes a command or an option: in English, and in those of Discord's languages in which it is said otherwise. */
export interface Described {
  readonly description: string;
  readonly description_localizations?: LocalizationMap;
}

/** Discord's limit on a description in any language. */
export const longestDescription = 100;

const english = sayFor("en");

/** Discord's languages in which we speak: Spanish has two there. */
const spoken = Object.values(Locale).filter((locale) => sayFor(locale) !== english);

/** What is said in each of Discord's languages in which it is said otherwise than in English. */
export function inOthers(inEnglish: string, inLocale: (locale: Locale) => string): LocalizationMap {
  const texts = spoken.map((locale) => [locale, inLocale(locale)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== inEnglish));
}

/** A description in all languages, each within Discord's limit. */
export function described(say: (words: Say) => string): Described {
  const description = say(english);
  const others = inOthers(description, (locale) => say(sayFor(locale)));
  const localized = Object.keys(others).length > 0 ? { description_localizations: others } : {};
  return cutDescription({ description, ...localized }, longestDescription);
}

/** The same with no text of more characters than that, in any language. */
export function cutDescription<T extends { readonly description: string; readonly description_localizations?: Texts }>(
  one: T,
  limit: number,
): T {
  const others = Object.entries(told(one.description_localizations)).map(([name, text]) => [
    name,
    cutWords(text, limit),
  ]);
  const localized = others.length > 0 ? { description_localizations: Object.fromEntries(others) } : {};
  return { ...one, description: cutWords(one.description, limit), ...localized };
}

/** The texts there are. */
export function told(texts: Texts): Readonly<Record<string, string>> {
  const all = Object.entries(texts ?? {});
  return Object.fromEntries(all.filter((one): one is [string, string] => typeof one[1] === "string"));
}

/** How many characters Discord counts for a text in several languages: those of the longest. */
export function longest(inEnglish: string, others: Texts): number {
  return Math.max(inEnglish.length, ...Object.values(told(others)).map((text) => text.length));
}
