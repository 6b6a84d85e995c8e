import type { Found } from "../../found.ts";
import { encodePeriod, type Period } from "../../time/period.ts";
import { unitPeriod } from "../../time/unit-reference.ts";
import { type Clause, cuedAt, tokenAt } from "../clauses/clause.ts";
import type { Range } from "../marks/marks.ts";
import { entry, type Part } from "./part.ts";
import { saidPeriod } from "./said.ts";

/** The period that a report is asked of, read as lying behind; null for a day alone, which may be asked of anything. */
export function lookedBackOn(clause: Clause): string | null {
  const [found] = clause.periods("past");
  return found && found.value.from !== found.value.to ? encodePeriod(found.value) : null;
}

const units = {
  year: "year|año|ano|année|an|jahr",
  quarter: "quarter|trimestre|quartal",
  month: "month|mes|mês|mois|monat",
  week: "week|semana|semaine|woche",
} as const;

const forUnit = Object.entries(units).map(
  ([unit, words]) =>
    [
      unit as keyof typeof units,
      new RegExp(
        `(?<!\\p{L})(?:for|in|over|across|para|en|del|de|pour|sur|dans|für|fürs|im|über|no|na|do|da)\\s(?:the\\s|el\\s|la\\s|l['’]|le\\s|das\\s|den\\s|die\\s|o\\s|a\\s)?(?:whole |entire |full )?(?:${words})(?!\\p{L})`,
        "iu",
      ),
    ] as const,
);

/** The period a report is asked of: as said, or the one that holds today where only its unit is, `income for the year`. */
export function periodOrCurrent(clause: Clause): string | undefined {
  const said = saidPeriod(clause);
  if (said) return said;
  const { today, weekStart } = clause.sentence.hearing;
  const unit = forUnit.find(([, pattern]) => pattern.test(clause.text))?.[0];
  return unit && encodePeriod(unitPeriod(today, unit, 0, weekStart));
}

const unitSaid = Object.entries(units).map(
  ([unit, words]) => [unit as keyof typeof units, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu")] as const,
);

/** The week, month, quarter or year that holds today, where a clause only names its unit: `how's the month going`. */
export function currentUnit(clause: Clause): string | null {
  const { today, weekStart } = clause.sentence.hearing;
  const unit = unitSaid.find(([, pattern]) => pattern.test(clause.text))?.[0];
  return unit ? encodePeriod(unitPeriod(today, unit, 0, weekStart)) : null;
}

/** Days said without a time, as periods of one day. */
function daysOf(clause: Clause): readonly Found<Period>[] {
  return clause
    .moments("future")
    .flatMap(({ start, end, value: { day, time } }) =>
      day === null || time !== null ? [] : [{ start, end, value: { from: day, to: day } }],
    );
}

/** The calendar of a period still to come that is all that was said: `next week`, `tomorrow?`. */
function comingAsked(clause: Clause): Part | null {
  const { today, last } = clause.sentence.hearing;
  const [found] = [...clause.periods("future"), ...daysOf(clause)];
  if (!found || found.value.from <= today || (last && !/[?？]\s*$/u.test(clause.text))) return null;
  // `december?` may as well be the one gone by, of which there is something to report.
  const gone = clause.periods("past").some(({ value }) => value.from <= today);
  if (gone || !isAlone(clause, found)) return null;
  const period = encodePeriod(found.value);
  return found.value.from === found.value.to
    ? entry("meeting.list", { period })
    : entry("meeting.calendar", { period });
}

/** The report of a period that is all that was asked: `december?`, `and last month?`; of one to come, the calendar. */
export function periodAsked(clause: Clause): Part | null {
  const coming = comingAsked(clause);
  if (coming) return coming;
  const [found] = clause.periods("past");
  const period = lookedBackOn(clause);
  if (!found || period === null || !/[?？]\s*$/u.test(clause.text)) return null;
  return isAlone(clause, found) ? entry("report", { period }) : null;
}

/** Whether nothing but a period is said. */
function isAlone(clause: Clause, found: Range): boolean {
  const [from, to] = [tokenAt(clause, found.start), tokenAt(clause, found.end)];
  for (let at = clause.from; at < clause.to; at++) {
    const kind = clause.sentence.tokens[at]?.kind;
    const outside = at < from || at >= to;
    if (outside && (kind === "word" || kind === "number") && !cuedAt(clause, at, "also", "for", "article"))
      return false;
  }
  return true;
}
