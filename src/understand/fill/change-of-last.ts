import type { Clause } from "../clauses/clause.ts";

/** What is added to the amount written last, or taken off it, in the words people use. */
const added =
  /^(?:(?:no|oh|and|also|please|pls|sorry|oops|actually)[\s,]+)*(?:add|put)\s\S+\s(?:more\s)?(?:to|on)\s(?:that|it|this)(?:\sone)?(?:\sfor\s\D{2,40})?[\s.!]*$/iu;
const taken =
  /^(?:(?:no|oh|and|also|please|pls|sorry|oops|actually)[\s,]+)*(?:take|knock|subtract|deduct)\s(?:off\s)?\S+\s(?:off|from)\s?(?:that|it|this)?[\s.!]*$/iu;

/** Whether a clause adds its amount to the one written last (1), or takes it off (-1): `add 50 to that`; null for anything else. */
export function changeOfLast(clause: Clause): 1 | -1 | null {
  if (clause.money.length !== 1 || clause.sentence.hearing.last?.hasAmount !== true) return null;
  if (added.test(clause.text)) return 1;
  return taken.test(clause.text) ? -1 : null;
}
