import { priorities } from "../src/calendar/book-meeting.ts";
import { calendarFile } from "../src/calendar/calendar-file.ts";
import { meetingName } from "../src/calendar/meeting-name.ts";
import { nextOccurrence } from "../src/calendar/occurrences.ts";
import { reviseMeeting } from "../src/calendar/revise-meeting.ts";
import { spanOf } from "../src/calendar/span.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { medium } from "../src/chat/options/medium.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { named } from "../src/chat/options/named.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { whichMeeting } from "./asking/which-meeting.ts";
import { meetingCard } from "./cards/meeting-card.ts";
import { readMeetingFields } from "./typed/meeting-fields.ts";

/** What a meeting is about, with whom and where; when it is, `meet move` changes (SPEC 7). */
export const meetUpdate = defineCommand({
  name: "meet update",
  intent: "meeting.update",
  summary: "Change what a meeting is called, its agenda, link, medium, client or priority; `none` clears",
  theme: "calendar",
  access: "employee",
  options: {
    meeting: meeting("Which meeting"),
    title: optional(text("The right title")),
    agenda: orNone(text("What is to be talked about")),
    place: orNone(text("Link or place")),
    medium: orNone(medium("Google Meet, Zoom, phone, in person …")),
    client: orNone(clientOrNew("With which client")),
    contact: orNone(named("contact", "With which contact")),
    priority: optional(choice("How important", priorities)),
  },
  examples: ["meet update"],
  typed: readMeetingFields,
  async run(scope, { meeting: meant, ...changes }, slots): Promise<Answer | Asking> {
    const held = await whichMeeting(scope, { meeting: meant }, { command: "meet update", slots });
    if ("ask" in held) return held;
    const { calendar } = scope.say;
    const name = meetingName(scope, held.meeting);
    if (Object.values(changes).every((value) => value === undefined))
      throw new UserError(calendar.nothingToChange(name), calendar.examples.update(held.meeting.title));
    const mark = scope.write.mark();
    const row = await reviseMeeting(scope, held.meeting.id, changes);
    const span = (await nextOccurrence(row, scope.at)) ?? spanOf(row.startsAt, row.minutes);
    const card = meetingCard(scope, { meeting: row, span });
    if (scope.write.mark() === mark) return { text: calendar.saysSo(name), card };
    return {
      text: `${calendar.updated(meetingName(scope, row))} ${calendar.changesFile}`,
      card,
      files: [await calendarFile(scope, row, { method: "PUBLISH" })],
      wrote: { title: calendar.updatedTitle(name), subject: { table: "meeting", id: row.id } },
    };
  },
});
