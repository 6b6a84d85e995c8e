import type { CueName } from "../words/cue-words.ts";
import type { CueHit } from "./cue-index.ts";
import { type Marks, markedRanges, marksWithin, overlaps } from "./marks.ts";
import type { FoundNames, Name, NameKind } from "./names.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** A stretch of a sentence that says one thing: the half-open range of its tokens, and what of the sentence lies in it. */
export interface Clause extends Marks {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
  has(...names: readonly CueName[]): boolean;
  hits(...names: readonly CueName[]): readonly CueHit[];
}

/** The part of a sentence between two of its tokens. */
export function clauseOf(sentence: Sentence, from: number, to: number): Clause {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? 0;
  const cues = sentence.cues.filter((cue) => cue.from >= from && cue.to <= to);
  const present = new Set(cues.map((cue) => cue.name));
  return {
    ...marksWithin(sentence, { start, end }),
    sentence,
    from,
    to,
    text: sentence.text.slice(start, end),
    tokens: sentence.tokens.slice(from, to),
    cues,
    has: (...names) => names.some((name) => present.has(name)),
    hits: (...names) => cues.filter((cue) => names.includes(cue.name)),
  };
}

/** The places in a clause where a name of that kind is said. */
export function namesOf(clause: Clause, kind: NameKind): FoundNames[] {
  return clause.names.flatMap((found) => {
    const value = found.value.filter((name: Name) => name.kind === kind);
    return value.length > 0 ? [{ ...found, value }] : [];
  });
}

/** Index in the sentence of the first token that starts at or after a place in the text. */
export function tokenAt(clause: Clause, place: number): number {
  const { tokens } = clause.sentence;
  let low = clause.from;
  while (low < clause.to && (tokens[low]?.start ?? 0) < place) low++;
  return low;
}

const covers = new WeakMap<Sentence, readonly boolean[]>();

/** Which tokens of a sentence some mark (not a cue) covers, worked out once a sentence. */
function coveredTokens(sentence: Sentence): readonly boolean[] {
  const known = covers.get(sentence);
  if (known) return known;
  const marks = markedRanges(sentence);
  const covered = sentence.tokens.map((token) => marks.some((each) => overlaps(token, each)));
  covers.set(sentence, covered);
  return covered;
}

/** Whether any mark (not a cue) covers the token. */
export function marked(clause: Clause, at: number): boolean {
  return at >= clause.from && at < clause.to && coveredTokens(clause.sentence)[at] === true;
}

/** Whether a cue of one of these names covers the token. */
export function cuedAt(clause: Clause, at: number, ...names: readonly CueName[]): boolean {
  return clause.cues.some((cue) => cue.from <= at && at < cue.to && names.includes(cue.name));
}
