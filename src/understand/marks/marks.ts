import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import type { Duration } from "../../time/find-durations.ts";
import type { Moment } from "../../time/find-moments.ts";
import type { Recurrence } from "../../time/find-recurrences.ts";
import type { Period } from "../../time/period.ts";
import type { SaidInvoice } from "../invoices/invoice-text.ts";
import type { FoundNames } from "../names/names.ts";
import type { Address } from "./find-addresses.ts";

/** A range of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is recognised in a text, kind by kind. */
export interface Marks {
  readonly quotes: readonly Found<string>[];
  readonly addresses: readonly Found<Address>[];
  readonly names: readonly FoundNames[];
  readonly invoices: readonly Found<SaidInvoice>[];
  readonly money: readonly Found<SaidMoney>[];
  readonly percents: readonly Found<string>[];
  readonly durations: readonly Found<Duration>[];
  /** Days and times, read as lying behind or ahead. */
  moments(look: "past" | "future"): readonly Found<Moment>[];
  periods(look?: "past" | "future"): readonly Found<Period>[];
  rhythms(): readonly Found<Recurrence>[];
}

/** Whether two ranges have a unit in common. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What of a list overlaps nothing of the others. */
export function outside<T extends Range>(list: readonly T[], ...taken: readonly (readonly Range[])[]): readonly T[] {
  if (list.length === 0 || taken.every((ranges) => ranges.length === 0)) return list;
  return list.filter((each) => !taken.some((ranges) => ranges.some((range) => overlaps(each, range))));
}

/** The marks that lie in a range of the text. */
export function marksWithin(marks: Marks, { start, end }: Range): Marks {
  const within = <T extends Range>(list: readonly T[]) =>
    list.length === 0 ? list : list.filter((each) => each.start >= start && each.end <= end);
  return {
    quotes: within(marks.quotes),
    addresses: within(marks.addresses),
    names: within(marks.names),
    invoices: within(marks.invoices),
    money: within(marks.money),
    percents: within(marks.percents),
    durations: within(marks.durations),
    moments: (look) => within(marks.moments(look)),
    periods: (look) => within(marks.periods(look)),
    rhythms: () => within(marks.rhythms()),
  };
}

/** Where anything is recognised, with days read as lying behind. */
export function markedRanges(marks: Marks): readonly Range[] {
  const { quotes, addresses, names, invoices, money, percents, durations } = marks;
  return [
    ...quotes,
    ...addresses,
    ...names,
    ...invoices,
    ...money,
    ...percents,
    ...durations,
    ...marks.moments("past"),
    ...marks.rhythms(),
  ];
}
