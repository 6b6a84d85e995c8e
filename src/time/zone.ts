import { Temporal } from "temporal-polyfill";
import type { Day } from "./day.ts";

/** A wall-clock reading in some zone: calendar day and `HH:MM`. */
export interface WallTime {
  readonly day: Day;
  readonly time: string;
}

/** Whether the runtime knows the IANA zone by that name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What the wall clock of `zone` shows at an instant. */
export function wallTime(at: Date, zone: string): WallTime {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  return { day: local.toPlainDate().toString() as Day, time: local.toPlainTime().toString({ smallestUnit: "minute" }) };
}

/**
 * The instant at which the wall clock of `zone` shows that day and time. A time skipped by a daylight-saving change
 * moves forward by the length of the gap; a repeated one is the first (Temporal's "compatible", RFC 5545 3.3.5).
 */
export function instantOf(wall: WallTime, zone: string): Date {
  const zoned = Temporal.PlainDateTime.from(`${wall.day}T${wall.time}`).toZonedDateTime(zone, {
    disambiguation: "compatible",
  });
  return new Date(zoned.epochMilliseconds);
}
