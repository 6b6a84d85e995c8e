import { reviseIncome } from "../../src/books/revise-income.ts";
import type { Call } from "../../src/call.ts";
import type { Answer } from "../../src/chat/command.ts";
import { expectedEntries } from "../../src/db/queries/expected-entries.ts";
import { encodeMoney } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { readIsoDay } from "../../src/time/day.ts";
import { incomeTitle, spokenAmount } from "../cards/entry-titles.ts";
import { incomeCard } from "../cards/income-card.ts";
import { modeOffers } from "../cards/mode-offers.ts";
import type { ReceivedFrom } from "./income-as-payment.ts";

/** How a button names an expected entry and the day it had before it was taken as arrived. */
const naming = "expected:";

/**
 * Takes money received from a client as the one entry of that amount which was expected of them, says so, and offers to log it
 * as new income instead: never both, so no double count (SPEC 2, 5). Null when none, or several, were expected, or it was
 * said to be for something else.
 */
export async function incomeAsExpected(scope: Scope, received: ReceivedFrom): Promise<Answer | null> {
  const { client, amount, on, mode, note } = received;
  const { project, service } = received.slots;
  if (project !== undefined || service !== undefined) return null;
  const { currency, minor } = amount;
  const [row, ...more] = await scope.query(expectedEntries, { clientId: client.id, currency, minor });
  if (!row || more.length > 0) return null;
  if (note !== undefined && row.note?.toLowerCase() !== note.toLowerCase()) return null;
  const early = row.earnedOn > on;
  const entry = await reviseIncome(scope, row.id, { received: true, receivedOn: on, mode, ...(early ? { on } : {}) });
  const { books, invoices } = scope.say;
  const slots = { ...received.slots, amount: encodeMoney(amount), client: received.slots.client ?? client.name, on };
  const fresh: Call = { command: "income", slots: { ...slots, asIncome: `${naming}${row.id}:${row.earnedOn}` } };
  const said = books.arrivedText(spokenAmount(scope, entry.row), client.name);
  return {
    text: entry.mode?.assumed ? `${said} ${books.assumedNote(scope.show.name("mode", entry.mode.name))}` : said,
    card: incomeCard(scope, entry),
    offers: [{ label: invoices.buttons.instead, press: fresh }, ...modeOffers(scope, `income:${row.id}`, entry.mode)],
    wrote: { title: books.arrivedTitle(incomeTitle(scope, entry)), subject: { table: "income", id: row.id } },
  };
}

/** Makes an entry expected again that was taken as arrived, in the same step as the new income is written; false when it is another thing. */
export async function expectedAgain(scope: Scope, taken: string): Promise<boolean> {
  if (!taken.startsWith(naming)) return false;
  const [id = "", day = ""] = taken.slice(naming.length).split(":");
  const on = readIsoDay(day);
  if (await scope.read.income.findFirst({ where: { id }, select: { id: true } }))
    await reviseIncome(scope, id, { received: false, ...(on ? { on } : {}) });
  return true;
}
