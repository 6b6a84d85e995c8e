import { type Rule, readRule } from "../../../time/recurrence.ts";
import type { Say } from "../../say.ts";
import { and, weekdays } from "./grammar.ts";

const units: Readonly<Record<string, readonly [each: string, many: string]>> = {
  day: ["jeden Tag", "Tage"],
  week: ["jede Woche", "Wochen"],
  month: ["jeden Monat", "Monate"],
  year: ["jedes Jahr", "Jahre"],
};
const workdays = "1,2,3,4,5";

function rhythm(rule: Rule): string {
  const { unit, every, weekdays: days, nth, dayOfMonth } = readRule(rule);
  const [once, many] = units[unit] ?? [unit, unit];
  const each = every === 1 ? once : `alle ${every} ${many}`;
  const names = and((days ?? []).map((day) => weekdays[day - 1] ?? ""));
  if (days && nth !== undefined)
    return `am ${nth === -1 ? "letzten" : `${nth}.`} ${names} ${every === 1 ? "jedes Monats" : `alle ${every} Monate`}`;
  if (days && every === 1) return days.join() === workdays ? "jeden Werktag" : `jeden ${names}`;
  if (days) return `${each} am ${names}`;
  if (dayOfMonth === -1) return `${each} am letzten Tag`;
  return dayOfMonth === undefined ? each : `${each} am ${dayOfMonth}.`;
}

/** What the bot says about rhythms: "alle 2 Wochen am Freitag", "jeden Monat am 1., 6-mal". */
export const repeat: Say["repeat"] = (rule, day) => {
  const { count, until } = readRule(rule);
  const times = count === undefined ? "" : `, ${count}-mal`;
  return `${rhythm(rule)}${times}${until === undefined ? "" : `, bis ${day(until)}`}`;
};
