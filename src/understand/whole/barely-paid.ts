import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked } from "../clauses/clause.ts";
import { ask, type Part } from "../fill/part.ts";

const sayable: readonly CueName[] = ["pay", "by", "under", "at", "common", "also", "polite", "smallTalk"];

/** Whether nothing but paying is told: no one who paid or was paid, and nothing that was bought. */
function isBarePayment(clause: Clause): boolean {
  if (clause.names.length > 0 || clause.money.length !== 1) return false;
  for (let at = clause.from; at < clause.to; at++) {
    if (clause.sentence.tokens[at]?.kind !== "word" || marked(clause, at) || cuedAt(clause, at, ...sayable)) continue;
    if (!clause.cuesAt(at).some((cue) => cue.name.startsWith("mode."))) return false;
  }
  return true;
}

/** How many invoices are offered at most. */
const most = 3;

/**
 * `paid 400` while an invoice that went out has just that much outstanding: the speaker may have paid, or have been paid, and is
 * asked, with those invoices to choose from (LANGUAGE: never guess on money). Anything else stays what it is.
 */
export async function eitherWay(part: Part, clause: Clause): Promise<Part> {
  const { amount, mode, on } = part.slots;
  if (part.kind !== "entry" || part.intent !== "expense.add" || amount === undefined) return part;
  if (!clause.has("pay") || !isBarePayment(clause)) return part;
  const open = await clause.sentence.hearing.facts.openInvoices();
  const owed = open.filter((each) => each.status === "sent" && each.outstanding === amount);
  if (owed.length === 0) return part;
  const numbers = owed.slice(0, most).map((each) => each.number);
  return ask("intent", "intent", undefined, { amount, mode, on }, numbers);
}
