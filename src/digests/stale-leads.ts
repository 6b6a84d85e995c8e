import { clientList } from "../db/queries/client-list.ts";
import { staleDays } from "../interactions/quiet-clients.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day, daysBetween } from "../time/day.ts";

/** A lead nobody has been in touch with for so many days. */
export interface StaleLead {
  readonly name: string;
  readonly days: number;
}

/** Leads looked at for a digest. */
const most = 200;

/** Leads and clients in negotiation without an interaction for 14 days, the longest first (SPEC 10). */
export async function staleLeads(scope: Scope): Promise<StaleLead[]> {
  const rows = await scope.query(clientList, {
    archived: false,
    stages: ["lead", "negotiation"],
    quietSince: addDays(scope.today, -staleDays),
    sort: "longest_quiet",
    limit: most,
    offset: 0,
    at: scope.at,
  });
  return rows.map((row) => ({ name: row.name, days: daysBetween(row.lastInteractionOn as Day, scope.today) }));
}

/**
 * Whether a lead's turn to be named has come on a day after `since`: when it goes stale and every seven days from then on, so
 * that each is named once a week however often digests come. Without a digest before, that of the last seven days.
 */
export function isNamed({ days }: StaleLead, today: Day, since: Day | null): boolean {
  const gap = since === null ? 7 : daysBetween(since, today);
  const sinceTurn = (days - staleDays) % 7;
  return days >= staleDays && sinceTurn < gap;
}
