import type { Call } from "../../src/call.ts";
import type { Basis, Grouping } from "../../src/db/queries/report-sources.ts";
import type { SpanUnit } from "../../src/reports/counted-spans.ts";
import type { ReportAsked, Side } from "../../src/reports/money-report.ts";
import type { Period } from "../../src/time/period.ts";
import { idOf, type Narrowing } from "../cards/narrowed.ts";

/** What a report command is asked for, and how it calls itself. */
export interface AskedReport extends Narrowing, Call {
  readonly what: "income" | "expenses" | "profit";
  readonly sides: readonly Side[];
  readonly period: Period | undefined;
  readonly basis: Basis | undefined;
  readonly groupBy: Grouping;
  /** What one of these comes to on average is asked. */
  readonly average?: SpanUnit | "client" | "entry" | undefined;
  /** The group that comes to most or least is asked, or the largest or latest single entry. */
  readonly extreme?: Extreme | undefined;
  /** How many entries there are is asked as well, or what part of the income the profit is. */
  readonly counted?: boolean | undefined;
  readonly margin?: boolean | undefined;
  /** What it is held against, where not against the one before. */
  readonly against?: Period | undefined;
  /** Expenses found by the words of `about`. */
  readonly ids?: readonly string[] | undefined;
  /** Groupings offered as buttons. */
  readonly further: readonly Grouping[];
  /** A sentence that adds such an entry, for an empty report. */
  readonly example: string;
}

export type Extreme = "most" | "least" | "largest" | "latest";

/** What the books are asked for, of a period and split up. */
export function sumsAsked(asked: AskedReport, period: Period, basis: Basis, groupBy: Grouping): ReportAsked {
  const { sides, client, classification, category, vendor, mode, member, ids } = asked;
  return {
    sides,
    period,
    basis,
    groupBy,
    clientId: client?.id,
    classificationId: classification?.id,
    categoryId: idOf(category),
    vendor,
    modeId: idOf(mode),
    memberId: member?.id,
    ids,
  };
}
