import type { Clause } from "../clauses/clause.ts";
import { namesOf } from "../clauses/clause.ts";
import type { Part } from "../fill/part.ts";
import { slots } from "../fill/part.ts";
import type { FoundNames } from "../names/names.ts";

const parting =
  /^\s*(?:,|and|&|\+|y|e|et|pis|und)(?:\s*(?:and|&|y|e|et|pis|und))?\s*(?:(?<=\s)(?:the|l[ae]s?|el|los|der|die|das|[oa]s?)\s)?$/iu;

/** The clients named side by side of whom each paid the one amount: `Globex and Northwind paid 500 each`; none otherwise. */
export function eachOfSeveral(clause: Clause): readonly string[] {
  if (
    clause.money.length !== 1 ||
    !clause.has("each") ||
    !clause.has("pay", "payThem", "payMe", "got", "receive", "arrive", "give")
  )
    return [];
  return sideBySide(clause).flatMap((found) => found.value.map((name) => name.name));
}

/** Where clients are named side by side, each another one: `Globex and Northwind`; none otherwise. */
function sideBySide(clause: Clause): readonly FoundNames[] {
  const places = namesOf(clause, "client");
  if (places.length < 2 || places.some((found) => found.value.length !== 1)) return [];
  const { text } = clause.sentence;
  const joined = places.every((found, i) => {
    const before = places[i - 1];
    return !before || parting.test(text.slice(before.end, found.start));
  });
  const names = places.map((found) => found.value[0]?.name);
  return joined && new Set(names).size === names.length ? places : [];
}

/** The clause once for each of several clients who paid, or were sent their own invoices: `Globex and Northwind paid`. */
export function invoicesOfEach(clause: Clause): readonly Clause[] {
  if (clause.money.length + clause.invoices.length > 0) return [];
  if (!clause.has("invoiceNoun", "pay", "settle", "payThem")) return [];
  return sideBySide(clause).map((found) => clause.with({ names: [found] }));
}

/** The income asked about as one entry for each of these clients. */
export function entriesOfEach(part: Part, clients: readonly string[]): readonly Part[] {
  const { client: _client, newClient: _new, ...said } = part.slots;
  return clients.map((client) => ({ kind: "entry", intent: "income.add", slots: slots({ ...said, client }) }));
}
