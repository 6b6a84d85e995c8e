import { seldom } from "../../seldom.ts";
import { clauseOf } from "../clauses/clause.ts";
import { ask, type Part } from "../fill/part.ts";
import { saidAmount } from "../fill/said.ts";
import type { Sentence } from "../sentence.ts";

/** `the logo is 800, paid today`: what something comes to and that it is paid, by nobody named. */
const said = seldom(
  /^\W*(?:the|that)\s(\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3})\s(?:is|was|came to|comes to|were|are)\s[$€£]?\d[\d.,]*k?(?:\s(?:dollars|euros?|pounds|bucks|quid))?[\s,;:–-]+(?:(?:and|it['’]?s|is|was|already|just|all|fully|now|got)\s)*(?:paid|settled)(?:\s(?:today|yesterday|this morning|this week|last night|now|already|in full|on \p{L}+day|(?:by|in|with|via)\s(?:card|cash|bank|transfer|check|cheque|paypal|zelle|venmo|wise|stripe)))*[\s.!]*$/iu,
);

/** Whether what was priced and paid came in or went out is asked, where nothing tells what was bought or who paid; null of anything else. */
export function pricedAndPaid(sentence: Sentence): readonly Part[] | null {
  if (sentence.money.length !== 1 || sentence.names.length + sentence.invoices.length > 0) return null;
  const thing = said.exec(sentence.text)?.[1];
  if (thing === undefined) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (clause.cues.some(({ name }) => name.startsWith("category.")) || clause.has("invoiceNoun", "incomeNoun"))
    return null;
  return [ask("intent", "intent", undefined, { amount: saidAmount(clause), for: thing })];
}
