import type { Input, Options } from "../chat/command.ts";
import { outstandingMinor } from "../db/queries/invoice-totals.ts";
import { clientNames } from "../invoices/client-names.ts";
import { openInvoices } from "../invoices/find-open.ts";
import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day, daysBetween } from "../time/day.ts";

/** Money that a row says came in. */
export interface CameIn {
  readonly on: Day;
  readonly amount: Money;
  /** The client whom the row names, where the books know them. */
  readonly clientId: string | undefined;
  /** Whatever else the row says of who paid and what for. */
  readonly text: string;
}

/** The invoice that a row pays. */
export interface Pays {
  readonly id: string;
  readonly number: string;
  readonly client: string;
}

/** How rows stand to the invoices of the books, by their place. */
export interface PaidInvoices {
  readonly pays: ReadonlyMap<number, Pays>;
  /** Rows whose payment is in the books already. */
  readonly booked: ReadonlySet<number>;
  /** The invoices that a row may pay, where it fits several and nobody can tell which. */
  readonly undecided: ReadonlyMap<number, readonly Pays[]>;
}

/** An invoice, or one of its payments, that a row may be the money of. */
interface Due {
  readonly id: string;
  readonly number: string;
  readonly clientId: string;
  readonly client: string;
  readonly on: Day | null;
}

/** A bank may book a payment some days after it was told of, or before. */
const daysApart = 3;

const amountKey = (minor: bigint, currency: string) => `${minor} ${currency}`;

/**
 * Which rows of received money are in the books as payments of invoices already, and which are the payment of an open one:
 * it has exactly so much outstanding, and the row names its number, or its client and no other fits (SPEC 5).
 */
export async function paidInvoices(
  scope: Scope,
  rows: readonly { readonly input: Input<Options>; readonly twin: boolean }[],
  cameIn: (input: Input<Options>, scope: Scope) => CameIn | null,
): Promise<PaidInvoices> {
  const came = rows.flatMap(({ input, twin }, index) => {
    const row = twin ? null : cameIn(input, scope);
    return row ? [{ row, index }] : [];
  });
  const pays = new Map<number, Pays>();
  const booked = new Set<number>();
  const undecided = new Map<number, readonly Pays[]>();
  if (came.length === 0) return { pays, booked, undecided };
  const payments = byAmount(await paymentsAbout(scope, came.map(({ row }) => row.on).sort()));
  const open = byAmount(await dueNow(scope));
  for (const { row, index } of came) {
    const key = amountKey(row.amount.minor, row.amount.currency);
    const told = nearest(row, fitting(row, payments.get(key) ?? []));
    if (told) {
      booked.add(index);
      drop(payments.get(key), told);
      continue;
    }
    const fits = fitting(row, open.get(key) ?? []);
    const [due, other] = fits;
    if (!due) continue;
    if (other) {
      undecided.set(index, fits.map(paysOf));
      continue;
    }
    pays.set(index, paysOf(due));
    drop(open.get(key), due);
  }
  return { pays, booked, undecided };
}

function paysOf({ id, number, client }: Due): Pays {
  return { id, number, client };
}

function byAmount(all: readonly (readonly [key: string, Due])[]): Map<string, Due[]> {
  const found = new Map<string, Due[]>();
  for (const [key, due] of all) {
    const same = found.get(key);
    if (same) same.push(due);
    else found.set(key, [due]);
  }
  return found;
}

function drop(all: Due[] | undefined, one: Due): void {
  all?.splice(all.indexOf(one), 1);
}

function nearest({ on }: CameIn, payments: readonly Due[]): Due | undefined {
  const apart = (one: Due) => Math.abs(daysBetween(one.on ?? on, on));
  return payments.filter((one) => apart(one) <= daysApart).sort((a, b) => apart(a) - apart(b))[0];
}

/** Those whose number the row names; else those whose client it names. */
function fitting({ clientId, text }: CameIn, all: readonly Due[]): readonly Due[] {
  if (all.length === 0) return [];
  const said = ` ${nameKey(text)} `;
  const theirs = all.filter((one) => clientId === undefined || one.clientId === clientId);
  const numbered = theirs.filter((one) => namesNumber(said, one.number));
  if (numbered.length > 0) return numbered;
  return clientId === undefined ? theirs.filter((one) => namesClient(said, one.client)) : theirs;
}

/** "INV-3" as banks print it: "INV 3", "INV3". Digits alone may be anything. */
function namesNumber(said: string, number: string): boolean {
  const key = nameKey(number);
  return /\p{L}/u.test(key) && (said.includes(` ${key} `) || said.includes(` ${key.replaceAll(" ", "")} `));
}

/** All words of a name stand in what was said; a first one may be its letter alone, as in "E Clarke". */
function namesClient(said: string, client: string): boolean {
  const words = nameKey(client)
    .split(" ")
    .filter((word) => word !== "and");
  const whole = words.filter((word) => said.includes(` ${word} `));
  if (!whole.some((word) => word.length > 2)) return false;
  return words.every((word) => whole.includes(word) || said.includes(` ${word.charAt(0)} `));
}

async function dueNow(scope: Scope): Promise<readonly (readonly [string, Due])[]> {
  const open = await openInvoices(scope);
  const names = await clientNames(
    scope,
    open.map((one) => one.clientId),
  );
  return open.map((one) => {
    const { id, number, clientId, currency } = one;
    return [
      amountKey(outstandingMinor(one), currency),
      { id, number, clientId, client: names.get(clientId) ?? "", on: null },
    ];
  });
}

async function paymentsAbout(scope: Scope, days: readonly Day[]): Promise<readonly (readonly [string, Due])[]> {
  const [first, last = first] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const payments = await scope.read.payment.findMany({
    where: { paidOn: { gte: addDays(first, -daysApart), lte: addDays(last, daysApart) }, amountMinor: { gt: 0n } },
    select: {
      id: true,
      amountMinor: true,
      currency: true,
      paidOn: true,
      invoice: { select: { number: true, clientId: true } },
    },
  });
  const names = await clientNames(
    scope,
    payments.map((one) => one.invoice.clientId),
  );
  return payments.map(({ id, amountMinor, currency, paidOn, invoice }) => [
    amountKey(amountMinor, currency),
    { id, ...invoice, client: names.get(invoice.clientId) ?? "", on: paidOn },
  ]);
}
