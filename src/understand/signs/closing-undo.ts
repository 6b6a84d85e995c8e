import type { Clause } from "../clauses/clause.ts";

/** `ugh I mixed that up, undo it`: behind a comma, and the last word. */
export function closesWithUndo(clause: Clause): boolean {
  const end = clause.from + clause.tokens.findLastIndex(({ kind }) => kind !== "sign") + 1;
  const opens = (at: number) => at > clause.from && clause.sentence.tokens[at - 1]?.kind === "sign";
  return !/[?¿]/.test(clause.text) && clause.hits("undo").some(({ from, to }) => to === end && opens(from));
}
