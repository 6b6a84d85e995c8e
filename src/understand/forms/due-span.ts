import type { Day } from "../../time/day.ts";
import { encodePeriod, monthOfDay, weekOfDay } from "../../time/period.ts";
import type { Clause } from "../clauses/clause.ts";

const weekSaid = /(?<!\p{L})(?:week|semana|semaine|woche)/iu;
const monthSaid = /(?<!\p{L})(?:month|mes|m[êe]s|mois|monats?)(?!\p{L})/iu;
const untilSaid = /(?<!\p{L})(?:by|until|till|bis|até|hasta|d['’]ici)(?!\p{L})/iu;

/**
 * The span of days that something due is asked of, as `from..to`; any other word as it is. `due next week` is any day of it, and
 * not the last alone, by which a bill that is written would be due; `due by friday` is every day until then.
 */
export function dueSpan({ text, sentence: { hearing } }: Clause, due: string | undefined): string | undefined {
  const [from, to] = due?.split("..") ?? [];
  if (from === undefined || from !== to) return due;
  if (weekSaid.test(text)) return encodePeriod(weekOfDay(from as Day, hearing.weekStart));
  if (monthSaid.test(text)) return encodePeriod(monthOfDay(from as Day));
  return untilSaid.test(text) && from > hearing.today ? `${hearing.today}..${from}` : due;
}

/** When tasks are due that are asked for: `today`, `week` and other words by themselves, else the span of days. */
export function tasksDue(clause: Clause, said: string | undefined): string | undefined {
  const { today, weekStart } = clause.sentence.hearing;
  const due = dueSpan(clause, said);
  if (due === `${today}..${today}`) return "today";
  return due === encodePeriod(weekOfDay(today, weekStart)) ? "week" : due;
}
