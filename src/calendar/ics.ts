import type { FullMeeting } from "./full-meeting.ts";
import { type EventTold, type MeetingEvent, meetingEvents } from "./meeting-events.ts";
import { vtimezone } from "./vtimezone.ts";

/** How a calendar that is subscribed is called, and how often it is worth asking for anew. */
export interface Subscribed {
  readonly name: string;
  /** Its own zone, for what gives none. */
  readonly zone: string;
  readonly everyMinutes: number;
}

/** A meeting as an iCalendar object (RFC 5545), to be opened once. */
export async function icsOf(meeting: FullMeeting, told: EventTold): Promise<string> {
  const zones = meeting.rule === null ? [] : [meeting.zone];
  const { head, tail } = aroundEvents(await calendarOf([], { method: told.method }));
  return [head, ...zonesText(zones, meeting.startsAt), await eventsText(await meetingEvents(meeting, told)), tail].join(
    "",
  );
}

/**
 * What stands before and behind the VEVENTs of a calendar that is asked for again and again (RFC 5545, RFC 7986); the zones its
 * events are in are right from an instant on.
 */
export async function feedFrame(
  { name, zone, everyMinutes }: Subscribed,
  zones: readonly string[],
  from: Date,
): Promise<{ readonly head: string; readonly tail: string }> {
  const { head, tail } = aroundEvents(await calendarOf([], { method: "PUBLISH", name }));
  const every = `PT${everyMinutes}M`;
  const about = [`REFRESH-INTERVAL;VALUE=DURATION:${every}`, `X-PUBLISHED-TTL:${every}`, `X-WR-TIMEZONE:${zone}`];
  return { head: [head, ...about.map((line) => `${line}\r\n`), ...zonesText(zones, from)].join(""), tail };
}

/** VEVENTs as text, each line ended and folded; without the calendar around them. */
export async function eventsText(events: readonly MeetingEvent[]): Promise<string> {
  const text = await calendarOf(events, { method: "PUBLISH" });
  return events.length === 0 ? "" : text.slice(text.indexOf("BEGIN:VEVENT"), text.lastIndexOf("END:VCALENDAR"));
}

async function calendarOf(
  events: readonly MeetingEvent[],
  { method, name = null }: { readonly method: EventTold["method"]; readonly name?: string | null },
): Promise<string> {
  const { default: ical, ICalCalendarMethod } = await import("ical-generator");
  const prodId = { company: "Purser", product: "Purser", language: "EN" };
  return ical({ prodId, name, method: ICalCalendarMethod[method], events: [...events] }).toString();
}

function aroundEvents(empty: string): { readonly head: string; readonly tail: string } {
  const end = empty.lastIndexOf("END:VCALENDAR");
  return { head: empty.slice(0, end), tail: "END:VCALENDAR\r\n" };
}

function zonesText(zones: readonly string[], from: Date): string[] {
  return zones.filter((zone) => zone !== "UTC").map((zone) => `${vtimezone(zone, from)}\r\n`);
}
