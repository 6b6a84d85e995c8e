import { numberedThings } from "../money/amount-words.ts";
import { apart, endsWithWho, mayBeApart, opensWithVerb, otherStillOpen } from "./clauses/apart.ts";
import { asksBehind } from "./clauses/asks-behind.ts";
import { type Clause, clauseOf } from "./clauses/clause.ts";
import { continues } from "./clauses/continues.ts";
import { tellsFee } from "./clauses/fee-told.ts";
import { headingEnd } from "./clauses/headings.ts";
import { runOnStarts, toldStarts } from "./clauses/run-on.ts";
import { longest } from "./marks/impossible-day.ts";
import { markedRanges, type Range } from "./marks/marks.ts";
import type { Token } from "./marks/tokens.ts";
import type { Sentence } from "./sentence.ts";

const ands = new Set(["but", "and", "y", "e", "et", "pis", "und", "plus", "sowie", "also", "then", "n", "&", "+"]);

/** Where something is recognised, looked up only when a sign could end a clause there. */
function lazily(sentence: Sentence): () => readonly Range[] {
  let ranges: readonly Range[] | undefined;
  return () => {
    ranges ??= [...markedRanges(sentence), ...sentence.moments("future"), ...sentence.periods()];
    return ranges;
  };
}

const abbreviations = new Set(
  "mag dipl ing zzgl inkl exkl bzw approx incl excl mrs dra nro num inv rech abzgl evtl ggf usw etc ltd inc art tel ext sra srta prof avg est max min std vol ref env".split(
    " ",
  ),
);

function abbreviated(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.text.length <= 2 || abbreviations.has(token.text));
}

/** Whether the sign before a token closes a sentence, and no abbreviation or ordinal. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before?.kind !== "sign" || !token || before.end === token.start || !/^[.!?;…]$/.test(before.text)) return false;
  const ordinal = () =>
    tokens[at - 2]?.kind === "number" && (longest(token.text) !== undefined || numberedThings.includes(token.text));
  return !(before.text === "." && (abbreviated(tokens[at - 2]) || ordinal()));
}

/** Where a sentence certainly ends: line breaks, semicolons, full stops. Token indices, the end included. */
function hardEnds(sentence: Sentence, ranges: () => readonly Range[]): number[] {
  const { tokens, text } = sentence;
  const inside = (place: number) => ranges().some((each) => place > each.start && place < each.end);
  const ends: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (!before || !token) continue;
    const line = token.start > before.end && text.slice(before.end, token.start).includes("\n");
    if (!line && before.text !== ";" && !isStop(tokens, at) && !asksBehind(sentence, at)) continue;
    if (line || (!inside(token.start) && !inside(before.start))) ends.push(at);
  }
  return [...ends, tokens.length];
}

function split(sentence: Sentence, from: number, to: number, ranges: () => readonly Range[]): [number, number][] {
  const { tokens } = sentence;
  const out: [number, number][] = [];
  let start = from;
  const listed = sentence.money.length > 1 ? runOn(sentence, from, to) : [];
  if (listed.length > 1) return listed;
  for (let at = from + 1; at < to - 1; at++) {
    const token = tokens[at];
    if (!token || at <= start) continue;
    const comma = token.text === "," || token.text === "/" || token.text === "|" || token.text === "•";
    if (!comma && !ands.has(token.text)) continue;
    if (
      comma &&
      tokens[at - 1]?.kind === "number" &&
      tokens[at + 1]?.kind === "number" &&
      tokens[at + 1]?.start === token.end
    )
      continue;
    if (comma && onlyHow(sentence, at + 1, to)) continue;
    const left = clauseOf(sentence, start, at);
    const right = clauseOf(sentence, at + 1, to);
    const fee = tellsFee(left, right);
    if (!fee && !mayBeApart(left, right)) continue;
    if (token.text === "also" && endsWithWho(left)) continue;
    // `got 60 but spent 75`; `got 60 but 5 was a fee` goes on about the same money.
    if (token.text === "but" && !opensWithVerb(right) && !otherStillOpen(left, right)) continue;
    if (ranges().some((each) => token.start >= each.start && token.end <= each.end)) continue;
    if (fee || apart(left, right, comma)) {
      // `2h on the site, 45m on the logo, 20 taxi`: what comes before may be apart once more without what follows.
      if (left.durations.length > 1) out.push(...split(sentence, start, at, ranges));
      else out.push([start, at]);
      start = at + 1;
    }
  }
  out.push([start, to]);
  return out.length > 1 ? out.flatMap(([begin, end]) => runOn(sentence, begin, end)) : out;
}

/** `paid 200, cash, and I spent 45`: between two commas stands only how the amount before was paid. */
function onlyHow(sentence: Sentence, from: number, to: number): boolean {
  const { tokens, cues } = sentence;
  const mode = cues.find((cue) => cue.from === from && /^mode\./.test(cue.name));
  return mode !== undefined && mode.to < to && tokens[mode.to]?.text === ",";
}

/** `wickes 12 screws 3.90` beside what a sign or a word parts from it. */
function runOn(sentence: Sentence, from: number, to: number): [number, number][] {
  const starts = runOnStarts(sentence, from, to);
  return [from, ...starts].map((begin, i) => [begin, starts[i] ?? to]);
}

/** A stretch without the heading it begins with, and that by itself. */
function underHeading(sentence: Sentence, start: number, end: number): [number, number][] {
  const below = headingEnd(sentence, start, end);
  return below === null
    ? [[start, end]]
    : [
        [start, below],
        [below, end],
      ];
}

/** The stretches of a sentence that each say one thing, in order. */
export function segments(sentence: Sentence): Clause[] {
  const out: [number, number][] = [];
  let from = 0;
  const ranges = lazily(sentence);
  for (const end of hardEnds(sentence, ranges)) {
    if (end > from) {
      const clause = clauseOf(sentence, from, end);
      const previous = out.at(-1);
      const before = previous && clauseOf(sentence, previous[0], previous[1]);
      if (previous && before && !asksBehind(sentence, from) && continues(before, clause)) {
        out[out.length - 1] = [previous[0], end];
      } else out.push([from, end]);
    }
    from = end;
  }
  return out
    .flatMap(([start, end]) => underHeading(sentence, start, end))
    .flatMap(([start, end]) => {
      const starts = sentence.money.length > 1 ? toldStarts(sentence, start, end) : [];
      return [start, ...starts].map((begin, i): [number, number] => [begin, starts[i] ?? end]);
    })
    .flatMap(([start, end]) => split(sentence, start, end, ranges))
    .map(([start, end]) => clauseOf(sentence, start, end));
}
