import type { Day } from "../../time/day.ts";
import { readMoment } from "../../time/read-moment.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** A day to come, a time of day (`HH:MM`), or both; what was not said is null. */
export interface SaidMoment {
  readonly day: Day | null;
  readonly time: string | null;
}

/** A day whose time stays as it is: `friday, same time`. */
const sameTime =
  /[\s,]+(?:(?:at|um|zur|a|[àa]|na|no)\s+)?(?:(?:the|la|le|die|der|o)\s+)?(?:same (?:time|hour)|misma hora|m[êe]me heure|gleichen? (?:uhr)?zeit|mesm[ao] hor(?:a|[áa]rio))[\s.!]*$/iu;

/** A moment to come, in any way people type it: `tue 3pm`, `24 Nov 15:00`, `2026-11-24T15:00`. */
export function moment(describe: string): Option<SaidMoment> {
  return {
    kind: "moment",
    describe,
    required: true,
    read: (text, scope) => {
      const said = readMoment(
        text
          .trim()
          .replace(sameTime, "")
          .replace(/^(\d{4}-\d\d-\d\d)T/, "$1 "),
        {
          ...dayStyle(scope, "future"),
          hours: true,
        },
      );
      if (!said || (said.day === null && said.time === null)) return { problem: scope.say.calendar.badMoment(text) };
      return { value: { day: said.day, time: said.time } };
    },
  };
}
