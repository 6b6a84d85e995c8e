import type { Feature } from "../features.ts";
import type { Intent } from "../intents.ts";

/**
 * One way of saying an intent: every feature of `all`, one of each list in `any`, none of `not`. The rule with the
 * greatest weight wins, the earlier one among equals: weights tell how surely the features mean it. That a question
 * means nothing that writes is seen to once for all of them (`score.ts`), so no rule needs to say it.
 */
export interface Rule {
  readonly intent: Intent;
  readonly weight: number;
  readonly all?: readonly Feature[];
  readonly any?: readonly (readonly Feature[])[];
  readonly not?: readonly Feature[];
}
