import { expect, test } from "vitest";
import { ageOf, ages } from "../../src/invoices/aging.ts";
import { addDays } from "../../src/time/day.ts";
import { day } from "../support/day.ts";

const today = day("2026-11-20");

test.each([
  [-10, "current"],
  [0, "current"],
  [1, "1–30"],
  [30, "1–30"],
  [31, "31–60"],
  [60, "31–60"],
  [61, "61–90"],
  [90, "61–90"],
  [91, "90+"],
  [4000, "90+"],
])("%i days past due is %s", (days, age) => {
  expect(ages[ageOf(addDays(today, -days), today)]).toBe(age);
});
