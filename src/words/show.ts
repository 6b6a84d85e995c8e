import { shownName } from "../built-in-names.ts";
import { formatMoney } from "../money/format-money.ts";
import { type Money, money } from "../money/money.ts";
import type { Day } from "../time/day.ts";
import { formatDate, formatDay } from "../time/format-day.ts";
import { formatPeriod } from "../time/format-period.ts";
import { formatMinutes } from "../time/minutes.ts";
import { isAllTime, type Period } from "../time/period.ts";
import { europeanPortuguese, isEuropeanPortuguese } from "./european-portuguese.ts";
import { sayFor } from "./words.ts";

/** Values as one person reads them, in their locale. */
export interface Show {
  readonly money: (amount: Money) => string;
  /** An amount read from the books' two columns. */
  readonly minor: (minor: bigint, currency: string) => string;
  /** `Fri 20 Nov 2026`; takes a day as the books hold it. */
  readonly day: (day: string) => string;
  /** A day as letters write it: `20 November 2026`. */
  readonly date: (day: string) => string;
  /** `November 2026`, `Q4 2026`, `2026`, first and last day, or `so far` for all time. */
  readonly period: (period: Period) => string;
  /** A whole percent, or "—" when there was nothing to divide by (SPEC 3). */
  readonly percent: (value: number | null) => string;
  /** A rate in basis points: 1900 is `19%`, 750 is `7.5%`. */
  readonly rate: (bps: number) => string;
  /** A length of work: `2 h 30 min`. */
  readonly minutes: (minutes: number) => string;
  /** A name of a list of the books (`BookNames`), in the person's words where everybody's books have it. */
  readonly name: (list: string, name: string) => string;
}

/** How values are shown in that locale. */
export function showFor(locale: string): Show {
  const language = locale.slice(0, 2).toLowerCase();
  return {
    money: (amount) => formatMoney(amount, locale),
    minor: (minor, currency) => formatMoney(money(minor, currency), locale),
    day: (day) => formatDay(day as Day, locale),
    date: (day) => formatDate(day as Day, locale),
    period: (period) => (isAllTime(period) ? sayFor(locale).reports.soFar : formatPeriod(period, locale)),
    percent: (value) => (value === null ? "—" : `${value}%`),
    rate: (bps) => `${(bps / 100).toString()}%`,
    minutes: formatMinutes,
    name: (list, name) => {
      const shown = shownName(list, name, language);
      return shown !== name && isEuropeanPortuguese(locale) ? europeanPortuguese(shown) : shown;
    },
  };
}
