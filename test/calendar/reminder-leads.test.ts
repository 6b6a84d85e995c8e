import { expect, test } from "vitest";
import { leadInstant, leadsOf, readLeads } from "../../src/calendar/reminder-leads.ts";

test("times before a meeting are read as they are typed, and kept longest first", () => {
  for (const [typed, kept] of [
    ["1d, 15m", "1d,15m"],
    ["15 min and 1 day", "1d,15m"],
    ["2h", "2h"],
    ["1 week, 2 hours before", "7d,2h"],
    ["off", ""],
    ["none", ""],
    ["soon", null],
    ["31d", null],
    ["0m", null],
    ["1d, soon", null],
  ] as const)
    expect(readLeads(typed), typed).toBe(kept);
  expect(leadsOf(null)).toEqual([
    { count: 1, unit: "d" },
    { count: 15, unit: "m" },
  ]);
  expect(leadsOf("")).toEqual([]);
});

test("a day before is the same wall hour of the day before, through both changes of the clock", () => {
  for (const [zone, starts, before] of [
    ["America/New_York", "2026-11-01T15:00:00Z", "2026-10-31T14:00:00.000Z"],
    ["America/New_York", "2027-03-14T14:00:00Z", "2027-03-13T15:00:00.000Z"],
    ["Europe/London", "2026-10-25T10:00:00Z", "2026-10-24T09:00:00.000Z"],
    ["Europe/London", "2027-03-28T09:00:00Z", "2027-03-27T10:00:00.000Z"],
    ["Australia/Sydney", "2027-04-04T00:00:00Z", "2027-04-02T23:00:00.000Z"],
    ["Australia/Sydney", "2026-10-03T23:00:00Z", "2026-10-03T00:00:00.000Z"],
    ["Australia/Lord_Howe", "2027-04-03T23:30:00Z", "2027-04-02T23:00:00.000Z"],
    ["Asia/Kolkata", "2026-11-01T04:30:00Z", "2026-10-31T04:30:00.000Z"],
  ] as const) {
    const at = leadInstant(new Date(starts), { count: 1, unit: "d" }, zone);
    expect(at.toISOString(), `${zone} ${starts}`).toBe(before);
  }
});

test("hours before are hours by the clock", () => {
  const at = leadInstant(new Date("2026-11-01T15:00:00Z"), { count: 24, unit: "h" }, "America/New_York");
  expect(at.toISOString()).toBe("2026-10-31T15:00:00.000Z");
});
