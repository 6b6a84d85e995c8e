import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { type Phrase, phraseFrom } from "../clauses/phrase.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { isGivenName } from "../names/given-names.ts";

/** A part between commas that says whose it is: `, client Müller,`, `Kunde: Müller`. */
const asClient = seldom(
  /(?:[,;(]|\s[-–])\s*(?:(?:for|f[üu]r|pour|para)\s(?:the\s|den\s|le\s|el\s|o\s)?)?(?:client|customer|cliente|kundin|kunde|auftraggeber(?:in)?)\s*(?::|is|ist|es|est|[ée])?\s+(?!(?:wants?|needs?|has|will|would|asked|said|likes?|veut|voudrait|demande|m[öo]chte|braucht|hat|quiere|necesita|pide|quer|precisa|tem)\s)(\p{L}[\p{L}\s&'’.-]{1,40}?)\s*(?=[,;)\n]|\s\d|$)/iu,
);

/** `for new client Tom Bell`, `für den neuen Kunden Tom Bell`. */
const newClient = seldom(
  /(?<!\p{L})(?:for|f[üu]r|pour|para|pra|pro)\s(?:an?\s|my\s|our\s|the\s|el\s|la\s|un\s|una\s|une\s|le\s|uma?\s|[oa]\s|einen?\s|den\s|die\s|meinen?\s)?(?:(?:new|neuen?|nouveau|nouvelle|nov[oa]|nuev[oa])\s(?:client|customer|kunden?|kundin|cliente?)|cliente\s(?:nuev[oa]|nov[oa]))\s(?:called\s|named\s|namens\s)?(\p{L}[\p{L}&'’.-]*(?:\s(?!(?:worth|due|over|at|on|by|for|starting|with|mit|bis|ab|zu|im|für|vale|por|hasta|para|pour|avec|com|con|até|de|à|am|until|budget)(?!\p{L}))[\p{L}&'’.-]+){0,3})/iu,
);

/**
 * Whom it is for, when the books don't know them yet: a name in capitals behind "for", which is asked about; `small`
 * takes one in lower case too, where it can be nothing else.
 */
export function somebodyNew(clause: Clause, small = true): string | undefined {
  const told = small ? asClient.exec(clause.text)?.[1]?.trim() : undefined;
  if (
    told &&
    told.split(/\s/).length <= 4 &&
    clause.names.every(({ value }) => value.every(({ kind }) => kind !== "client"))
  )
    return told;
  const fresh = small ? newClient.exec(clause.text)?.[1]?.trim() : undefined;
  if (fresh && fresh.split(/\s/).length <= 4) return fresh;
  for (const cue of clause.hits("for")) {
    const phrase = phraseFrom(clause, cue.to, { ends: ["worth", "due", "begins", "estimate"] });
    if (
      !phrase ||
      (phrase.article && !namedWithArticle(clause, phrase)) ||
      !(phrase.capital || (small && isStrange(clause, cue.from, phrase)))
    )
      continue;
    const marks = [...clause.names, ...clause.periods(), ...clause.moments("future"), ...clause.money];
    if (!marks.some((each) => each.start < phrase.end && phrase.start < each.end)) return phrase.text;
  }
  return undefined;
}

/** `para a Polyglot`: Portuguese has an article before names, and a capital for nothing else. */
function namedWithArticle({ sentence: { language } }: Clause, { capital, text }: Phrase): boolean {
  if (/^(?:empresa|firma|fam[ií]lia|loja|escola|igreja|equip[ae]|m[ãa]e|pai|cliente)$/iu.test(text)) return false;
  return language === "pt" && (capital || (/^\p{L}{4,}$/u.test(text) && !isCommonWord(fold(text))));
}

/** Words in lower case that can only be somebody's name: one of them is nobody's word, and none is of ours. */
function isStrange(clause: Clause, before: number, { from, to, text }: Phrase): boolean {
  if (!/^(?:for|para|pour|fur|fuer|pra|pro)$/.test(clause.sentence.tokens[before]?.text ?? "")) return false;
  const words = clause.sentence.tokens.slice(from, to);
  if (words.length > 3 || !/^\p{L}+(?:\s\p{L}+)*$/u.test(text)) return false;
  const plain = words.every((_, i) => clause.cuesAt(from + i).every(({ name }) => name === "common"));
  return (
    plain && words.some(({ text: word }) => word.length > 3 && (!isCommonWord(fold(word)) || isGivenName(fold(word))))
  );
}
