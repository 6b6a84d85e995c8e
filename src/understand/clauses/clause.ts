import type { CueName } from "../../words/cue-words.ts";
import type { Scene } from "../features.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { type Marks, marksWithin } from "../marks/marks.ts";
import type { Token } from "../marks/tokens.ts";
import type { FoundNames, NameKind } from "../names/names.ts";
import type { Sentence } from "../sentence.ts";

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

/** A stretch of a sentence that says one thing: the half-open range of its tokens, and what of the sentence lies in it. */
export class Clause implements Marks {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
  readonly quotes: Marks["quotes"];
  readonly addresses: Marks["addresses"];
  readonly names: Marks["names"];
  readonly invoices: Marks["invoices"];
  readonly money: Marks["money"];
  readonly percents: Marks["percents"];
  readonly durations: Marks["durations"];
  readonly moments: Marks["moments"];
  readonly periods: Marks["periods"];
  readonly rhythms: Marks["rhythms"];
  /** What was found out about it: made by whoever first looks at it, and kept here. */
  scene: Scene | undefined;
  private readonly named: ReadonlyMap<CueName, readonly CueHit[]>;
  private placed: readonly (readonly CueHit[] | undefined)[] | undefined;
  private readonly kinds = new Map<NameKind, readonly FoundNames[]>();

  constructor(sentence: Sentence, from: number, to: number, marks: Marks, cues: readonly CueHit[]) {
    const { tokens, text } = sentence;
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.text = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    this.tokens = tokens.slice(from, to);
    this.cues = cues;
    this.quotes = marks.quotes;
    this.addresses = marks.addresses;
    this.names = marks.names;
    this.invoices = marks.invoices;
    this.money = marks.money;
    this.percents = marks.percents;
    this.durations = marks.durations;
    this.moments = marks.moments;
    this.periods = marks.periods;
    this.rhythms = marks.rhythms;
    this.scene = undefined;
    this.named = cuesByName(cues);
  }

  /** Whether it has a cue of that name. */
  says(name: CueName): boolean {
    return this.named.has(name);
  }

  /** Whether it has a cue of one of these names. */
  has(...names: readonly CueName[]): boolean {
    for (const name of names) if (this.named.has(name)) return true;
    return false;
  }

  /** Its cues of these names, in order. */
  hits(...names: readonly CueName[]): readonly CueHit[] {
    let said: CueName[] | undefined;
    for (const name of names) {
      if (!this.named.has(name)) continue;
      if (said) said.push(name);
      else said = [name];
    }
    const [first] = said ?? none;
    if (!said || first === undefined) return none;
    if (said.length === 1) return this.named.get(first) ?? none;
    return this.cues.filter((cue) => said.includes(cue.name));
  }

  /** Its cues that cover a token of the sentence. */
  cuesAt(at: number): readonly CueHit[] {
    this.placed ??= cuesByToken(this.cues);
    return this.placed[at] ?? none;
  }

  /** The places in it where names of a kind are said, with the names of that kind. */
  namesOf(kind: NameKind): readonly FoundNames[] {
    if (this.names.length === 0) return none;
    let found = this.kinds.get(kind);
    if (!found) {
      found = ofKind(this.names, kind);
      this.kinds.set(kind, found);
    }
    return found;
  }

  /** The same stretch with other marks of some kinds. */
  with(change: Partial<Marks>): Clause {
    const { quotes, addresses, names, invoices, money, percents, durations, moments, periods, rhythms } = this;
    const marks = {
      quotes,
      addresses,
      names,
      invoices,
      money,
      percents,
      durations,
      moments,
      periods,
      rhythms,
      ...change,
    };
    return new Clause(this.sentence, this.from, this.to, marks, this.cues);
  }
}

/** The part of a sentence between two of its tokens; the same one each time. */
export function clauseOf(sentence: Sentence, from: number, to: number): Clause {
  const { clauses } = sentence;
  for (const clause of clauses) if (clause.from === from && clause.to === to) return clause;
  const clause = cutOut(sentence, from, to);
  clauses.push(clause);
  return clause;
}

function cutOut(sentence: Sentence, from: number, to: number): Clause {
  const { tokens, cues } = sentence;
  if (from === 0 && to === tokens.length) return new Clause(sentence, from, to, sentence, cues);
  const marks = marksWithin(sentence, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const inside = cues.filter((cue) => cue.from >= from && cue.to <= to);
  return new Clause(sentence, from, to, marks, inside);
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
  for (const { name } of clause.cuesAt(at)) if (names.includes(name)) return true;
  return false;
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
