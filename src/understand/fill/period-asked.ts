import { encodePeriod } from "../../time/period.ts";
import { type Clause, cuedAt, tokenAt } from "../clauses/clause.ts";
import { entry, type Part } from "./part.ts";

/** The period that a report is asked of, read as lying behind; null for a day alone, which may be asked of anything. */
export function lookedBackOn(clause: Clause): string | null {
  const [found] = clause.periods("past");
  return found && found.value.from !== found.value.to ? encodePeriod(found.value) : null;
}

/** The report of a period that is all that was asked: `december?`, `and last month?`. */
export function periodAsked(clause: Clause): Part | null {
  const [found] = clause.periods("past");
  const period = lookedBackOn(clause);
  if (!found || period === null || !/[?？]\s*$/u.test(clause.text)) return null;
  const [from, to] = [tokenAt(clause, found.start), tokenAt(clause, found.end)];
  for (let at = clause.from; at < clause.to; at++) {
    const kind = clause.sentence.tokens[at]?.kind;
    const outside = at < from || at >= to;
    if (outside && (kind === "word" || kind === "number") && !cuedAt(clause, at, "also", "for", "article")) return null;
  }
  return entry("report", { period });
}
