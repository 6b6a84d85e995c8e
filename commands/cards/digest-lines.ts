import type { Card, Heard, Offer } from "../../src/chat/reply.ts";
import type { OwedInvoices } from "../../src/digests/due-invoices.ts";
import type { GoalView } from "../../src/goals/goal-progress.ts";
import { type Money, percentOf } from "../../src/money/money.ts";
import type { Totals } from "../../src/reports/totals.ts";
import type { Scope } from "../../src/scope.ts";
import { monthOfDay, type Period } from "../../src/time/period.ts";

/** A digest as it is told: its first line, card and buttons. */
export interface DigestDraft {
  readonly text: string;
  readonly card?: Card;
  readonly offers: readonly Offer[];
  /** What a reply may mean besides: "paid", "show me them". */
  readonly hears?: readonly Heard[];
}

/** A field of a digest's card; none for what there is nothing of. */
export function field(label: string, value: string): Card["fields"] {
  return value === "" ? [] : [{ label, value }];
}

/** A few lines of what there is more of, with how much more. */
export function listed(scope: Scope, lines: readonly string[], count: number): string {
  const left = count - lines.length;
  return [...lines, ...(left > 0 ? [scope.say.digests.lines.more(left)] : [])].join("\n");
}

/** Amounts of several currencies in a line. */
export function totalsOf(scope: Scope, totals: readonly Money[]): string {
  return scope.say.digests.and(totals.map(scope.show.money));
}

/** Invoices of which something is owed, in a line each, and what they come to where there are more than are named. */
export function owedLines(scope: Scope, { first, count, totals }: OwedInvoices): string {
  const { lines } = scope.say.digests;
  const each = first.map(({ number, client, outstanding, daysOverdue }) => {
    const line = lines.invoice(number, client, scope.show.money(outstanding));
    return daysOverdue > 0 ? lines.late(line, daysOverdue) : line;
  });
  const all = count > first.length ? [lines.inAll(totalsOf(scope, totals))] : [];
  return [listed(scope, each, count), ...all].filter((line) => line !== "").join(", ");
}

/** How far goals have come, in a line each. */
export function goalLines(scope: Scope, goals: readonly GoalView[]): string {
  const { lines } = scope.say.digests;
  return goals
    .map(({ row, percent }) =>
      lines.goal(row.name, scope.show.percent(percent), row.dueOn === null ? null : scope.show.day(row.dueOn)),
    )
    .join("\n");
}

/** By how much a total has changed, as a whole percent of what it was; null where there is nothing to compare with. */
export function percentChange(scope: Scope, now: Totals, before: Totals): string | null {
  const percent = percentOf(now.inBase.minor - before.inBase.minor, before.inBase.minor);
  if (percent === null || before.inBase.minor < 0n) return null;
  const shown = scope.show.percent(percent);
  return percent > 0 ? scope.say.digests.lines.grew(shown) : shown;
}

/** Days without their year, where it stands elsewhere: `Mon 16 Nov`, `16–22 Nov`, `28 Sep – 4 Oct`, `October 2026` as a whole. */
export function daysText(scope: Scope, { from, to }: Period): string {
  const { digests } = scope.say;
  const words = (day: string) => scope.show.day(day).split(" ");
  const [weekday = "", first = "", month = ""] = words(from);
  const [, last = "", lastMonth = ""] = words(to);
  if (from === to) return `${weekday} ${first} ${month}`;
  const whole = monthOfDay(from);
  if (whole.from === from && whole.to === to) return scope.show.period(whole);
  return month === lastMonth ? digests.days(first, last, month) : digests.daysAcross(first, month, last, lastMonth);
}
