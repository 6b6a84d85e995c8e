import type { Found } from "../found.ts";
import type { SaidMoney } from "../money/find-money.ts";
import type { Duration } from "../time/find-durations.ts";
import type { Moment } from "../time/find-moments.ts";
import type { Period } from "../time/period.ts";
import type { CueName } from "../words/cue-words.ts";
import type { CueHit } from "./cue-index.ts";
import type { Address } from "./find-addresses.ts";
import type { SaidInvoice } from "./find-invoices.ts";
import type { FoundNames, Name, NameKind } from "./names.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** A stretch of a sentence that says one thing: the half-open range of its tokens, and what of the sentence lies in it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
  readonly quotes: readonly Found<string>[];
  readonly addresses: readonly Found<Address>[];
  readonly names: readonly FoundNames[];
  readonly invoices: readonly Found<SaidInvoice>[];
  readonly money: readonly Found<SaidMoney>[];
  readonly percents: readonly Found<string>[];
  readonly durations: readonly Found<Duration>[];
  moments(look: "past" | "future"): readonly Found<Moment>[];
  periods(): readonly Found<Period>[];
  has(...names: readonly CueName[]): boolean;
  hits(...names: readonly CueName[]): readonly CueHit[];
}

/** The part of a sentence between two of its tokens. */
export function clauseOf(sentence: Sentence, from: number, to: number): Clause {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? 0;
  const within = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]) =>
    list.filter((each) => each.start >= start && each.end <= end);
  const cues = sentence.cues.filter((cue) => cue.from >= from && cue.to <= to);
  const present = new Set(cues.map((cue) => cue.name));
  return {
    sentence,
    from,
    to,
    text: sentence.text.slice(start, end),
    tokens: sentence.tokens.slice(from, to),
    cues,
    quotes: within(sentence.quotes),
    addresses: within(sentence.addresses),
    names: within(sentence.names),
    invoices: within(sentence.invoices),
    money: within(sentence.money),
    percents: within(sentence.percents),
    durations: within(sentence.durations),
    moments: (look) => within(sentence.moments(look)),
    periods: () => within(sentence.periods()),
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
  const marks = [
    sentence.names,
    sentence.money,
    sentence.invoices,
    sentence.addresses,
    sentence.quotes,
    sentence.durations,
    sentence.percents,
    sentence.moments("past"),
  ].flat();
  const covered = sentence.tokens.map((token) =>
    marks.some((each) => token.start < each.end && each.start < token.end),
  );
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
