/** A stretch of time, its end not included. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const msPerMinute = 60_000;

/** The stretch of so many minutes from an instant on. */
export function spanOf(startsAt: Date, minutes: number): Span {
  return { startsAt, endsAt: minutesAfter(startsAt, minutes) };
}

/** The instant so many minutes later, earlier when negative. */
export function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * msPerMinute);
}

/** Whether two stretches have a moment in common; one that begins when the other ends does not clash. */
export function clashes(one: Span, other: Span): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
