import { type Clause, cuedAt, marked } from "../clauses/clause.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { isSeller } from "../marks/vendors.ts";
import { isOther, isPronoun, subjectOf } from "./subject.ts";

/** Whose money is in the news and never in these books, by the last word of what they are called. */
const ofTheNews = new Set(
  `council government congress parliament senate ministry mayor president king queen prince pope nasa fifa elon musk bezos zuckerberg trump ronaldo messi beyonce sothebys sotheby christies christie
  ayuntamiento gobierno alcalde presidente rey papa congreso mairie gouvernement etat president maire roi stadt staat regierung gemeinde bund kanzler burgermeister konig prefeitura governo prefeito rei`.split(
    /\s+/,
  ),
);

/** Whether what is bought or sold is named right behind a verb: `bought twitter for 44 billion`, unlike `flowers bought 40`. */
function namesThing(clause: Clause, { to }: CueHit): boolean {
  const token = to < clause.to ? clause.sentence.tokens[to] : undefined;
  if (token?.kind !== "word" || marked(clause, to)) return false;
  return !cuedAt(clause, to, "me", "from", "to", "for", "at", "with", "by", "under", "moneyNoun", "pronoun");
}

/** `elon bought twitter for 44 billion`: what somebody with whom the books have nothing to do spent or took. */
export function ofOthers(clause: Clause): boolean {
  const verbs = clause.hits("spend", "sold", "got", "receive");
  if (verbs.length === 0) return false;
  const [first] = clause.tokens;
  const told = clause.sentence.text.slice(first?.start ?? 0, clause.money.at(-1)?.end ?? clause.tokens.at(-1)?.end);
  if (/(?<!\p{L})(?:me|my|mine|us|our|ours|i|we)(?!\p{L})/iu.test(told)) return false;
  return verbs.some((verb) => {
    const subject = subjectOf(clause, verb);
    if (!subject?.words || subject.clients.length > 0 || isPronoun(subject)) return false;
    const { words } = subject;
    const named = clause.sentence.tokens.slice(words.from, words.to).some(({ text }) => ofTheNews.has(text));
    if (named && verb.name !== "receive") return true;
    const bought = /^(?:bought|purchased|acquired)$/.test(clause.sentence.tokens[verb.to - 1]?.text ?? "");
    return (
      bought &&
      !/ed(?:\s|$)/.test(words.text) &&
      !isSeller(words.text) &&
      isOther(clause, subject) &&
      namesThing(clause, verb)
    );
  });
}
