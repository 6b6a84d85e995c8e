import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import { phraseBetween, phraseFrom } from "../clauses/phrase.ts";
import { isCommonWord } from "../marks/common-words.ts";
import type { CueHit } from "../marks/cue-index.ts";

const nameEnds: readonly CueName[] = [
  "emailField",
  "phoneField",
  "contactField",
  "stage.lead",
  "stage.negotiation",
  "newLead",
  "add",
  "setTo",
  "show",
];

const run =
  /(?<![\p{L}\p{N}@./])\p{Lu}[\p{L}\p{N}'’.-]*(?:\s+(?:(?:&|\+|and|of|the|de|du|des|da|do|dos|das|von|der|und|y|e|et|la|le|les|el|am|im|al|del|au|aux|d'|l'|for)\s*){0,2}(?:\p{Lu}|\d)[\p{L}\p{N}'’.-]*)*/gu;

const announcing: ReadonlySet<CueName> = new Set<CueName>([
  "newLead",
  "clientNoun",
  "projectNoun",
  "contactSave",
  "contactNoun",
  "serviceNoun",
  "add",
  "create",
  "newWord",
  "invoiceNoun",
  "invoiceVerb",
  "smallTalk",
  "polite",
  "save",
  "remind",
  "goalNoun",
  "from",
  "question",
  "show",
  "emailField",
  "phoneField",
  "contactField",
  "stage.lead",
  "stage.client",
  "got",
  "also",
  "self",
  "receive",
]);

/** `neuer Kunde Musikschule Weiz`: what stands right behind the words that announce somebody new begins their name. */
const announcedBefore = (clause: Clause, at: number): boolean =>
  clause.hits("newLead").some(({ to }) => to === at) && !cuedAt(clause, at, "stage.client", "stage.lead", "newLead");

/** Words in capitals that nothing else explains: the first run of them that is no cue, known name or address. */
export function capitalised(clause: Clause, besides: readonly CueName[] = []): string | null {
  const { tokens } = clause.sentence;
  const offset = tokens[clause.from]?.start ?? 0;
  const taken = [...clause.addresses, ...clause.names, ...clause.invoices];
  for (const match of clause.text.matchAll(run)) {
    let start = offset + match.index;
    let said = match[0].replace(/[.'’-]+$/u, "");
    let at = tokens.findIndex((token) => token.start >= start);
    while (
      said.includes(" ") &&
      (at === clause.from || clause.sentence.language === "de") &&
      !announcedBefore(clause, at) &&
      clause.cuesAt(at).some((cue) => cue.from === at && announcing.has(cue.name))
    ) {
      said = said.slice(said.indexOf(" ") + 1).trimStart();
      start = offset + match.index + match[0].indexOf(said);
      at++;
    }
    // `Tracy Holt 07700 900123`: a number behind a name is none of it.
    const behind = clause.addresses.find((each) => start < each.start && each.start < start + said.length);
    if (behind) said = said.slice(0, behind.start - start).trimEnd();
    const end = start + said.length;
    if (taken.some((each) => start < each.end && each.start < end)) continue;
    const whole = clause.cuesAt(at).some((cue) => cue.from === at && (tokens[cue.to - 1]?.end ?? 0) >= end);
    if (
      whole &&
      (at === clause.from || besides.length > 0 || !said.includes(" ")) &&
      clause.cuesAt(at).some((cue) => cue.from === at && !cue.name.startsWith("category."))
    )
      continue;
    if (!said) continue;
    return said;
  }
  return null;
}

/** The name of something new: quoted, behind the words that announce it, or in capitals. */
export function newName(
  clause: Clause,
  anchors: readonly CueName[],
  ends: readonly CueName[] = nameEnds,
): string | undefined {
  if (clause.quotes[0]) return clause.quotes[0].value;
  const capital = capitalised(clause);
  if (capital) return capital;
  const { tokens } = clause.sentence;
  // `neue Kundin Frau Müller aus Winterthur`: where somebody is from stands behind who it is.
  const place = (cue: CueHit) => Number(cue.name === "from" && tokens[cue.from]?.text === "aus");
  for (const cue of clause.hits(...anchors).toSorted((a, b) => place(a) - place(b) || b.to - a.to)) {
    const behind = phraseFrom(clause, cue.to, { ends });
    if (behind && (behind.capital || !behind.text.split(/\s+/).every(isCommonWord))) return behind.text;
  }
  for (const cue of clause.hits(...anchors)) {
    const first = clause.hits("add", "create", "newWord")[0];
    const before = phraseBetween(clause, first && first.to <= cue.from ? first.to : clause.from, cue.from);
    if (before && !/\d$/.test(before.text)) return before.text;
  }
  return undefined;
}
