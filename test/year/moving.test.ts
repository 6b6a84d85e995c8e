import { expect, test } from "vitest";
import { type Plan, plan, recurring } from "./plans.ts";
import { afterMs, expectedLines, lines, simulate } from "./simulation.ts";
import { dayBefore, daysFrom, rhythms, type WallClock, watchClock } from "./wall-clock.ts";

const opened = Date.parse("2016-02-10T12:00Z");
const until = Date.parse("2016-12-01T12:00Z");
const dayMs = 86_400_000;
const minuteMs = 60_000;

const home = "America/New_York";

/** When somebody moves, and where to: east and west, across the date line, a moment before and after what is due, and amid changes of the clock. */
const moves = [
  { at: "2016-03-12T16:30Z", zone: "Asia/Kolkata" },
  { at: "2016-03-20T02:00Z", zone: "America/Sao_Paulo" },
  { at: "2016-04-02T15:20Z", zone: "Australia/Lord_Howe" },
  { at: "2016-05-10T12:00Z", zone: "Asia/Kathmandu" },
  { at: "2016-07-01T03:14Z", zone: "America/New_York" },
  { at: "2016-07-01T12:59Z", zone: "Europe/London" },
  { at: "2016-08-15T07:10Z", zone: "Australia/Sydney" },
  { at: "2016-10-02T00:10Z", zone: "America/New_York" },
  { at: "2016-10-29T15:40Z", zone: "Europe/London" },
  { at: "2016-11-05T16:10Z", zone: "America/Sao_Paulo" },
].map(({ at, zone }) => ({ at: Date.parse(at), zone }));

const plans: readonly Plan[] = [
  plan("reminder", "every morning", "2016-02-12", "09:00", "every day"),
  plan("reminder", "Sunday nights", "2016-02-14", "02:15", "every week"),
  plan("reminder", "at a month's end", "2016-03-31", "23:45", "every month"),
  plan("reminder", "on Lord Howe", "2016-04-03", "01:45"),
  plan("reminder", "once", "2016-09-01", "12:00"),
  plan("meeting", "Sunday noon", "2016-02-14", "12:00", "every week"),
  plan("meeting", "Standup", "2016-02-15", "10:00", "every 2 weeks"),
  recurring("hosting", "2016-02-29", "every month"),
  recurring("tea", "2016-02-15", "every 2 weeks"),
];

/** A time at which somebody's clock shows one zone. */
interface Stay {
  readonly from: number;
  readonly to: number;
  readonly clock: WallClock;
}

const watched = (zone: string) => watchClock(zone, opened - 3 * dayMs, until + 5 * dayMs);

const stays: readonly Stay[] = [{ at: opened, zone: home }, ...moves].map(({ at, zone }, index) => ({
  from: at,
  to: moves[index]?.at ?? until,
  clock: watched(zone),
}));

/** The first tick of a stay comes just after the move. */
const seenAt = (due: number, stay: Stay) => Math.max(due, stay.from);

/** When something that keeps to the wall clock of whoever it is for comes: each of its days once. */
function byTheirClock({ start, time, rhythm }: Plan): { due: number; at: number; clock: WallClock }[] {
  const days = daysFrom(start, "2016-12-04").filter((day) => rhythms[rhythm](start, day));
  const found: { due: number; at: number; clock: WallClock }[] = [];
  let next = 0;
  for (const stay of stays)
    for (; next < days.length; next++) {
      const due = stay.clock.instant(`${days[next]} ${time}`);
      if (due >= stay.to) break;
      found.push({ due, at: seenAt(due, stay), clock: stay.clock });
    }
  return found;
}

/** The reminders of a meeting: its own clock stays at home, a day before is a day of whoever is reminded. */
function ofMeeting({ name, start, time, rhythm }: Plan): { at: number; text: string }[] {
  const atHome = watched(home);
  const days = daysFrom(start, "2016-12-04").filter((day) => rhythms[rhythm](start, day));
  return days.flatMap((day) => {
    const begins = atHome.instant(`${day} ${time}`);
    return [
      ...firstSeen(({ instant, reading }) => instant(dayBefore(reading(begins)))).map(({ at, clock }) => ({
        at,
        text: `Tomorrow at ${clock.reading(begins).slice(11)}: ${name}.`,
      })),
      ...firstSeen(() => begins - 15 * minuteMs).map(({ at, clock }) => ({
        at,
        text: `In 15 min, at ${clock.reading(begins).slice(11)}: ${name}.`,
      })),
    ];
  });
}

/** The first stay in which something is due, by the clock of that stay. */
function firstSeen(due: (clock: WallClock) => number): { at: number; clock: WallClock }[] {
  const stay = stays.find((one) => due(one.clock) < one.to);
  return stay ? [{ at: seenAt(due(stay.clock), stay), clock: stay.clock }] : [];
}

test("what is planned follows somebody who moves, each time once and in time", { timeout: 900_000 }, async () => {
  const year = await simulate(opened, { sam: home });
  for (const one of plans) await year.plan("sam", one);
  const reminders = plans
    .filter(({ kind }) => kind === "reminder")
    .flatMap((one) =>
      byTheirClock(one).map(({ due, at }) => ({
        at,
        text: at + afterMs - due > 5 * minuteMs ? `⏰ ${one.name} (late` : `⏰ ${one.name}`,
      })),
    );
  const posted = new Map<number, number>();
  for (const one of plans.filter(({ kind }) => kind === "recurring"))
    for (const { at } of byTheirClock(one)) posted.set(at, (posted.get(at) ?? 0) + 1);
  const all = [
    ...reminders,
    ...plans.filter(({ kind }) => kind === "meeting").flatMap(ofMeeting),
    ...[...posted].map(([at, count]) => ({ at, text: `${count} posted` })),
  ].filter(({ at }) => at > opened && at < until);
  const instants = all.map(({ at }) => at);
  for (const { at, zone } of moves) {
    await year.runTo(at, instants);
    await year.command("sam", "settings", { what: `zone ${zone}` });
    year.setClock(at + afterMs);
    await year.tick();
  }
  await year.runTo(until, instants);
  expect(lines(year.told).map(withoutWhen)).toEqual(expectedLines("sam", all).sort());
  await year.close();
});

/** When something was due that came late is not looked at. */
function withoutWhen(line: string): string {
  return line.replace(/ \(late.*/, " (late");
}
