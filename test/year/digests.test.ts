import { expect, test } from "vitest";
import { expectedLines, lines, simulate } from "./simulation.ts";
import { daysFrom, type WallClock, watchClock } from "./wall-clock.ts";

/** A leap year, whose rules of the clock can't change any more. */
const opened = Date.parse("2016-02-10T12:00Z");
const until = Date.parse("2017-03-04T12:00Z");
const dayMs = 86_400_000;

const zones = { york: "America/New_York", howe: "Australia/Lord_Howe" };

/** When invoices are due that nobody pays: a leap day, month ends, and days around changes of the clock. */
const dues = [
  "2016-02-29",
  "2016-03-13",
  "2016-03-31",
  "2016-04-04",
  "2016-10-03",
  "2016-11-06",
  "2016-12-31",
  "2017-02-28",
];

/** How many days after it is due an invoice is told of, and what is said then. */
const steps: readonly (readonly [number, string])[] = [
  [-3, "is due in 3 days"],
  [0, "is due today"],
  [1, "is 1 day overdue"],
  [7, "is 7 days overdue"],
  [14, "is 14 days overdue"],
];

const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + days * dayMs).toISOString().slice(0, 10);
const weekdayOf = (day: string) => new Date(`${day}T00:00Z`).getUTCDay();

interface Coming {
  readonly at: number;
  readonly text: string;
}

/** Digests: each morning, on Fridays, and on the 31st, which is the last day of a shorter month. */
function digestsOn(clock: WallClock, day: string): Coming[] {
  return [
    { at: clock.instant(`${day} 08:00`), text: "the day" },
    ...(weekdayOf(day) === 5 ? [{ at: clock.instant(`${day} 16:00`), text: "the week" }] : []),
    ...(daysAfter(day, 1).endsWith("-01") ? [{ at: clock.instant(`${day} 18:30`), text: "the month" }] : []),
  ];
}

function nudgesOf(clock: WallClock, due: string, index: number): Coming[] {
  return steps.map(([days, said]) => ({
    at: clock.instant(`${daysAfter(due, days)} 09:00`),
    text: `INV-${index + 1} to Acme ${said}: $100.00 outstanding.`,
  }));
}

/** A digest says much; it is enough here which it is. */
function calledOnly(line: string): string {
  return line
    .replace(/: Today, .*/s, ": the day")
    .replace(/: \w{3} \d+ \w{3} \d{4} – .* came in and .*/s, ": the week")
    .replace(/: \w+ \d{4}: .* came in and .*/s, ": the month");
}

test("over a year every digest and every nudge of an invoice comes once, at its hour", {
  timeout: 900_000,
}, async () => {
  const year = await simulate(opened, zones, { digests: true });
  const expected: string[] = [];
  const instants: number[] = [];
  for (const [who, zone] of Object.entries(zones)) {
    await year.command(who, "digest", { what: "8:00 daily even when empty" });
    await year.command(who, "digest", { what: "weekly friday 16:00 even when empty" });
    await year.command(who, "digest", { what: "monthly on the 31st 18:30 even when empty" });
    await year.command(who, "client", { client: "Acme" });
    const invoice = { client: "Acme", amount: "100", for: "work", status: "sent" };
    for (const due of dues) await year.command(who, "invoice", { ...invoice, due });
    const clock = watchClock(zone, opened - 3 * dayMs, until + 20 * dayMs);
    const all = [
      ...daysFrom("2016-02-10", "2017-03-07").flatMap((day) => digestsOn(clock, day)),
      ...dues.flatMap((due, index) => nudgesOf(clock, due, index)),
    ].filter(({ at }) => at > opened && at < until);
    expected.push(...expectedLines(who, all));
    instants.push(...all.map(({ at }) => at));
  }
  await year.runTo(until, instants);
  expect(lines(year.told).map(calledOnly)).toEqual(expected.sort());
  await year.close();
});
