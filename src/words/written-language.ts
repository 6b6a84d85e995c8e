import { fold } from "../fold.ts";

/** Words that are said in nearly every text of a language and in none of the others, folded (no case, no accents). */
const common: Readonly<Record<string, string>> = {
  en: "hello hi hey the what how who can you please thanks thank is are my this and",
  es: "hola buenas buenos dias quien puedo puedes gracias ayuda el los quiero necesito soy tengo hay yo usted y ayer gaste cobre",
  fr: "bonjour salut bonsoir coucou qui quoi je tu peux merci aide les est suis mon avec vous pour une hier le",
  de: "hallo moin servus guten tag wie wer ich kann kannst bitte danke hilfe der das ist mein und du bin gestern",
  pt: "oi ola bom boa tarde noite obrigado obrigada voce eu uma um meu minha sou preciso posso pode ajuda nao ontem quem",
};

const byWord: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const [language, list] of Object.entries(common))
    for (const word of list.split(" ")) {
      if (found.has(word)) several.add(word);
      found.set(word, language);
    }
  for (const word of several) found.delete(word);
  return found;
})();

/** A word by itself: letters within a code (`7EL0Y-0TU9K`) are none. */
const words = /(?<![\p{L}\d-])\p{L}+(?![\p{L}\d-])/gu;

/** The language a text is written in, as far as its commonest words tell; undefined where none does, or two do alike. */
export function writtenLanguage(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of fold(text.slice(0, 500)).match(words) ?? []) {
    const language = byWord.get(word);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
