import type { Delay } from "../../interactions/snooze-time.ts";
import { minutesPerDay } from "../../time/day.ts";
import { findDurations } from "../../time/find-durations.ts";
import type { Option } from "../command.ts";
import { readWhen } from "./when.ts";

const months = /^(?:(\d{1,2})|an?|one)\s*(?:months?|mo)$/i;
const nextWeek = /^(?:next week|n[äa]chste woche|la semana que viene|la semaine prochaine|semana que vem)$/i;

/** By how much something is put off: `15 min`, `1h`, `a week`, `tomorrow`, `until monday 10am`. */
export function delay(describe: string): Option<Delay> {
  return {
    kind: "delay",
    describe,
    required: true,
    read: (text, scope) => {
      const said = text.trim().replace(/^(?:for|by|until|till|to|in|um|bis|für|hasta|por|pour|jusqu'à|até)\s+/i, "");
      if (nextWeek.test(said)) return { value: { days: 7 } };
      const month = months.exec(said);
      if (month) return { value: { months: Number(month[1] ?? 1) } };
      const [length] = findDurations(said, scope.locale);
      if (length && length.start === 0 && length.end === said.length && length.value.minutes > 0) {
        const { minutes } = length.value;
        return { value: minutes % minutesPerDay === 0 ? { days: minutes / minutesPerDay } : { minutes } };
      }
      const until = readWhen(said, scope);
      return until ? { value: { until } } : { problem: scope.say.interactions.badDelay(text) };
    },
  };
}
