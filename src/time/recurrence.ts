import { Temporal } from "temporal-polyfill";
import { entriesOf } from "../entries-of.ts";
import type { Day } from "./day.ts";
import type { Recurrence } from "./find-recurrences.ts";
import { instantOf, wallTime } from "./zone.ts";

/** A rhythm as it is kept: an RFC 5545 recurrence rule without its start, `FREQ=MONTHLY;BYMONTHDAY=1`. */
export type Rule = string;

const frequencies = { day: "DAILY", week: "WEEKLY", month: "MONTHLY", year: "YEARLY" } as const;
const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** The rule of a rhythm as it was said; what its start decides is added by `anchored`. */
export function ruleOf(said: Omit<Recurrence, "time" | "from">): Rule {
  const parts = [`FREQ=${frequencies[said.unit]}`];
  if (said.every > 1) parts.push(`INTERVAL=${said.every}`);
  if (said.weekdays)
    parts.push(`BYDAY=${said.weekdays.map((weekday) => `${said.nth ?? ""}${weekdayCodes[weekday - 1]}`).join(",")}`);
  if (said.dayOfMonth !== undefined) parts.push(...monthDay(said.dayOfMonth));
  if (said.count !== undefined) parts.push(`COUNT=${said.count}`);
  if (said.until !== undefined) parts.push(`UNTIL=${said.until.replaceAll("-", "")}`);
  return parts.join(";");
}

/**
 * The rule of something that starts on a day: monthly without a day said keeps the start's. A day that shorter months lack
 * is the last one of those (SPEC 2): the 31st becomes "the last of 28–31", 29 February the 28th in other years.
 */
export function anchored(rule: Rule, start: Day): Rule {
  const { unit, weekdays, dayOfMonth } = readRule(rule);
  if (unit === "month" && !weekdays && dayOfMonth === undefined)
    return [rule, ...monthDay(Number(start.slice(8)))].join(";");
  if (unit === "year" && start.slice(5) === "02-29") return [rule, "BYMONTH=2", ...monthDay(29)].join(";");
  return rule;
}

function monthDay(day: number): string[] {
  if (day === -1 || day <= 28) return [`BYMONTHDAY=${day}`];
  const days = Array.from({ length: day - 27 }, (_, index) => 28 + index);
  return [`BYMONTHDAY=${days.join(",")}`, "BYSETPOS=-1"];
}

/** Whether a text is a rule as `ruleOf` writes them. */
export function isRule(text: string): boolean {
  return /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[-\w,]+)*$/.test(text);
}

/** The rhythm that a rule is. */
export function readRule(rule: Rule): Omit<Recurrence, "time" | "from"> {
  const parts = new Map(rule.split(";").map((part) => part.split("=") as [string, string]));
  const unit = entriesOf(frequencies).find(([, code]) => code === parts.get("FREQ"))?.[0] ?? "day";
  const days = parts.get("BYDAY")?.split(",");
  const nth = Number(days?.[0]?.slice(0, -2) || 0);
  const monthDays = parts.get("BYMONTHDAY")?.split(",").map(Number);
  const until = parts.get("UNTIL");
  const count = parts.get("COUNT");
  return {
    unit,
    every: Number(parts.get("INTERVAL") ?? 1),
    ...(days ? { weekdays: days.map((day) => weekdayCodes.findIndex((code) => day.endsWith(code)) + 1) } : {}),
    ...(nth === 0 ? {} : { nth }),
    ...(monthDays && unit === "month" ? { dayOfMonth: monthDays.at(-1) ?? -1 } : {}),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(until === undefined ? {} : { until: until.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3") as Day }),
  };
}

/** The days of a rule anchored at its start: at most `most` of them, from `from` on. */
export async function daysOf(rule: Rule, start: Day, from: Day, most: number): Promise<Day[]> {
  const occurrences = await open(rule, start);
  const days: Day[] = [];
  // UTC has no changes of the clock, so a calendar day is an instant there.
  let day = occurrences.next(instantOf({ day: from, time: "00:00" }, "UTC"), true);
  for (; day && days.length < most; day = occurrences.next(new Date(day.epochMilliseconds), false))
    days.push(day.toPlainDate().toString() as Day);
  return days;
}

/** The first day of a rule after a day; null when there is none any more. */
export async function nextDay(rule: Rule, start: Day, after: Day): Promise<Day | null> {
  const [first, second] = await daysOf(rule, start, after, 2);
  return (first === after ? second : first) ?? null;
}

/**
 * The first instant of a rule after another, for something that starts at a wall time in a zone and keeps that wall time
 * through changes of the clock: a skipped hour is taken as the one after it, a repeated one as the first.
 */
export async function nextInstant(
  rule: Rule,
  start: { readonly day: Day; readonly time: string },
  zone: string,
  after: Date,
): Promise<Date | null> {
  const from = wallTime(after, zone).day;
  const dayBefore = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString() as Day;
  for (const day of await daysOf(rule, start.day, dayBefore, 4)) {
    const instant = instantOf({ day, time: start.time }, zone);
    if (instant > after) return instant;
  }
  return null;
}

async function open(rule: Rule, start: Day) {
  const { RRuleTemporal } = await import("rrule-temporal");
  const dtstart = Temporal.PlainDate.from(start).toZonedDateTime("UTC");
  return new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart, tzid: "UTC" });
}
