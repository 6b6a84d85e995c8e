import { fold } from "../../fold.ts";
import { shorthand } from "../../words/shorthand.ts";

/** The languages whose chats shorten words nobody else is called by, with a pattern of those. */
const shortened: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ["es", "pt"].map((language) => [
    language,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}\p{M}@/.'’_-])(?:${Object.keys(shorthand[language] ?? {})
        .map((word) => word.replace("mnn", "m[nñ]n").replace("mna", "mñ?a"))
        .join("|")})(?![\p{L}\p{N}\p{M}@/.'’_-])`,
      "gu",
    ),
  ]),
);

/** A letter alone, which beside a number tells how many or how much: `4 x 150`. */
const besideNumber = (text: string, start: number, end: number) =>
  /\d\s*$/.test(text.slice(0, start)) || /^\s*[$€£]?\d/.test(text.slice(end));

/** `c't'année`, `c'te semaine`: this one, as it is spoken. */
const spokenThis = /(?<!\p{L})c['’]?t['’](?=\p{L})|(?<!\p{L})c['’]te\s/giu;

/** `c un client`, `c quoi`: it is, as it is typed. */
const typedIs =
  /(?<![\p{L}\p{N}'’.-])c(?=\s(?:une?|le|la|les|l['’]|mon|ma|mes|notre|quoi|qui|bien|bon|pas|pour|pr|moi|nouveau|nouvelle)(?!\p{L}))/giu;

/** `mme giraud c'est une nouvelle cliente`: who is, said first. */
const somebodyIs = /(\p{L}{2,}) c['’]est (une? (?:nouve(?:au|lle) )?(?:client|prospect|[ée]l[èe]ve)e?)(?!\p{L})/giu;

/** `twas friday`, as it is spoken. */
const itWas = /(?<![\p{L}\d])['’]?twas(?!\p{L})/giu;

/** A text with the words in full that people shorten in chats: `q tengo mñn` is `que tengo mañana`; in capitals they are names. */
export function inFull(text: string, locale: string): string {
  const language = locale.slice(0, 2);
  if (language === "en") return /twas/i.test(text) ? text.replace(itWas, "it was") : text;
  if (language === "fr")
    return text.replace(spokenThis, "cette ").replace(typedIs, "c'est").replace(somebodyIs, "$1 est $2");
  const pattern = shortened[language];
  if (!pattern) return text;
  return text.replace(pattern, (said, start: number) => {
    const full = shorthand[language]?.[fold(said)];
    if (full === undefined || (said.length === 1 && besideNumber(text, start, start + said.length))) return said;
    return full;
  });
}
