import { Locale, type LocalizationMap } from "discord.js";
import { type Say, sayFor } from "../../src/words/words.ts";

/** What describes a command or an option: in English, and in those of Discord's languages in which it is said otherwise. */
export interface Described {
  readonly description: string;
  readonly description_localizations?: LocalizationMap;
}

/** Discord's limit on a description in any language. */
export const longestDescription = 100;

const english = sayFor("en");

/** Discord's languages in which we speak: Spanish and Portuguese have several. */
const spoken = Object.values(Locale).filter((locale) => sayFor(locale) !== english);

/** A description in all languages, each within Discord's limit. */
export function described(say: (words: Say) => string): Described {
  const description = say(english);
  const others = spoken.map((locale) => [locale, say(sayFor(locale))] as const);
  const different = others.filter(([, text]) => text !== description);
  const localized = different.length > 0 ? { description_localizations: Object.fromEntries(different) } : {};
  return cutDescription({ description, ...localized }, longestDescription);
}

/** The same with no text of more characters than that, in any language. */
export function cutDescription<T extends Pick<Worded, "description" | "description_localizations">>(
  one: T,
  limit: number,
): T {
  const texts = Object.entries(localizationsOf(one)).map(([locale, text]) => [locale, cut(text, limit)]);
  const localized = texts.length > 0 ? { description_localizations: Object.fromEntries(texts) } : {};
  return { ...one, description: cut(one.description, limit), ...localized };
}

/** What is described, as Discord takes and gives it: a language without a text of its own is null or left out. */
interface Worded {
  readonly description: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null | undefined>>> | null | undefined;
}

/** The texts of other languages, by Discord's names of these. */
export function localizationsOf({
  description_localizations: texts,
}: Pick<Worded, "description_localizations">): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts ?? {}).filter((one): one is [string, string] => typeof one[1] === "string"),
  );
}

/** How many characters Discord counts for a description: those of the longest, whatever its language. */
export function descriptionLength(one: Worded): number {
  return Math.max(one.description.length, ...Object.values(localizationsOf(one)).map((text) => text.length));
}

/** Cut behind a word, where one ends in the second half of what there is room for. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const words = room.slice(0, Math.max(room.lastIndexOf(" "), 0));
  const kept = words.length > limit / 2 ? words : room;
  return `${kept.replace(/[\s,;:]+$/, "")}…`;
}
