import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  makeDay,
  monthOf,
  readIsoDay,
  weekdayOf,
  yearOf,
} from "../../src/time/day.ts";
import { formatDay } from "../../src/time/format-day.ts";
import { encodePeriod, monthOfDay, quarterOfDay, weekOfDay, yearOfDay } from "../../src/time/period.ts";
import {
  addWorkdays,
  nearestDayOfMonth,
  nearestMonthDay,
  nearestWeekday,
  nthWeekday,
} from "../../src/time/resolve-day.ts";
import { day } from "../support/day.ts";

const anyDay = fc.integer({ min: -200_000, max: 400_000 }).map((days) => addDays(day("2026-05-13"), days));
const plain = (day: Day) => Temporal.PlainDate.from(day);

describe("calendar days", () => {
  test("count like Temporal does", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -600, max: 600 }),
        (day, days, months) => {
          expect(addDays(day, days)).toBe(plain(day).add({ days }).toString());
          expect(addMonths(day, months)).toBe(plain(day).add({ months }).toString());
          expect(weekdayOf(day)).toBe(plain(day).dayOfWeek);
          expect(daysBetween(day, addDays(day, days))).toBe(days);
          expect(daysInMonth(yearOf(day), monthOf(day))).toBe(plain(day).daysInMonth);
          expect(makeDay(yearOf(day), monthOf(day), dayOfMonth(day))).toBe(day);
          expect(readIsoDay(day)).toBe(day);
        },
      ),
    );
  });

  test.each([
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2025-02-29",
    "2026-5-1",
    "26-05-01",
    "2026-05-01T00:00",
    "",
    "0999-01-01",
  ])("%j does not exist", (text) => {
    expect(readIsoDay(text)).toBeNull();
  });

  test("the 31st of a shorter month is its last day", () => {
    expect(addMonths(day("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(day("2024-03-31"), -1)).toBe("2024-02-29");
  });

  test("are written with weekday, day, month and year, in that order and with the month in letters", () => {
    expect(["en-US", "de-DE", "pt-PT", "fr-FR"].map((locale) => formatDay(day("2026-11-20"), locale))).toEqual([
      "Fri 20 Nov 2026",
      "Fr 20 Nov 2026",
      "sexta 20 nov 2026",
      "ven 20 nov 2026",
    ]);
  });
});

describe("spans of days", () => {
  test("hold their day and touch their neighbours", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const spanOf of [monthOfDay, quarterOfDay, yearOfDay, (d: Day) => weekOfDay(d)]) {
          const { from, to } = spanOf(day);
          expect(from <= day && day <= to).toBe(true);
          expect(spanOf(addDays(to, 1)).from).toBe(addDays(to, 1));
          expect(spanOf(from)).toEqual({ from, to });
        }
        expect(weekdayOf(weekOfDay(day).from)).toBe(1);
        expect(weekdayOf(weekOfDay(day, 7).from)).toBe(7);
      }),
    );
    expect(encodePeriod(quarterOfDay(day("2026-05-13")))).toBe("2026-04-01..2026-06-30");
  });
});

describe("finding the day that is meant", () => {
  test("looks back at most to today and forward past it", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (today, weekday) => {
        const past = nearestWeekday(today, weekday, "past");
        const future = nearestWeekday(today, weekday, "future");
        expect([weekdayOf(past), weekdayOf(future)]).toEqual([weekday, weekday]);
        expect(daysBetween(past, today)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(past, today)).toBeLessThan(7);
        expect(daysBetween(today, future)).toBeGreaterThan(0);
        expect(daysBetween(today, future)).toBeLessThanOrEqual(7);
      }),
    );
  });

  test("skips years and months that lack the day", () => {
    expect(nearestMonthDay(day("2026-05-13"), 2, 29, "past")).toBe("2024-02-29");
    expect(nearestMonthDay(day("2026-05-13"), 2, 29, "future")).toBe("2028-02-29");
    expect(nearestMonthDay(day("2026-05-13"), 2, 30, "future")).toBeNull();
    expect(nearestDayOfMonth(day("2026-02-01"), 31, "future")).toBe("2026-03-31");
  });

  test("counts weekdays in a month from either end", () => {
    expect(nthWeekday(2026, 6, 1, 1)).toBe("2026-06-01");
    expect(nthWeekday(2026, 5, 5, -1)).toBe("2026-05-29");
    expect(nthWeekday(2026, 6, 3, 5)).toBeNull();
  });

  test("leaves weekends out of working days", () => {
    expect(addWorkdays(day("2026-05-15"), 1)).toBe("2026-05-18");
    expect(addWorkdays(day("2026-05-18"), -1)).toBe("2026-05-15");
    expect(addWorkdays(day("2026-05-13"), 10)).toBe("2026-05-27");
  });
});
