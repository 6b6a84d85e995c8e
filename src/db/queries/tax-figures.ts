import { invoiceTotal, type TaxedAmount } from "../../invoices/invoice-total.ts";
import { divideHalfUp } from "../../money/money.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

const { sql } = Prisma;

/** What was taxed at a rate, in minor units of a currency. */
export interface TaxedAt {
  readonly currency: string;
  readonly taxBps: number;
  readonly baseMinor: bigint;
  readonly taxMinor: bigint;
}

interface Raw {
  id: string;
  currency: string;
  discountBps: number | bigint | null;
  discountMinor: number | bigint | null;
  taxBps: number | bigint;
  minor: number | bigint;
}

/** Invoices read at once; tax is rounded per invoice, so that each has to be added up by itself. */
const batch = 5000;

/**
 * The tax of the invoices issued between two days and sent, or, on cash basis, its share in what was paid of invoices
 * between them, per rate and currency; each invoice is added up as it is written (EN 16931).
 */
export async function taxFigures(
  tx: Tx,
  workspaceId: string,
  asked: {
    readonly from: string;
    readonly to: string;
    readonly basis: "earned" | "cash";
    readonly clientId?: string | undefined;
  },
): Promise<TaxedAt[]> {
  const { from, to, basis, clientId } = asked;
  const of = (invoice: Prisma.Sql) =>
    clientId === undefined
      ? Prisma.empty
      : sql`AND ${invoice} IN (SELECT id FROM Invoice WHERE clientId = ${clientId})`;
  const invoices = await tx.$queryRaw<Chosen[]>(
    basis === "earned"
      ? sql`SELECT v.id, NULL AS paid FROM Invoice v
          WHERE v.workspaceId = ${workspaceId} AND +v.status = 'sent' AND v.issuedOn BETWEEN ${from} AND ${to} ${of(sql`v.id`)}`
      : sql`SELECT p.invoiceId AS id, SUM(p.amountMinor) AS paid FROM Payment p
          WHERE p.workspaceId = ${workspaceId} AND p.paidOn BETWEEN ${from} AND ${to} ${of(sql`p.invoiceId`)} GROUP BY p.invoiceId`,
  );
  const sums = new Map<string, TaxedAt>();
  for (let at = 0; at < invoices.length; at += batch) await addInvoices(tx, sums, invoices.slice(at, at + batch));
  return [...sums.values()].sort((a, b) =>
    a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : b.taxBps - a.taxBps,
  );
}

/** An invoice, and what was paid of it between the days; null where all of it counts. */
interface Chosen {
  id: string;
  paid: number | bigint | null;
}

async function addInvoices(tx: Tx, sums: Map<string, TaxedAt>, invoices: readonly Chosen[]): Promise<void> {
  const chosen = sql`(SELECT value AS id FROM json_each(${JSON.stringify(invoices.map((one) => one.id))})) x
    CROSS JOIN Invoice v ON v.id = x.id`;
  const head = sql`v.id, v.currency, v.discountBps, v.discountMinor`;
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT ${head}, COALESCE(l.taxBps, v.taxBps) AS taxBps, SUM(l.amountMinor) AS minor
    FROM ${chosen} CROSS JOIN InvoiceLine l ON l.invoiceId = v.id GROUP BY v.id, COALESCE(l.taxBps, v.taxBps)
    UNION ALL
    SELECT ${head}, v.taxBps, SUM(i.amountMinor) FROM ${chosen} CROSS JOIN Income i ON i.invoiceId = v.id GROUP BY v.id`;
  const lines = new Map<string, Raw[]>();
  for (const row of rows) {
    const own = lines.get(row.id);
    if (own) own.push(row);
    else lines.set(row.id, [row]);
  }
  for (const { id, paid } of invoices) addInvoice(sums, lines.get(id) ?? [], paid === null ? null : BigInt(paid));
}

/** Adds an invoice's rates to the sums: whole, or the share of them that was paid, rounded half up. */
function addInvoice(sums: Map<string, TaxedAt>, lines: readonly Raw[], paid: bigint | null): void {
  const [head] = lines;
  if (!head) return;
  const amounts: TaxedAmount[] = lines.map((line) => ({
    amountMinor: BigInt(line.minor),
    taxBps: Number(line.taxBps),
  }));
  const total = invoiceTotal(amounts, {
    discountBps: head.discountBps === null ? null : Number(head.discountBps),
    discountMinor: head.discountMinor === null ? null : BigInt(head.discountMinor),
  });
  const share = (minor: bigint) =>
    paid === null ? minor : total.totalMinor === 0n ? 0n : divideHalfUp(minor * paid, total.totalMinor);
  for (const rate of total.rates) {
    const key = `${head.currency} ${rate.taxBps}`;
    const known = sums.get(key);
    sums.set(key, {
      currency: head.currency,
      taxBps: rate.taxBps,
      baseMinor: (known?.baseMinor ?? 0n) + share(rate.baseMinor),
      taxMinor: (known?.taxMinor ?? 0n) + share(rate.taxMinor),
    });
  }
}
