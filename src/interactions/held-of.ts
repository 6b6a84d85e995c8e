import { heldBy } from "../calendar/held.ts";
import type { HistoryOf, HistoryRow } from "../db/queries/interaction-history.ts";
import type { Scope } from "../scope.ts";
import { instantOf } from "../time/zone.ts";

/**
 * The times that recurring meetings were held with somebody, the newest ones of all of them, as the history tells them. Each
 * series counts with its last day at least, so that those held last, as many as rows are asked for, hold all that are wanted.
 */
export async function heldOf(scope: Scope, of: HistoryOf, limit: number): Promise<HistoryRow[]> {
  const series = await scope.read.meeting.findMany({
    where: { AND: [{ heldOn: { not: null } }, withWhom(of)] },
    orderBy: { heldOn: "desc" },
    include: { exceptions: true },
    take: limit,
  });
  const last = series.length < limit ? undefined : series.at(-1);
  const rows: HistoryRow[] = [];
  for (const one of series) {
    const since = last?.heldOn ? instantOf({ day: last.heldOn, time: "00:00" }, one.zone) : undefined;
    for (const held of await heldBy(one, scope.at, limit, since))
      rows.push({
        kind: "met",
        id: `${one.id}@${held.on}`,
        clientId: one.clientId,
        on: held.wall.day,
        what: one.title,
        more: null,
        nextStep: null,
        ofId: one.contactId,
        memberId: one.memberId,
        at: held.startsAt,
        turn: 3,
      });
  }
  return rows;
}

/** Series with nobody are one's own calendar alone. */
function withWhom(of: HistoryOf) {
  if ("clientId" in of) return { clientId: of.clientId };
  if ("contactId" in of) return { contactId: of.contactId };
  if ("clientIds" in of) return { clientId: { in: [...of.clientIds] } };
  return { OR: [{ clientId: { not: null } }, { contactId: { not: null } }] };
}
