import type { Clause } from "../clauses/clause.ts";

const behind = /^\s(?:one|ones|invoice|bill)(?:['’]s)?(?!\p{L})/iu;
const before =
  /(?<!\p{L})(?:la|celle|die|a)\s(?:factura\s|facture\s|rechnung\s|fatura\s)?(?:de|über|mit|sobre)\s[$€£₹]?$/iu;

/** Whether something is called by what it comes to: `the 780 one has been paid`, `celle de 780 est réglée`. */
export function amountOne({ money, sentence: { text } }: Clause): boolean {
  const [amount, ...more] = money;
  if (!amount || more.length > 0) return false;
  return behind.test(text.slice(amount.end)) || before.test(text.slice(0, amount.start));
}
