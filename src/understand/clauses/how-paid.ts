import type { CueHit } from "../marks/cue-index.ts";
import type { Clause } from "./clause.ts";
import { isBare } from "./filler.ts";

const isMode = ({ name }: CueHit) => name.startsWith("mode.");

const isHow = ({ name }: CueHit) => /^(?:mode\..*|pay|payI|paidBy|settle|by|self|article)$/.test(name);

/** `thread, buttons, 23.70 at the market. paid in cash`: how the amount before was paid, and nothing else. */
export function tellsHowPaid(before: Clause, clause: Clause): boolean {
  if (before.money.length !== 1 || clause.money.length + clause.names.length + clause.invoices.length > 0) return false;
  if (!clause.cues.some(isMode) || before.cues.some(isMode) || before.has("invoiceVerb", "invoiceNoun", "quote"))
    return false;
  return clause.has("pay", "payI", "paidBy", "settle") && isBare(clause, isHow);
}
