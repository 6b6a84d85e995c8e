import { countRows, newestRows } from "../db/queries/newest-rows.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { Period } from "../time/period.ts";

/** Which client income to list; `received` tells by whether the money has arrived. */
export interface WorkflowQuery {
  readonly clientId?: string | undefined;
  readonly projectId?: string | undefined;
  readonly serviceId?: string | undefined;
  readonly invoiceId?: string | undefined;
  readonly modeId?: string | undefined;
  readonly period?: Period | undefined;
  readonly received?: boolean | undefined;
}

/** One income of a client with everything it is linked to (SPEC 6): an entry, or what was paid of an invoice's own lines. */
export interface WorkflowRow {
  readonly kind: "entry" | "payment";
  readonly id: string;
  readonly earnedOn: Day;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly note: string | null;
  readonly clientId: string | null;
  readonly client: string | null;
  readonly project: string | null;
  readonly service: string | null;
  readonly invoice: string | null;
  /** How it was received, by the entry itself or by its payment on the invoice; null when it was not. */
  readonly mode: string | null;
}

export interface Workflow {
  readonly rows: readonly WorkflowRow[];
  /** How many there are; of more than a thousand a thousand. */
  readonly count: number;
  /** Whether there are more than that. */
  readonly beyond: boolean;
}

/** No more are counted: nobody counts on, and many take long. */
const counted = 1000;

const entryColumns = {
  id: true,
  earnedOn: true,
  amountMinor: true,
  currency: true,
  note: true,
  clientId: true,
  client: { select: { name: true } },
  project: { select: { name: true } },
  service: { select: { name: true } },
  invoice: { select: { number: true, project: { select: { name: true } } } },
  mode: { select: { name: true } },
  payments: { select: { mode: { select: { name: true } } }, take: 1 },
} as const;

const paymentColumns = {
  id: true,
  paidOn: true,
  amountMinor: true,
  currency: true,
  mode: { select: { name: true } },
  invoice: {
    select: {
      number: true,
      client: { select: { id: true, name: true } },
      project: { select: { name: true } },
      lines: { select: { description: true }, orderBy: { position: "asc" }, take: 3 },
    },
  },
} as const;

/**
 * All client income, the newest first (SPEC 6), at most `most` rows: entries classified `client`, and what was paid of
 * invoices with lines of their own. A line that is an entry is told by the entry alone.
 */
export async function workflowOf(scope: Scope, query: WorkflowQuery, most = 20): Promise<Workflow> {
  const classification = await scope.read.category.findFirst({ where: { kind: "classification", key: "client" } });
  const { period, ...rest } = query;
  const entries = { table: "Income", ...rest, days: period, categoryId: classification?.id ?? "" } as const;
  const payments = { table: "Payment", ...rest, received: undefined, days: period } as const;
  const withPayments = query.received !== false;
  const chosen = [
    ...(await scope.query(newestRows, { ...entries, most })),
    ...(withPayments ? await scope.query(newestRows, { ...payments, most }) : []),
  ]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.written - a.written))
    .slice(0, most);
  const rows = await rowsOf(
    scope,
    chosen.map((one) => one.id),
  );
  const upTo = { most: counted + 1 };
  const count =
    chosen.length < most
      ? chosen.length
      : (await scope.query(countRows, { ...entries, ...upTo })) +
        (withPayments ? await scope.query(countRows, { ...payments, ...upTo }) : 0);
  return { rows, count: Math.min(count, counted), beyond: count > counted };
}

/** The rows of these ids, in their order. */
async function rowsOf(scope: Scope, ids: string[]): Promise<WorkflowRow[]> {
  const entries = await scope.read.income.findMany({ where: { id: { in: ids } }, select: entryColumns });
  const payments = await scope.read.payment.findMany({ where: { id: { in: ids } }, select: paymentColumns });
  const rows: WorkflowRow[] = [
    ...entries.map(({ client, project, service, invoice, mode, payments: receipts, ...row }) => ({
      ...row,
      kind: "entry" as const,
      client: client?.name ?? null,
      project: project?.name ?? invoice?.project?.name ?? null,
      service: service?.name ?? null,
      invoice: invoice?.number ?? null,
      mode: mode?.name ?? receipts[0]?.mode.name ?? null,
    })),
    ...payments.map(({ paidOn, mode, invoice, ...row }) => ({
      ...row,
      kind: "payment" as const,
      earnedOn: paidOn,
      note: invoice.lines.map((line) => line.description).join(", "),
      clientId: invoice.client.id,
      client: invoice.client.name,
      project: invoice.project?.name ?? null,
      service: null,
      invoice: invoice.number,
      mode: mode.name,
    })),
  ];
  const places = new Map(ids.map((id, place) => [id, place]));
  return rows.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
