import { type ClientStanding, standingsOf } from "../clients/client-standing.ts";
import type { Stage } from "../clients/stages.ts";
import { clientList } from "../db/queries/client-list.ts";
import type { Scope } from "../scope.ts";
import { addDays } from "../time/day.ts";

/** Days without an interaction after which a client has gone quiet (SPEC 8). */
export const quietDays = 30;

/** Days without one after which a lead is stale (SPEC 10). */
export const staleDays = 14;

/** Stages at which nobody waits to be heard of. */
const open: readonly Stage[] = ["lead", "negotiation", "client"];

export interface QuietPage {
  readonly clients: readonly ClientStanding[];
  readonly more: boolean;
}

/** The clients without any interaction for so many days or longer, the longest quiet first; past and lost ones are left out. */
export async function quietClients(
  scope: Scope,
  { days, stages = open }: { readonly days: number; readonly stages?: readonly Stage[] | undefined },
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<QuietPage> {
  const rows = await scope.query(clientList, {
    archived: false,
    stages,
    quietSince: addDays(scope.today, -days),
    sort: "longest_quiet",
    limit: take + 1,
    offset: skip,
    at: scope.at,
  });
  return { clients: await standingsOf(scope, rows.slice(0, take)), more: rows.length > take };
}
