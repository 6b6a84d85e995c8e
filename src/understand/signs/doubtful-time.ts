import { seldom } from "../../seldom.ts";
import { addDays, type Day, minutesPerDay } from "../../time/day.ts";
import { minuteOfDay } from "../../time/minute-of-day.ts";
import type { Clause } from "../clauses/clause.ts";

/** From when on, and until when, a meeting is a slip of the finger rather than a plan. */
const [nightFrom, nightUntil] = ["01:00", "05:00"];

/** The longest a meeting lasts that ends on the next day, in minutes. */
const longestOvernight = 12 * 60;

/** What a range ends in: only a time of day, and no day of its own. */
const endsInClock =
  /(?:\s(?:to|til|till|until|through|a|as|às|à|bis|hasta|at[ée]|jusqu['’]?[àa])\s|[-–]\s?)(?:las?\s|les\s)?[\d:.h]+\s?(?:[ap]\.?m?\.?|uhr|hs?|hrs?|horas?|heures?)?$/iu;

/** What is held at night as a matter of course. */
const ofTheNight = seldom(
  /(?<!\p{L})(?:gig|set|shift|flight|pickup|pick up|airport|night shoot|live|show|schicht|flug|turno|vuelo|vol|voo)(?!\p{L})/iu,
);

interface When {
  readonly time: string | null;
  readonly endDay: Day | null;
  readonly endTime: string | null;
}

/** Whether a meeting would end before it starts, so that it lasts until the next day by mistake: `5pm til 4pm`. */
function endsBefore(clause: Clause, day: Day, { time, endDay, endTime }: When): boolean {
  if (!time || !endTime) return false;
  const length = minuteOfDay(endTime) - minuteOfDay(time);
  if (!endDay || endDay === day) return length < 0;
  if (endDay !== addDays(day, 1) || length + minutesPerDay <= longestOvernight) return false;
  const { text } = clause.sentence;
  return clause.moments("future").some((m) => m.value.until && endsInClock.test(text.slice(m.start, m.end)));
}

/** Whether a meeting begins in the middle of the night, told in the speaker's own zone and without a word of why. */
function atNight(clause: Clause, time: string | null): boolean {
  if (!time || time < nightFrom || time >= nightUntil || ofTheNight.test(clause.text)) return false;
  // What another zone says is worked out, and no slip.
  return clause.text.includes(String(Number(time.slice(0, 2))));
}

/** How to ask about a time that no meeting is held at: it ends before it starts, or begins in the dead of night; null when it is fine. */
export function doubtfulTime(clause: Clause, day: Day, when: When): "field" | "confirm" | null {
  if (endsBefore(clause, day, when)) return "field";
  return atNight(clause, when.time) ? "confirm" : null;
}
