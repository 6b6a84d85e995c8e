import fc from "fast-check";
import { expect, test } from "vitest";
import { firstFreeShift } from "../../src/calendar/free-slot.ts";
import { clashes, minutesAfter, type Span, spanOf } from "../../src/calendar/span.ts";

const start = new Date("2026-11-24T09:00:00Z");
const at = (minutes: number, length: number) => spanOf(minutesAfter(start, minutes), length);
const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -300, max: 3000 }), fc.integer({ min: 5, max: 240 }))
    .map(([from, length]) => at(from, length)),
  { maxLength: 20 },
);
const shifted = (span: Span, by: number): Span => ({
  startsAt: minutesAfter(span.startsAt, by),
  endsAt: minutesAfter(span.endsAt, by),
});
const anyTime = () => true;

test("a meeting that begins when another ends does not clash with it", () => {
  expect(clashes(at(0, 30), at(30, 30))).toBe(false);
  expect(clashes(at(0, 31), at(30, 30))).toBe(true);
});

test("a free time is free, and no earlier quarter of an hour is", () => {
  fc.assert(
    fc.property(
      spans,
      fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 5, max: 180 }),
      (busy, starts, length) => {
        const wanted = starts.map((from) => at(from, length));
        const shift = firstFreeShift({ spans: wanted, busy, fits: anyTime, within: 20_000 });
        const free = (by: number) => wanted.every((span) => busy.every((taken) => !clashes(shifted(span, by), taken)));
        expect(shift).not.toBeNull();
        expect(free(shift ?? -1)).toBe(true);
        for (let by = 0; by < (shift ?? 0); by += 15) expect(free(by)).toBe(false);
      },
    ),
  );
});

test("no time is found where none fits in reach", () => {
  expect(firstFreeShift({ spans: [at(0, 30)], busy: [], fits: () => false, within: 600 })).toBeNull();
  expect(firstFreeShift({ spans: [at(0, 30)], busy: [at(0, 5000)], fits: anyTime, within: 600 })).toBeNull();
});
