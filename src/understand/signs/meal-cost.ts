import { type Clause, namesOf } from "../clauses/clause.ts";

/** What may stand between whom one ate with and what it came to. */
const between =
  /^[\s,:–-]*(?:(?:today|yesterday|hoy|ayer|aujourd['’]hui|hier|heute|gestern|hoje|ontem|it was|was|came to|cost|for|fue|fueron|costó|por|ça a fait|pour|war|waren|für|deu|foi)[\s,:]+)*[$€£₹]?$/iu;

/** `had lunch with Acme, 28.50 on my Amex`: right behind whom one ate with stands what it came to. */
export function mealCost(clause: Clause): boolean {
  const [amount, ...more] = clause.money;
  const named = namesOf(clause, "client").at(-1);
  // `kaffee mit interessentin steffi 9,80`: who is new paid nothing, and cost something.
  if (amount && more.length === 0 && !named && clause.has("newLead"))
    return (
      clause.has("category.meals") &&
      clause.has("meetVerb", "channel.meeting") &&
      amount.end === clause.tokens.at(-1)?.end
    );
  if (!amount || more.length > 0 || !named || named.end > amount.start) return false;
  return between.test(clause.sentence.text.slice(named.end, amount.start));
}
