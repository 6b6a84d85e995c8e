import { type Clause, cuedAt } from "../clauses/clause.ts";
import { describedInvoice } from "../invoices/described-invoice.ts";
import type { Taken } from "./match-form.ts";

/** Until when or why something rests is told behind what it is called. */
const reasons = /^(?:till|until|while|because|as|since|bis|weil|hasta|porque|jusque|car|ate)$/;

/** What is charged for work: the fee of a project is a part of it, and nothing that recurs. */
const ofWork = /^\s*(?:fee|plan|preis|honorar|tarifa|precio|prix|tarif|honoraires|pre[çc]o)\s*$/iu;

const takesFrom = /\s(?:from|off|on|of|in|aus|von|auf|de|da|du|sur)\s$/iu;

/** Meetings, timers and projects are paused and skipped by other words than what recurs in the books, whatever is told behind them. */
export function recurs(clause: Clause, { from, to }: Taken): boolean {
  for (let at = from; at < to; at++)
    if (cuedAt(clause, at, "meetingNoun", "projectNoun", "remind", "hoursNoun", "every")) return false;
  // `cancela esa factura` is of the one just written; that of the internet recurs.
  if (to - from === 1 && cuedAt(clause, from, "invoiceNoun")) return false;
  const start = clause.sentence.tokens[from]?.start ?? 0;
  const behind = clause.sentence.tokens.findIndex((token, at) => at > from && at < to && reasons.test(token.text));
  const end = clause.sentence.tokens[(behind < 0 ? to : behind) - 1]?.end ?? 0;
  // `remove the hosting line from Acme's invoice`
  const bill = describedInvoice(clause);
  if (bill && bill.start < end && takesFrom.test(clause.sentence.text.slice(start, bill.start))) return false;
  // What a client pays elsewhere is no business of the books: `Bluebird's rent went up`.
  const theirs = clause.sentence.tokens.some((token) => token.kind === "possessive" && token.start < end);
  if (theirs && clause.has("category.rent")) return false;
  return ![...clause.namesOf("project"), ...clause.namesOf("service"), ...clause.namesOf("meeting")].some(
    (found) => found.start <= start && (found.end >= end || ofWork.test(clause.sentence.text.slice(found.end, end))),
  );
}
