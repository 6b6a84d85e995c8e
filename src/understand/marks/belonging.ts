import type { CueName } from "../../words/cue-words.ts";
import type { Token } from "./tokens.ts";

const belonging = /^(?:de|del|da|do|das|dos|du|des|d'|of)$/;
const articleBehind = /^(?:la|las|los|le|les|l'|the)$/;

/** How many small words of belonging stand at a place, which inside a name join two words: one in `Casa da Música`, two in `Moulin de la Galette`. */
export function belongingAt(tokens: readonly Token[], at: number): number {
  if (!belonging.test(tokens[at]?.text ?? "")) return 0;
  return articleBehind.test(tokens[at + 1]?.text ?? "") ? 2 : 1;
}

/** Whether a word that is such a cue may begin a name as well: a house may be called by what is sold there, a payment by nobody. */
export const mayBeName = (cue: CueName): boolean =>
  cue.startsWith("category.") ||
  cue === "clientNoun" ||
  cue === "expenseNoun" ||
  cue === "meetingNoun" ||
  cue === "article";
