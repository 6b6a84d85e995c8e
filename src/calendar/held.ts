import { type Day, minutesPerDay } from "../time/day.ts";
import { nextOccurrence, type Occurrence, occurrencesIn, type Scheduled } from "./occurrences.ts";
import { minutesAfter } from "./span.ts";

/** What is kept of a series about the times it has taken place; derived from its rule, and kept for finding. */
export interface HeldColumns {
  /** The day of the last one that is over, on the wall clock of the series; null when there is none. */
  readonly heldOn: Day | null;
  /** When the next one is over; null when none is to come. */
  readonly heldLookAt: Date | null;
}

/** A year of a daily series is well below what is computed at once. */
const windowMinutes = 366 * minutesPerDay;

/** The times a series has taken place and is over by an instant, the newest first: at most so many, none that began before `since`. */
export async function heldBy(
  meeting: Scheduled,
  at: Date,
  most: number,
  since = firstStart(meeting),
): Promise<Occurrence[]> {
  const held: Occurrence[] = [];
  for (let to = at; to > since && held.length < most; to = minutesAfter(to, -windowMinutes)) {
    const from = minutesAfter(to, -windowMinutes);
    const all = await occurrencesIn(meeting, { startsAt: from, endsAt: to });
    const over = all.filter((one) => one.startsAt >= from && one.startsAt >= since && one.endsAt <= at);
    held.push(...over.reverse());
  }
  return held.slice(0, most);
}

/** When it takes place first: one that was moved may come before what the rule gives. */
function firstStart({ startsAt, exceptions }: Scheduled): Date {
  const starts = exceptions.flatMap((one) => one.startsAt?.getTime() ?? []);
  return new Date(Math.min(startsAt.getTime(), ...starts));
}

/** What a meeting keeps of having been held; one that takes place once needs nothing beside its own time. */
export async function heldColumns(meeting: Scheduled, at: Date): Promise<HeldColumns> {
  if (meeting.rule === null || meeting.status === "cancelled") return { heldOn: null, heldLookAt: null };
  const [last] = await heldBy(meeting, at, 1);
  return { heldOn: last?.wall.day ?? null, heldLookAt: await nextEnd(meeting, at) };
}

/** When the first that is not over ends: one that was moved may end before one that begins earlier. */
async function nextEnd(meeting: Scheduled, at: Date): Promise<Date | null> {
  const next = await nextOccurrence(meeting, at);
  if (!next) return null;
  const around = await occurrencesIn(meeting, { startsAt: at, endsAt: next.endsAt });
  return new Date(Math.min(next.endsAt.getTime(), ...around.map((one) => one.endsAt.getTime())));
}
