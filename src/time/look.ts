import { foldText } from "../money/fold-text.ts";
import { wordsFor } from "../words/value-words-by-locale.ts";
import type { Look } from "./resolve-day.ts";

interface Verbs {
  readonly past: ReadonlySet<string>;
  readonly plan: ReadonlySet<string>;
}

const compiled = new Map<string, Verbs>();

function verbs(locale: string): Verbs {
  const language = locale.slice(0, 2).toLowerCase();
  let known = compiled.get(language);
  if (!known) {
    const list = wordsFor(locale);
    known = {
      past: new Set(list.flatMap((w) => w.pastVerbs).map(foldText)),
      plan: new Set(list.flatMap((w) => w.planVerbs).map(foldText)),
    };
    compiled.set(language, known);
  }
  return known;
}

/**
 * Whether a text tells what happened or what is planned: the first word that tells decides, a past verb before a plan
 * at the same place. Null when nothing tells. `lang` is a language or locale; English words always count.
 */
export function lookOf(text: string, lang: string): Look | null {
  const { past, plan } = verbs(lang);
  const words = foldText(text).match(/[\p{L}'-]+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    const pair = `${word} ${words[index + 1] ?? ""}`;
    if (past.has(word) || past.has(pair)) return "past";
    if (plan.has(word) || plan.has(pair)) return "future";
  }
  return null;
}
