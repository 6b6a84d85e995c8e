import type { DayPart } from "../words/value-words.ts";
import type { SaidClock } from "./said-clock.ts";

/** `HH:MM` of what was said: 8–11 are morning, 12 is noon, 1–7 afternoon unless something said says otherwise (LANGUAGE). */
export function settleClock(
  said: SaidClock,
  part: DayPart | null = said.part,
  meridiem: "am" | "pm" | null = said.meridiem,
): string {
  return `${String(settleHour(said, part, meridiem)).padStart(2, "0")}:${String(said.minute).padStart(2, "0")}`;
}

function settleHour({ hour, exact }: SaidClock, part: DayPart | null, meridiem: "am" | "pm" | null): number {
  if (meridiem === "am") return hour % 12;
  if (meridiem === "pm") return hour < 12 ? hour + 12 : hour;
  if (hour > 12 || hour === 0) return hour % 24;
  if (part === "morning") return hour % 12 === 0 ? 12 : hour;
  if (part === "noon") return hour < 5 ? hour + 12 : hour;
  if (part === "night" && (hour < 5 || hour === 12)) return hour % 12;
  if (part === "afternoon" || part === "evening" || part === "night") return hour < 12 ? hour + 12 : hour;
  if (exact) return hour;
  return hour < 8 ? hour + 12 : hour;
}
