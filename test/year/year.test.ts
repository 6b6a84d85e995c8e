import { expect, test } from "vitest";
import { comings, merged, type Plan, plan, recurring } from "./plans.ts";
import { expectedLines, lines, simulate } from "./simulation.ts";
import { watchClock } from "./wall-clock.ts";

/** 2016: a leap year in which São Paulo still changed its clocks, and whose rules of the clock can't change any more. */
const opened = Date.parse("2016-02-10T12:00Z");
const until = Date.parse("2017-03-04T12:00Z");
const dayMs = 86_400_000;

const zones = {
  york: "America/New_York",
  london: "Europe/London",
  sydney: "Australia/Sydney",
  paulo: "America/Sao_Paulo",
  kolkata: "Asia/Kolkata",
  kathmandu: "Asia/Kathmandu",
  howe: "Australia/Lord_Howe",
};

/** The same in everybody's books; the hours from midnight to 03:00 are those that changes of the clock skip or repeat. */
const plans: readonly Plan[] = [
  plan("reminder", "once in a leap year", "2016-02-29", "09:00"),
  plan("reminder", "New York skips it", "2016-03-13", "02:30"),
  plan("reminder", "London skips it", "2016-03-27", "01:15"),
  plan("reminder", "Sydney repeats it", "2016-04-03", "02:45"),
  plan("reminder", "Lord Howe repeats it", "2016-04-03", "01:45"),
  plan("reminder", "Lord Howe skips it", "2016-10-02", "02:15"),
  plan("reminder", "São Paulo skips it", "2016-10-16", "00:30"),
  plan("reminder", "New York repeats it", "2016-11-06", "01:30"),
  plan("reminder", "every Sunday night", "2016-02-14", "02:15", "every week"),
  plan("reminder", "at midnight", "2016-02-12", "00:00", "every 2 weeks"),
  plan("reminder", "before midnight", "2016-02-13", "23:45", "every 3 weeks"),
  plan("reminder", "at a month's end", "2016-03-31", "18:00", "every month"),
  plan("reminder", "on the 30th", "2016-03-30", "00:15", "every month"),
  plan("reminder", "on the 29th", "2016-02-29", "08:00", "every month"),
  plan("reminder", "on a leap day", "2016-02-29", "10:00", "every year"),
  plan("reminder", "last Friday", "2016-02-26", "16:30", "every last friday"),
  plan("meeting", "Skipped in New York", "2016-03-13", "02:00"),
  plan("meeting", "Skipped in London", "2016-03-27", "01:30"),
  plan("meeting", "Repeated in London", "2016-10-30", "01:15"),
  plan("meeting", "Skipped in Sydney", "2016-10-02", "02:30"),
  plan("meeting", "Skipped in São Paulo", "2016-10-16", "00:00"),
  plan("meeting", "Repeated in São Paulo", "2016-02-20", "23:30"),
  plan("meeting", "Skipped on Lord Howe", "2016-10-02", "02:00"),
  plan("meeting", "The day after", "2016-03-14", "02:30"),
  plan("meeting", "Kickoff", "2016-06-15", "14:00"),
  plan("meeting", "Standup", "2016-02-15", "10:00", "every 3 weeks"),
  plan("meeting", "Night shift", "2016-02-14", "01:30", "every 2 weeks"),
  plan("meeting", "Retrospective", "2016-02-26", "17:00", "every 2 weeks"),
  plan("meeting", "Month's close", "2016-03-31", "11:00", "every month"),
  plan("meeting", "Demo", "2016-02-26", "15:00", "every last friday"),
  recurring("hosting", "2016-03-31", "every month"),
  recurring("rent", "2016-02-29", "every month"),
  recurring("tea", "2016-02-15", "every 3 weeks"),
  recurring("insurance", "2016-02-29", "every year"),
];

test("over a year at seven wall clocks every push comes once, at its minute", { timeout: 900_000 }, async () => {
  const year = await simulate(opened, zones);
  const expected: string[] = [];
  const instants: number[] = [];
  for (const [who, zone] of Object.entries(zones)) {
    for (const one of plans) await year.plan(who, one);
    const clock = watchClock(zone, opened - 3 * dayMs, until + 5 * dayMs);
    const all = merged(comings(plans, clock, "2016-02-10", "2017-03-07")).filter(({ at }) => at > opened && at < until);
    expected.push(...expectedLines(who, all));
    instants.push(...all.map(({ at }) => at));
  }
  await year.runTo(until, instants);
  expect(lines(year.told)).toEqual(expected.sort());
  await year.close();
});
