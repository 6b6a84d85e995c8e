import { expect, test } from "vitest";
import { comparedWith, coveredBy, coveredSoFar, monthSoFar } from "../../src/digests/covered.ts";
import { slicesOf } from "../../src/digests/slices.ts";
import type { Day } from "../../src/time/day.ts";
import { day } from "../support/day.ts";

const span = ({ from, to }: { from: Day; to: Day }) => `${from}..${to}`;

test("a daily digest looks back to the day of the one before", () => {
  const covered = (on: string, last: string | null) =>
    span(coveredBy("daily", day(on), last === null ? null : day(last)));
  expect(covered("2026-11-20", null)).toBe("2026-11-19..2026-11-19");
  expect(covered("2026-11-20", "2026-11-19")).toBe("2026-11-19..2026-11-19");
  expect(covered("2026-11-23", "2026-11-20")).toBe("2026-11-20..2026-11-22");
  expect(covered("2024-03-01", "2024-02-29")).toBe("2024-02-29..2024-02-29");
  expect(covered("2027-01-01", "2026-12-30")).toBe("2026-12-30..2026-12-31");
});

test("a weekly one looks back on seven days at least, a monthly one on whole months", () => {
  const covered = (kind: "weekly" | "monthly", on: string, last: string | null) =>
    span(coveredBy(kind, day(on), last === null ? null : day(last)));
  expect(covered("weekly", "2026-11-23", null)).toBe("2026-11-16..2026-11-22");
  expect(covered("weekly", "2026-11-23", "2026-11-16")).toBe("2026-11-16..2026-11-22");
  expect(covered("weekly", "2026-11-23", "2026-11-09")).toBe("2026-11-09..2026-11-22");
  expect(covered("weekly", "2026-11-20", "2026-11-16")).toBe("2026-11-13..2026-11-19");
  expect(covered("monthly", "2026-12-01", null)).toBe("2026-11-01..2026-11-30");
  expect(covered("monthly", "2026-12-01", "2026-11-01")).toBe("2026-11-01..2026-11-30");
  expect(covered("monthly", "2026-12-15", "2026-10-15")).toBe("2026-10-01..2026-11-30");
  expect(covered("monthly", "2024-03-01", "2024-02-01")).toBe("2024-02-01..2024-02-29");
});

test("a period is compared with the one before it, a month so far with the same days of the month before", () => {
  const before = (kind: "weekly" | "monthly", from: string, to: string) =>
    span(comparedWith(kind, { from: day(from), to: day(to) }));
  expect(before("weekly", "2026-11-16", "2026-11-22")).toBe("2026-11-09..2026-11-15");
  expect(before("weekly", "2026-11-01", "2026-11-07")).toBe("2026-10-25..2026-10-31");
  expect(before("monthly", "2026-11-01", "2026-11-20")).toBe("2026-10-01..2026-10-20");
  expect(before("monthly", "2026-03-01", "2026-03-30")).toBe("2026-02-01..2026-02-28");
  expect(before("monthly", "2026-02-01", "2026-02-28")).toBe("2026-01-01..2026-01-31");
  expect(before("monthly", "2024-02-01", "2024-02-28")).toBe("2024-01-01..2024-01-28");
  expect(before("monthly", "2026-10-01", "2026-11-30")).toBe("2026-08-01..2026-09-30");
});

test("on the first of a month the month so far is the one before, as a whole", () => {
  expect(span(monthSoFar(day("2026-11-20")))).toBe("2026-11-01..2026-11-20");
  expect(span(monthSoFar(day("2026-12-01")))).toBe("2026-11-01..2026-11-30");
  expect(span(coveredSoFar("weekly", day("2026-11-20")))).toBe("2026-11-14..2026-11-20");
});

test("a chart shows days, weeks or months, which lie side by side and cover the period", () => {
  const slices = (from: string, to: string, weekStart = 1) => {
    const { unit, slices: all } = slicesOf({ from: day(from), to: day(to) }, weekStart);
    return [unit, ...all.map(span)];
  };
  expect(slices("2026-11-16", "2026-11-18")).toEqual([
    "day",
    "2026-11-16..2026-11-16",
    "2026-11-17..2026-11-17",
    "2026-11-18..2026-11-18",
  ]);
  expect(slices("2026-11-01", "2026-11-30")).toEqual([
    "week",
    "2026-11-01..2026-11-01",
    "2026-11-02..2026-11-08",
    "2026-11-09..2026-11-15",
    "2026-11-16..2026-11-22",
    "2026-11-23..2026-11-29",
    "2026-11-30..2026-11-30",
  ]);
  expect(slices("2026-11-01", "2026-11-30", 7)[1]).toBe("2026-11-01..2026-11-07");
  expect(slices("2026-01-01", "2026-12-31")).toHaveLength(13);
});
