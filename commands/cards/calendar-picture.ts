import type { Held } from "../../src/calendar/busy-times.ts";
import { meetingName } from "../../src/calendar/meeting-name.ts";
import type { AnswerFile } from "../../src/chat/reply.ts";
import { drawPicture } from "../../src/files/picture.ts";
import type { Scope } from "../../src/scope.ts";
import { addDays, type Day, daysBetween } from "../../src/time/day.ts";
import { type Period, weekOfDay } from "../../src/time/period.ts";
import { wallTime } from "../../src/time/zone.ts";
import { type DrawnDay, drawCalendar } from "./calendar-drawing.ts";
import { timeText } from "./meeting-text.ts";

/** The whole weeks that a week or month touches, as a calendar on a wall shows them. */
export function wholeWeeks({ weekStart }: Scope["workspace"], { from, to }: Period): Period {
  return { from: weekOfDay(from, weekStart).from, to: weekOfDay(to, weekStart).to };
}

/**
 * A week or a month as an image, where the platform shows one; its text stands beside it and is its description (SPEC 7). None on
 * the console, and none of a time in which nothing is booked.
 */
export async function calendarPicture(
  scope: Scope,
  {
    period,
    title,
    held,
    alt,
  }: { readonly period: Period; readonly title: string; readonly held: readonly Held[]; readonly alt: string },
): Promise<readonly AnswerFile[]> {
  if (scope.account.platform === "console") return [];
  const weeks = wholeWeeks(scope.workspace, period);
  const days = Array.from({ length: daysBetween(weeks.from, weeks.to) + 1 }, (_none, index) =>
    addDays(weeks.from, index),
  );
  const { lines } = scope.say.calendar;
  const svg = drawCalendar({
    title,
    heads: days.slice(0, 7).map((day) => scope.show.day(day).split(" ")[0] ?? ""),
    days: days.map((day) => drawnDay(scope, day, period, held)),
    rows: days.length > 7 ? 4 : 12,
    more: lines.moreShort,
  });
  const content = await drawPicture(svg);
  return content ? [{ name: `calendar-${period.from}.png`, mime: "image/png", content, alt }] : [];
}

function drawnDay(scope: Scope, day: Day, { from, to }: Period, held: readonly Held[]): DrawnDay {
  const own = held.filter(({ occurrence }) => wallTime(occurrence.startsAt, scope.zone).day === day);
  return {
    number: String(Number(day.slice(8))),
    other: day < from || day > to,
    today: day === scope.today,
    meetings: own.map(({ meeting, occurrence }) => ({
      time: timeText(scope, occurrence.startsAt),
      name: meetingName(scope, meeting),
      important: meeting.priority === "high",
      over: occurrence.endsAt <= scope.at,
    })),
  };
}
