import { seldom } from "../../seldom.ts";
import type { Period } from "../../time/period.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Range } from "../marks/marks.ts";

/** An invoice as it is told without its number. */
export interface DescribedInvoice extends Range {
  /** When it was issued. */
  readonly days: Period | undefined;
  /** Whether the newest is meant, or the oldest. */
  readonly which: "newest" | "oldest" | undefined;
  /** Whether somebody it is to is told with it. */
  readonly ofClient: boolean;
}

const newest =
  /^(?:last|latest|newest|most recent|letzten?|letztere|neuesten?|jungsten?|ultim[ao]|dernier|derniere|recente|mas reciente)$/;
const oldest =
  /^(?:oldest|old|older|first|earliest|altesten?|alten?|erste[nr]?|vieja|antigua|primera|ancienne|vieille|premiere|antiga|velha|primeira)$/;
const small =
  /^(?:the|my|our|his|her|their|that|this|its|die|der|meine?r?|unsere?r?|deren|ihre?r?|la|mi|su|esa|esta|ma|leur|sa|cette|a|minha|sua|essa|dele|dela|open|unpaid|overdue|outstanding|sent|offenen?|impagad[ao]|pendiente|vencida|impayee|ouverte|aberta)$/;
const linking = /^(?:from|of|for|to|with|von|vom|an|aus|für|fuer|fur|de|del|da|do|du|des|d'|para|pour|avec|em|en)$/;

/** What links an invoice to when it was issued. */
const issuedIn = /^(?:from|of|for|von|vom|aus|für|fuer|fur|de|del|da|do|du|des|d'|para|pour)$/;

const invoiceWord = seldom(/(?:invoice|bill|inv(?!\p{L})|rechnung|factur|fatura)/iu);

/** The mark that ends or begins at a place. */
function beside<T extends Range>(list: readonly T[], at: number, side: "start" | "end"): T | undefined {
  return list.find((each) => each[side] === at);
}

/**
 * The invoice a clause tells by whose it is, when it was issued or its place in their order: `the November invoice for Acme`,
 * `Acme's last bill`; null where a clause speaks of none, or of it by nothing but that it is one.
 */
export function describedInvoice(clause: Clause): DescribedInvoice | null {
  if (clause.invoices.length > 0 || !invoiceWord.test(clause.sentence.text)) return null;
  for (const { from, to } of clause.hits("invoiceNoun")) {
    const found = around(clause, from, to);
    if (found) return found;
  }
  return null;
}

interface Time extends Range {
  readonly days: Period;
}

/** When it was issued, told behind what is linked to it: a day with nothing between is when something was done (`paid the invoice friday`). */
function timeBehind(
  { sentence: { tokens } }: Clause,
  times: readonly Time[],
  from: number,
  to: number,
): Time | undefined {
  const [word, place] = [tokens[from], tokens[to]];
  if (!word || !issuedIn.test(word.text)) return undefined;
  return beside(times, word.start, "start") ?? (place && beside(times, place.start, "start"));
}

function around(clause: Clause, from: number, to: number): DescribedInvoice | null {
  const { tokens } = clause.sentence;
  const owners = clause.namesOf("client");
  const times: Time[] = [
    ...clause.periods("past").map(({ start, end, value }) => ({ start, end, days: value })),
    ...clause
      .moments("past")
      .flatMap(({ start, end, value: { day } }) => (day ? [{ start, end, days: { from: day, to: day } }] : [])),
  ];
  let days: Period | undefined;
  let which: DescribedInvoice["which"];
  let ofClient = false;
  const order = (text: string) => (newest.test(text) ? "newest" : oldest.test(text) ? "oldest" : undefined);
  let first = from;
  while (first > clause.from) {
    const token = tokens[first - 1];
    if (!token) break;
    const owner = beside(owners, token.end, "end");
    const time = beside(times, token.end, "end");
    const mark = owner ?? time;
    if (owner) ofClient = true;
    else if (time) days ??= time.days;
    else if (order(token.text)) which ??= order(token.text);
    else if (token.kind !== "possessive" && !small.test(token.text)) break;
    first = mark ? tokens.findIndex(({ start }) => start >= mark.start) : first - 1;
  }
  let last = to;
  while (last < clause.to) {
    let next = last;
    while (linking.test(tokens[next]?.text ?? "") || small.test(tokens[next]?.text ?? "")) next++;
    const owner = next > last ? beside(owners, tokens[next]?.start ?? -1, "start") : undefined;
    const time = owner ? undefined : timeBehind(clause, times, last, next);
    const mark = owner ?? time;
    if (!mark) break;
    if (time) days ??= time.days;
    else ofClient = true;
    const behind = tokens.findIndex(({ start }) => start >= mark.end);
    last = behind < 0 ? clause.to : behind;
  }
  if (!ofClient && !days && !which) return null;
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, days, which, ofClient };
}
