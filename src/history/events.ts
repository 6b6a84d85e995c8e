import { decodeColumns } from "./row-text.ts";
import type { Table } from "./tables.ts";

/** What happened that others may want to hear of (SPEC 10). */
export const eventKinds = ["client", "invoice", "deal"] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that may have happened to a row: a client that is new, an invoice that a payment came for, a deal that was won. */
export interface BookEvent {
  readonly kind: EventKind;
  readonly rowId: string;
}

/** What a change wrote of one row. */
export interface WrittenRow {
  readonly table: Table;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The events that a change may hold, each once; whether they still hold is seen when they are told. */
export function eventsIn(rows: readonly WrittenRow[]): readonly BookEvent[] {
  const found = new Map<string, BookEvent>();
  for (const row of rows) {
    const event = eventIn(row);
    if (event) found.set(`${event.kind} ${event.rowId}`, event);
  }
  return [...found.values()];
}

function eventIn({ table, rowId, before, after }: WrittenRow): BookEvent | null {
  if (after === null) return null;
  if (table === "client") return before === null ? { kind: "client", rowId } : null;
  if (table === "deal") return decodeColumns(after).stage === "won" ? { kind: "deal", rowId } : null;
  if (table !== "payment" || before !== null) return null;
  return { kind: "invoice", rowId: String(decodeColumns(after).invoiceId) };
}
