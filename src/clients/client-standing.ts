import { clientRevenue } from "../db/queries/client-figures.ts";
import { clientInvoices } from "../db/queries/client-invoices.ts";
import type { ClientListRow } from "../db/queries/client-list.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type ClientFigures, clientFigures } from "./client-figures.ts";
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
  const invoices = byClient(await scope.query(clientInvoices, { clientIds, today: scope.today }));
  const revenue = byClient(await scope.query(clientRevenue, { clientIds, at: scope.at }));
  return rows.map((row) => {
    const [stage, lastInteractionOn] = [row.stage, row.lastInteractionOn];
    const own = invoices.get(row.id) ?? [];
    const contract = row.contractMinor === null ? null : money(row.contractMinor, row.contractCurrency ?? "");
    return {
      id: row.id,
      name: row.name,
      stage,
      status: clientStatus({ stage, openWork: row.openWork, lastInteractionOn }, scope.today),
      lastInteractionOn,
      contract,
      figures: clientFigures(own, revenue.get(row.id) ?? [], contract, scope.today),
    };
  });
}

function byClient<T extends { readonly clientId: string }>(rows: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const own = grouped.get(row.clientId);
    if (own) own.push(row);
    else grouped.set(row.clientId, [row]);
  }
  return grouped;
}
