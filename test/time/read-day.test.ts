import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, makeDay } from "../../src/time/day.ts";
import { findDurations } from "../../src/time/find-durations.ts";
import { findMoments, type MomentStyle } from "../../src/time/find-moments.ts";
import { findPeriods, readPeriod } from "../../src/time/find-periods.ts";
import { findRecurrences } from "../../src/time/find-recurrences.ts";
import { formatDay } from "../../src/time/format-day.ts";
import { encodePeriod } from "../../src/time/period.ts";
import { readDay } from "../../src/time/read-day.ts";
import { readMoment } from "../../src/time/read-moment.ts";
import { day } from "../support/day.ts";

const style: MomentStyle = {
  today: day("2026-05-13"),
  time: "11:00",
  zone: "America/Chicago",
  locale: "en-US",
  look: "future",
};
const locales = ["en-US", "en-GB", "es-ES", "es-MX", "fr-FR", "de-DE", "de-AT", "pt-BR", "pt-PT"];
const anyDay = fc.integer({ min: -6000, max: 6000 }).map((days) => addDays(day("2026-05-13"), days));

describe("reading a whole answer as a day", () => {
  test.each([
    ["2026-05-20", "2026-05-20"],
    [" tomorrow ", "2026-05-14"],
    ["due friday", "2026-05-15"],
    ["net 15", "2026-05-28"],
    ["12", "2026-06-12"],
    ["15", "2026-05-15"],
    ["the 3rd", "2026-06-03"],
    ["3/6", "2027-03-06"],
    ["eom", "2026-05-31"],
    ["tonight", "2026-05-13"],
  ])("%j is %s", (text, expected) => expect(readDay(text, style)).toBe(expected));

  test.each(["", "2026-02-30", "31/31", "feb 30", "friday to monday", "someday", "42", "1200", "friday please"])(
    "%j is none",
    (text) => expect(readDay(text, style)).toBeNull(),
  );

  test("reads back every day as the answers write it, in every language", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...locales),
        fc.constantFrom("past" as const, "future" as const),
        (day, locale, look) => {
          expect(readDay(formatDay(day, locale), { ...style, locale, look })).toBe(day);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("reads ISO days whatever the locale and direction", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...locales, "ja-JP"),
        fc.constantFrom("past" as const, "future" as const),
        (day, locale, look) => {
          expect(readDay(day, { ...style, locale, look })).toBe(day);
        },
      ),
    );
  });

  test("a day without its year is on or before today looking back, on or after it looking forward", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        anyDay,
        (month, dayOfMonth, today) => {
          const text = `${dayOfMonth}.${month}.`;
          const past = readDay(text, { ...style, locale: "de-DE", today, look: "past" });
          const future = readDay(text, { ...style, locale: "de-DE", today, look: "future" });
          expect(past && past <= today && daysBetween(past, today) < 366).toBe(true);
          expect(future && future >= today && daysBetween(today, future) < 366).toBe(true);
          expect(
            [past, future].every((d) => d !== null && makeDay(Number(d.slice(0, 4)), month, dayOfMonth) === d),
          ).toBe(true);
        },
      ),
    );
  });
});

describe("reading a whole answer as a moment", () => {
  test.each([
    ["friday 3pm", { day: "2026-05-15", time: "15:00" }],
    ["3", { day: null, time: "15:00" }],
    ["10:30", { day: null, time: "10:30" }],
    ["tomorrow", { day: "2026-05-14", time: null }],
    ["2026-05-20T09:15", { day: "2026-05-20", time: "09:15" }],
    ["tomorrow 2-3pm", { day: "2026-05-14", time: "14:00", until: { day: "2026-05-14", time: "15:00" } }],
  ])("%j is %j", (text, expected) => expect(readMoment(text, style)).toEqual(expected));

  test.each(["", "25:00", "friday or so", "2026-13-01"])("%j is none", (text) =>
    expect(readMoment(text, style)).toBeNull(),
  );
});

describe("any text at all", () => {
  const words = fc.constantFrom(
    "last",
    "next",
    "friday",
    "may",
    "the",
    "3rd",
    "12",
    "of",
    "at",
    "3pm",
    "-",
    "to",
    "from",
    "in",
    "2",
    "weeks",
    "ago",
    "end",
    "month",
    "Q3",
    "2026",
    "/",
    "12/31",
    ".",
    "every",
    "1h30",
    "am",
    "Freitag",
    "um",
    "halb",
    "à",
    "15h",
    "el",
    "pasado",
    "às",
    "UTC+2",
    "CET",
    "(",
    ")",
    "half",
    "an",
    "hour",
    "since",
    "net",
    "30",
    "days",
    "tonight",
    "midnight",
    "à",
    "New",
    "York",
    "time",
    ",",
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 14 }).map((w) => w.join(" ")),
  );

  test("is read without a fault, and spans lie within it in order without overlapping", () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...locales),
        fc.constantFrom("past" as const, "future" as const),
        (said, locale, look) => {
          const s = { ...style, locale, look };
          for (const list of [
            findMoments(said, s),
            findPeriods(said, s),
            findDurations(said, locale),
            findRecurrences(said, s),
          ]) {
            let end = 0;
            for (const found of list) {
              expect(found.start).toBeGreaterThanOrEqual(end);
              expect(found.end).toBeGreaterThan(found.start);
              expect(found.end).toBeLessThanOrEqual(said.length);
              end = found.end;
            }
          }
          for (const { value } of findPeriods(said, s)) expect(value.from <= value.to).toBe(true);
          readDay(said, s);
          readMoment(said, s);
          readPeriod(said, s);
        },
      ),
      { numRuns: 4000 },
    );
  });

  test("a distance from a distance is followed only so far, so that no text takes long", () => {
    expect(findMoments("a week before ".repeat(3000), style)).toEqual([]);
    expect(findMoments("a day after a week from friday", style).map((f) => f.value.day)).toEqual(["2026-05-23"]);
  });

  test("a period comes back from its canonical text", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), (from, days) => {
        const period = { from, to: addDays(from, days) };
        expect(readPeriod(encodePeriod(period), style)).toEqual(period);
      }),
    );
  });
});
