import type { Clause } from "../clauses/clause.ts";
import { nameWords } from "../names/name-key.ts";
import type { Name } from "../names/names.ts";

/** How many contacts are looked through for what they do. */
const lookedThrough = 500;

/** What a role may be spoken of by: `tax`, of an advisor, by `taxes`; a printer by `prints` and `printing`. */
function doingOf(word: string): readonly string[] {
  const stem = word.length > 5 ? /^(.{4,})(?:er|or)$/.exec(word)?.[1] : undefined;
  const plural = /[sx]$/.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, `${word}s`, ...(stem ? [`${stem}s`, `${stem}ing`] : [])];
}

/** The contacts who do what a clause says: `my accountant`, `my accountants email`. */
export function contactsByRole(clause: Clause): readonly Name[] {
  const words = new Set(clause.tokens.map((token) => token.text));
  return clause.sentence.hearing.names
    .all("contact", lookedThrough)
    .filter(
      (contact) =>
        contact.detail !== undefined &&
        nameWords(contact.detail).some((word) => doingOf(word).some((said) => words.has(said))),
    );
}
