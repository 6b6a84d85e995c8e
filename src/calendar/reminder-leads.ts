import { addDays, type Day, minutesPerDay } from "../time/day.ts";
import { instantOf, wallTime } from "../time/zone.ts";
import { minutesAfter } from "./span.ts";

/** How long before a meeting somebody is reminded: days at the same wall hour, hours and minutes by the clock. */
export interface Lead {
  readonly count: number;
  readonly unit: "d" | "h" | "m";
}

/** A day and a quarter of an hour before (SPEC 7). */
const usualLeads = "1d,15m";

const minutesOf = { d: minutesPerDay, h: 60, m: 1 } as const;
const longestMinutes = 30 * minutesPerDay;

/** How many minutes a lead is about. */
export function leadMinutes({ count, unit }: Lead): number {
  return count * minutesOf[unit];
}

/** The leads as the books hold them, the longest first. */
export function leadsOf(kept: string | null): readonly Lead[] {
  return (kept ?? usualLeads).split(",").flatMap((text) => readLead(text) ?? []);
}

/** Leads as the books hold them. */
export function leadsText(leads: readonly Lead[]): string {
  return leads.map(({ count, unit }) => `${count}${unit}`).join(",");
}

function readLead(said: string): Lead | null {
  const text = said
    .trim()
    .replace(/^half an hour\b/i, "30m")
    .replace(/^(?:an?|one)\s+/i, "1 ");
  const [, count = "", unit = ""] =
    /^(\d{1,4})\s*(d|days?|w|weeks?|h|hrs?|hours?|m|mins?|minutes?)(?:\s+(?:before|ahead|early))?$/i.exec(text) ?? [];
  if (count === "" || Number(count) === 0) return null;
  const letter = unit.charAt(0).toLowerCase();
  const lead: Lead =
    letter === "w" ? { count: Number(count) * 7, unit: "d" } : { count: Number(count), unit: letter as Lead["unit"] };
  return leadMinutes(lead) <= longestMinutes ? lead : null;
}

/** Reads `1 day, 2h and 15 min` or `off` as the books hold it; null when a part of it is no length, or over 30 days. */
export function readLeads(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (/^(?:off|none|no|never)$/.test(typed)) return "";
  const leads = typed.split(/\s*(?:,|\+|&|\band\b)\s*/).map(readLead);
  const read = leads.flatMap((lead) => lead ?? []);
  if (read.length === 0 || read.length < leads.length || read.length > 5) return null;
  const sorted = read.toSorted((a, b) => leadMinutes(b) - leadMinutes(a));
  return [...new Set(sorted.map((lead) => leadsText([lead])))].join(",");
}

/** When somebody whose clock is in `zone` is reminded of something: days before are days of their calendar. */
export function leadInstant(startsAt: Date, lead: Lead, zone: string): Date {
  if (lead.unit !== "d") return minutesAfter(startsAt, -leadMinutes(lead));
  const { day, time } = wallTime(startsAt, zone);
  return instantOf({ day: addDays(day as Day, -lead.count), time }, zone);
}
