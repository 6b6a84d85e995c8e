import { encodeMoney } from "../../money/money.ts";
import type { Clause } from "../clauses/clause.ts";

/** What tells that the amount behind is the speaker's part of the one before. */
const myPart =
  /(?<!\p{L})(?:my (?:half|share|part|bit|end|side)(?: is| was| came to|:|,)?|(?:put|mark|count) me (?:down )?for|i (?:only )?(?:owe|put in|chipped in)|mi (?:parte|mitad)(?: es| fue)?|ma (?:part|moiti[ée])(?: est)?|mein(?:e|en)? (?:anteil|h[äa]lfte)(?: ist| war)?|minha (?:parte|metade)(?: foi| [ée])?)\s[$€£₹]?$/iu;

/** Whether what stands between two amounts tells that the second is the speaker's part of the first. */
export function tellsOwnPart(between: string): boolean {
  return myPart.test(between);
}

/** `lunch was 34.80 but we went halves so put me down for 17.40`: of what is shared, the speaker's part is what was spent. */
export function ownPart(clause: Clause): string | undefined {
  const [whole, part, ...more] = clause.money;
  if (!whole || !part || more.length > 0 || part.value.money.minor >= whole.value.money.minor) return undefined;
  return tellsOwnPart(clause.sentence.text.slice(whole.end, part.start)) ? encodeMoney(part.value.money) : undefined;
}
