import type { Card } from "../../src/chat/reply.ts";
import type { ClientStanding } from "../../src/clients/client-standing.ts";
import type { ClientSort } from "../../src/clients/list-clients.ts";
import type { Scope } from "../../src/scope.ts";
import { showFigure, showLastContact, showOutstanding } from "./client-figures.ts";

/** A page of clients, one a row: stage, status, last contact, outstanding with its overdue mark, and revenue. */
export function clientListCard(scope: Scope, page: readonly ClientStanding[], sort: ClientSort): Card {
  const { clients } = scope.say;
  const { status, lastInteraction, outstanding, revenue } = clients.figures;
  return {
    title: clients.listTitle,
    fields: [],
    table: {
      head: [clients.heads.client, clients.heads.stage, status, lastInteraction, outstanding, revenue],
      rows: page.map((one) => [
        one.name,
        clients.stages[one.stage],
        clients.statuses[one.status],
        showLastContact(scope, one),
        showOutstanding(scope, one),
        showFigure(scope, one, "revenueMinor"),
      ]),
    },
    ...(sort === "revenue" ? { note: clients.ofRevenue(scope.workspace.currency) } : {}),
  };
}
