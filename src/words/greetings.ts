import { fold } from "../fold.ts";

/** Ways to say hello, folded (no case, no accents), by language. */
const greetings: Readonly<Record<string, string>> = {
  en: "hi, hello, hey, hiya, howdy, yo, hi there, hello there, hey there, good morning, good afternoon, good evening, morning, gm",
  es: "hola, buenas, buenos dias, buenas tardes, buenas noches",
  fr: "bonjour, salut, coucou, bonsoir",
  de: "hallo, servus, moin, gruß gott, gruss gott, gruezi, guten morgen, guten tag, guten abend",
  pt: "oi, ola, bom dia, boa tarde, boa noite",
};

const known: ReadonlySet<string> = new Set(
  Object.values(greetings).flatMap((list) => list.split(",").map((one) => fold(one.trim()))),
);

/** Whether a text is a hello and nothing else, whoever it is said to: `Hi!`, `hello Purser 👋`. */
export function greets(text: string): boolean {
  const bare = fold(text)
    .replace(/[^\p{L}\s]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return known.has(bare.replace(/ purser$/, ""));
}
