import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { type Phrase, phraseBetween, phraseFrom } from "../clauses/phrase.ts";
import { isCommonWord } from "../marks/common-words.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { endsMeasured } from "../marks/goods-summed.ts";
import { isSeller } from "../marks/vendors.ts";
import { isTitle } from "../names/find-names.ts";
import type { FoundNames, Name } from "../names/names.ts";
import { isRelative } from "../names/relatives.ts";

/** Who is on the other side of a payment: a client, one of several, or words the books don't know. */
export interface Party {
  readonly clients: readonly Name[];
  readonly words: Phrase | null;
  /** The words before say that it is somebody new. */
  readonly announced?: true;
}

/** Whether words can be somebody's name: no article before, and not just ordinary words in lower case. */
export function nameLike(phrase: Phrase | null): phrase is Phrase {
  if (!phrase || phrase.article || isTitle(phrase.text.toLowerCase())) return false;
  const words = phrase.text.split(/\s+/);
  if (phrase.capital) return true;
  return words.length <= 3 && words.some((word) => !isCommonWord(word.toLowerCase())) && /^\p{L}/u.test(phrase.text);
}

/** The client of some words, or the words themselves; after an article only a name spelt exactly so is a client's. */
export function partyOf(clause: Clause, words: Phrase): Party {
  const spelling = words.article || isTitle(words.text.toLowerCase()) ? "exact" : "close";
  return { clients: clause.sentence.hearing.names.byName("client", words.text, spelling), words };
}

/** The one business contact named at a place, by the whole name: no client, but somebody. */
export function contactNamed(clause: Clause, isThere: (found: FoundNames) => boolean): Phrase | null {
  const found = namesOf(clause, "contact").find(isThere);
  const [only, ...more] = found?.value ?? [];
  const phrase =
    found && more.length === 0 ? phraseBetween(clause, tokenAt(clause, found.start), tokenAt(clause, found.end)) : null;
  return phrase && only ? { ...phrase, text: only.name, capital: true } : null;
}

/** Who is named from a token on: a known client, a client the words nearly name, a contact, or the words. */
export function partyAt(clause: Clause, at: number): Party | null {
  const { tokens } = clause.sentence;
  let first = at;
  while (
    first < clause.to &&
    (tokens[first]?.text === "@" ||
      tokens[first]?.text === ":" ||
      (cuedAt(clause, first, "article") && !marked(clause, first)))
  ) {
    first++;
  }
  const place = tokens[first]?.start ?? -1;
  const named = namesOf(clause, "client").find((found) => found.start <= place && place < found.end);
  if (named) return { clients: named.value, words: null };
  const contact = contactNamed(clause, (found) => found.start <= place && place < found.end);
  if (contact) return { clients: [], words: contact };
  const words = phraseFrom(clause, at, {
    ends: [
      "mode.bank",
      "mode.cash",
      "mode.card",
      "mode.check",
      "me",
      "moneyNoun",
      "of",
      "arrive",
      "receive",
      "spend",
      "cost",
      "pay",
    ],
  });
  return words && partyOf(clause, words);
}

/** `Acme's competitor` is not Acme; `Acme's payment` is. */
export function owned(clause: Clause, found: { readonly end: number }): boolean {
  const at = tokenAt(clause, found.end);
  if (clause.sentence.tokens[at]?.kind !== "possessive") return false;
  if (isRelative(clause.sentence.tokens[at + 1]?.text ?? "")) return false;
  return !clause.cues.some(
    (cue) =>
      cue.from <= at + 3 && cue.to > at + 1 && /^(?:incomeNoun|moneyNoun|paidBy|invoiceNoun|mode\.)/.test(cue.name),
  );
}

/** The only client a clause names. */
export function onlyClient(clause: Clause): FoundNames | null {
  const [only, ...more] = namesOf(clause, "client");
  return only && more.length === 0 ? only : null;
}

/** The only client a clause names, where it is the client that is spoken of. */
export function knownClient(clause: Clause): Party | null {
  const only = onlyClient(clause);
  return only && !owned(clause, only) ? { clients: only.value, words: null } : null;
}

