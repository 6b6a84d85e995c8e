import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/time/day.ts";
import { instantOf, isZone, wallTime } from "../../src/time/zone.ts";
import { day } from "../support/day.ts";

const wall = (on: string, time: string) => ({ day: day(on), time });

describe("wall clocks", () => {
  test.each([
    ["America/New_York", "2026-03-08", "01:59", "2026-03-08T06:59:00.000Z"],
    ["America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30:00.000Z"],
    ["America/New_York", "2026-03-08", "03:00", "2026-03-08T07:00:00.000Z"],
    ["America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00.000Z"],
    ["Europe/London", "2026-03-29", "01:30", "2026-03-29T01:30:00.000Z"],
    ["Europe/London", "2026-10-25", "01:30", "2026-10-25T00:30:00.000Z"],
    ["Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45:00.000Z"],
    ["Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45:00.000Z"],
    ["Asia/Kolkata", "2026-05-13", "09:00", "2026-05-13T03:30:00.000Z"],
    ["Pacific/Apia", "2026-05-13", "09:00", "2026-05-12T20:00:00.000Z"],
  ])("in %s, %s %s is the instant %s", (zone, day, time, instant) => {
    expect(instantOf(wall(day, time), zone).toISOString()).toBe(instant);
  });

  test("a skipped time shows as the time after the gap", () => {
    expect(wallTime(instantOf(wall("2026-03-08", "02:30"), "America/New_York"), "America/New_York")).toEqual(
      wall("2026-03-08", "03:30"),
    );
    expect(wallTime(instantOf(wall("2026-10-04", "02:15"), "Australia/Lord_Howe"), "Australia/Lord_Howe")).toEqual(
      wall("2026-10-04", "02:45"),
    );
  });

  test("show every instant's own minute, and every minute that exists comes back", () => {
    const zones = fc.constantFrom("America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Kolkata", "UTC");
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 1439 }),
        zones,
        (days, minutes, zone) => {
          const shown = wallTime(
            new Date(Date.parse(`${addDays(day("2020-01-01"), days)}T00:00:00Z`) + minutes * 60_000),
            zone,
          );
          expect(wallTime(instantOf(shown, zone), zone)).toEqual(shown);
        },
      ),
    );
  });

  test("only zones the runtime knows are zones", () => {
    expect(["Europe/Berlin", "UTC", "Mars/Olympus", ""].map(isZone)).toEqual([true, true, false, false]);
  });
});
