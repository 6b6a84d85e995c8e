import { type Rule, readRule } from "../../../time/recurrence.ts";
import type { Say } from "../../say.ts";
import { and, weekdays } from "./grammar.ts";

const units: Readonly<Record<string, readonly [each: string, some: string, many: string]>> = {
  day: ["tous les jours", "tous les", "jours"],
  week: ["toutes les semaines", "toutes les", "semaines"],
  month: ["tous les mois", "tous les", "mois"],
  year: ["tous les ans", "tous les", "ans"],
};
const ordinals = ["premier", "deuxième", "troisième", "quatrième", "cinquième"];
const workdays = "1,2,3,4,5";

function rhythm(rule: Rule): string {
  const { unit, every, weekdays: days, nth, dayOfMonth } = readRule(rule);
  const [once, some, many] = units[unit] ?? [unit, "", unit];
  const each = every === 1 ? once : `${some} ${every} ${many}`;
  const names = (days ?? []).map((day) => weekdays[day - 1] ?? "");
  if (days && nth !== undefined)
    return `le ${nth === -1 ? "dernier" : (ordinals[nth - 1] ?? `${nth}e`)} ${and(names)} ${every === 1 ? "de chaque mois" : `du mois, ${each}`}`;
  if (days && every === 1)
    return days.join() === workdays ? "tous les jours ouvrés" : `tous les ${and(names.map((name) => `${name}s`))}`;
  if (days) return `${each} le ${and(names)}`;
  if (dayOfMonth === -1) return `${each} le dernier jour`;
  return dayOfMonth === undefined ? each : `${each} le ${dayOfMonth === 1 ? "1er" : dayOfMonth}`;
}

/** What the bot says about rhythms: "toutes les 2 semaines le vendredi", "tous les mois le 1er, 6 fois". */
export const repeat: Say["repeat"] = (rule, day) => {
  const { count, until } = readRule(rule);
  const times = count === undefined ? "" : `, ${count} fois`;
  return `${rhythm(rule)}${times}${until === undefined ? "" : `, jusqu'au ${day(until)}`}`;
};
