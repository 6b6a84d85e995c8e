import type { CueName } from "../words/cue-words.ts";
import type { CueHit } from "./cue-index.ts";
import { type Feature, readingIntents, type Scene } from "./features.ts";
import type { Rule } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import type { Intent } from "./understanding.ts";

/** An intent a clause may have, with the weight of the rule that says so. */
interface Scored {
  readonly intent: Intent;
  readonly weight: number;
}

/** A rule made ready for many clauses: what is quick to look up comes before what has to be found out. */
interface Ranked {
  readonly intent: Intent;
  readonly weight: number;
  /** It takes one of each of these lists … */
  readonly any: readonly (readonly Feature[])[];
  /** … and none of these. */
  readonly not: readonly Feature[];
}

const isSign = (feature: Feature) => feature.startsWith("@");
const signsLast = (a: Feature, b: Feature) => Number(isSign(a)) - Number(isSign(b));
const takesSigns = (list: readonly Feature[]) => Number(list.some(isSign));

function rankedOf({ intent, weight, all = [], any = [], not = [] }: Rule): Ranked {
  const lists = [...all.map((feature) => [feature]), ...any.map((list) => list.toSorted(signsLast))];
  return {
    intent,
    weight,
    any: lists.toSorted((a, b) => takesSigns(a) - takesSigns(b)),
    not: not.toSorted(signsLast),
  };
}

/** The rules from the weightiest on, the earlier one first among equals. */
const ranked: readonly Ranked[] = rules.toSorted((a, b) => b.weight - a.weight).map(rankedOf);

const cueOf = (feature: Feature) => feature.replace(/^[\^=]/, "") as CueName;

/** By cue, the ranks of the rules that may hold where it is said; a rule that takes no cue may hold anywhere. */
function ranksByCue(): { readonly anywhere: readonly number[]; readonly by: ReadonlyMap<CueName, readonly number[]> } {
  const anywhere: number[] = [];
  const by = new Map<CueName, number[]>();
  for (const [rank, { any }] of ranked.entries()) {
    const cues = any.find((list) => !list.some(isSign));
    if (!cues) anywhere.push(rank);
    for (const cue of new Set(cues?.map(cueOf))) by.set(cue, [...(by.get(cue) ?? []), rank]);
  }
  return { anywhere, by };
}

const { anywhere, by } = ranksByCue();

/** Which ranks are worth a look, given the cues of a clause. */
function worthALook(cues: readonly CueHit[]): Uint8Array {
  const worth = new Uint8Array(ranked.length);
  for (const rank of anywhere) worth[rank] = 1;
  for (const { name } of cues) for (const rank of by.get(name) ?? []) worth[rank] = 1;
  return worth;
}

function holds({ any, not }: Ranked, scene: Scene): boolean {
  const has = (feature: Feature) => scene.has(feature);
  return any.every((list) => list.some(has)) && !not.some(has);
}

/**
 * The intent a clause means most: that of the weightiest rule that holds, the earlier one among equals; null when none
 * does. A question may only mean one that reads (LANGUAGE: questions never write).
 */
export function scored(scene: Scene): Scored | null {
  const question = scene.has("@question");
  // "I didn't spend anything today" tells something and asks nothing.
  const denied = !question && scene.has("negation") && !scene.has("@shows") && !scene.has("^question");
  const worth = worthALook(scene.clause.cues);
  for (let rank = 0; rank < ranked.length; rank++) {
    const rule = ranked[rank];
    if (!rule || worth[rank] === 0) continue;
    if (question && !readingIntents.has(rule.intent)) continue;
    if (denied && rule.intent.startsWith("report.")) continue;
    if (holds(rule, scene)) return { intent: rule.intent, weight: rule.weight };
  }
  return null;
}
