import { addDays } from "../../time/day.ts";
import type { Clause } from "../clauses/clause.ts";

/** A day that was longest ago is meant as the one that comes next, if that is so near. */
const nearAhead = 62;

/**
 * Whether the day named without a year comes soon and was last nearly a year ago, where nothing tells that it is over: `svs 512
 * am 30.11.`, on the 20th. Money is looked back for (LANGUAGE), but hardly so far.
 */
export function comesSoon(clause: Clause): boolean {
  if (clause.has("spend", "payI", "pay", "payThem", "payMe", "receive", "got", "arrive", "sold")) return false;
  if (clause.has("begins") || clause.rhythms().length > 0) return false;
  const { today } = clause.sentence.hearing;
  const [back] = clause.moments("past").filter(({ value }) => value.day !== null);
  if (!back?.value.day || back.value.day >= addDays(today, nearAhead - 365)) return false;
  return clause
    .moments("future")
    .some(
      ({ start, value }) =>
        start === back.start && value.day !== null && value.day > today && value.day <= addDays(today, nearAhead),
    );
}
