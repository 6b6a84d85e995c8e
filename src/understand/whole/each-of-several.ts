import type { Clause } from "../clauses/clause.ts";
import { namesOf } from "../clauses/clause.ts";
import type { Part } from "../fill/part.ts";
import { slots } from "../fill/part.ts";

const parting = /^\s*(?:,|and|&|\+|y|e|et|und)(?:\s*(?:and|&|y|e|et|und))?\s*$/iu;

/** The clients named side by side of whom each paid the one amount: `Globex and Northwind paid 500 each`; none otherwise. */
export function eachOfSeveral(clause: Clause): readonly string[] {
  if (
    clause.money.length !== 1 ||
    !clause.has("each") ||
    !clause.has("pay", "payThem", "payMe", "got", "receive", "arrive", "give")
  )
    return [];
  const places = namesOf(clause, "client");
  if (places.length < 2 || places.some((found) => found.value.length !== 1)) return [];
  const { text } = clause.sentence;
  const sideBySide = places.every((found, i) => {
    const before = places[i - 1];
    return !before || parting.test(text.slice(before.end, found.start));
  });
  const names = places.flatMap((found) => found.value.map((name) => name.name));
  return sideBySide && new Set(names).size === names.length ? names : [];
}

/** The income asked about as one entry for each of these clients. */
export function entriesOfEach(part: Part, clients: readonly string[]): readonly Part[] {
  const { client: _client, newClient: _new, ...said } = part.slots;
  return clients.map((client) => ({ kind: "entry", intent: "income.add", slots: slots({ ...said, client }) }));
}
