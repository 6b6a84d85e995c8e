import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueTime, latestOccurrence, type Plan } from "../../src/interactions/due-time.ts";
import { snoozeTime } from "../../src/interactions/snooze-time.ts";
import { addDays, type Day, weekdayOf } from "../../src/time/day.ts";
import { anchored } from "../../src/time/recurrence.ts";
import { instantOf, wallTime } from "../../src/time/zone.ts";
import { day } from "../support/day.ts";

const zones = ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"] as const;
const aZone = fc.constantFrom(...zones);
const aDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day("2026-01-01"), days));
const aTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`);
const anAway = fc.integer({ min: 0, max: 400 });
const aRule = fc.constantFrom("FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=WEEKLY;BYDAY=MO,TH");

const plan = (given: Partial<Plan>): Plan => ({
  startOn: null,
  startTime: null,
  fixedAt: null,
  rule: null,
  doneAt: null,
  toldAt: null,
  toldOn: null,
  ...given,
});

describe("a snooze", () => {
  const now = { at: new Date("2026-11-20T14:30:00Z"), zone: "America/New_York" };
  const due = { day: day("2026-11-20"), time: "09:00" };

  test.each([
    [{ minutes: 15 }, { fixedAt: new Date("2026-11-20T14:45:00Z") }],
    [{ minutes: 60 }, { fixedAt: new Date("2026-11-20T15:30:00Z") }],
    [{ until: { day: day("2026-11-21") } }, { startOn: day("2026-11-21"), startTime: "09:00" }],
    [{ days: 7 }, { startOn: "2026-11-27", startTime: "09:00" }],
    [{ months: 1 }, { startOn: "2026-12-20", startTime: "09:00" }],
    [{ until: { time: "18:00" } }, { startOn: "2026-11-20", startTime: "18:00" }],
    [{ until: { time: "08:00" } }, { startOn: day("2026-11-21"), startTime: "08:00" }],
  ])("of %j", (delay, expected) => {
    expect(snoozeTime(delay, due, now)).toEqual({
      startOn: null,
      startTime: null,
      fixedAt: null,
      rule: null,
      ...expected,
    });
  });

  test("never goes back in time", () => {
    expect(snoozeTime({ until: { day: day("2026-11-19") } }, due, now)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), aTime, aZone, (days, time, zone) => {
        const put = snoozeTime({ days }, { ...due, time }, { at: now.at, zone });
        const at = put?.startOn ? instantOf({ day: put.startOn, time: put.startTime ?? "" }, zone) : now.at;
        expect(put?.startTime).toBe(time);
        expect(at.getTime()).toBeGreaterThan(now.at.getTime());
      }),
    );
  });
});

describe("a series", () => {
  test("comes at its wall time on the days of its rule, each once and in order", async () => {
    await fc.assert(
      fc.asyncProperty(aRule, aDay, aTime, aZone, async (said, startOn, startTime, zone) => {
        const series = { startOn, startTime, rule: anchored(said, startOn) };
        let toldOn: Day | null = null;
        let last = new Date(0);
        for (let n = 0; n < 6; n++) {
          const at = await dueTime(plan({ ...series, toldOn, toldAt: last }), zone);
          if (!at) throw new Error("an endless series ended");
          const day = wallTime(at, zone).day;
          expect(at.getTime()).toBeGreaterThan(last.getTime());
          expect(at).toEqual(instantOf({ day, time: startTime }, zone));
          if (said.includes("MO,TH")) expect([1, 4]).toContain(weekdayOf(day));
          toldOn = day;
          last = at;
        }
      }),
      { numRuns: 40 },
    );
  });

  test("of which times were missed goes on from the last of them", async () => {
    await fc.assert(
      fc.asyncProperty(aDay, aTime, aZone, anAway, async (startOn, startTime, zone, away) => {
        const series = { startOn, startTime, rule: "FREQ=DAILY" };
        const by = new Date(instantOf({ day: addDays(startOn, away), time: startTime }, zone).getTime() + 1000);
        const last = await latestOccurrence(series, startOn, zone, by);
        expect(last).toEqual({ day: addDays(startOn, away), at: instantOf({ day: last.day, time: startTime }, zone) });
        const next = await dueTime(plan({ ...series, toldOn: last.day, toldAt: by }), zone);
        expect(next && next > by).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

test("a reminder that is done or told is due no more; one on no clock moves with no zone", async () => {
  const fixedAt = new Date("2026-11-20T16:00:00Z");
  const at = new Date("2026-11-20T15:00:00Z");
  for (const zone of zones) expect(await dueTime(plan({ fixedAt }), zone)).toEqual(fixedAt);
  expect(await dueTime(plan({ fixedAt, doneAt: at }), "UTC")).toBeNull();
  expect(await dueTime(plan({ fixedAt, toldAt: at }), "UTC")).toBeNull();
  const wall = plan({ startOn: day("2026-11-21"), startTime: "09:00" });
  expect(await dueTime(wall, "America/New_York")).toEqual(new Date("2026-11-21T14:00:00Z"));
  expect(await dueTime(wall, "Europe/Berlin")).toEqual(new Date("2026-11-21T08:00:00Z"));
});
