import type { Held } from "../../src/calendar/busy-times.ts";
import { type FreePart, freeTime } from "../../src/calendar/free-time.ts";
import type { Answer } from "../../src/chat/command.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays, type Day, weekdayOf } from "../../src/time/day.ts";
import type { Period } from "../../src/time/period.ts";
import { wallTime } from "../../src/time/zone.ts";
import { dayList } from "../cards/day-list.ts";

/** So many days are looked at in one answer. */
const mostDays = 7;

/** Whether the person is free then, and when: of one day in a sentence with its meetings, of several in a table. */
export async function freeAnswer(
  scope: Scope,
  { from, to }: Period,
  part: FreePart,
  held: readonly Held[],
): Promise<Answer> {
  const { calendar } = scope.say;
  const first = from < scope.today && to >= scope.today ? scope.today : from;
  const days: Day[] = [];
  for (let day = first; day <= to && days.length < mostDays; day = addDays(day, 1)) days.push(day);
  const [only] = days;
  if (only !== undefined && days.length === 1) {
    const { whole, times } = await freeOf(scope, only, part);
    const text = calendar.free.day({ day: scope.show.day(only), part: calendar.free.parts[part], whole, times });
    return held.length === 0 ? { text } : { text, card: dayList(scope, calendar.titles.meetings, held) };
  }
  const rows: string[][] = [];
  for (const day of days) {
    const { times } = await freeOf(scope, day, part);
    rows.push([scope.show.day(day), times.join(", ") || calendar.free.nothing]);
  }
  return {
    text: calendar.free.days(calendar.free.parts[part]),
    card: { title: calendar.free.title, fields: [], table: { head: [...calendar.free.head], rows } },
  };
}

/** So far ahead a free day is looked for. */
const daysAhead = 90;

/** The next working day, from tomorrow on, of which no meeting takes anything, or the next such part of one. */
export async function nextFree(scope: Scope, part: FreePart): Promise<Answer> {
  const { calendar } = scope.say;
  for (let ahead = 1; ahead <= daysAhead; ahead++) {
    const day = addDays(scope.today, ahead);
    if (weekdayOf(day) > 5) continue;
    const { whole, times } = await freeOf(scope, day, part);
    if (whole)
      return { text: calendar.free.day({ day: scope.show.day(day), part: calendar.free.parts[part], whole, times }) };
  }
  return { text: calendar.noFree };
}

async function freeOf(scope: Scope, day: Day, part: FreePart): Promise<{ whole: boolean; times: string[] }> {
  const { whole, free } = await freeTime(scope, day, part);
  const clock = (at: Date) => wallTime(at, scope.zone).time;
  return { whole, times: free.map(({ startsAt, endsAt }) => scope.say.calendar.times(clock(startsAt), clock(endsAt))) };
}
