import type { Held } from "../src/calendar/busy-times.ts";
import { listMeetings } from "../src/calendar/list-meetings.ts";
import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { comingPeriod } from "../src/chat/options/coming-period.ts";
import type { Offer } from "../src/chat/reply.ts";
import type { Scope } from "../src/scope.ts";
import { addDays, addMonths, type Day, daysBetween } from "../src/time/day.ts";
import { monthOfDay, type Period, weekOfDay } from "../src/time/period.ts";
import { wallTime } from "../src/time/zone.ts";
import { calendarPicture, wholeWeeks } from "./cards/calendar-picture.ts";
import { dayList } from "./cards/day-list.ts";
import { lineOf } from "./cards/meeting-text.ts";

type View = "week" | "month";

/** The calendar as text, a week day by day, a month in a line a day, and as an image where the platform shows one; with buttons to leaf through it. */
export const calendar = defineCommand({
  name: "calendar",
  intent: "meeting.calendar",
  summary: "Your calendar of a week or a month, as text and image",
  theme: "calendar",
  access: "employee",
  options: {
    view: optional(choice("Week or month", ["week", "month"])),
    period: optional(comingPeriod("From which day, week or month")),
  },
  examples: ["calendar", "calendar month"],
  typed: (rest) => {
    const [, view, of] = /^(?:(week|month)\b\s*)?(.*)$/is.exec(rest.trim()) ?? [];
    return { ...(view ? { view: view.toLowerCase() } : {}), ...(of ? { period: of } : {}) };
  },
  async run(scope, input): Promise<Answer> {
    const from = input.period?.from ?? scope.today;
    const long = input.period !== undefined && daysBetween(input.period.from, input.period.to) > 6;
    const view = input.view ?? (long ? "month" : "week");
    const period = view === "month" ? monthOfDay(from) : weekOfDay(from, scope.workspace.weekStart);
    const weeks = await listMeetings(scope, wholeWeeks(scope.workspace, period));
    const held = weeks.filter(({ occurrence }) => isWithin(period, wallTime(occurrence.startsAt, scope.zone).day));
    const { lines, periods, titles } = scope.say.calendar;
    const month = scope.show.period(period);
    const when =
      view === "month" ? periods.month(month) : periods.week(scope.show.day(period.from), scope.show.day(period.to));
    const text = lines.count(held.length, when);
    const offers = leafing(scope, view, period);
    if (held.length === 0) return { text, offers };
    const title = view === "month" ? titles.month(month) : titles.week(scope.show.day(period.from));
    const alt = `${text}\n${dayLines(scope, held)}`;
    const files = await calendarPicture(scope, { period, title, held: weeks, alt });
    if (view === "month") return { text: alt, offers, files };
    return { text, card: dayList(scope, title, held), offers, files };
  },
});

/** Each day that has meetings in one line. */
function dayLines(scope: Scope, held: readonly Held[]): string {
  const days = new Map<string, string[]>();
  for (const one of held) {
    const { day } = wallTime(one.occurrence.startsAt, scope.zone);
    days.set(day, [...(days.get(day) ?? []), lineOf(scope, one)]);
  }
  return [...days].map(([day, of]) => `${shortDay(scope, day as Day)}: ${of.join(" · ")}`).join("\n");
}

function isWithin({ from, to }: Period, day: Day): boolean {
  return from <= day && day <= to;
}

/** `Tue 24`: the month stands above. */
function shortDay(scope: Scope, day: Day): string {
  return scope.show.day(day).split(" ").slice(0, 2).join(" ");
}

function leafing(scope: Scope, view: View, { from }: Period): Offer[] {
  const { buttons } = scope.say.calendar;
  const to = (label: string, day: Day, as: View): Offer => ({
    label,
    press: { command: "calendar", slots: { view: as, period: day } },
  });
  const by = (steps: number) => (view === "month" ? addMonths(from, steps) : addDays(from, 7 * steps));
  const other = view === "month" ? to(buttons.week, from, "week") : to(buttons.month, from, "month");
  return [to(buttons.previous, by(-1), view), to(buttons.next, by(1), view), other];
}
