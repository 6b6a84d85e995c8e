import { listMeetings } from "../src/calendar/list-meetings.ts";
import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { comingPeriod } from "../src/chat/options/coming-period.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { named } from "../src/chat/options/named.ts";
import type { Scope } from "../src/scope.ts";
import { addDays } from "../src/time/day.ts";
import type { Period } from "../src/time/period.ts";
import { nextMeeting } from "./asking/which-meeting.ts";
import { dayList } from "./cards/day-list.ts";
import { shown } from "./meet-show.ts";
import { freeAnswer, nextFree } from "./steps/free-answer.ts";

/** How far ahead is looked when no period is said. */
const usualDays = 27;

export const meetList = defineCommand({
  name: "meet list",
  intent: "meeting.list",
  summary: "Your meetings of a day, week or any period, or those with a client",
  theme: "calendar",
  access: "employee",
  options: {
    period: optional(comingPeriod("Which period; the next four weeks unless said")),
    client: optional(knownClient("With which client")),
    contact: optional(named("contact", "With which contact")),
    which: hidden(choice("Only the next", ["next"])),
    free: hidden(choice("Free time instead, of which part of the day", ["day", "morning", "afternoon", "evening"])),
  },
  examples: ["what meetings do i have this week", "am i free thursday afternoon", "meet list"],
  async run(scope, input): Promise<Answer> {
    const next = input.which === "next" && !input.free ? await nextMeeting(scope, input) : null;
    if (next) return shown(scope, next);
    const period = input.period ?? { from: scope.today, to: addDays(scope.today, usualDays) };
    const held = await listMeetings(scope, period, { clientId: input.client?.id, contactId: input.contact?.id });
    if (input.free && input.which === "next") return nextFree(scope, input.free);
    if (input.free) {
      const ahead = input.period ?? { from: scope.today, to: addDays(scope.today, 6) };
      return freeAnswer(scope, ahead, input.free, held);
    }
    const { lines, titles, periods } = scope.say.calendar;
    const when = input.period ? periodText(scope, period) : periods.ahead;
    const whom = input.client?.name ?? input.contact?.name;
    const text = whom === undefined ? lines.count(held.length, when) : lines.countWith(held.length, whom, when);
    return held.length === 0 ? { text } : { text, card: dayList(scope, titles.meetings, held) };
  },
});

function periodText(scope: Scope, { from, to }: Period): string {
  const { periods } = scope.say.calendar;
  return from === to ? periods.day(scope.show.day(from)) : periods.week(scope.show.day(from), scope.show.day(to));
}
