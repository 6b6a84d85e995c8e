import fc from "fast-check";
import { expect, test } from "vitest";
import { findMoments } from "../../src/time/find-moments.ts";
import { findPeriods, readPeriod } from "../../src/time/find-periods.ts";
import { day } from "../support/day.ts";

const style = { today: day("2026-11-20"), time: "09:30", zone: "America/New_York", locale: "en-US" } as const;
const unit = fc.constantFrom(
  "seconds",
  "minutes",
  "hours",
  "days",
  "weeks",
  "fortnights",
  "months",
  "quarters",
  "years",
);
// Those just beyond what is followed, and those that no calendar has.
const howMany = fc.oneof(fc.bigInt({ min: 0n, max: 200_000n }), fc.bigInt({ min: 0n, max: 10n ** 15n }));
const frame = fc.constantFrom(
  (n: string, u: string) => `in ${n} ${u}`,
  (n: string, u: string) => `${n} ${u} ago`,
  (n: string, u: string) => `last ${n} ${u}`,
  (n: string, u: string) => `next ${n} ${u}`,
  (n: string, u: string) => `was ${n} last ${u.replace(/s$/, "")}`,
  (n: string, u: string) => `net ${n}, due in ${n} ${u} from friday`,
  (n: string, u: string) => `hace ${n} ${u}`,
);

test("however far a span is said to reach, it is read as days of four-digit years or not at all", () => {
  fc.assert(
    fc.property(frame, howMany, unit, (said, n, of) => {
      const text = said(n.toString(), of);
      for (const look of ["past", "future"] as const) {
        const days = [
          ...findMoments(text, { ...style, look }).map((one) => one.value.day ?? style.today),
          ...findPeriods(text, { ...style, look }).flatMap((one) => [one.value.from, one.value.to]),
        ];
        for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["income 2026 by month", "2026-01-01", "2026-12-31"],
  ["profit 2025 by client", "2025-01-01", "2025-12-31"],
  ["Einnahmen 2026 nach Monat", "2026-01-01", "2026-12-31"],
  ["ingresos 2025 por cliente", "2025-01-01", "2025-12-31"],
])("the year in %s is its period", (text, from, to) => {
  expect(findPeriods(text, { ...style, look: "past" }).map((one) => one.value)).toEqual([{ from, to }]);
});

test.each([
  [undefined, "2026-11-16", "2026-11-22"],
  [1, "2026-11-16", "2026-11-22"],
  [7, "2026-11-15", "2026-11-21"],
  [6, "2026-11-14", "2026-11-20"],
])("a week that starts on weekday %s", (weekStart, from, to) => {
  const given = weekStart === undefined ? style : { ...style, weekStart };
  expect(readPeriod("this week", { ...given, look: "past" })).toEqual({ from, to });
});
