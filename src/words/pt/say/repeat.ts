import { type Rule, readRule } from "../../../time/recurrence.ts";
import type { Say } from "../../say.ts";
import { and, count as counted, weekdays } from "./grammar.ts";

const workdays = "1,2,3,4,5";
const ordinals = ["primeir", "segund", "terceir", "quart", "quint"];

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  day: ["todo dia", "dias"],
  week: ["toda semana", "semanas"],
  month: ["todo mês", "meses"],
  year: ["todo ano", "anos"],
};

const weekday = (number: number) => weekdays[number - 1] ?? "";
const isFeminine = (number: number | undefined) => (number ?? 0) < 6;

/** `na primeira segunda-feira`, `no último sábado`. */
function nthDay(nth: number, days: readonly number[]): string {
  const feminine = isFeminine(days[0]);
  const stem = nth === -1 ? "últim" : (ordinals[nth - 1] ?? `${nth}º `);
  return `${feminine ? "na" : "no"} ${stem}${feminine ? "a" : "o"} ${and(days.map(weekday))}`;
}

function rhythm(rule: Rule): string {
  const { unit, every, weekdays: days, nth, dayOfMonth } = readRule(rule);
  const [one, many] = units[unit] ?? ["", ""];
  const each = every === 1 ? one : `a cada ${every} ${many}`;
  if (days && nth !== undefined) return `${nthDay(nth, days)} de ${every === 1 ? "cada mês" : each}`;
  if (days && every === 1)
    return days.join() === workdays
      ? "todo dia útil"
      : and(days.map((day) => `${isFeminine(day) ? "toda" : "todo"} ${weekday(day)}`));
  if (days) return `${each}, ${and(days.map((day) => `${isFeminine(day) ? "na" : "no"} ${weekday(day)}`))}`;
  if (dayOfMonth === -1) return `${each} no último dia`;
  return dayOfMonth === undefined ? each : `${each} no dia ${dayOfMonth}`;
}

/** What the bot says about rhythms: "a cada 2 semanas, na sexta-feira", "todo mês no dia 1, 6 vezes". */
export const repeat: Say["repeat"] = (rule, day) => {
  const { count, until } = readRule(rule);
  const times = count === undefined ? "" : `, ${counted(count, "vez", "vezes")}`;
  return `${rhythm(rule)}${times}${until === undefined ? "" : `, até ${day(until)}`}`;
};
