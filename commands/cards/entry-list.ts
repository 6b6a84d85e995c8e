import type { Page } from "../../src/books/list-entries.ts";
import type { Call, Slots } from "../../src/call.ts";
import type { Answer } from "../../src/chat/command.ts";
import type { Scope } from "../../src/scope.ts";

/** A list as its command asked for it. */
interface Listed extends Call {
  /** What is listed, narrowed: `Income from Acme in November 2026`. */
  readonly what: string;
  readonly example: string;
  readonly head: readonly string[];
  /** The report of the same entries, of which a part may be asked for next. */
  readonly sums: string;
}

/** One page of entries as a table, with a button for the next (SPEC 12); an empty one says what was looked at. */
export function entryList<T extends { readonly row: { readonly id: string } }>(
  scope: Scope,
  listed: Listed,
  { entries, more }: Page<T>,
  rowOf: (entry: T) => readonly string[],
): Answer {
  const { list } = scope.say.reports;
  const { command, slots, what, sums } = listed;
  const further = slots.after !== undefined;
  const last = entries.at(-1);
  if (!last) return { text: further ? list.noMore(what) : list.nothing(what, listed.example) };
  return {
    text: (further ? list.further : list.text)(what, entries.length, more),
    card: { title: what, fields: [], table: { head: listed.head, rows: entries.map(rowOf) } },
    hears: [{ command: sums, slots: sumsOf(slots) }],
    offers: more ? [{ label: list.more, press: { command, slots: { ...slots, after: last.row.id } } }] : [],
  };
}

/** What the report of a list is asked for: of the same entries, and of everything where the list was. */
function sumsOf({ after: _, period = "all", ...narrowed }: Slots): Slots {
  return { ...narrowed, period };
}
