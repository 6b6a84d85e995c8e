import type { CueName } from "../words/cue-words.ts";
import type { CueHit } from "./cue-index.ts";
import { type Marks, marksWithin } from "./marks.ts";
import type { FoundNames, NameKind } from "./names.ts";
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
  /** Whether it has a cue of one of these names. */
  has(...names: readonly CueName[]): boolean;
  /** Its cues of these names, in order. */
  hits(...names: readonly CueName[]): readonly CueHit[];
  /** Its cues that cover a token of the sentence. */
  cuesAt(at: number): readonly CueHit[];
  /** The places in it where names of a kind are said, with the names of that kind. */
  namesOf(kind: NameKind): readonly FoundNames[];
}

const none: readonly never[] = [];

function cuesByName(cues: readonly CueHit[]): ReadonlyMap<CueName, readonly CueHit[]> {
  const found = new Map<CueName, CueHit[]>();
  for (const cue of cues) {
    const same = found.get(cue.name);
    if (same) same.push(cue);
    else found.set(cue.name, [cue]);
  }
  return found;
}

function cuesByToken(cues: readonly CueHit[]): readonly (readonly CueHit[] | undefined)[] {
  const found: CueHit[][] = [];
  for (const cue of cues) {
    for (let at = cue.from; at < cue.to; at++) {
      const same = found[at];
      if (same) same.push(cue);
      else found[at] = [cue];
    }
  }
  return found;
}

function ofKind(names: readonly FoundNames[], kind: NameKind): readonly FoundNames[] {
  return names.flatMap((found) => {
    const value = found.value.filter((name) => name.kind === kind);
    return value.length > 0 ? [{ ...found, value }] : [];
  });
}

/** The part of a sentence between two of its tokens. */
export function clauseOf(sentence: Sentence, from: number, to: number): Clause {
  const whole = from === 0 && to === sentence.tokens.length;
  const range = { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0 };
  const marks = whole ? sentence : marksWithin(sentence, range);
  const cues = whole ? sentence.cues : sentence.cues.filter((cue) => cue.from >= from && cue.to <= to);
  const names = cuesByName(cues);
  let places: readonly (readonly CueHit[] | undefined)[] | undefined;
  const kinds = new Map<NameKind, readonly FoundNames[]>();
  return {
    sentence,
    from,
    to,
    text: sentence.text.slice(range.start, range.end),
    tokens: whole ? sentence.tokens : sentence.tokens.slice(from, to),
    cues,
    quotes: marks.quotes,
    addresses: marks.addresses,
    names: marks.names,
    invoices: marks.invoices,
    money: marks.money,
    percents: marks.percents,
    durations: marks.durations,
    moments: marks.moments,
    periods: marks.periods,
    has: (...wanted) => wanted.some((name) => names.has(name)),
    hits: (...wanted) => {
      if (wanted.length === 1) return names.get(wanted[0] as CueName) ?? none;
      return wanted.some((name) => names.has(name)) ? cues.filter((cue) => wanted.includes(cue.name)) : none;
    },
    cuesAt: (at) => {
      places ??= cuesByToken(cues);
      return places[at] ?? none;
    },
    namesOf: (kind) => {
      if (marks.names.length === 0) return none;
      let found = kinds.get(kind);
      if (!found) {
        found = ofKind(marks.names, kind);
        kinds.set(kind, found);
      }
      return found;
    },
  };
}

/** The places in a clause where a name of that kind is said. */
export function namesOf(clause: Clause, kind: NameKind): readonly FoundNames[] {
  return clause.namesOf(kind);
}

/** Index in the sentence of the first token that starts at or after a place in the text. */
export function tokenAt(clause: Clause, place: number): number {
  const { tokens } = clause.sentence;
  let low = clause.from;
  while (low < clause.to && (tokens[low]?.start ?? 0) < place) low++;
  return low;
}

/** Whether any mark (not a cue) covers the token. */
export function marked(clause: Clause, at: number): boolean {
  return at >= clause.from && at < clause.to && clause.sentence.marked(at);
}

/** Whether a cue of one of these names covers the token. */
export function cuedAt(clause: Clause, at: number, ...names: readonly CueName[]): boolean {
  return clause.cuesAt(at).some((cue) => names.includes(cue.name));
}

/** The cues of a group without those that a longer one of the group overlaps: in `is in negotiation` nobody `is in`. */
export function longestOnly(clause: Clause, inGroup: (name: CueName) => boolean): readonly CueHit[] {
  const { tokens } = clause.sentence;
  const cues = clause.cues.filter((cue) => inGroup(cue.name));
  const length = (cue: CueHit) => (tokens[cue.to - 1]?.end ?? 0) - (tokens[cue.from]?.start ?? 0);
  return cues.filter(
    (cue) => !cues.some((other) => other.from < cue.to && cue.from < other.to && length(other) > length(cue)),
  );
}
