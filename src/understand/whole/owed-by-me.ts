import { seldom } from "../../seldom.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

/** What the speaker owes others: `what do i owe`, `how much do we still have to pay`, in five languages. */
const owing = seldom(
  /^\W*(?:so\s|and\s|ok\s|also\s)*(?:(?:what|how much|who|whom|which bills?|what bills?)(?:\s(?:all|else))?\s(?:do|did|have)\s(?:i|we)\s(?:still\s)?(?:owe|have to pay|need to pay|got to pay)(?!\p{L})(?!.*(?:tax|vat|gst|hst))|do\s(?:i|we)\s(?:still\s)?owe\s(?:anyone|anybody|anything|money)|(?:what|which)\sbills\s(?:are|do i have)\s(?:still\s)?(?:unpaid|open|due|to pay)|(?:cu[áa]nto|qu[ée]|a qui[ée]n) (?:le\s)?(?:debo|debemos)(?!\p{L})|(?:combien|qu['’]est-ce que|[àa] qui)\s(?:est-ce que\s)?(?:je dois|dois-je|on doit)(?!\p{L})|(?:was|wem|wie ?viel)\sschulde(?:n)?\s(?:ich|wir)(?!\p{L})|(?:quanto|o que|a quem)\s(?:eu\s|[ée] que\s)?(?:devo|devemos)(?!\p{L}))/iu,
);

/** A question of what is to be paid: bills not paid yet and what recurs stand in the forecast; what clients owe does not. */
export function owedByMe({ text, money }: Sentence): readonly Part[] | null {
  return money.length === 0 && text.length < 90 && owing.test(text) ? [entry("report.forecast", {})] : null;
}
