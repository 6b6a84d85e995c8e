import type { CueName } from "../../words/cue-words.ts";
import { belongingAt, mayBeName } from "../marks/belonging.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { type Clause, cuedAt, marked } from "./clause.ts";

/** Words of a text that stand together, with the range of their tokens. */
export interface Phrase {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Whether an article or possessive came before it: `my mum` is nobody's name. */
  readonly article: boolean;
  readonly capital: boolean;
}

const boundaries: readonly CueName[] = ["from", "to", "for", "by", "at", "with", "about", "due", "also"];
/** Words that end a name even where a longer phrase has claimed them. */
const plainly = new Set([
  "for",
  "from",
  "via",
  "with",
  "para",
  "por",
  "pour",
  "fur",
  "mit",
  "von",
  "avec",
  "con",
  "com",
  "que",
  "porque",
]);

const inside = new Set(["&", "-", "–", ".", "'", "’", "+", "/", "!"]);

/** How a phrase is cut out: what else ends it, and whether lists of words with "and" stay together. */
interface PhraseRule {
  readonly ends?: readonly CueName[];
  readonly most?: number;
  /** Whether prepositions belong to it, as in a project's name. */
  readonly long?: boolean;
  /** Whether "of" joins small words too, as in what a service is called (`edición de vídeo`), or them alone: `salle de bain`. */
  readonly of?: boolean | "small";
}

function build(clause: Clause, from: number, to: number, article: boolean): Phrase | null {
  const { tokens, text } = clause.sentence;
  let last = to;
  while (last > from && tokens[last - 1]?.kind === "sign") last--;
  if (last <= from) return null;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  const said = text.slice(start, end);
  return { text: said, from, to: last, start, end, article, capital: /^\p{Lu}/u.test(said) };
}

/** `Carta de Otoño`: between two capitals a small word of belonging is part of the name. */
function continues(clause: Clause, from: number, at: number): boolean {
  const { tokens, text } = clause.sentence;
  const capital = (place: number) => /^\p{Lu}/u.test(text.slice(tokens[place]?.start ?? text.length));
  return (
    at > from &&
    /^(?:de|del|da|do|das|dos|du|des|d'|von|of)$/.test(tokens[at]?.text ?? "") &&
    capital(at - 1) &&
    capital(at + 1) &&
    !marked(clause, at + 1)
  );
}

/**
 * How many small words from a token on join what stands before with what stands behind into one name, both with a capital:
 * the two of `Moulin de la Galette`, the one of `Casa da Música`; 0 where they join nothing.
 */
export function joining(clause: Clause, at: number): number {
  const { tokens, text } = clause.sentence;
  const named = (place: number) =>
    tokens[place]?.kind === "word" &&
    !marked(clause, place) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[place]?.start ?? text.length));
  const small = at > clause.from ? belongingAt(tokens, at) : 0;
  if (small === 0 || at + small >= clause.to || !named(at - 1) || !named(at + small)) return 0;
  return clause.cuesAt(at - 1).every(({ name }) => mayBeName(name)) ? small : 0;
}

/** `edição de vídeo`: a small word of belonging with a word behind it that is nothing known. */
function belongs(clause: Clause, from: number, at: number, of: true | "small"): boolean {
  const { tokens, text } = clause.sentence;
  const next = tokens[at + 1];
  if (of === "small" && !/^\p{Ll}/u.test(text.slice(next?.start ?? text.length))) return false;
  return at > from && /^(?:de|d')$/.test(tokens[at]?.text ?? "") && next?.kind === "word" && !marked(clause, at + 1);
}

/** `the Okafors`: a family by its name, which the article belongs to. */
function isFamily(clause: Clause, at: number): boolean {
  const { tokens, text } = clause.sentence;
  const name = tokens[at + 1];
  if (tokens[at]?.text !== "the" || name?.kind !== "word" || marked(clause, at + 1)) return false;
  const said = text.slice(name.start, name.end);
  return /^\p{Lu}\p{Ll}{2,}s$/u.test(said) && !isCommonWord(name.text) && !isCommonWord(name.text.slice(0, -1));
}

/** `Jenkins the other 1075`: behind a name in capitals a small article begins something else, unless it leads to more of the name. */
function endsName(clause: Clause, from: number, at: number): boolean {
  const { language, text, tokens } = clause.sentence;
  const capital = (place: number) => /^\p{Lu}/u.test(text.slice(tokens[place]?.start ?? text.length));
  if (language !== "en" || at === from || !/^(?:the|an?|another)$/.test(tokens[at]?.text ?? "")) return false;
  return capital(from) && !capital(at) && !capital(at + 1);
}

/** The words from a token on, up to a sign, a mark, a preposition or one of the cues that end it; articles are skipped. */
export function phraseFrom(clause: Clause, at: number, rule: PhraseRule = {}): Phrase | null {
  const { tokens, text } = clause.sentence;
  let from = at;
  let article = false;
  while (
    from < clause.to &&
    ((cuedAt(clause, from, "article") &&
      !(from > clause.from && /^\p{Lu}/u.test(text.slice(tokens[from]?.start ?? 0)))) ||
      tokens[from]?.text === "@" ||
      tokens[from]?.text === ":")
  ) {
    if (cuedAt(clause, from, "article")) article = !isFamily(clause, from);
    from++;
  }
  let to = from;
  const most = rule.most ?? 6;
  while (to < clause.to && to - from < most) {
    const token = tokens[to];
    if (!token || marked(clause, to)) break;
    if (token.kind === "sign") {
      if (!inside.has(token.text)) break;
      const gap =
        text.slice(tokens[to - 1]?.end ?? 0, token.start) + text.slice(token.end, tokens[to + 1]?.start ?? token.end);
      if (token.text !== "&" && gap !== "") break;
    } else {
      if (/\n/.test(text.slice(tokens[to - 1]?.end ?? token.start, token.start)) && to > from) break;
      if (
        !rule.long &&
        to > from &&
        (plainly.has(token.text) || (cuedAt(clause, to, "ownTransfer") && /^(?:n[oa]|en?)$/.test(token.text)))
      )
        break;
      const joins = to > from ? joining(clause, to) : 0;
      if (joins > 0) {
        to += joins;
        continue;
      }
      const stops = rule.long ? (rule.ends ?? []) : [...boundaries, ...(rule.ends ?? [])];
      if ((rule.long && continues(clause, from, to)) || (rule.of && belongs(clause, from, to, rule.of))) {
        to++;
        continue;
      }
      if (cuedAt(clause, to, ...stops) && !(to === from && token.kind === "possessive")) break;
      if (endsName(clause, from, to)) break;
    }
    to++;
  }
  return build(clause, from, to, article);
}

/** The words between two tokens as a phrase, without articles before and signs behind. */
export function phraseBetween(clause: Clause, from: number, to: number): Phrase | null {
  let first = from;
  let article = false;
  while (first < to && (cuedAt(clause, first, "article") || clause.sentence.tokens[first]?.kind === "sign")) {
    if (cuedAt(clause, first, "article")) article = !isFamily(clause, first);
    first++;
  }
  return build(clause, first, to, article);
}
