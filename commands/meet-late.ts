import { readMeeting } from "../src/calendar/full-meeting.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { length } from "../src/chat/options/length.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { lettersIn } from "../src/words/letter.ts";
import { whichMeeting } from "./asking/which-meeting.ts";
import { refOf } from "./cards/meeting-text.ts";

const usualMinutes = 10;
const choices = [5, 10, 15, 30];

/** `late`, `late 10 min`, `i'll be 10 minutes late`, `running a bit late`. */
const runningLate =
  /^(?:(?:i|we)(?:['’]?m|['’]?re| am| are|['’]?ll be| will be)\s+)?(?:running |going to be |will be |gonna be )?(?:a bit |a little )?(?:(?:about )?(\d{1,3})\s*(?:m|min|mins|minutes?)?\s+)?late(?:\s+(?:by\s+|about\s+)*(\d{1,3})\s*(?:m|min|mins|minutes?)?)?[.!]*$/i;

/** Words to send to the others, ready to forward. */
export const meetLate = defineCommand({
  name: "meet late",
  intent: "meeting.late",
  summary: "A message to forward when you are running late for a meeting",
  theme: "calendar",
  access: "employee",
  options: {
    meeting: optional(meeting("For which meeting")),
    durationMinutes: optional(length("How late")),
  },
  examples: ["meet late"],
  replied: (text) => {
    const [said, before, behind] = runningLate.exec(text.trim()) ?? [];
    if (said === undefined) return null;
    const minutes = before ?? behind;
    return minutes === undefined ? {} : { durationMinutes: minutes };
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const held = await whichMeeting(scope, input, { command: "meet late", slots });
    if ("ask" in held) return held;
    const row = await readMeeting(scope, held.meeting.id);
    const minutes = input.durationMinutes ?? usualMinutes;
    const { late, buttons } = scope.say.calendar;
    const ref = refOf(row, held.occurrence);
    const others = choices.filter((one) => one !== minutes);
    const offers = others.map((one) => ({
      label: buttons.lateBy(one),
      press: { command: "meet late", slots: { meeting: ref, durationMinutes: String(one) } },
    }));
    const whom = row.contact?.name.split(" ")[0] ?? row.client?.name ?? null;
    const letter = lettersIn(scope.workspace.locale).late({ whom, minutes, title: row.title });
    return { text: late.text(letter), offers };
  },
});
