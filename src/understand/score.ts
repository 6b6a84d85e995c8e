import { type Feature, readingIntents, type Scene } from "./features.ts";
import { type Rule, rules } from "./rules.ts";
import type { Intent } from "./understanding.ts";

/** An intent a clause may have, with the weight of the rule that says so. */
export interface Scored {
  readonly intent: Intent;
  readonly weight: number;
}

function holds(rule: Rule, scene: Scene): boolean {
  const has = (feature: Feature) => scene.has(feature);
  return (rule.all ?? []).every(has) && (rule.any ?? []).every((list) => list.some(has)) && !(rule.not ?? []).some(has);
}

/** The intents a clause may have, surest first. A question may only mean one that reads (LANGUAGE: questions never write). */
export function scored(scene: Scene): readonly Scored[] {
  const out: Scored[] = [];
  const question = scene.has("@question");
  for (const rule of rules) {
    if (question && !readingIntents.has(rule.intent)) continue;
    if (holds(rule, scene)) out.push({ intent: rule.intent, weight: rule.weight });
  }
  return out.sort((a, b) => b.weight - a.weight);
}
