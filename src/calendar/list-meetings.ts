import type { Scope } from "../scope.ts";
import { addDays } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { instantOf } from "../time/zone.ts";
import { type Held, heldIn, type Whose } from "./busy-times.ts";
import { meetingsInSight } from "./sight.ts";

/** The meetings of a period on the person's calendar days: their own, or all of a client or contact they may see. */
export async function listMeetings(
  scope: Scope,
  { from, to }: Period,
  of: Pick<Whose, "clientId" | "contactId"> = {},
): Promise<Held[]> {
  const span = {
    startsAt: instantOf({ day: from, time: "00:00" }, scope.zone),
    endsAt: instantOf({ day: addDays(to, 1), time: "00:00" }, scope.zone),
  };
  const whose = of.clientId || of.contactId ? of : { memberId: scope.person.id };
  return heldIn(scope, whose, span, meetingsInSight(scope));
}
