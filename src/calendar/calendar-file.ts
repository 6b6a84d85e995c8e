import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { FullMeeting } from "./full-meeting.ts";
import { icsOf } from "./ics.ts";
import { meetingName } from "./meeting-name.ts";

/** A file with its text. */
export interface CalendarFile {
  readonly name: string;
  readonly mime: string;
  readonly content: string;
}

/** The calendar file of a meeting, or of its cancellation (of one of a series: `on`). */
export async function calendarFile(
  scope: Scope,
  meeting: FullMeeting,
  told: { readonly method: "PUBLISH" | "CANCEL"; readonly on?: Day },
): Promise<CalendarFile> {
  const name = meetingName(scope, meeting);
  const content = await icsOf(meeting, { ...told, name, at: scope.at });
  return { name: `${nameKey(name).replaceAll(" ", "-") || "meeting"}.ics`, mime: "text/calendar", content };
}
