import type { Card } from "../../src/chat/reply.ts";
import type { ClientStanding } from "../../src/clients/client-standing.ts";
import type { ClientSort } from "../../src/clients/list-clients.ts";
import type { Scope } from "../../src/scope.ts";
import { seesMoney } from "../../src/work/sight.ts";
import { showFigure, showLastContact, showOutstanding } from "./client-figures.ts";

/** A page of clients, one a row: stage, status, last contact, outstanding with its overdue mark, and revenue. */
export function clientListCard(scope: Scope, page: readonly ClientStanding[], sort: ClientSort): Card {
  const { clients } = scope.say;
  if (!seesMoney(scope)) return seenListCard(scope, page);
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

/** As employees see it: no figure, and no status, which is told by what is owed too (SPEC 1). */
function seenListCard(scope: Scope, page: readonly ClientStanding[]): Card {
  const { clients } = scope.say;
  return {
    title: clients.listTitle,
    fields: [],
    table: {
      head: [clients.heads.client, clients.heads.stage, clients.figures.lastInteraction],
      rows: page.map((one) => [one.name, clients.stages[one.stage], showLastContact(scope, one)]),
    },
  };
}
