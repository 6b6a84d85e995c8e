import { staleDays } from "../interactions/quiet-clients.ts";
import { quietInStages } from "../interactions/stale-leads.ts";
import type { Scope } from "../scope.ts";
import { type Day, daysBetween } from "../time/day.ts";

/** A lead, and for how many days nobody has been in touch with it. */
export interface StaleLead {
  readonly name: string;
  readonly days: number;
}

/** Leads looked at for a digest. */
const most = 200;

/** Leads and clients in negotiation without an interaction for 14 days, the longest first (SPEC 10). */
export async function staleLeads(scope: Scope): Promise<StaleLead[]> {
  const rows = await quietInStages(scope, { stages: ["lead", "negotiation"], limit: most });
  return rows.map((row) => ({ name: row.name, days: daysBetween(row.lastInteractionOn, scope.today) }));
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
