import type { Clause } from "../clauses/clause.ts";
import { worked } from "./said.ts";

const perUnit = /^\s?(?:per|a|an|each|\/|pro|por|par)\s?(\p{L}{2,})/iu;
/** What is told by another kind of pricing, or is no unit of work. */
const otherUnits =
  /^(?:h|hrs?|hours?|std|stunde|hora|heure|project|job|fixed|flat|month|week|day|year|fee|under|for|on)$/i;

/**
 * A price by a unit of one's own, behind its amount, with how many there are where that is said: `25 per photo, 10 photos`
 * (SPEC 4). Nothing when the price is by the hour or for all of it.
 */
export function ownUnit(clause: Clause): { readonly pricing?: string; readonly quantity?: string } {
  const [amount] = clause.money;
  if (!amount || worked(clause).some((one) => one.start <= amount.end + 6 && one.end > amount.end)) return {};
  const { text } = clause.sentence;
  const unit = perUnit.exec(text.slice(amount.end))?.[1];
  if (!unit || otherUnits.test(unit)) return {};
  const many = new RegExp(String.raw`(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)\s+${unit}(?:e?s|en|n)?(?!\p{L})`, "iu").exec(
    text,
  );
  return { pricing: `per ${unit.toLowerCase()}`, ...(many?.[1] ? { quantity: many[1].replace(",", ".") } : {}) };
}
