import { expect, test } from "vitest";
import type { DigestPlan } from "../../src/db/generated/client.ts";
import { dueDigest, nextDigest } from "../../src/digests/digest-time.ts";
import type { Day } from "../../src/time/day.ts";
import { day } from "../support/day.ts";
import { daysFrom, watchClock } from "../year/wall-clock.ts";

const daily: Pick<DigestPlan, "kind" | "time" | "days" | "lastOn" | "createdAt"> = {
  ...{ kind: "daily", time: "08:00", days: "1,2,3,4,5,6,7" },
  ...{ lastOn: null, createdAt: new Date(0) },
};
const dayMs = 86_400_000;

/** The digests of a plan that comes at each of its times, from one instant to another, as the job would move it on. */
function turns(plan: typeof daily, zone: string, from: number, to: number): string[] {
  const told: string[] = [];
  let lastOn: Day | null = null;
  for (let at = new Date(from); ; ) {
    const next = nextDigest({ ...plan, lastOn }, zone, at);
    if (!next || next.at.getTime() > to) return told;
    expect(dueDigest({ ...plan, lastOn }, zone, next.at)).toEqual(next);
    told.push(`${next.on} ${next.at.toISOString()}`);
    lastOn = next.on;
    at = next.at;
  }
}

const opened = Date.parse("2016-02-10T12:00Z");
const until = Date.parse("2017-03-04T12:00Z");

test.each([
  "America/New_York",
  "Europe/London",
  "Australia/Sydney",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
])(
  "over a year on the wall in %s a daily digest comes once each day, also in hours that are skipped or repeated",
  (zone) => {
    const clock = watchClock(zone, opened - 3 * dayMs, until + 5 * dayMs);
    for (const time of ["00:30", "01:45", "02:15", "08:00"]) {
      const expected = daysFrom("2016-02-09", "2017-03-06")
        .map((day) => ({ day, at: clock.instant(`${day} ${time}`) }))
        .filter(({ at }) => at > opened && at <= until)
        .map(({ day, at }) => `${day} ${new Date(at).toISOString()}`);
      expect(turns({ ...daily, time }, zone, opened, until), time).toEqual(expected);
    }
  },
);

test("weekly ones come on their day, monthly ones on theirs or the last of a shorter month, leap days too", () => {
  const days = (plan: object) =>
    turns({ ...daily, ...plan }, "America/New_York", opened, until).map((turn) => turn.slice(0, 10));
  expect(days({ kind: "weekly", days: "5" }).slice(0, 4)).toEqual([
    "2016-02-12",
    "2016-02-19",
    "2016-02-26",
    "2016-03-04",
  ]);
  expect(days({ kind: "monthly", days: "31" }).slice(0, 4)).toEqual([
    "2016-02-29",
    "2016-03-31",
    "2016-04-30",
    "2016-05-31",
  ]);
  expect(days({ kind: "monthly", days: "30" }).slice(-3)).toEqual(["2016-12-30", "2017-01-30", "2017-02-28"]);
  expect(days({ days: "1,3" }).slice(0, 3)).toEqual(["2016-02-10", "2016-02-15", "2016-02-17"]);
});

const zone = "America/New_York";
const at = (moment: string) => new Date(`${moment}:00-05:00`);

test("what was missed is one digest, of the last day whose hour has come, however late", () => {
  const plan = { ...daily, lastOn: day("2026-11-12") };
  expect(dueDigest(plan, zone, at("2026-11-16T10:00"))?.on).toBe("2026-11-16");
  expect(dueDigest(plan, zone, at("2026-11-16T22:00"))?.on).toBe("2026-11-16");
  expect(dueDigest({ ...plan, days: "1,2,3,4,5" }, zone, at("2026-11-15T22:00"))?.on).toBe("2026-11-13");
  expect(dueDigest({ ...plan, lastOn: day("2026-11-16") }, zone, at("2026-11-16T22:00"))).toBe(null);
});

test("one missed yesterday waits for today's when that comes within three hours", () => {
  const plan = { ...daily, lastOn: day("2026-11-12") };
  expect(dueDigest(plan, zone, at("2026-11-16T04:59"))?.on).toBe("2026-11-15");
  expect(dueDigest(plan, zone, at("2026-11-16T05:00"))).toBe(null);
  expect(nextDigest(plan, zone, at("2026-11-16T05:00"))?.on).toBe("2026-11-16");
});

test("a clock set back brings no day a second time, and a new plan makes up for nothing", () => {
  const told = { ...daily, lastOn: day("2026-11-16") };
  expect(dueDigest(told, zone, at("2026-11-16T08:30"))).toBe(null);
  expect(nextDigest(told, zone, at("2026-11-16T07:30"))?.on).toBe("2026-11-17");
  expect(nextDigest(told, zone, at("2026-11-10T07:30"))?.on).toBe("2026-11-17");
  const made = { ...daily, createdAt: at("2026-11-16T09:00") };
  expect(dueDigest(made, zone, at("2026-11-16T12:00"))).toBe(null);
});

test("whoever moves zone has one digest a day of theirs", () => {
  const told = { ...daily, lastOn: day("2026-11-16") };
  const eight = at("2026-11-16T08:00");
  expect(nextDigest(told, "America/Los_Angeles", eight)).toEqual({ on: "2026-11-17", at: at("2026-11-17T11:00") });
  expect(nextDigest(told, "Asia/Tokyo", eight)).toEqual({ on: "2026-11-17", at: new Date("2026-11-16T23:00:00Z") });
});
