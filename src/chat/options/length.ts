import { longestMinutes } from "../../calendar/busy-times.ts";
import { findDurations } from "../../time/find-durations.ts";
import type { Option } from "../command.ts";

/** A length of up to 24 hours in whole minutes: `45`, `45 min`, `1h`, `1:30`; a bare number is minutes. */
export function length(describe: string): Option<number> {
  return {
    kind: "length",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readLength(text.trim(), scope.locale);
      const fits = value !== null && value > 0 && value <= longestMinutes;
      return fits ? { value } : { problem: scope.say.calendar.badLength(text) };
    },
  };
}

function readLength(text: string, locale: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const [found, ...more] = findDurations(text, locale);
  const whole = found && more.length === 0 && found.end - found.start >= text.length;
  return whole && Number.isInteger(found.value.minutes) ? found.value.minutes : null;
}
