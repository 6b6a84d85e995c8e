import { clientRevenue } from "../db/queries/client-figures.ts";
import type { ClientListRow } from "../db/queries/client-list.ts";
import { invoiceTotals } from "../db/queries/invoice-totals.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type ClientFigures, clientFigures, isOpen } from "./client-figures.ts";
import { type ClientStatus, clientStatus } from "./client-status.ts";
import type { Stage } from "./stages.ts";

/** A client with everything derived about it (SPEC 3). */
export interface ClientStanding {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  readonly status: ClientStatus;
  readonly lastInteractionOn: Day;
  readonly contract: Money | null;
  readonly figures: ClientFigures;
}

/** Derives status and figures for a page of clients at once: two reads however many there are. */
export async function standingsOf(scope: Scope, rows: readonly ClientListRow[]): Promise<ClientStanding[]> {
  const clientIds = rows.map((row) => row.id);
  const invoices = byClient(await scope.query(invoiceTotals, { clientIds }));
  const revenue = byClient(await scope.query(clientRevenue, { clientIds }));
  return rows.map((row) => {
    const own = invoices.get(row.id) ?? [];
    const contract = row.contractMinor === null ? null : money(row.contractMinor, row.contractCurrency ?? "");
    return {
      id: row.id,
      name: row.name,
      stage: row.stage as Stage,
      status: statusOf(row, own.some(isOpen), scope.today),
      lastInteractionOn: row.lastInteractionOn as Day,
      contract,
      figures: clientFigures(own, revenue.get(row.id) ?? [], contract, scope.today),
    };
  });
}

/** A client's status from its row and whether one of its invoices is open. */
export function statusOf(row: ClientListRow, openInvoice: boolean, today: Day): ClientStatus {
  const { stage, lastInteractionOn } = row;
  const openWork = openInvoice || row.expectsIncome;
  return clientStatus({ stage: stage as Stage, openWork, lastInteractionOn: lastInteractionOn as Day }, today);
}

/** The clients that owe something. */
export async function clientsOwing(scope: Scope): Promise<ReadonlySet<string>> {
  const invoices = await scope.query(invoiceTotals, { open: true });
  return new Set(invoices.map((one) => one.clientId));
}

/** Those of the clients that have an open invoice, asked only of those whose status it decides. */
export async function clientsWithWork(scope: Scope, rows: readonly ClientListRow[]): Promise<ReadonlySet<string>> {
  const doubtful = rows.filter((row) => statusOf(row, true, scope.today) !== statusOf(row, false, scope.today));
  const clientIds = doubtful.length <= mostNamed ? doubtful.map((row) => row.id) : undefined;
  const owing = await scope.query(invoiceTotals, { clientIds, open: true });
  const drafts = await scope.query(invoiceTotals, { clientIds, statuses: ["draft"] });
  return new Set([...owing, ...drafts].map((one) => one.clientId));
}

/** Naming more clients than this costs more than reading what is open of all. */
const mostNamed = 5000;

function byClient<T extends { readonly clientId: string }>(rows: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const own = grouped.get(row.clientId);
    if (own) own.push(row);
    else grouped.set(row.clientId, [row]);
  }
  return grouped;
}
