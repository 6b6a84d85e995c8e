import { minutesPerDay } from "../time/day.ts";
import { type Occurrence, occurrencesIn, type Scheduled } from "./occurrences.ts";
import { type Lead, leadInstant, leadMinutes } from "./reminder-leads.ts";
import { minutesAfter } from "./span.ts";

/** A reminder of one occurrence. */
export interface Nudge {
  readonly at: Date;
  readonly lead: Lead;
  readonly occurrence: Occurrence;
}

/** How far ahead reminders of a series are planned; later ones are planned when this has passed. */
const horizonMinutes = 60 * minutesPerDay;
/** Days change their length with the clock by this much at most. */
const slackMinutes = 3 * 60;

/** The reminders of a meeting between two instants, both included, for somebody whose clock is in `zone`; earliest first. */
export async function nudgesIn(
  meeting: Scheduled,
  { leads, zone }: { readonly leads: readonly Lead[]; readonly zone: string },
  from: Date,
  to: Date,
): Promise<Nudge[]> {
  const longest = Math.max(0, ...leads.map(leadMinutes)) + slackMinutes;
  const occurrences = await occurrencesIn(meeting, { startsAt: from, endsAt: minutesAfter(to, longest) });
  return occurrences
    .flatMap((occurrence) =>
      leads.map((lead) => ({ lead, occurrence, at: leadInstant(occurrence.startsAt, lead, zone) })),
    )
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** When the reminders of a meeting are to be looked at next, after an instant; null when it is over or called off. */
export async function nextLook(
  meeting: Scheduled,
  whose: { readonly leads: readonly Lead[]; readonly zone: string },
  after: Date,
): Promise<Date | null> {
  if (meeting.status === "cancelled" || meeting.endsAt <= after) return null;
  const from = new Date(after.getTime() + 1);
  const horizon = minutesAfter(after, horizonMinutes);
  const once = meeting.rule === null;
  const [next] = await nudgesIn(meeting, whose, from, once ? meeting.endsAt : horizon);
  if (next) return next.at;
  return once || meeting.endsAt < horizon ? meeting.endsAt : horizon;
}
