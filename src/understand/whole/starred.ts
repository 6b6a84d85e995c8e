import { ask, entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

/** Chat's way of putting a word right: `*Grace`, `Grace*`. */
const star = /^\s*(?:\*+\s*([^*]{2,60}?)|([^*]{2,60}?)\s*\*+)[\s.!]*$/u;

const kinds = ["client", "project"] as const;

/** A name with a star, behind an entry, is the right one; of several it is asked which. */
export function starred(sentence: Sentence): readonly Part[] | null {
  const { last, names } = sentence.hearing;
  if (!last || !sentence.text.includes("*")) return null;
  const [, before, behind] = star.exec(sentence.text) ?? [];
  const said = before ?? behind;
  if (said === undefined || sentence.money.length > 0) return null;
  for (const kind of kinds) {
    const found = [...new Set(names.byName(kind, said.trim()).map(({ name }) => name))];
    if (found.length === 1) return [entry("edit.last", { [kind]: found[0] })];
    if (found.length > 1) return [ask("disambiguation", kind, "edit.last", {}, found)];
  }
  return null;
}
