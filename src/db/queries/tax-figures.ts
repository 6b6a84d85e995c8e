import { invoiceTotal, type TaxedAmount } from "../../invoices/invoice-total.ts";
import { divideHalfUp } from "../../money/money.ts";
import type { Tx } from "../database.ts";

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
  asked: { readonly from: string; readonly to: string; readonly basis: "earned" | "cash" },
): Promise<TaxedAt[]> {
  const sums = new Map<string, TaxedAt>();
  for (let after = ""; ; ) {
    const invoices =
      asked.basis === "earned"
        ? await tx.$queryRaw<{ id: string }[]>`
            SELECT id FROM Invoice WHERE workspaceId = ${workspaceId} AND status = 'sent' AND issuedOn BETWEEN ${asked.from} AND ${asked.to}
              AND id > ${after} ORDER BY id LIMIT ${batch}`
        : await tx.$queryRaw<{ id: string }[]>`
            SELECT DISTINCT p.invoiceId AS id FROM Payment p WHERE p.workspaceId = ${workspaceId}
              AND p.paidOn BETWEEN ${asked.from} AND ${asked.to} AND p.invoiceId > ${after} ORDER BY p.invoiceId LIMIT ${batch}`;
    const last = invoices.at(-1)?.id;
    if (last === undefined) break;
    const first = invoices[0]?.id ?? "";
    const chosen = new Set(invoices.map((one) => one.id));
    const rows = await tx.$queryRaw<Raw[]>`
      SELECT v.id, v.currency, v.discountBps, v.discountMinor, COALESCE(l.taxBps, v.taxBps) AS taxBps, l.amountMinor AS minor
      FROM Invoice v JOIN InvoiceLine l ON l.invoiceId = v.id WHERE v.workspaceId = ${workspaceId} AND v.id BETWEEN ${first} AND ${last}
      UNION ALL
      SELECT v.id, v.currency, v.discountBps, v.discountMinor, v.taxBps, i.amountMinor
      FROM Invoice v JOIN Income i ON i.invoiceId = v.id WHERE v.workspaceId = ${workspaceId} AND v.id BETWEEN ${first} AND ${last}`;
    const paid = asked.basis === "cash" ? await paidShares(tx, workspaceId, asked, first, last) : null;
    const byInvoice = new Map<string, Raw[]>();
    for (const row of rows) if (chosen.has(row.id)) byInvoice.set(row.id, [...(byInvoice.get(row.id) ?? []), row]);
    for (const [id, lines] of byInvoice) addInvoice(sums, lines, paid === null ? null : (paid.get(id) ?? 0n));
    after = last;
  }
  return [...sums.values()].sort((a, b) =>
    a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : b.taxBps - a.taxBps,
  );
}

/** What was paid of each invoice between the days. */
async function paidShares(
  tx: Tx,
  workspaceId: string,
  asked: { readonly from: string; readonly to: string },
  first: string,
  last: string,
): Promise<Map<string, bigint>> {
  const rows = await tx.$queryRaw<{ id: string; minor: number | bigint }[]>`
    SELECT p.invoiceId AS id, SUM(p.amountMinor) AS minor FROM Payment p
    WHERE p.workspaceId = ${workspaceId} AND p.paidOn BETWEEN ${asked.from} AND ${asked.to} AND p.invoiceId BETWEEN ${first} AND ${last}
    GROUP BY p.invoiceId`;
  return new Map(rows.map((row) => [row.id, BigInt(row.minor)]));
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
