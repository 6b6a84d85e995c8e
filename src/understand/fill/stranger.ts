import { fold } from "../../fold.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked } from "../clauses/clause.ts";
import { type Phrase, phraseFrom } from "../clauses/phrase.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { overlaps } from "../marks/marks.ts";
import { isLegalForm } from "../names/name-key.ts";
import { currencyCalled } from "./said-currency.ts";

/** Behind an auxiliary these say what somebody did or owes. */
const deeds: ReadonlySet<CueName> = new Set<CueName>(["pay", "payLater", "payThem", "owes", "settle", "give"]);

function words(clause: Clause, from: number, to: number): string {
  const { tokens, text } = clause.sentence;
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** Words that can only be a name: in capitals, with the legal form of a company, or where that is enough one no language has. */
function isName(phrase: Phrase | null, strange: boolean): phrase is Phrase {
  if (!phrase || phrase.article) return false;
  const last =
    phrase.text
      .toLowerCase()
      .split(/[\s.]+/)
      .findLast((word) => word !== "") ?? "";
  // A word nobody uses, `income from zorblatt`.
  if (strange && /^\p{L}{3,}$/u.test(phrase.text) && !isCommonWord(fold(phrase.text))) return true;
  return phrase.capital || (phrase.text.includes(" ") && isLegalForm(last) && last.length > 2);
}

/** `how much does zorblatt owe me`: who stands between the auxiliary and what they did, where nothing else is known of the words. */
function asked(clause: Clause): string | undefined {
  for (const cue of clause.hits("auxiliary", "question")) {
    let to = cue.to;
    const isDeed = (at: number) => clause.cuesAt(at).some((each) => each.from === at && deeds.has(each.name));
    while (to < clause.to && !isDeed(to)) to++;
    if (to >= clause.to || to === cue.to || to - cue.to > 4) continue;
    let from = cue.to;
    while (from < to && /^(?:does|did|has|have|do|is|was|the)$/.test(clause.sentence.tokens[from]?.text ?? "")) from++;
    const free = (at: number) =>
      clause.sentence.tokens[at]?.kind === "word" &&
      !marked(clause, at) &&
      // What only reaches over the word, as `does … owe` does, says nothing of it.
      clause.cuesAt(at).every((each) => each.name === "common" || (each.from < at && each.to > at + 1)) &&
      !isCommonWord(clause.sentence.tokens[at]?.text ?? "");
    if (from < to && Array.from({ length: to - from }, (_, i) => from + i).every(free)) return words(clause, from, to);
  }
  return undefined;
}

const still = /^(?:encore|noch|todavia|aun|ainda)$/;

/** `combien me doit florence`, `lea schuldet mir wieviel`: who stands right beside what they owe, where nothing else is known of the word. */
function owing(clause: Clause): string | undefined {
  const { language, tokens } = clause.sentence;
  for (const { from, to } of clause.hits("owes")) {
    let at = to;
    while (
      at < clause.to &&
      (cuedAt(clause, at, "me", "article") || still.test(tokens[at]?.text ?? "")) &&
      !isStrange(clause, at)
    )
      at++;
    if (language !== "en" && isStrange(clause, at))
      return words(clause, at, isStrange(clause, at + 1) ? at + 2 : at + 1);
    let end = from;
    while (end > clause.from && cuedAt(clause, end - 1, "me")) end--;
    if (isStrange(clause, end - 1)) return words(clause, isStrange(clause, end - 2) ? end - 2 : end - 1, end);
  }
  return undefined;
}

/** `was hab ich lea heuer verrechnet`, `j'ai facturé à florence`: who stands behind the speaker, or the verb, in a question of what was billed. */
function billed(clause: Clause): string | undefined {
  if (!clause.has("invoiceVerb", "rep.invoiced", "invoiced")) return undefined;
  const { language, tokens } = clause.sentence;
  const before = language === "de" ? clause.hits("self") : language === "fr" ? clause.hits("invoiceVerb") : [];
  const [cue] = before.filter(({ to }) => isStrange(clause, to) && (language === "de" || tokens[to - 1]?.text === "a"));
  return cue && words(clause, cue.to, isStrange(clause, cue.to + 1) ? cue.to + 2 : cue.to + 1);
}

/** Everybody, which is nobody's name. */
const everybody = /^(?:povo|pessoal|malta|galera|leute|gente|monde|people|folks|alle|todos|tous)$/;

/** Whether nothing is known of a word in small letters or capitals but that no language uses it. */
function isStrange(clause: Clause, at: number): boolean {
  const token = clause.sentence.tokens[at];
  if (token?.kind !== "word" || at < clause.from || at >= clause.to || marked(clause, at)) return false;
  if (clause.periods().some((period) => overlaps(period, token))) return false;
  return (
    clause.cuesAt(at).length === 0 &&
    !everybody.test(token.text) &&
    /^\p{L}{3,}$/u.test(token.text) &&
    !isCommonWord(token.text)
  );
}

/** `joana já pagou?`: who stands before what they are asked to have done, with no word of asking before. */
function askedFirst(clause: Clause): string | undefined {
  const { language, tokens } = clause.sentence;
  if ((language !== "pt" && language !== "es") || !/\?\s*$/.test(clause.text)) return undefined;
  const from = /^(?:[oa]|el|la|e|y)$/.test(tokens[clause.from]?.text ?? "") ? clause.from + 1 : clause.from;
  const deed = clause.hits("pay", "payThem", "owes", "settle").toSorted((a, b) => a.from - b.from)[0];
  if (!deed || deed.from <= from || deed.from - from > 3) return undefined;
  const strange = tokens
    .slice(from, deed.from)
    .every(({ kind, text }, i) => kind === "word" && clause.cuesAt(from + i).length === 0 && !isCommonWord(text));
  return strange ? words(clause, from, deed.from) : undefined;
}

/** What stands before whom something was billed to: `combien j'ai facturé à florence`. */
const billing = (clause: Clause): readonly CueName[] =>
  clause.has("invoiceVerb", "rep.invoiced", "invoiced") ? ["to"] : [];

const billedTo = (clause: Clause, name: CueName): boolean => name === "to" && billing(clause).length > 0;

/**
 * Somebody a question about clients names whom the books don't know: an answer about everybody would be none (SPEC 12: an
 * unknown client is asked about). Undefined where a name of any kind is known, or the words need be nobody's.
 */
export function strangerIn(clause: Clause): string | undefined {
  if (clause.names.length > 0 || clause.invoices.length > 0) return undefined;
  for (const cue of clause.hits("from", "for", "with", "by", "paidBy", ...billing(clause))) {
    const phrase = phraseFrom(clause, cue.to, { ends: ["rep.income", "rep.owed", "rep.invoiced", "invoiceNoun"] });
    if (
      !phrase ||
      clause.cues.some((each) => each.from < phrase.to && each.to > phrase.from && ofOther.test(each.name))
    )
      continue;
    // What is said of time ends the name: `from Blip Ltd last month`.
    const timed = [...clause.periods(), ...clause.moments("past")].filter((each) => each.end > phrase.start);
    const end = Math.min(phrase.end, ...timed.map((each) => each.start));
    const name = { ...phrase, text: clause.sentence.text.slice(phrase.start, end).trim() };
    // `quanto faturei em dólares?`
    if (currencyCalled(fold(name.text), clause.sentence.hearing) !== undefined) continue;
    const strange = cue.name === "from" || cue.name === "for" || cue.name === "with" || billedTo(clause, cue.name);
    if (end > phrase.start && isName(name, strange)) return name.text;
  }
  return asked(clause) ?? askedFirst(clause) ?? owing(clause) ?? billed(clause);
}

/** What words are besides a name: a way of paying, a kind of income, something bought. */
const ofOther = /^(?:mode|category|classification|groupBy|medium)\.|^(?:every|clientNoun|someone|self|tax)$/;
