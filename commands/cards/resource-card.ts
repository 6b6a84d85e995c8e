import type { Card, Offer } from "../../src/chat/reply.ts";
import type { ResourceView } from "../../src/library/resources.ts";
import type { Scope } from "../../src/scope.ts";

/** Items that have a button; the others are ticked by typing. */
const ticked = 10;

/** A resource with its items, numbered, those that are done ticked. */
export function resourceCard(scope: Scope, { row, items }: ResourceView): Card {
  const { resources } = scope.say;
  const field = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const done = items.filter((item) => item.doneOn !== null).length;
  return {
    title: row.name,
    fields: [
      ...field(resources.kind, scope.show.name("choice", row.kind)),
      ...field(resources.category, row.category),
      ...field(resources.link, row.link),
      ...field(resources.notes, row.notes),
      ...field(resources.progress, items.length > 0 ? resources.ofThem(done, items.length) : null),
      ...items.map((item, index) => ({
        label: resources.itemNumber(index + 1),
        value: resources.item(item.text, item.doneOn !== null),
      })),
    ],
  };
}

/** Buttons that tick the items in place. */
export function tickOffers(scope: Scope, { row, items }: ResourceView): Offer[] {
  const open = items.flatMap((item, index) => (item.doneOn === null ? [{ item, number: index + 1 }] : []));
  return open.slice(0, ticked).map(({ item, number }) => ({
    label: scope.say.resources.tickButton(item.text),
    press: { command: "tick", slots: { resource: row.id, line: String(number), status: "done" } },
  }));
}
