import { type Rule, readRule } from "../../../time/recurrence.ts";
import type { Say } from "../../say.ts";
import { and, weekdays } from "./grammar.ts";

const units: Readonly<Record<string, readonly [each: string, many: string]>> = {
  day: ["todos los días", "días"],
  week: ["todas las semanas", "semanas"],
  month: ["todos los meses", "meses"],
  year: ["todos los años", "años"],
};
const ordinals = ["primer", "segundo", "tercer", "cuarto", "quinto"];
const workdays = "1,2,3,4,5";
const plural = (day: string) => (/s$/.test(day) ? day : `${day}s`);

function rhythm(rule: Rule): string {
  const { unit, every, weekdays: days, nth, dayOfMonth } = readRule(rule);
  const [once, many] = units[unit] ?? [unit, unit];
  const each = every === 1 ? once : `cada ${every} ${many}`;
  const names = (days ?? []).map((day) => weekdays[day - 1] ?? "");
  if (days && nth !== undefined)
    return `el ${nth === -1 ? "último" : (ordinals[nth - 1] ?? `${nth}.º`)} ${and(names)} de ${every === 1 ? "cada mes" : `cada ${every} meses`}`;
  if (days && every === 1)
    return days.join() === workdays ? "todos los días laborables" : `todos los ${and(names.map(plural))}`;
  if (days) return `${each} los ${and(names.map(plural))}`;
  if (dayOfMonth === -1) return `${each} el último día`;
  return dayOfMonth === undefined ? each : `${each} el día ${dayOfMonth}`;
}

/** What the bot says about rhythms: "cada 2 semanas los viernes", "todos los meses el día 1, 6 veces". */
export const repeat: Say["repeat"] = (rule, day) => {
  const { count, until } = readRule(rule);
  const times = count === undefined ? "" : `, ${count} ${count === 1 ? "vez" : "veces"}`;
  return `${rhythm(rule)}${times}${until === undefined ? "" : `, hasta el ${day(until)}`}`;
};
