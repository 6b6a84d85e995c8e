import type { CueName } from "../words/cue-words.ts";
import { type Feature, readingIntents, type Scene } from "./features.ts";
import type { Rule } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import type { Intent } from "./understanding.ts";

/** An intent a clause may have, with the weight of the rule that says so. */
interface Scored {
  readonly intent: Intent;
  readonly weight: number;
}

/** The cue without which a rule can't hold, if it needs one. */
function keyOf(rule: Rule): CueName | null {
  const cue = rule.all?.find((feature) => !feature.startsWith("@"));
  return cue ? (cue.replace(/^[\^=]/, "") as CueName) : null;
}

const plain = (list: readonly Feature[]) => list.every((feature) => !feature.startsWith("@"));

/** The rules from the weightiest on, each with what is quick to look up apart from what has to be found out. */
const ordered = rules
  .map((rule, order) => ({
    rule,
    order,
    key: keyOf(rule),
    cues: (rule.any ?? []).filter(plain),
    signs: (rule.any ?? []).filter((list) => !plain(list)),
    all: (rule.all ?? []).toSorted((a, b) => Number(a.startsWith("@")) - Number(b.startsWith("@"))),
    not: (rule.not ?? []).toSorted((a, b) => Number(a.startsWith("@")) - Number(b.startsWith("@"))),
  }))
  .sort((a, b) => b.rule.weight - a.rule.weight || a.order - b.order);

type Ordered = (typeof ordered)[number];

function holds({ cues, signs, all, not }: Ordered, scene: Scene): boolean {
  const has = (feature: Feature) => scene.has(feature);
  const some = (list: readonly Feature[]) => list.some(has);
  return cues.every(some) && all.every(has) && signs.every(some) && !not.some(has);
}

/**
 * The intent a clause means most: that of the weightiest rule that holds, the earlier one among equals; null when none
 * does. A question may only mean one that reads (LANGUAGE: questions never write).
 */
export function scored(scene: Scene): Scored | null {
  const question = scene.has("@question");
  // "I didn't spend anything today" tells something and asks nothing.
  const denied = !question && scene.has("negation") && !scene.has("@shows") && !scene.has("^question");
  for (const each of ordered) {
    const { rule, key } = each;
    if (key !== null && !scene.clause.has(key)) continue;
    if (question && !readingIntents.has(rule.intent)) continue;
    if (denied && rule.intent.startsWith("report.")) continue;
    if (holds(each, scene)) return { intent: rule.intent, weight: rule.weight };
  }
  return null;
}
