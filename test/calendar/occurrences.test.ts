import fc from "fast-check";
import { expect, test } from "vitest";
import { heldBy, heldColumns } from "../../src/calendar/held.ts";
import { booked, occurrencesIn } from "../../src/calendar/occurrences.ts";
import { placed } from "../../src/calendar/schedule.ts";
import { weekdayOf } from "../../src/time/day.ts";
import { wallTime } from "../../src/time/zone.ts";
import { day } from "../support/day.ts";

const zones = ["America/New_York", "Europe/London", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Kolkata"];

async function series(rule: string, from: string, time: string, zone: string) {
  const columns = await placed({ day: day(from), time, minutes: 45, zone, rule });
  if (!columns) throw new Error("no day");
  return booked(columns);
}

test("a series keeps its wall time and length through every change of the clock", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 364 }),
      fc.integer({ min: 4, max: 23 }),
      async (zone, offset, hour) => {
        const first = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
        const time = `${String(hour).padStart(2, "0")}:30`;
        const meeting = await series("FREQ=WEEKLY", first, time, zone);
        const from = meeting.startsAt;
        const all = await occurrencesIn(meeting, {
          startsAt: from,
          endsAt: new Date(from.getTime() + 366 * 86_400_000),
        });
        expect(all.length).toBeGreaterThanOrEqual(52);
        for (const one of all) {
          expect(wallTime(one.startsAt, zone)).toEqual({ day: one.on, time });
          expect(one.endsAt.getTime() - one.startsAt.getTime()).toBe(45 * 60_000);
          expect(weekdayOf(one.on)).toBe(weekdayOf(day(first)));
        }
      },
    ),
    { numRuns: 30 },
  );
});

test("a series begins on the first day its rule gives, and ends with its last", async () => {
  const meeting = await series("FREQ=WEEKLY;BYDAY=MO;COUNT=3", "2026-11-20", "10:00", "Europe/London");
  expect([meeting.startOn, meeting.endsAt.toISOString()]).toEqual(["2026-11-23", "2026-12-07T10:45:00.000Z"]);
  const all = await occurrencesIn(meeting, { startsAt: new Date("2026-01-01"), endsAt: new Date("2028-01-01") });
  expect(all.map((one) => one.on)).toEqual(["2026-11-23", "2026-11-30", "2026-12-07"]);
});

test("what of a series is called off is left out, and what is moved is where it was moved to", async () => {
  const meeting = await series("FREQ=WEEKLY;BYDAY=MO", "2026-11-23", "10:00", "Europe/London");
  const one = { id: "", workspaceId: "", meetingId: "", createdAt: new Date(0) };
  const exceptions = [
    {
      ...one,
      occurrenceOn: day("2026-11-23"),
      cancelled: true,
      startOn: null,
      startTime: null,
      minutes: null,
      startsAt: null,
    },
    {
      ...one,
      occurrenceOn: day("2026-11-30"),
      cancelled: false,
      startOn: day("2026-12-03"),
      startTime: "15:00",
      minutes: 30,
      startsAt: new Date("2026-12-03T15:00:00Z"),
    },
  ];
  const span = { startsAt: new Date("2026-11-20"), endsAt: new Date("2026-12-08") };
  const all = await occurrencesIn({ ...meeting, exceptions }, span);
  expect(all.map((each) => `${each.on} ${each.wall.day}T${each.wall.time}`)).toEqual([
    "2026-11-30 2026-12-03T15:00",
    "2026-12-07 2026-12-07T10:00",
  ]);
});

test("what was held of a series are its times that are over, the newest first, and the next look is when one more is", async () => {
  const one = { id: "", workspaceId: "", meetingId: "", createdAt: new Date(0), minutes: 45 };
  const rules = ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=WEEKLY;COUNT=9"];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...rules),
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 600 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -40, max: 40 }), fc.boolean()), {
        maxLength: 3,
      }),
      fc.integer({ min: 1, max: 12 }),
      async (rule, zone, after, changed, most) => {
        const plain = await series(rule, "2024-02-01", "23:30", zone);
        const wide = { startsAt: new Date("2023-01-01"), endsAt: new Date("2026-03-01") };
        const ruled = await occurrencesIn(plain, wide);
        const exceptions = new Map(
          changed.flatMap(([index, hours, cancelled]) => {
            const hit = ruled[index];
            if (!hit) return [];
            const startsAt = new Date(hit.startsAt.getTime() + hours * 3_600_000);
            const { day: startOn, time: startTime } = wallTime(startsAt, zone);
            return [[hit.on, { ...one, occurrenceOn: hit.on, cancelled, startOn, startTime, startsAt }]];
          }),
        );
        const meeting = { ...plain, exceptions: [...exceptions.values()] };
        const at = new Date(Date.parse("2024-01-20T03:10Z") + after * 86_400_000);
        const all = await occurrencesIn(meeting, wide);
        const over = all.filter((held) => held.endsAt <= at).reverse();
        const ends = all.map((held) => held.endsAt.getTime()).filter((end) => end > at.getTime());
        expect(await heldBy(meeting, at, most)).toEqual(over.slice(0, most));
        expect(await heldColumns(meeting, at)).toEqual({
          heldOn: over[0]?.wall.day ?? null,
          heldLookAt: ends.length === 0 ? null : new Date(Math.min(...ends)),
        });
      },
    ),
    { numRuns: 20 },
  );
});
