import { findMeetings, upcomingMeetings } from "../../calendar/find-meetings.ts";
import { meetingName } from "../../calendar/meeting-name.ts";
import { type Day, readIsoDay } from "../../time/day.ts";
import type { Option } from "../command.ts";

/** Which meeting is meant: by words of its name, or by ids, each with the day of one of its series: `met_…@2026-11-30`. */
export type SaidMeeting =
  | { readonly words: string }
  | { readonly ids: readonly { readonly id: string; readonly on: Day | null }[] };

const idShape = /^met_[0-9a-z]{16}(?:@\d{4}-\d\d-\d\d)?$/;

/** A meeting to come, by its name; buttons name it by its id. */
export function meeting(describe: string): Option<SaidMeeting> {
  return {
    kind: "meeting",
    describe,
    required: true,
    read: async (text, scope) => {
      const parts = text.trim().split(",");
      if (parts.every((part) => idShape.test(part))) {
        const ids = parts.map((part) => part.split("@"));
        return {
          value: { ids: ids.map(([id = "", day]) => ({ id, on: day === undefined ? null : readIsoDay(day) })) },
        };
      }
      const words = text.trim();
      if ((await findMeetings(scope, { words })).length > 0 && words !== "") return { value: { words } };
      const coming = (await upcomingMeetings(scope)).slice(0, 4).map(({ meeting: one }) => meetingName(scope, one));
      const choices = [...new Set(coming)].map((name) => ({ label: name, value: name }));
      return { problem: scope.say.calendar.noSuch(words), choices };
    },
    suggest: async (typed, scope) => {
      const names = (await upcomingMeetings(scope)).map(({ meeting: one }) => meetingName(scope, one));
      const starts = typed.trim().toLowerCase();
      return [...new Set(names)].filter((name) => name.toLowerCase().includes(starts)).slice(0, 25);
    },
  };
}
