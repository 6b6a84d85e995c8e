import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";

/** Which client income to list; `received` tells by whether the money has arrived. */
export interface WorkflowQuery {
  readonly clientId?: string | undefined;
  readonly invoiceId?: string | undefined;
  readonly modeId?: string | undefined;
  readonly period?: Period | undefined;
  readonly received?: boolean | undefined;
}

/** One entry of the workflow view with everything it is linked to (SPEC 6). */
export interface WorkflowRow {
  readonly id: string;
  readonly earnedOn: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly note: string | null;
  readonly clientId: string | null;
  readonly client: string | null;
  readonly invoice: string | null;
  /** How it was received, by the entry itself or by its payment on the invoice; null when it was not. */
  readonly mode: string | null;
}

export interface Workflow {
  readonly rows: readonly WorkflowRow[];
  readonly count: number;
}

const select = {
  id: true,
  earnedOn: true,
  amountMinor: true,
  currency: true,
  note: true,
  clientId: true,
  client: { select: { name: true } },
  invoice: { select: { number: true } },
  mode: { select: { name: true } },
  payments: { select: { mode: { select: { name: true } } }, take: 1 },
} as const;

/** Income classified `client`, the newest first (SPEC 6), at most `most` rows. */
export async function workflowOf(scope: Scope, query: WorkflowQuery, most = 20): Promise<Workflow> {
  const classification = await scope.read.category.findFirst({ where: { kind: "classification", key: "client" } });
  const where = { classificationId: classification?.id ?? "", ...filter(query) };
  const found = await scope.read.income.findMany({
    where,
    select,
    orderBy: [{ earnedOn: "desc" }, { createdAt: "desc" }, { id: "desc" }],
    take: most,
  });
  const count = found.length < most ? found.length : await scope.read.income.count({ where });
  const rows = found.map(({ client, invoice, mode, payments, ...row }) => ({
    ...row,
    client: client?.name ?? null,
    invoice: invoice?.number ?? null,
    mode: mode?.name ?? payments[0]?.mode.name ?? null,
  }));
  return { rows, count };
}

function filter({ clientId, invoiceId, modeId, period, received }: WorkflowQuery) {
  const byPayment = { payments: { some: modeId === undefined ? {} : { modeId } } };
  const arrived = { OR: [{ modeId: modeId ?? { not: null } }, byPayment] };
  return {
    ...(clientId === undefined ? {} : { clientId }),
    ...(invoiceId === undefined ? {} : { invoiceId }),
    ...(period === undefined ? {} : { earnedOn: { gte: period.from, lte: period.to } }),
    ...(modeId !== undefined || received === true ? arrived : {}),
    ...(received === false ? { modeId: null, payments: { none: {} } } : {}),
  };
}
