import type { Clause } from "../clauses/clause.ts";
import { saysDeposit } from "../clauses/deposit-of.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidRhythm } from "../fill/reminder-text.ts";

/** `deposit paid 150, bank`: what somebody pays ahead, said of nobody else. */
export function isPaidAhead(clause: Clause): boolean {
  return (
    clause.money.length === 1 &&
    (clause.has("incomeNoun") || saysDeposit(clause.text)) &&
    clause.names.length === 0 &&
    !clause.has("self", "to")
  );
}

/**
 * What is told in a rhythm right behind a client who is new is what they pay: `new client Mrs Quinn, lawn every tuesday 40`. Nothing
 * says that it is bought. So is a deposit told behind them.
 */
export function ofNewClient(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const [added, part, ...more] = parts;
  const clause = clauses[1];
  if (added?.kind !== "entry" || added.intent !== "client.add" || part?.kind !== "entry" || !clause) return parts;
  if (part.intent !== "expense.add" || clause.has("spend", "payI", "cost", "charged", "expenseNoun", "billable"))
    return parts;
  if (part.slots.repeat === undefined && isPaidAhead(clause)) {
    const { vendor: _vendor, category: _category, paid: _paid, ...said } = part.slots;
    return [added, entry("income.add", { ...said, client: added.slots.client, newClient: "true" }), ...more];
  }
  if (part.slots.repeat === undefined || part.slots.mode !== undefined) return parts;
  if (clause.has("spend", "pay", "payI", "cost", "charged", "expenseNoun", "billable") || !saidRhythm(clause))
    return parts;
  const { vendor, category: _category, for: what, ...said } = part.slots;
  const income = { ...said, client: added.slots.client, newClient: "true", for: what ?? vendor };
  return [added, entry("income.add", income), ...more];
}
