import type { FoundNames, NameKind } from "./names.ts";

const labels: ReadonlySet<NameKind> = new Set<NameKind>(["mode", "category", "classification", "tag"]);

/** Whether somebody or something is called so: the words of the books' own lists keep what they tell besides. */
export function isCalled(found: FoundNames): boolean {
  return found.fit !== "pronoun" && found.value.some((name) => !labels.has(name.kind));
}
