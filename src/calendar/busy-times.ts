import type { Scope } from "../scope.ts";
import { type FullMeeting, fully } from "./full-meeting.ts";
import { type Occurrence, occurrencesIn } from "./occurrences.ts";
import { minutesAfter, type Span } from "./span.ts";

/** A meeting at one of the times it takes place. */
export interface Held {
  readonly meeting: FullMeeting;
  readonly occurrence: Occurrence;
}

/** No meeting is longer. */
export const longestMinutes = 24 * 60;
/** No more meetings are looked at for one answer. */
const most = 1000;

/** Of whom meetings are looked for. */
export interface Whose {
  readonly memberId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly contactId?: string | undefined;
}

/** The meetings that touch a span, each time they take place, earliest first. */
export async function heldIn(scope: Scope, whose: Whose, span: Span, sight: object = {}): Promise<Held[]> {
  const { memberId, clientId, contactId } = whose;
  const of = {
    ...(memberId === undefined ? {} : { memberId }),
    ...(clientId === undefined ? {} : { clientId }),
    ...(contactId === undefined ? {} : { contactId }),
    status: { not: "cancelled" },
  };
  const once = {
    ...of,
    repeats: false,
    startsAt: { gt: minutesAfter(span.startsAt, -longestMinutes), lt: span.endsAt },
    endsAt: { gt: span.startsAt },
  };
  const series = { ...of, repeats: true, startsAt: { lt: span.endsAt }, endsAt: { gt: span.startsAt } };
  const all = await Promise.all(
    [once, series].map((where) =>
      scope.read.meeting.findMany({
        where: { AND: [where, sight] },
        include: fully,
        orderBy: { startsAt: "asc" },
        take: most,
      }),
    ),
  );
  const held: Held[] = [];
  for (const meeting of all.flat())
    for (const occurrence of await occurrencesIn(meeting, span)) held.push({ meeting, occurrence });
  return held.sort((a, b) => a.occurrence.startsAt.getTime() - b.occurrence.startsAt.getTime());
}
