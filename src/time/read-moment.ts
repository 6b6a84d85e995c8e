import { findMoments, type Moment, type MomentStyle } from "./find-moments.ts";

/** Reads a whole text as a day, a time or both, or null. */
export function readMoment(text: string, style: MomentStyle): Moment | null {
  const whole = text.trim();
  const [found] = findMoments(whole, style);
  return found && found.start === 0 && found.end === whole.length ? found.value : null;
}
