import { type Day, readIsoDay } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { readMoment } from "./read-moment.ts";

/** Reads a whole text as a calendar day, or null when it is none or does not exist. */
export function readDay(text: string, style: MomentStyle): Day | null {
  return readIsoDay(text.trim()) ?? readMoment(text, style)?.day ?? null;
}
