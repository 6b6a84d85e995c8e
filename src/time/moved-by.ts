import { addDays, type Day, minutesPerDay } from "./day.ts";
import { minuteOfDay } from "./minute-of-day.ts";

/** A moment `2026-11-20T15:00` moved by minutes on the wall clock. */
export function movedBy(start: string, minutes: number): string {
  const total = minuteOfDay(start.slice(11, 16)) + minutes;
  const day = addDays(start.slice(0, 10) as Day, Math.floor(total / minutesPerDay));
  const left = ((total % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${day}T${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`;
}
