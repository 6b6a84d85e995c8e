import { daysBetween } from "../../time/day.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";

/** A period as long as costs are looked back at, in days. */
const longPeriod = 28;

/** Words that ask for it, or lead to the period. */
const around =
  /^(?:in|en|em|im|am|no|na|du|de|le|la|of|on|and|so|y|et|und|e|what|about|how|much|any|wie|viel|was|ist|mit|cuanto|que|combien|quanto|quoi|pour|for|fur|por|para)$/;

/**
 * `fuel this month?`, `rent last year`: a kind of expense and a period that has begun, and no word more. Days and weeks
 * are asked about only with a question mark: `training this week` tells of it.
 */
export function kindThen(clause: Clause): boolean {
  if (clause.names.length > 0 || clause.money.length + clause.invoices.length > 0) return false;
  const { hearing } = clause.sentence;
  const [period, ...more] = clause.periods("past");
  if (!period || more.length > 0 || period.value.from > hearing.today) return false;
  const kinds = clause.tokens.map((token, i) => {
    const at = clause.from + i;
    if (token.kind === "sign" || (token.start >= period.start && token.end <= period.end)) return "rest";
    if (clause.cuesAt(at).some(({ name }) => name.startsWith("category."))) return "kind";
    return cuedAt(clause, at, "article") || around.test(token.text) ? "rest" : "other";
  });
  const isAsked = /[?？]/u.test(clause.text) || daysBetween(period.value.from, period.value.to) >= longPeriod - 1;
  return kinds.includes("kind") && !kinds.includes("other") && isAsked;
}
