import { clauseOf } from "../clauses/clause.ts";
import { isBare } from "../clauses/filler.ts";
import { fillEdit } from "../fill/fill-edit.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import { sceneOf } from "../scene.ts";
import type { Sentence } from "../sentence.ts";

/** Chat's way of putting a word right: `*Grace`, `Grace*`. */
const star = /^\s*(?:\*+\s*([^*]{2,60}?)|([^*]{2,60}?)\s*\*+)[\s.!]*$/u;

const kinds = ["client", "project"] as const;

/** A name or a value with a star, behind an entry, is the right one; of several names it is asked which. */
export async function starred(sentence: Sentence): Promise<readonly Part[] | null> {
  const { last, names } = sentence.hearing;
  if (!last || !sentence.text.includes("*")) return null;
  const [, before, behind] = star.exec(sentence.text) ?? [];
  const said = before ?? behind;
  if (said === undefined) return null;
  for (const kind of kinds) {
    const found = [...new Set(names.byName(kind, said.trim()).map(({ name }) => name))];
    if (found.length === 1) return [entry("edit.last", { [kind]: found[0] })];
    if (found.length > 1) return [ask("disambiguation", kind, "edit.last", {}, found)];
  }
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (!isBare(clause, ({ name }) => name.startsWith("mode."))) return null;
  const part = await fillEdit(sceneOf(clause));
  return Object.values(part.slots).some((value) => value !== undefined) ? [part] : null;
}
