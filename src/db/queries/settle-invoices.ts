import { invoiceTotal, type TaxedAmount } from "../../invoices/invoice-total.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { figuresOf } from "./invoice-figures.ts";

const { sql, join } = Prisma;

/**
 * Works out the total, payments and standing of the invoices that were written since it was last asked (`KeptInvoice`), so
 * that whoever reads it finds what the lines, entries and payments come to. `settled` is paid: sent, nothing left of it,
 * and not merely empty; `owed`: sent, and something is left (SPEC 5).
 */
export async function settleInvoices(tx: Tx, workspaceId: string): Promise<void> {
  const unsure = sql`k.workspaceId = ${workspaceId} AND k.unsure = 1`;
  const some = await tx.$queryRaw<unknown[]>`SELECT 1 FROM KeptInvoice k WHERE ${unsure} LIMIT 1`;
  if (some.length === 0) return;
  await tx.$executeRaw`
    WITH ${figuresOf(sql`KeptInvoice k CROSS JOIN Invoice v WHERE ${unsure} AND v.id = k.id`)}
    UPDATE KeptInvoice AS k SET unsure = (f.totalMinor IS NULL), clientId = f.clientId, status = f.status, currency = f.currency,
      dueOn = f.dueOn, paidMinor = f.paidMinor, ${standing(sql`f.totalMinor`, sql`f.paidMinor`, sql`f.status`)}
    FROM figures f WHERE k.id = f.id`;
  const left = await tx.$queryRaw<Discount[]>`
    SELECT v.id, v.discountBps, v.discountMinor FROM KeptInvoice k CROSS JOIN Invoice v WHERE ${unsure} AND v.id = k.id`;
  for (let from = 0; from < left.length; from += named) await settleMixed(tx, left.slice(from, from + named));
}

function standing(total: Prisma.Sql, paid: Prisma.Sql, status: Prisma.Sql): Prisma.Sql {
  return sql`totalMinor = ${total}, owed = (${status} = 'sent' AND ${total} > ${paid}),
    settled = (${status} = 'sent' AND ${total} <= ${paid} AND (${total} <> 0 OR ${paid} <> 0))`;
}

interface Discount {
  id: string;
  discountBps: number | bigint | null;
  discountMinor: number | bigint | null;
}

interface RateSum {
  invoiceId: string;
  taxBps: number | bigint;
  minor: number | bigint;
}

/** How many invoices one statement names. */
const named = 10_000;

/** Those whose total SQL doesn't tell: of several tax rates, or very great. */
async function settleMixed(tx: Tx, invoices: readonly Discount[]): Promise<void> {
  const amounts = await amountsByRate(
    tx,
    invoices.map((one) => one.id),
  );
  const totals = invoices.map(({ id, discountBps, discountMinor }) => {
    const { totalMinor } = invoiceTotal(amounts.get(id) ?? [], {
      discountBps: discountBps === null ? null : Number(discountBps),
      discountMinor: discountMinor === null ? null : BigInt(discountMinor),
    });
    return sql`(${id}, ${totalMinor})`;
  });
  await tx.$executeRaw`
    WITH totals (id, total) AS (VALUES ${join(totals)})
    UPDATE KeptInvoice AS k SET unsure = 0, ${standing(sql`t.total`, sql`k.paidMinor`, sql`k.status`)}
    FROM totals t WHERE k.id = t.id`;
}

async function amountsByRate(tx: Tx, ids: readonly string[]): Promise<Map<string, TaxedAmount[]>> {
  const amounts = new Map<string, TaxedAmount[]>();
  const chosen = sql`v.id IN (${join([...ids])})`;
  const sums = await tx.$queryRaw<RateSum[]>`
    SELECT v.id AS invoiceId, COALESCE(l.taxBps, v.taxBps) AS taxBps, SUM(l.amountMinor) AS minor
    FROM Invoice v JOIN InvoiceLine l ON l.invoiceId = v.id WHERE ${chosen} GROUP BY v.id, COALESCE(l.taxBps, v.taxBps)
    UNION ALL
    SELECT v.id AS invoiceId, v.taxBps AS taxBps, SUM(i.amountMinor) AS minor
    FROM Invoice v JOIN Income i ON i.invoiceId = v.id WHERE ${chosen} GROUP BY v.id, v.taxBps`;
  for (const { invoiceId, taxBps, minor } of sums) {
    const list = amounts.get(invoiceId) ?? [];
    list.push({ amountMinor: BigInt(minor), taxBps: Number(taxBps) });
    amounts.set(invoiceId, list);
  }
  return amounts;
}
