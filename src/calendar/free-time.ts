import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { instantOf } from "../time/zone.ts";
import { heldIn } from "./busy-times.ts";
import { minutesAfter, type Span } from "./span.ts";

/** Parts of a day in which somebody asks for free time, by the wall clock. */
export const freeParts = {
  day: { from: "09:00", to: "18:00" },
  morning: { from: "09:00", to: "12:00" },
  afternoon: { from: "12:00", to: "18:00" },
  evening: { from: "18:00", to: "22:00" },
} as const;
export type FreePart = keyof typeof freeParts;

/** Shorter gaps are none. */
const leastMinutes = 15;

/** What of a part of a day lies ahead and none of the person's meetings takes, earliest first; nothing of a day gone by. */
export async function freeTime(scope: Scope, day: Day, part: FreePart): Promise<{ whole: boolean; free: Span[] }> {
  const { from, to } = freeParts[part];
  const startsAt = instantOf({ day, time: from }, scope.zone);
  const endsAt = instantOf({ day, time: to }, scope.zone);
  const busy = await heldIn(scope, { memberId: scope.person.id }, { startsAt, endsAt });
  const free: Span[] = [];
  let at = scope.at > startsAt ? scope.at : startsAt;
  for (const { occurrence } of busy) {
    if (occurrence.startsAt > at) free.push({ startsAt: at, endsAt: occurrence.startsAt });
    if (occurrence.endsAt > at) at = occurrence.endsAt;
  }
  if (at < endsAt) free.push({ startsAt: at, endsAt });
  return {
    whole: busy.length === 0,
    free: free.filter((span) => minutesAfter(span.startsAt, leastMinutes) <= span.endsAt),
  };
}
