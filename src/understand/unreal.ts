import { type Clause, namesOf } from "./clause.ts";
import type { Flow } from "./flow/evidence.ts";
import { requested } from "./question.ts";

/** A modal at the very end, or behind a preposition, is somebody's name: `printing for will`. */
function nameless(clause: Clause, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    clause.sentence.language === "en" &&
    clause.sentence.tokens[from]?.text === "will" &&
    (to >= clause.to || /^(?:for|from|to|with|shift|move)$/.test(clause.sentence.tokens[from - 1]?.text ?? ""))
  );
}

/** `got no 500`, `says 500 was paid`: denied, or told by others. */
const deniedOrTold =
  /(?<!\p{L})(?:(?:got|received|spent|paid|made)\s+no|(?:says|said|claims|claimed|reckons|insists)(?:\s+that)?)\s+[$€£]?\d/iu;

/** Whether what a clause says about money did not happen: supposed, wished, promised, quoted, denied, joked, someone else's. */
export function unreal(clause: Clause): boolean {
  if (clause.has("hypothetical", "wish", "quote", "negation", "jest") || deniedOrTold.test(clause.text)) return true;
  if (clause.hits("promise").some((cue) => !nameless(clause, cue.from, cue.to))) return true;
  if (clause.has("notReceived") && !clause.has("add", "expecting")) return true;
  const third = clause.hits("thirdParty");
  if (third.length > 0 && !clause.has("payThem", "charged", "spend", "payI", "from")) return true;
  return clause.hits("payLater").some((cue) => !clause.hits("polite", "add").some((p) => p.to <= cue.from));
}

/** Whether a clause tells of money that is only meant to be spent: nothing but what it would buy says that any moved. */
export function planned(clause: Clause, flow: Flow | null): boolean {
  if (clause.money.length === 0 || requested(clause) || !clause.has("intend")) return false;
  return !clause.has("add", "logWord", "invoiceNoun", "invoiceVerb") && (flow?.strength ?? 0) < 4;
}

/** Whether money only went from one of the speaker's accounts to another. */
export function kept(clause: Clause): boolean {
  if (!clause.has("ownTransfer") || namesOf(clause, "client").length > 0) return false;
  return !clause.has("spend", "receive", "arrive", "payThem", "payMe");
}
