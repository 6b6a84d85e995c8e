import { addDays, type Day, minutesPerDay } from "./day.ts";

/** A moment `2026-11-20T15:00` moved by minutes on the wall clock. */
export function movedBy(start: string, minutes: number): string {
  const of = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const total = of(start.slice(11, 16)) + minutes;
  const day = addDays(start.slice(0, 10) as Day, Math.floor(total / minutesPerDay));
  const left = ((total % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${day}T${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`;
}
