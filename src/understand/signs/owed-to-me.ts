import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

const toMe = seldom(
  /(?<!\p{L})(?:me|us|mir|uns|nous|nos|m['’])(?!\p{L})|(?<!\p{L})(?:owed (?:by|from)|is owed)(?!\p{L})/iu,
);

/** Whether somebody owes the speaker: a sum that is expected, with no payment mode yet (SPEC 2). */
export function owesMe(clause: Clause): boolean {
  return clause.has("owes") && toMe.test(clause.text);
}
