import type { RecurringEntry } from "../../src/books/recurring/read-recurring.ts";
import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { readRule } from "../../src/time/recurrence.ts";

/** Whom a recurring entry is about, and what for. */
function subjectOf(
  scope: Scope,
  { row, client, category, project, service }: RecurringEntry,
): {
  who: string | null;
  what: string | null;
} {
  const kind = category && scope.show.name("category", category.name);
  return {
    who: row.vendor ?? client?.name ?? null,
    what: row.note ?? kind ?? service?.name ?? project?.name ?? null,
  };
}

/** Its kind, whom it is about and what for, in a list: `expense: Hetzner, hosting`. */
export function recurringWhat(scope: Scope, entry: RecurringEntry): string {
  const { who, what } = subjectOf(scope, entry);
  const names = [who, what].filter((one) => one !== null);
  const kind = scope.say.recurring.kinds[entry.kind];
  return names.length === 0 ? kind : `${kind}: ${names.join(", ")}`;
}

/** What a recurring entry is called in a sentence: `expense $20.00 (hosting)`. */
export function recurringName(scope: Scope, entry: RecurringEntry): string {
  const { who, what } = subjectOf(scope, entry);
  return scope.say.recurring.called(entry.kind, amountOf(scope, entry), who, what);
}

/** As the name, for the list of changes. */
export function recurringTitle(scope: Scope, entry: RecurringEntry): string {
  const { who, what } = subjectOf(scope, entry);
  return scope.say.recurring.title(entry.kind, amountOf(scope, entry), who, what);
}

/** What a recurring entry posts each time, in its currency. */
export function amountOf(scope: Scope, { row }: RecurringEntry): string {
  return scope.show.minor(row.amountMinor, row.currency);
}

/** How a recurring entry's money moves when it posts. */
function movement(scope: Scope, { row, kind, mode }: RecurringEntry): string {
  const { recurring, books } = scope.say;
  if (kind === "invoice") return row.settled ? recurring.invoices.sent : recurring.invoices.draft;
  if (!row.settled) return kind === "income" ? recurring.expected : recurring.unpaid;
  if (mode) return scope.show.name("mode", mode.name);
  const byDefault = scope.names.all("mode", 50).find((one) => one.id === scope.workspace.defaultModeId);
  return books.assumed(scope.show.name("mode", byDefault?.name ?? "bank"));
}

/** A recurring entry, every value resolved: what each posting says, and when the next one comes. */
export function recurringCard(
  scope: Scope,
  entry: RecurringEntry,
  postings?: { count: number; last: string | null },
): Card {
  const { recurring: say, books } = scope.say;
  const { row, kind, client, project, service, category, classification, nextOn } = entry;
  const field = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  const { until } = readRule(row.rule);
  const state = row.pausedOn !== null ? say.paused(scope.show.day(row.pausedOn)) : nextOn === null ? say.ended : null;
  return {
    title: say.card,
    fields: [
      ...field(say.kind, say.kinds[kind]),
      ...field(say.amount, amountOf(scope, entry)),
      ...field(books.client, client?.name),
      ...field(scope.say.work.fields.project, project?.name),
      ...field(scope.say.work.fields.service, service?.name),
      ...field(books.vendor, row.vendor),
      ...field(books.category, category && scope.show.name("category", category.name)),
      ...field(books.for, row.note),
      ...field(say.repeats, scope.say.repeat(row.rule, scope.show.day)),
      ...field(say.next, row.pausedOn === null && nextOn ? scope.show.day(nextOn) : null),
      ...field(say.ends, until === undefined ? null : scope.show.day(until)),
      ...field(say.status, state),
      ...field(kind === "invoice" ? say.writtenAs : books.mode, movement(scope, entry)),
      ...field(say.due, row.dueDays === null ? null : say.dueDays(row.dueDays)),
      ...field(books.billable, row.billable ? books.yes : null),
      ...field(books.classification, classification && scope.show.name("classification", classification.name)),
      ...field(say.postedCount, postings && postings.count > 0 ? String(postings.count) : null),
      ...field(say.last, postings?.last ? scope.show.day(postings.last) : null),
    ],
  };
}
