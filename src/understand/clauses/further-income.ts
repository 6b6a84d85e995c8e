import { entry, type Part, slots } from "../fill/part.ts";
import { type Clause, namesOf } from "./clause.ts";

/** One more amount and what it is for: `and 200 for the flyer`. */
const furtherAmount =
  /^(?:and|&|plus|y|m[áa]s|et|plus|und|e|mais)?\s*[$€£₹]?\d[\d.,]*k?\s?(?:€|\$|£|usd|eur|euros?|dollars?|bucks|quid|pesos|reais)?\s(?:for|por|para|pour|f[üu]r)\s/iu;
/** The same the other way round: `and the flyer 200`. */
const furtherThing =
  /^(?:(?:and|&|plus|y|et|und|e|mais)\s)?(?:the|her|his|their|el|la|los|las|les?|die|der|das|den|[oa]s?)\s\p{L}+(?:\s\p{L}+)?,?\s[$€£₹]?\d[\d.,]*k?\s?[€$£]?\W*$/iu;
/** How it is joined to what was told before. */
const joined = /^[\s,]*(?:and|&|\+|plus|y|m[áa]s|et|und|e|mais)?[\s,]*$/iu;
const withAnd = /(?:^|\s)(?:and|&|\+|plus|y|m[áa]s|et|und|e|mais)(?:\s|$)/iu;

/** What stands between a clause and the one before it, its own first word with it where that joins them. */
function joint(clause: Clause, before: Clause): string {
  const { text, tokens } = clause.sentence;
  const opening = /^(?:and|&|plus|y|m[áa]s|et|und|e|mais)(?=\s)/iu.exec(clause.text)?.[0] ?? "";
  return `${text.slice(tokens[before.to - 1]?.end, tokens[clause.from]?.start)}${opening}`;
}

/** Whether a clause only goes on with another amount and what that was for, whoever it is from. */
function goesOn(clause: Clause, before: Clause): boolean {
  const further = furtherAmount.test(clause.text) || furtherThing.test(clause.text);
  return (
    further &&
    joined.test(joint(clause, before)) &&
    !clause.has("self", "pay", "payI", "spend", "cost", "charged", "refund")
  );
}

/**
 * `Acme paid 800 for the logo and 200 for hosting`, `got 400 for the logo and 300 for hosting from Acme`: what came for one
 * thing and another came from one client, though the second by itself reads like a cost.
 */
export function furtherIncome(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const [first, opening] = [parts[0], clauses[0]];
  if (first?.kind !== "entry" || first.intent !== "income.add" || !opening || parts.length !== clauses.length)
    return parts;
  const rest = clauses.slice(1);
  const isList = rest.every((clause, i) => goesOn(clause, clauses[i] ?? opening));
  const last = clauses.at(-1);
  if (!isList || !last || first.slots.for === undefined || !withAnd.test(joint(last, clauses.at(-2) ?? opening)))
    return parts;
  const [named] = namesOf(last, "client").filter(({ value }) => value.length === 1);
  const client = first.slots.client ?? (last.has("from") ? named?.value[0]?.name : undefined);
  if (client === undefined) return parts;
  const { newClient, mode, on } = first.slots;
  return parts.map((part) => {
    const { amount, for: what, category } = part.slots;
    if (part.kind !== "entry" || (part.intent !== "income.add" && part.intent !== "expense.add")) return part;
    if (part.slots.client !== undefined && part.slots.client !== client) return part;
    return entry(
      "income.add",
      slots({
        mode,
        on,
        newClient,
        ...(part.intent === "income.add" ? part.slots : { amount, for: what ?? category }),
        client,
      }),
    );
  });
}
