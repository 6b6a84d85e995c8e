import { builtInsCalled } from "../../built-in-names.ts";
import { nameKey } from "../../name-key.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Names } from "../names/names.ts";
import type { SlotName } from "../slot-names.ts";
import type { Way } from "./form-index.ts";
import type { Fit } from "./match-form.ts";

/** The kind of an expense or of income that a text is called by: the workspace's own, else one that everybody knows. */
function sortCalled(names: Names, list: "category" | "classification", text: string): string | undefined {
  const own = names.byName(list, text, "exact").find(({ name }) => nameKey(name) === nameKey(text));
  return own?.name ?? builtInsCalled(list, text)[0];
}

const lists: Readonly<Record<string, "category" | "classification">> = {
  "expense.add": "category",
  "income.add": "classification",
};

/**
 * Of what kind the entry just written is instead: `put it under travel`, `das war Reise`. Null where that has no kind, or where
 * nothing says that a kind is meant: neither the word for it nor what is known as one.
 */
export function sortSaid(
  clause: Clause,
  { form }: Way,
  fit: Fit,
  said: Partial<Record<SlotName, string>>,
): Part | null {
  const { last, names } = clause.sentence.hearing;
  const list = lists[last?.intent ?? ""];
  const text = said.category;
  if (!list || text === undefined) return null;
  const taken = fit.slots.get("sort");
  const start = clause.sentence.tokens[taken?.from ?? 0]?.start ?? 0;
  const somebody = [...clause.namesOf("client"), ...clause.namesOf("project")].some((found) => found.start >= start);
  const called = sortCalled(names, list, text);
  // `change the category to gear`: one that nobody knows is asked about; `the category was wrong` names none.
  const before = (taken?.from ?? 0) - 1;
  const led = cuedAt(clause, before, "to") || clause.sentence.tokens[before]?.text === "en";
  const named = form === "sortSet" && led;
  if (somebody || (called === undefined && !named)) return null;
  return entry("edit.last", { [list]: called ?? text });
}
