import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { phraseBetween, phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { capitalised } from "./new-name.ts";

/** `headshots as a flat 350 service`: how it is priced is no part of the name. */
const pricedAs =
  /\s+(?:as|at|for|como|als|comme)\s+(?:(?:an?|un|une|una|ein|eine|um|uma)\s+)?(?:(?:flat|fixed|one-?off|set)\s.*|[$€£₹]?\d.*)$/iu;

/** `make it a project`: what was spoken of is no name. */
const leadsOn = /^(?:it|that|this|them|one|das|es|eso|lo|ça|isso)(?:\s+(?:an?|into|to))*$/iu;

/** A new thing's name: quoted, behind "called", behind its noun or a colon, in capitals. */
export function thingName(scene: Scene, noun: CueName): string | undefined {
  const { clause } = scene;
  const { tokens } = clause.sentence;
  if (clause.quotes[0]) return clause.quotes[0].value;
  const ends: readonly CueName[] = [
    "for",
    ...(noun === "serviceNoun" ? (["to", "at"] as const) : []),
    "due",
    "worth",
    "pricing.hourly",
    "pricing.fixed",
    "under",
    "with",
    "priority.high",
    "priority.low",
    "priority.medium",
    "begins",
    "estimate",
  ];
  const called = tokens.findIndex(
    (token, at) =>
      at >= clause.from &&
      at < clause.to &&
      /^(?:called|named|titled|llamado|llamada|nommee?|intitulee?|appelee?|namens|genannt|chamado|chamada)$/.test(
        token.text,
      ),
  );
  if (called >= 0) return phraseFrom(clause, called + 1, { long: true, ends, most: 8 })?.text;
  const colon = tokens.findIndex((token, at) => at > clause.from && at < clause.to && token.text === ":");
  if (colon >= 0) {
    const behind = phraseFrom(clause, colon + 1, { long: true, ends, most: 8, of: true });
    if (behind) return behind.text;
  }
  const cue = clause.hits(noun)[0];
  if (cue) {
    const counted = countedAs(clause, cue);
    if (counted !== undefined) return counted;
    const fresh = /^(?:nuev[oa]|nouveau|nouvelle|neu|nov[oa]|new)$/.test(tokens[cue.to]?.text ?? "") ? 1 : 0;
    const of = noun === "serviceNoun";
    const behind = phraseFrom(clause, cue.to + fresh, { long: true, ends, most: 8, of: of || "small" });
    if (behind && behind.text.length > 1) return withYear(clause, behind.text, behind.end);
    const led = behind ? undefined : ledBy(clause, cue.to + fresh, ends);
    if (led !== undefined) return led;
    const under = of ? behindProject(clause, ends) : undefined;
    if (under !== undefined) return under;
    const start = clause
      .hits("create", "add", "newWord")
      .filter((each) => each.to <= cue.from)
      .at(-1)?.to;
    const before = start === undefined ? null : phraseBetween(clause, start, cue.from);
    if (before && leadsOn.test(before.text)) return undefined;
    if (before && !clause.names.some((found) => found.start < before.end && before.start < found.end))
      return before.text.replace(pricedAs, "");
  }
  return capitalised(clause) ?? undefined;
}

/** What stands between the name of something and the word for what it is added as: `as a fixed`, `als`. */
const addedAs =
  /^(?:the\s|la\s|el\s|le\s|die\s|das\s|den\s|a\s|o\s)?(.{2,60}?)\s(?:as|como|als|comme|en tant que)\s(?:(?:an?|un|une|una|ein|eine|um|uma|new|nuevo|neue|nova|nouvelle)\s)*(?:\p{L}[\p{L}-]*\s)?$/iu;

/** `mapping at $110 hourly on Trail Map`: what it costs and where it belongs. */
const pricedBehind =
  /[\s,]+(?:(?:at|for|a|por|für|zu|à|de)\s)?(?:[$€£₹]\s?\d|\d+(?:[.,]\d+)?\s?(?:[$€£₹]|\/|an?\s|per\s|euros?|dollars?|hourly|die\s|la\s|por\s|de\s)).*$/iu;

/** `add proofreading as a fixed service`, `añade corrección como servicio`: what is added as such. */
function countedAs(clause: Clause, noun: CueHit): string | undefined {
  const { tokens, text } = clause.sentence;
  const verb = clause.hits("create", "add").find(({ to }) => to <= noun.from);
  const said = verb && addedAs.exec(text.slice(tokens[verb.to]?.start, tokens[noun.from]?.start))?.[1];
  const name = said?.replace(pricedBehind, "");
  return name && !/^(?:it|that|this|ab|hinzu)$/iu.test(name) ? name : undefined;
}

/** `a service on Panto - wig fitting, flat fee 150`: behind a sign that parts it from its project stands what a service is called. */
function behindProject(clause: Clause, ends: readonly CueName[]): string | undefined {
  const [project] = namesOf(clause, "project");
  const at = project ? tokenAt(clause, project.end) : clause.to;
  if (!/^[-–—:,]$/.test(clause.sentence.tokens[at]?.text ?? "")) return undefined;
  return phraseFrom(clause, at + 1, { long: true, ends, most: 6, of: true })?.text;
}

/**
 * What a thing is called that begins with a client's name, with a word of it, or with a capital that would be a word of ours:
 * `Orchid launch`, `Acme rebrand`, `Price wedding`.
 */
function ledBy(clause: Clause, at: number, ends: readonly CueName[]): string | undefined {
  const { tokens, text } = clause.sentence;
  const first = tokens[at];
  if (!first) return undefined;
  const found = namesOf(clause, "client").find(({ start }) => start === first.start);
  const capital = /^\p{Lu}/u.test(text.slice(first.start)) && cuedAt(clause, at, ...ends) && !marked(clause, at);
  if (!found && !capital) return undefined;
  const behind = found ? tokenAt(clause, found.end) : at + 1;
  const owns = tokens[behind]?.kind === "possessive";
  const rest = phraseFrom(clause, owns ? behind + 1 : behind, { long: true, ends, most: 7 });
  const goesOn =
    rest !== null && !rest.article && !cuedAt(clause, rest.from, "also") && rest.from === (owns ? behind + 1 : behind);
  return goesOn ? text.slice(first.start, rest.end) : undefined;
}

/** A year right behind a name in capitals belongs to it: `Offsite 2029`. */
function withYear(clause: Clause, name: string, end: number): string {
  const year = /^\s((?:19|20)\d\d)(?=\s(?:for|due|with|worth)\b|\s*[,.]|$)/u.exec(clause.sentence.text.slice(end))?.[1];
  return year && /^\p{Lu}/u.test(name) ? `${name} ${year}` : name;
}
