import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "../../src/time/day.ts";
import { anchored, daysOf, isRule, nextDay, nextInstant, readRule, ruleOf } from "../../src/time/recurrence.ts";
import { day } from "../support/day.ts";

test("the 31st is the last day of a shorter month", async () => {
  const rule = anchored(ruleOf({ unit: "month", every: 1 }), day("2027-10-31"));
  expect(await daysOf(rule, day("2027-10-31"), day("2027-10-31"), 6)).toEqual([
    "2027-10-31",
    "2027-11-30",
    "2027-12-31",
    "2028-01-31",
    "2028-02-29",
    "2028-03-31",
  ]);
});

test("29 February comes every year", async () => {
  const rule = anchored(ruleOf({ unit: "year", every: 1 }), day("2024-02-29"));
  expect(await daysOf(rule, day("2024-02-29"), day("2024-02-29"), 5)).toEqual([
    "2024-02-29",
    "2025-02-28",
    "2026-02-28",
    "2027-02-28",
    "2028-02-29",
  ]);
});

test("weekdays, the nth weekday, the last day, every second week", async () => {
  const from = day("2026-11-20");
  const days = async (said: Parameters<typeof ruleOf>[0], most: number) =>
    daysOf(anchored(ruleOf(said), from), from, from, most);
  expect(await days({ unit: "week", every: 1, weekdays: [1, 4] }, 3)).toEqual([
    "2026-11-23",
    "2026-11-26",
    "2026-11-30",
  ]);
  expect(await days({ unit: "month", every: 1, weekdays: [4], nth: 3 }, 2)).toEqual(["2026-12-17", "2027-01-21"]);
  expect(await days({ unit: "month", every: 1, weekdays: [5], nth: -1 }, 2)).toEqual(["2026-11-27", "2026-12-25"]);
  expect(await days({ unit: "month", every: 3, dayOfMonth: -1 }, 2)).toEqual(["2026-11-30", "2027-02-28"]);
  expect(await days({ unit: "week", every: 2 }, 3)).toEqual(["2026-11-20", "2026-12-04", "2026-12-18"]);
});

test("a count and an end stop it", async () => {
  const start = day("2026-11-20");
  const counted = ruleOf({ unit: "day", every: 1, count: 2 });
  expect(await daysOf(counted, start, start, 9)).toEqual(["2026-11-20", "2026-11-21"]);
  expect(await nextDay(counted, start, day("2026-11-21"))).toBeNull();
  const ended = ruleOf({ unit: "week", every: 1, until: day("2026-12-04") });
  expect(await daysOf(ended, start, start, 9)).toEqual(["2026-11-20", "2026-11-27", "2026-12-04"]);
});

test("a wall time stays through changes of the clock", async () => {
  const start = { day: day("2026-10-31"), time: "01:30" };
  const zone = "America/New_York";
  const first = await nextInstant("FREQ=DAILY", start, zone, new Date("2026-10-31T12:00:00Z"));
  expect(first?.toISOString()).toBe("2026-11-01T05:30:00.000Z");
  const second = await nextInstant("FREQ=DAILY", start, zone, first as Date);
  expect(second?.toISOString()).toBe("2026-11-02T06:30:00.000Z");
});

const rhythm = fc.record(
  {
    unit: fc.constantFrom("day", "week", "month", "year"),
    every: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: 99 }),
  },
  { requiredKeys: ["unit", "every"] },
) as fc.Arbitrary<Parameters<typeof ruleOf>[0]>;
const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(day("2024-01-01"), days));

test("a rule reads back as the rhythm it is", () => {
  fc.assert(
    fc.property(rhythm, (said) => {
      expect(isRule(ruleOf(said))).toBe(true);
      expect(readRule(ruleOf(said))).toEqual(said);
    }),
  );
});

test("every rhythm begins on its start, and each next day lies behind the one before", async () => {
  await fc.assert(
    fc.asyncProperty(rhythm, anyDay, async (said, start) => {
      const rule = anchored(ruleOf({ ...said, count: 6 }), start);
      const days = await daysOf(rule, start, start, 6);
      expect(days[0]).toBe(start);
      expect(days).toEqual([...new Set(days)].sort());
      let at: Day | null = start;
      for (const expected of days.slice(1)) {
        at = at && (await nextDay(rule, start, at));
        expect(at).toBe(expected);
      }
    }),
    { numRuns: 60 },
  );
});
