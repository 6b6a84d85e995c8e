import type { Held } from "../src/calendar/busy-times.ts";
import { calendarFile } from "../src/calendar/calendar-file.ts";
import { cancelMeeting } from "../src/calendar/cancel-meeting.ts";
import { listMeetings } from "../src/calendar/list-meetings.ts";
import { meetingName } from "../src/calendar/meeting-name.ts";
import { cancelOccurrence } from "../src/calendar/move-meeting.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { comingPeriod } from "../src/chat/options/coming-period.ts";
import { day } from "../src/chat/options/day.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import type { AnswerFile, Offer } from "../src/chat/reply.ts";
import type { Scope } from "../src/scope.ts";
import type { Period } from "../src/time/period.ts";
import { oneOrSeries, whichMeeting } from "./asking/which-meeting.ts";
import { dayList } from "./cards/day-list.ts";
import { meetingCard } from "./cards/meeting-card.ts";
import { spanText } from "./cards/meeting-text.ts";

export const meetCancel = defineCommand({
  name: "meet cancel",
  intent: "meeting.cancel",
  summary: "Call off a meeting, one of a series, or the whole series",
  theme: "calendar",
  access: "employee",
  options: {
    meeting: optional(meeting("Which meeting")),
    client: optional(knownClient("With which client")),
    on: optional(day("The day it is on", "future")),
    which: optional(choice("Of a series: one of it, or the whole", ["one", "series"])),
    period: hidden(comingPeriod("Everything in which period")),
    all: hidden(choice("All that is in it", ["ask", "agreed"])),
  },
  examples: ["cancel the Acme meeting"],
  async run(scope, input, slots): Promise<Answer | Asking> {
    if (input.all) return cancelAll(scope, input.period, input.all === "agreed");
    const asker = { command: "meet cancel", slots };
    const held = await whichMeeting(scope, input, asker);
    if ("ask" in held) return held;
    if (held.meeting.status === "cancelled")
      return { text: scope.say.calendar.alreadyCancelled(meetingName(scope, held.meeting)) };
    const which = oneOrSeries(scope, held, input.which, asker);
    if (typeof which !== "string") return which;
    return which === "one" ? cancelOne(scope, held) : cancelWhole(scope, held);
  },
});

/** Calls off all that is still to come of a period, once that was agreed to. */
async function cancelAll(scope: Scope, said: Period | undefined, agreed: boolean): Promise<Answer | Asking> {
  const { calendar } = scope.say;
  const slots = { all: "ask" };
  if (!said) return { ask: { text: calendar.clearWhen, option: "period", slots, offers: [] } };
  const when = said.from === said.to ? scope.show.day(said.from) : scope.show.period(said);
  const held = (await listMeetings(scope, said)).filter(
    ({ meeting: { status }, occurrence }) => status === "booked" && occurrence.endsAt > scope.at,
  );
  if (held.length === 0) return { text: calendar.nothingToClear(when) };
  const card = dayList(scope, calendar.titles.meetings, held);
  if (!agreed) {
    const period = `${said.from}..${said.to}`;
    const go = { command: "meet cancel", slots: { period, all: "agreed" } };
    const offers: Offer[] = [
      { label: calendar.clearAll(held.length), press: go, answers: "yes" },
      { label: scope.say.buttons.keep, press: { command: "cancel", slots: {} }, answers: "no" },
    ];
    return { ask: { text: calendar.askClear(held.length, when), card, offers } };
  }
  const files: AnswerFile[] = [];
  for (const { meeting: row, occurrence } of held) {
    const after =
      row.rule === null ? (await cancelMeeting(scope, row)).meeting : await cancelOccurrence(scope, row, occurrence.on);
    files.push(
      await calendarFile(scope, after, { method: "CANCEL", ...(row.rule === null ? {} : { on: occurrence.on }) }),
    );
  }
  const title = calendar.clearedTitle(held.length, when);
  return { text: calendar.cleared(held.length, when), card, files, wrote: { title } };
}

async function cancelOne(scope: Scope, { meeting: row, occurrence }: Held): Promise<Answer> {
  const after = await cancelOccurrence(scope, row, occurrence.on);
  const file = await calendarFile(scope, after, { method: "CANCEL", on: occurrence.on });
  const { calendar } = scope.say;
  const text = `${calendar.cancelled(meetingName(scope, row), spanText(scope, occurrence))} ${calendar.outFile}`;
  return { text, files: [file], ...written(scope, { meeting: row, occurrence }) };
}

async function cancelWhole(scope: Scope, held: Held): Promise<Answer> {
  const { meeting: row, occurrence } = held;
  const { meeting: after, ended } = await cancelMeeting(scope, row);
  const { calendar } = scope.say;
  const name = meetingName(scope, row);
  const off =
    row.rule === null ? calendar.cancelled(name, spanText(scope, occurrence)) : calendar.cancelledSeries(name);
  return {
    text: `${ended ? calendar.endedSeries(name) : off} ${calendar.outFile}`,
    card: meetingCard(scope, { meeting: after, span: row.rule === null ? occurrence : null }),
    files: [await calendarFile(scope, after, { method: ended ? "PUBLISH" : "CANCEL" })],
    ...written(scope, held),
  };
}

function written(scope: Scope, { meeting: row, occurrence }: Held) {
  const title = scope.say.calendar.cancelledTitle(meetingName(scope, row), spanText(scope, occurrence));
  return { wrote: { title, subject: { table: "meeting" as const, id: row.id } } };
}
