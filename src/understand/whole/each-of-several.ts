import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { namesOf } from "../clauses/clause.ts";
import type { Part } from "../fill/part.ts";
import { slots } from "../fill/part.ts";
import type { Intent } from "../intents.ts";
import type { FoundNames } from "../names/names.ts";

const parting =
  /^\s*(?:,|and|&|\+|y|e|et|pis|und)(?:\s*(?:and|&|y|e|et|pis|und))?\s*(?:(?<=\s)(?:the|l[ae]s?|el|los|der|die|das|[oa]s?)\s)?$/iu;

/** That all who are named did the same: `Globex and Northwind both paid 500`. */
const allAlike = seldom(
  /^\s(?:(?:have|has|they|haben|ont|han|me|m'ont)\s)*(?:both|all|todos|todas|amb[oa]s|los dos|las dos|tous|toutes|(?:tous |toutes )?les deux|beide|alle|os dois|as duas)\s/iu,
);

const paidAll = seldom(/^\s(?:paid|pag\p{L}+|payé|gezahlt|bezahlt)\s(?:both|all)(?!\p{L})/iu);

const ofEach: ReadonlySet<Intent> = new Set<Intent>(["income.add", "invoice.create"]);

/** The clients named side by side of whom each paid, owes or is billed the one amount: `Globex and Northwind paid 500 each`; none otherwise. */
export function eachOfSeveral(clause: Clause, intent: Intent | undefined): readonly string[] {
  if (clause.money.length !== 1 || !intent || !ofEach.has(intent)) return [];
  const places = sideBySide(clause);
  const { text } = clause.sentence;
  const behind = text.slice(places.at(-1)?.end);
  const alike = clause.has("each") || allAlike.test(behind, text) || paidAll.test(behind, text);
  return alike ? places.flatMap((found) => found.value.map((name) => name.name)) : [];
}

/** Where clients are named side by side, each another one: `Globex and Northwind`; none otherwise. */
function sideBySide(clause: Clause): readonly FoundNames[] {
  const places = namesOf(clause, "client");
  if (places.length < 2 || places.some((found) => found.value.length !== 1)) return [];
  const { text } = clause.sentence;
  const gap = clause.has("each") ? /^\s+$/ : parting;
  const joined = places.every((found, i) => {
    const before = places[i - 1];
    const between = before && text.slice(before.end, found.start);
    return between === undefined || parting.test(between) || gap.test(between);
  });
  const names = places.map((found) => found.value[0]?.name);
  return joined && new Set(names).size === names.length ? places : [];
}

/** The clause once for each of several clients who paid, or were sent their own invoices: `Globex and Northwind paid`. */
export function invoicesOfEach(clause: Clause): readonly Clause[] {
  if (clause.money.length + clause.invoices.length > 0) return [];
  if (!clause.has("invoiceNoun", "pay", "payLater", "settle", "payThem")) return [];
  return clientsOfEach(clause);
}

/** The clause once for each of several clients named side by side: `Globex and Northwind both signed`. */
export function clientsOfEach(clause: Clause): readonly Clause[] {
  return sideBySide(clause).map((found) => clause.with({ names: [found] }));
}

/** What was found of one of them, or asked about, as one entry for each of these clients. */
export function entriesOfEach(part: Part, clients: readonly string[]): readonly Part[] {
  const { client: _client, newClient: _new, ...said } = part.slots;
  const { intent } = part;
  return intent ? clients.map((client) => ({ kind: "entry", intent, slots: slots({ ...said, client }) })) : [part];
}
