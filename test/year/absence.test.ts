import { expect, test } from "vitest";
import { type Coming, comings, merged, plan, recurring } from "./plans.ts";
import { afterMs, expectedLines, lines, simulate } from "./simulation.ts";
import { watchClock } from "./wall-clock.ts";

const opened = Date.parse("2016-02-10T12:00Z");
const until = Date.parse("2016-07-12T12:10Z");
const dayMs = 86_400_000;
const lateMs = 5 * 60_000;

const missedText = "While I was away you had:";

const zones = { york: "America/New_York", howe: "Australia/Lord_Howe" };

const plans = [
  plan("reminder", "every morning", "2016-02-12", "08:00", "every day"),
  plan("reminder", "Sunday nights", "2016-02-14", "02:15", "every week"),
  plan("reminder", "last Friday", "2016-02-26", "16:30", "every last friday"),
  plan("reminder", "amid the first absence", "2016-03-12", "21:15"),
  plan("reminder", "amid the long one", "2016-06-01", "09:00"),
  plan("reminder", "in the hour that comes twice", "2016-07-06", "09:45"),
  plan("reminder", "in the hour that is left out", "2016-07-08", "09:45"),
  plan("meeting", "Standup", "2016-02-12", "10:00", "every day"),
  plan("meeting", "Review", "2016-02-17", "14:30", "every week"),
  plan("meeting", "Half over", "2016-03-14", "08:30"),
  recurring("hosting", "2016-02-29", "every month"),
  recurring("tea", "2016-02-15", "every week"),
];

/** When nobody looked, on clocks everywhere: the process was away, or the clock was set forward past it. */
const absences = [
  { from: "2016-03-12T17:00Z", to: "2016-03-14T12:45Z", restart: true },
  { from: "2016-04-02T14:45Z", to: "2016-04-02T15:15Z", restart: true },
  { from: "2016-05-20T08:00Z", to: "2016-06-29T22:10Z", restart: true },
  { from: "2016-07-08T13:30Z", to: "2016-07-08T14:30Z", restart: false },
  { from: "2016-07-09T22:30Z", to: "2016-07-09T23:30Z", restart: false },
].map(({ from, to, restart }) => ({ from: Date.parse(from), to: Date.parse(to), restart }));

/** The clock is set back by an hour, when it shows the first. */
const setBack = [
  { at: "2016-07-06T14:10Z", to: "2016-07-06T13:10Z" },
  { at: "2016-07-06T23:10Z", to: "2016-07-06T22:10Z" },
].map(({ at, to }) => ({ at: Date.parse(at), to: Date.parse(to) }));

test("what came due in an absence is told once afterwards, if it still makes sense; a clock set back repeats nothing", {
  timeout: 900_000,
}, async () => {
  const year = await simulate(opened, zones);
  const instants: number[] = [];
  const expected: string[] = [];
  for (const [who, zone] of Object.entries(zones)) {
    for (const one of plans) await year.plan(who, one);
    const clock = watchClock(zone, opened - 3 * dayMs, until + 5 * dayMs);
    const all = comings(plans, clock, "2016-02-10", "2016-07-15").filter(({ at }) => at > opened && at < until);
    instants.push(...all.map(({ at }) => at));
    expected.push(...expectedLines(who, merged(afterAbsences(all))), ...missedLines(who, all));
  }
  const events = [
    ...absences.map((one) => ({ at: one.from, to: one.to, restart: one.restart })),
    ...setBack.map((one) => ({ ...one, restart: false })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, to, restart } of events) {
    await year.runTo(at, instants);
    if (restart) await year.restart();
    year.setClock(to + afterMs);
    await year.tick();
    // An hour that comes again is looked at from minute to minute.
    for (let minute = to; minute < at; minute += 60_000) await year.runTo(minute + afterMs, []);
  }
  await year.runTo(until, instants);
  expect(lines(year.told).map(calledOnly)).toEqual(expected.map(calledOnly).sort());
  await year.close();
});

/** What is told of everything, when what came amid an absence waits for its end. */
function afterAbsences(all: readonly Coming[]): Coming[] {
  const absenceAt = (at: number) => absences.find(({ from, to }) => at > from && at <= to);
  const inTime = all.filter(({ at }) => !absenceAt(at));
  const waited = absences.flatMap((absence) => {
    const missed = all.filter(({ at }) => absenceAt(at) === absence).sort((a, b) => a.at - b.at);
    const told = [...new Map(missed.map((one) => [causeOf(one), one])).values()];
    return told
      .filter(({ overAt }) => overAt > absence.to)
      .map((one) => ({ ...one, at: absence.to, text: late(one, absence.to) }));
  });
  return [...inTime, ...waited];
}

/** One line at the end of each absence that names the meetings that were over by then. */
function missedLines(who: string, all: readonly Coming[]): string[] {
  const over = absences.filter(({ from, to }) =>
    all.some(({ plan: { kind }, at, overAt }) => kind === "meeting" && at > from && at <= to && overAt <= to),
  );
  return over.map(({ to }) => `${new Date(to + afterMs).toISOString()} ${who}: ${missedText}`);
}

/** Of a series of reminders only the last is told, of a meeting its last reminder, of what recurs every day. */
function causeOf({ plan: { kind, name }, day }: Coming): string {
  return kind === "reminder" ? name : `${name} ${day}`;
}

function late({ plan: { kind }, at, text }: Coming, toldAt: number): string {
  return kind === "reminder" && toldAt + afterMs - at > lateMs ? `${text} (late` : text;
}

/** A meeting's reminder that comes late says other things; it is enough here which meeting it is of. */
function calledOnly(line: string): string {
  const [, start = "", text = ""] = /^(\S+ \w+: )(.*)$/.exec(line) ?? [];
  if (text.startsWith(missedText)) return `${start}${missedText}`;
  const meeting = plans.find(({ kind, name }) => kind === "meeting" && text.includes(name));
  return `${start}${meeting?.name ?? text.replace(/ \(late.*/, " (late)")}`;
}
