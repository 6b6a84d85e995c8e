import type { FormSlot } from "../../words/form-words.ts";
import { tokenise } from "../marks/tokens.ts";

/** One step of a way of saying something: words of which one is said, something said freely, or steps that may be left out. */
export type Step =
  | { readonly kind: "words"; readonly any: readonly (readonly string[])[] }
  | { readonly kind: "slot"; readonly slot: FormSlot }
  | { readonly kind: "maybe"; readonly steps: readonly Step[] };

/** Words whose `'s` is often typed without the apostrophe, or in full. */
export const runOn = /^(what|who|how|where|when|that|it|there|here)s$/;

/** `l'`, `d'`: a token of its own, which tokenising it alone would not give. */
const elision = /^[a-z]+'$/;

/** The tokens that one alternative comes to: `to_do` is two. */
export function tokensOf(word: string): string[] {
  return word.split("_").flatMap((one) => (elision.test(one) ? [one] : tokenise(one).map((token) => token.text)));
}

function choices(word: string): string[][] {
  const typed = tokensOf(word);
  const asking = runOn.exec(word)?.[1];
  return asking ? [typed, [asking, "'s"], [asking, "is"]] : [typed];
}

const pieces = /\(|\)\?|<(\w+)>(\?)?|([^\s()<>?]+)(\?)?/g;

/**
 * Reads a pattern: `a|b` is either word, `to_do` two words in a row, `a?` and `(for <project>)?` may be left out, `<task>` is
 * what the slot of that name takes.
 */
export function readPattern(pattern: string): readonly Step[] {
  const open: Step[][] = [[]];
  for (const [piece, slot, slotMaybe, word, wordMaybe] of pattern.matchAll(pieces)) {
    if (piece === "(") {
      open.push([]);
      continue;
    }
    const closed = piece === ")?" ? open.pop() : undefined;
    const steps = open.at(-1);
    if (!steps) throw new RangeError(`brackets that do not match: ${pattern}`);
    const step: Step = closed
      ? { kind: "maybe", steps: closed }
      : slot
        ? { kind: "slot", slot: slot as FormSlot }
        : { kind: "words", any: (word ?? "").split("|").flatMap(choices) };
    steps.push(slotMaybe || wordMaybe ? { kind: "maybe", steps: [step] } : step);
  }
  return open[0] ?? [];
}
