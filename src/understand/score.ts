import type { CueName } from "../words/cue-words.ts";
import type { Asked, Feature, Scene } from "./features.ts";
import { type Intent, readingIntents } from "./intents.ts";
import type { CueHit } from "./marks/cue-index.ts";
import type { Rule } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import { askedOf } from "./scene.ts";

/** An intent a clause may have, with the weight of the rule that says so. */
interface Scored {
  readonly intent: Intent;
  readonly weight: number;
}

/** Features of which a rule takes one: cues, which a clause knows at once, before what has to be found out. */
interface Choice {
  readonly cues: readonly CueName[];
  readonly others: readonly Asked[];
}

/** A rule made ready for many clauses: what is quick to look up comes before what has to be found out. */
interface Ranked {
  readonly intent: Intent;
  readonly weight: number;
  /** Whether it only reads, and whether that is a report. */
  readonly reads: boolean;
  readonly reports: boolean;
  /** It takes one of each of these … */
  readonly any: readonly Choice[];
  /** … and none of these. */
  readonly not: Choice;
  /** The cues one of which has to be said for it; undefined where it takes no cue. */
  readonly needs: readonly CueName[] | undefined;
}

const isSign = (feature: Feature) => feature.startsWith("@");
const isCue = (feature: Feature): feature is CueName => !/^[@^=]/.test(feature);
const signsLast = (a: Feature, b: Feature) => Number(isSign(a)) - Number(isSign(b));
const takesSigns = (list: readonly Feature[]) => Number(list.some(isSign));
const cueOf = (feature: Feature) => feature.replace(/^[\^=]/, "") as CueName;

function choiceOf(list: readonly Feature[]): Choice {
  const others = list.filter((feature) => !isCue(feature)).toSorted(signsLast);
  return { cues: list.filter(isCue), others: others.map(askedOf) };
}

function rankedOf({ intent, weight, all = [], any = [], not = [] }: Rule): Ranked {
  const lists = [...all.map((feature) => [feature]), ...any].toSorted((a, b) => takesSigns(a) - takesSigns(b));
  const needs = lists.find((list) => !list.some(isSign))?.map(cueOf);
  const reads = readingIntents.has(intent);
  const reports = intent.startsWith("report.");
  return { intent, weight, reads, reports, any: lists.map(choiceOf), not: choiceOf(not), needs };
}

/** The rules from the weightiest on, the earlier one first among equals. */
const ranked: readonly Ranked[] = rules.toSorted((a, b) => b.weight - a.weight).map(rankedOf);

/** By cue, the ranks of the rules that may hold where it is said; one that takes no cue may hold anywhere. */
function ranksByCue(): { readonly anywhere: Uint8Array; readonly by: ReadonlyMap<CueName, readonly number[]> } {
  const anywhere = new Uint8Array(ranked.length);
  const by = new Map<CueName, number[]>();
  for (const [rank, { needs }] of ranked.entries()) {
    if (!needs) anywhere[rank] = 1;
    for (const cue of new Set(needs)) by.set(cue, [...(by.get(cue) ?? []), rank]);
  }
  return { anywhere, by };
}

const { anywhere, by } = ranksByCue();

/** Which ranks are worth a look: of the clause scored last, and rewritten for the next. */
const worth = new Uint8Array(ranked.length);

/** Marks the ranks that are worth a look, given the cues of a clause. */
function look(cues: readonly CueHit[]): void {
  worth.set(anywhere);
  for (const { name } of cues) {
    const ranks = by.get(name);
    if (ranks) for (const rank of ranks) worth[rank] = 1;
  }
}

function takesOne({ cues, others }: Choice, scene: Scene): boolean {
  for (const cue of cues) if (scene.clause.says(cue)) return true;
  for (const asked of others) if (scene.shows(asked)) return true;
  return false;
}

function holds({ any, not }: Ranked, scene: Scene): boolean {
  for (const choice of any) if (!takesOne(choice, scene)) return false;
  return !takesOne(not, scene);
}

const known = new WeakMap<Scene, Scored | null>();

/**
 * The intent a clause means most: that of the weightiest rule that holds, the earlier one among equals; null when none
 * does. A question may only mean one that reads (LANGUAGE: questions never write).
 */
export function scored(scene: Scene): Scored | null {
  let best = known.get(scene);
  if (best === undefined) {
    best = strongest(scene);
    known.set(scene, best);
  }
  return best;
}

function strongest(scene: Scene): Scored | null {
  const question = scene.has("@question");
  // `should I charge Dean for the extra hours?` asks for advice, which the books don't give.
  if (question && scene.has("^advice")) return null;
  // "I didn't spend anything today" tells something and asks nothing.
  const denied =
    scene.clause.says("anew") ||
    (!question && scene.has("negation") && !scene.has("@shows") && !scene.has("^question"));
  look(scene.clause.cues);
  for (let rank = 0; rank < ranked.length; rank++) {
    if (worth[rank] === 0) continue;
    const rule = ranked[rank] as Ranked;
    if ((question && !rule.reads) || (denied && rule.reports)) continue;
    if (!holds(rule, scene)) continue;
    // `sorry, late with this one: …` tells something new, and corrects nothing.
    if (rule.intent === "edit.last" && scene.has("@anew")) continue;
    return { intent: rule.intent, weight: rule.weight };
  }
  return null;
}
