import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { describedInvoice } from "../invoices/described-invoice.ts";

/** Whether something new is drawn up: `faz um orçamento de 3.200`, `mach ein Angebot über 900`. */
function drawsUp(clause: Clause): boolean {
  const at = firstWord(clause);
  const next = cuedAt(clause, at + 1, "article") ? at + 2 : at + 1;
  return cuedAt(clause, at, "create") && cuedAt(clause, next, "quote", "invoiceNoun");
}

/** `murphys not home, no charge`: what was found where one went, and nothing put right. */
const found = seldom(
  /(?<!\p{L})not (?:at )?(?:home|around|available|answering|ready|coming|interested)(?!\p{L})(?!\s(?:the|a|my|it|his|her)(?!\p{L}))|(?<!\p{L})no (?:charge|one (?:home|there|in)|answer)(?!\p{L})/iu,
);

const denies = /^\W*(?:no|nope|nah|nein|nee|non|n[ãa]o|sorry|oops|wait)(?!\p{L})/iu;

/** `change the due date of Acme's November invoice`, behind an invoice: said so fully it is told by itself, whichever was the last. */
function describesBill(clause: Clause): boolean {
  const bill = denies.test(clause.text) ? null : describedInvoice(clause);
  if (!bill?.ofClient) return false;
  return bill.days !== undefined || bill.which !== undefined || clause.has("due", "extend");
}

/**
 * Whether what sounds like a correction is of another record than the last one: `make a quote of 900`,
 * `change the due date of Bella's invoice to the 20th`.
 */
export function isOfAnother(clause: Clause): boolean {
  const last = clause.sentence.hearing.last?.intent;
  if (last === undefined) return false;
  if (last.startsWith("invoice.")) return describesBill(clause);
  if (found.test(clause.text)) return true;
  const invoicesDue =
    clause.has("invoiceNoun") &&
    clause.has("due", "extend") &&
    clause.names.some((name) => name.value[0]?.kind === "client");
  return drawsUp(clause) || (invoicesDue && clause.money.length === 0);
}
