import type { Clause } from "../clauses/clause.ts";
import { nameWords } from "../names/name-key.ts";
import type { Name } from "../names/names.ts";

/** How many contacts are looked through for what they do. */
const lookedThrough = 500;

/** The contacts who do what a clause says: `my accountant`, `my accountants email`. */
export function contactsByRole(clause: Clause): readonly Name[] {
  const words = new Set(clause.tokens.map((token) => token.text));
  return clause.sentence.hearing.names
    .all("contact", lookedThrough)
    .filter(
      (contact) =>
        contact.detail !== undefined &&
        nameWords(contact.detail).some((word) => words.has(word) || words.has(`${word}s`)),
    );
}