/** `lunch with Rahul from Acme`: "from" says where somebody met belongs, and not whose the money is. */
function isWhereabouts(clause: Clause, from: number): boolean {
  const { tokens } = clause.sentence;
  for (let at = from - 1; at > Math.max(clause.from, from - 4); at--) {
    if (/^(?:with|w|con|avec|mit|com)$/.test(tokens[at - 1]?.text ?? "")) return true;
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** Whether a word links what was counted and priced, and no payer: the "de" of `10 sacos de terra a 4,50 cada`. */
function isOfGoods(clause: Clause, at: number): boolean {
  const place = clause.sentence.tokens[at]?.start ?? 0;
  return clause.money.some(({ start, value }) => place > (value.goodsFrom ?? start) && place < start);
}

/** `60 de tuyaux chez Rona`: so much worth of something, where it was bought; and nobody's money. */
export function isBoughtAt(clause: Clause, { from, to }: CueHit): boolean {
  const { tokens, text } = clause.sentence;
  if (!/^(?:de|d')$/.test(tokens[from]?.text ?? "") || !/^\p{Ll}/u.test(text.slice(tokens[to]?.start))) return false;
  if (clause.has("receive", "got", "payThem", "payMe", "pay", "arrive", "settle", "sold")) return false;
  if (!clause.money.some(({ end }) => tokenAt(clause, end) === from) || marked(clause, to)) return false;
  const at = tokens.findIndex(({ text: word }, i) => i > to && i < clause.to && word === "chez");
  return at > 0 && namesOf(clause, "client").length === 0;
}

/** `el anticipo del vestido`, `l'acompte du violon`: what a kind of money is for, in small letters, and nobody who gave it. */
function isForThing(clause: Clause, { from, to }: CueHit, { capital }: Phrase): boolean {
  const { language, tokens } = clause.sentence;
  if (capital || (language !== "es" && language !== "fr") || !/^(?:del|du)$/.test(tokens[to - 1]?.text ?? ""))
    return false;
  return cuedAt(clause, from, "incomeNoun") || cuedAt(clause, from - 1, "incomeNoun");
}

/** Who money is said to come from. */
export function fromParty(clause: Clause): Party | null {
  for (const cue of clause.hits("from", "paidBy")) {
    if (isWhereabouts(clause, cue.from) || isOfGoods(clause, cue.from) || isBoughtAt(clause, cue)) continue;
    const party = partyAt(clause, cue.to);
    const named = nameLike(party?.words ?? null) && party?.words ? party.words : null;
    if (
      party &&
      (party.clients.length > 0 || (named && !isKindOfMoney(clause, named) && !isForThing(clause, cue, named)))
    )
      return party;
  }
  for (const found of namesOf(clause, "client")) {
    if (clause.sentence.tokens[tokenAt(clause, found.start) - 1]?.text === "off" && offClient(clause))
      return { clients: found.value, words: null };
  }
  return offStranger(clause);
}

/** `got 300 off Linda in cash`: somebody new right behind it; what is `20 off Adobe` is cheaper. */
function offStranger(clause: Clause): Party | null {
  if (!clause.has("got", "receive") || !offClient(clause)) return null;
  const { text, tokens } = clause.sentence;
  for (let at = clause.from; at + 1 < clause.to; at++) {
    if (tokens[at]?.text !== "off") continue;
    if (!/^\p{Lu}/u.test(text.slice(tokens[at + 1]?.start ?? text.length)) && !isSomebody(clause, at)) continue;
    const words = phraseFrom(clause, at + 1, { ends: ["under", "mode.bank", "mode.cash", "mode.card", "mode.check"] });
    if (nameLike(words) && !isSeller(words.text)) return { clients: [], words };
  }
  return null;
}

/** `got 30 off jess cash`: right behind the amount one word that is no word of speech, and at most how it was paid. */
function isSomebody(clause: Clause, off: number): boolean {
  const word = clause.sentence.tokens[off + 1];
  if (word?.kind !== "word" || word.text.length < 3 || clause.cuesAt(off + 1).length > 0 || isCommonWord(word.text))
    return false;
  if (!clause.money.some(({ end }) => tokenAt(clause, end) === off)) return false;
  const next = off + 2;
  return (
    next >= clause.to ||
    clause.cuesAt(next).some(({ name }) => name.startsWith("mode.")) ||
    cuedAt(clause, next, "for", "by")
  );
}

const kindsOfMoney = ["incomeNoun", "moneyNoun", "classification.salary", "classification.interest"] as const;

/** `500 de señal`: what kind of money it is, and nobody's name. */
function isKindOfMoney(clause: Clause, words: Phrase): boolean {
  return !words.capital && words.to - words.from === 1 && cuedAt(clause, words.from, ...kindsOfMoney);
}

/** `£240 off Ravi` takes money from somebody, `10 off the invoice` takes it away. */
function offClient(clause: Clause): boolean {
  return (
    clause.money.length > 0 &&
    clause.percents.length === 0 &&
    !clause.has("invoiceNoun") &&
    clause.invoices.length === 0
  );
}

/** `compré 8 metros de tul`: so much of what was bought, and nobody who sold it. */
function isMeasured(clause: Clause, { to }: CueHit): boolean {
  const { text, tokens } = clause.sentence;
  const next = tokens[to]?.start;
  return next !== undefined && /^\p{Ll}/u.test(text.slice(next)) && endsMeasured(text.slice(0, next));
}

/** Where something was bought. */
export function atParty(clause: Clause): Party | null {
  const from = clause.hits("from").filter((cue) => !isWhereabouts(clause, cue.from) && !isMeasured(clause, cue));
  for (const cue of [...clause.hits("at"), ...from]) {
    const party = partyAt(clause, cue.to);
    if (party && (party.clients.length > 0 || party.words)) return party;
  }
  return null;
}
