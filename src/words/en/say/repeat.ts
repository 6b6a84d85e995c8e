import { type Rule, readRule } from "../../../time/recurrence.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const workdays = "1,2,3,4,5";

const suffixes = new Map([
  ["one", "st"],
  ["two", "nd"],
  ["few", "rd"],
]);
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ordinal = (number: number) => `${number}${suffixes.get(ordinals.select(number)) ?? "th"}`;

const listed = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

function rhythm(rule: Rule): string {
  const { unit, every, weekdays: days, nth, dayOfMonth } = readRule(rule);
  const each = every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
  const names = listed((days ?? []).map((day) => weekdays[day - 1] ?? ""));
  if (days && nth !== undefined)
    return `on the ${nth === -1 ? "last" : ordinal(nth)} ${names} of ${every === 1 ? "every month" : each}`;
  if (days && every === 1) return days.join() === workdays ? "every workday" : `every ${names}`;
  if (days) return `${each} on ${names}`;
  if (dayOfMonth === -1) return `${each} on the last day`;
  return dayOfMonth === undefined ? each : `${each} on the ${ordinal(dayOfMonth)}`;
}

/** What the bot says about rhythms: "every 2 weeks on Friday", "every month on the 1st, 6 times". */
export const repeat = (rule: Rule, day: (day: string) => string): string => {
  const { count, until } = readRule(rule);
  const times = count === undefined ? "" : `, ${count} ${count === 1 ? "time" : "times"}`;
  return `${rhythm(rule)}${times}${until === undefined ? "" : `, until ${day(until)}`}`;
};
