import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeHours, formatMinutes, readMinutes } from "../../src/time/minutes.ts";
import { completionOf } from "../../src/work/completion.ts";
import { hoursMinor, serviceValueMinor } from "../../src/work/service-value.ts";

const minutes = fc.integer({ min: 1, max: 100_000 });
const amount = fc.bigInt({ min: 1n, max: 10n ** 12n });

describe("completion", () => {
  const none = { estimatedMinutes: null, loggedMinutes: 0, valueMinor: null, invoicedMinor: 0n };

  test("is by hours where hours are estimated: 7 of 10 h are 70 %", () => {
    expect(completionOf({ ...none, estimatedMinutes: 600, loggedMinutes: 420, valueMinor: 100n })).toEqual({
      basis: "hours",
      percent: 70,
    });
  });

  test("is by invoicing otherwise: 3,000 of 6,000 are 50 %", () => {
    expect(completionOf({ ...none, valueMinor: 600_000n, invoicedMinor: 300_000n })).toEqual({
      basis: "invoicing",
      percent: 50,
    });
  });

  test("is none without a value, or with one of nothing", () => {
    expect(completionOf({ ...none, loggedMinutes: 60 }).percent).toBeNull();
    expect(completionOf({ ...none, valueMinor: 0n, invoicedMinor: 5n }).percent).toBeNull();
  });

  test("goes over 100 % as it is", () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 9 }), (estimatedMinutes, times) => {
        const loggedMinutes = estimatedMinutes * times;
        expect(completionOf({ ...none, estimatedMinutes, loggedMinutes }).percent).toBe(times * 100);
      }),
    );
  });
});

describe("the price of time", () => {
  test("is by the minute: 20 min at 90.00 an hour are 30.00", () => {
    expect(hoursMinor(20, 9000n)).toBe(3000n);
    expect(hoursMinor(1, 100n)).toBe(2n);
  });

  test("is never more than half a minor unit off, and whole hours are exact", () => {
    fc.assert(
      fc.property(minutes, amount, (length, rate) => {
        const off = hoursMinor(length, rate) * 60n - BigInt(length) * rate;
        expect(off <= 30n && off >= -30n).toBe(true);
        expect(hoursMinor(length * 60, rate)).toBe(BigInt(length) * rate);
      }),
    );
  });

  test("of a service is its rate times its hours, its units, or its fee", () => {
    const price = { rateMinor: 6000n, quantityMilli: null, minutes: 720, loggedMinutes: 60 };
    expect(serviceValueMinor({ ...price, pricing: "hourly" })).toBe(72_000n);
    expect(serviceValueMinor({ ...price, pricing: "hourly", minutes: null })).toBe(6000n);
    expect(serviceValueMinor({ ...price, pricing: "fixed" })).toBe(6000n);
    expect(serviceValueMinor({ ...price, pricing: "per page", quantityMilli: 2500n })).toBe(15_000n);
    expect(serviceValueMinor({ ...price, pricing: "hourly", rateMinor: null })).toBeNull();
  });
});

describe("lengths of work", () => {
  test.each([
    ["3", 180],
    ["2.5 h", 150],
    ["2,5", 150],
    ["1:30", 90],
    ["1h30", 90],
    ["1 h 05 min", 65],
    ["45 min", 45],
    ["0.3333", 20],
  ])("%s is %i minutes", (text, expected) => {
    expect(readMinutes(text)).toBe(expected);
  });

  test.each(["", "soon", "3 days", "-2", "1:75"])("%j is none", (text) => {
    expect(readMinutes(text)).toBeNull();
  });

  test("come back to the minute from what is shown and from slots", () => {
    fc.assert(
      fc.property(minutes, (length) => {
        expect(readMinutes(formatMinutes(length))).toBe(length);
        expect(readMinutes(encodeHours(length))).toBe(length);
      }),
    );
  });
});
