import type { CueName } from "../words/cue-words.ts";
import { type Feature, readingIntents, type Scene } from "./features.ts";
import { type Rule, rules } from "./rules.ts";
import type { Intent } from "./understanding.ts";

/** An intent a clause may have, with the weight of the rule that says so. */
export interface Scored {
  readonly intent: Intent;
  readonly weight: number;
}

/** The cue without which a rule can't hold, if it needs one. */
function keyOf(rule: Rule): CueName | null {
  const cue = rule.all?.find((feature) => !feature.startsWith("@"));
  return cue ? (cue.replace(/^[\^=]/, "") as CueName) : null;
}

const ordered = rules
  .map((rule, order) => ({ rule, order, key: keyOf(rule) }))
  .sort((a, b) => b.rule.weight - a.rule.weight || a.order - b.order);

function holds(rule: Rule, scene: Scene): boolean {
  const has = (feature: Feature) => scene.has(feature);
  return (rule.all ?? []).every(has) && (rule.any ?? []).every((list) => list.some(has)) && !(rule.not ?? []).some(has);
}

/**
 * The intent a clause means most: that of the weightiest rule that holds, the earlier one among equals; null when none
 * does. A question may only mean one that reads (LANGUAGE: questions never write).
 */
export function scored(scene: Scene): Scored | null {
  const question = scene.has("@question");
  // "I didn't spend anything today" tells something and asks nothing.
  const denied = !question && scene.has("negation") && !scene.has("@shows") && !scene.has("^question");
  for (const { rule, key } of ordered) {
    if (key !== null && !scene.clause.has(key)) continue;
    if (question && !readingIntents.has(rule.intent)) continue;
    if (denied && rule.intent.startsWith("report.")) continue;
    if (holds(rule, scene)) return { intent: rule.intent, weight: rule.weight };
  }
  return null;
}
