import type { ClientStanding } from "../clients/client-standing.ts";
import { standingsOf } from "../clients/client-standing.ts";
import { clientList } from "../db/queries/client-list.ts";
import type { Scope } from "../scope.ts";
import { addDays } from "../time/day.ts";
import { seesMoney } from "../work/sight.ts";
import { staleDays } from "./quiet-clients.ts";

type Listed = Parameters<typeof clientList>[2];

/** Clients in some early stages who have had no interaction for 14 days, the longest quiet first (SPEC 10). */
export async function quietInStages(scope: Scope, which: Pick<Listed, "stages" | "toldTo" | "limit">) {
  return scope.query(clientList, {
    ...which,
    archived: false,
    quietSince: addDays(scope.today, -staleDays),
    sort: "longest_quiet",
    offset: 0,
    at: scope.at,
  });
}

/** Leads the person is told of who have had no interaction for 14 days, the longest quiet first, and whether there are more (SPEC 10). */
export async function staleLeads(
  scope: Scope,
  most: number,
): Promise<{ readonly leads: readonly ClientStanding[]; readonly more: boolean }> {
  if (!seesMoney(scope)) return { leads: [], more: false };
  const { id: memberId, role } = scope.person;
  const toldTo = { memberId, isOwner: role === "owner" };
  const rows = await quietInStages(scope, { stages: ["lead"], toldTo, limit: most + 1 });
  return { leads: await standingsOf(scope, rows.slice(0, most)), more: rows.length > most };
}
