import { booksBegin } from "../db/queries/books-begin.ts";
import type { Basis } from "../db/queries/report-sources.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { unitPeriod } from "../time/unit-reference.ts";

/** The spans of time that an average is made of, and that are held against each other. */
export const spanUnits = ["day", "week", "month", "quarter", "year"] as const;
export type SpanUnit = (typeof spanUnits)[number];

/** How many spans count where no period was said: those right before the current one. */
const usual: Readonly<Record<SpanUnit, number>> = { day: 30, week: 12, month: 12, quarter: 4, year: 5 };

/** The spans that count: from the first to the last of them, and how many there are. */
export interface CountedSpans {
  readonly period: Period;
  readonly spans: readonly Period[];
  /** The day the books begin, where that is within the first span, which is then not whole. */
  readonly beginsOn: Day | null;
}

/** The span that holds a day; weeks start as the workspace's do. */
export function spanHolding(scope: Scope, unit: SpanUnit, day: Day): Period {
  return unit === "day" ? { from: day, to: day } : unitPeriod(day, unit, 0, scope.workspace.weekStart);
}

/**
 * Which days, weeks, months, quarters or years an average counts (SPEC 11): those that lie whole in the period and are over,
 * from the one on in which the books begin; without a period the latest twelve months that are over (30 days, 12 weeks, 4
 * quarters, 5 years). The current one never counts, as it would make an average too low, and one in which nothing happened does.
 * The books begin with the first entry, of income or expenses, that counts on the basis; the span that holds that day counts
 * though it may not be whole, and is told of. Null where none is over yet.
 */
export async function countedSpans(
  scope: Scope,
  unit: SpanUnit,
  asked: Period | undefined,
  basis: Basis,
): Promise<CountedSpans | null> {
  const begins = await scope.query(booksBegin, { basis });
  if (begins === null) return null;
  const current = spanHolding(scope, unit, scope.today);
  const from = asked?.from ?? back(scope, unit, current);
  const start = spanHolding(scope, unit, begins > from ? begins : from);
  const to = asked && asked.to < current.from ? asked.to : addDays(current.from, -1);
  const spans: Period[] = [];
  for (let span = start; span.to <= to; span = spanHolding(scope, unit, addDays(span.to, 1)))
    if (span.from >= from) spans.push(span);
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  return {
    period: { from: first.from, to: last.to },
    spans,
    beginsOn: begins > first.from && begins <= first.to ? begins : null,
  };
}

function back(scope: Scope, unit: SpanUnit, current: Period): Day {
  let { from } = current;
  for (let count = 0; count < usual[unit]; count++) ({ from } = spanHolding(scope, unit, addDays(from, -1)));
  return from;
}
