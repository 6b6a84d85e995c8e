import type { FullMeeting } from "../../src/calendar/full-meeting.ts";
import { meetingName } from "../../src/calendar/meeting-name.ts";
import type { Occurrence } from "../../src/calendar/occurrences.ts";
import type { Span } from "../../src/calendar/span.ts";
import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { whenText } from "./meeting-text.ts";

/** Of which time of a meeting a card is. */
export interface CardOf {
  readonly meeting: FullMeeting;
  /** The one time it is about, or the next of a series; null when there is none. */
  readonly span: Span | null;
  /** One of a series, rather than the series. */
  readonly single?: boolean;
}

/** What was written of a meeting, every value resolved (SPEC 12). */
export function meetingCard(scope: Scope, { meeting, span, single = false }: CardOf): Card {
  const { calendar, repeat } = scope.say;
  const { fields } = calendar;
  const field = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  const series = meeting.rule !== null && !single;
  const status = statusOf(scope, meeting);
  const link = meeting.place !== null && /^https?:\/\//i.test(meeting.place);
  return {
    title: series ? calendar.series : calendar.meeting,
    fields: [
      ...field(fields.what, meetingName(scope, meeting)),
      ...field(fields.repeats, meeting.rule && repeat(meeting.rule, scope.show.day)),
      ...field(fields.without, series ? leftOut(scope, meeting) : null),
      ...field(series ? fields.next : fields.when, span && whenText(scope, meeting, span)),
      ...field(fields.length, calendar.minutes(span ? minutesIn(span) : meeting.minutes)),
      ...field(fields.client, meeting.client?.name),
      ...field(fields.contact, meeting.contact?.name),
      ...field(fields.medium, meeting.medium && calendar.heldBy(meeting.medium)),
      ...field(link ? fields.link : fields.place, meeting.place),
      ...field(fields.agenda, meeting.agenda),
      ...field(fields.documents, meeting.documents.map((one) => one.name).join(", ")),
      ...field(fields.priority, scope.say.work.priorities[meeting.priority].toLowerCase()),
      ...field(fields.status, status === "booked" ? null : calendar.statuses[status]),
    ],
  };
}

/** The days to come that a series is called off on. */
function leftOut(scope: Scope, { exceptions }: FullMeeting): string {
  const off = exceptions.flatMap((one) => (one.cancelled && one.occurrenceOn >= scope.today ? one.occurrenceOn : []));
  return off.toSorted().map(scope.show.day).join(", ");
}

/** A meeting that is over and was not called off was held. */
function statusOf(scope: Pick<Scope, "at">, { status, endsAt }: FullMeeting): string {
  return status === "booked" && endsAt <= scope.at ? "held" : status;
}

function minutesIn({ startsAt, endsAt }: Span): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
}

/** The card of one time a meeting takes place. */
export function occurrenceCard(scope: Scope, meeting: FullMeeting, occurrence: Occurrence): Card {
  return meetingCard(scope, { meeting, span: occurrence, single: meeting.rule !== null });
}
