import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { counted } from "../src/chat/options/counted.ts";
import { known } from "../src/chat/options/known.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { text } from "../src/chat/options/text.ts";
import type { Card } from "../src/chat/reply.ts";
import { quantityText } from "../src/library/quantity.ts";
import {
  addSupply,
  listSupplies,
  moveSupply,
  readSupply,
  reviseSupply,
  type SupplyChange,
  type SupplyView,
} from "../src/library/supplies.ts";
import type { Scope } from "../src/scope.ts";

const most = 25;

const details = {
  unit: orNone(text("What it is counted in")),
  reorder: orNone(counted("At or below how many to order again")),
  supplier: orNone(known("supplier", "Who it is bought from")),
  notes: orNone(text("Notes")),
};

export const supply = defineCommand({
  name: "supply",
  intent: "supply.add",
  summary: "Keep something in stock; alone, list what there is",
  theme: "library",
  access: "employee",
  options: { name: optional(text("What it is")), quantity: optional(counted("How much there is")), ...details },
  examples: ["supply A4 paper, 20 reams, reorder 5"],
  typed: (rest) => (rest === "" ? {} : readNew(rest)),
  async run(scope, { name, quantity, unit, reorder, supplier, notes }, slots): Promise<Answer | Asking> {
    if (Object.keys(slots).length === 0) return listed(scope, false);
    if (name === undefined) return { ask: { text: scope.say.library.whatName, option: "name", offers: [] } };
    const supplierId = supplier === undefined ? undefined : (supplier?.id ?? null);
    const view = await addSupply(scope, { name, quantity, unit, reorder, supplierId, notes });
    return written(scope, view, "itemAdded");
  },
});

/** `A4 paper, 20 reams, reorder 5, from Paper Mill`. */
function readNew(rest: string): Slots {
  const [name = "", ...pieces] = rest.split(",").map((piece) => piece.trim());
  const slots: Record<string, string> = { name };
  for (const piece of pieces) {
    const reorder = /^(?:re-?order|low|min(?:imum)?)(?:\s+(?:at|level|below))*\s+(.+)$/i.exec(piece)?.[1];
    const supplier = /^(?:from|by|supplier)\s+(.+)$/i.exec(piece)?.[1];
    if (reorder) slots.reorder = reorder;
    else if (supplier) slots.supplier = supplier;
    else if (/^\d/.test(piece)) slots.quantity = piece;
    else slots.notes = piece;
  }
  return slots;
}

/** Declares one way in which a stock changes: `supply use 3 A4 paper`. */
function moving<Word extends "use" | "buy" | "set">(word: Word, kind: SupplyChange, summary: string, example: string) {
  return defineCommand({
    name: `supply ${word}`,
    intent: `supply.${word}` as const,
    summary,
    theme: "library",
    access: "employee",
    options: { supply: known("supplyItem", "Which"), quantity: counted("How much") },
    examples: [example],
    typed: (rest) => {
      const [, first, behind, before, last] =
        /^(?:(\d[\d.,]*)\s*(?:x\s+|of\s+)?(.+)|(.+?)\s*(?:to|=|:)?\s+(\d[\d.,]*))$/i.exec(rest) ?? [];
      const name = behind ?? before;
      const number = first ?? last;
      return name && number ? { supply: name, quantity: number } : { supply: rest };
    },
    async run(scope, { supply: { id }, quantity }) {
      const mark = scope.write.mark();
      const view = await moveSupply(scope, id, kind, quantity);
      if (scope.write.mark() === mark)
        return { text: scope.say.library.same(view.row.name), card: supplyCard(scope, view) };
      return written(scope, view, "standing");
    },
  });
}

export const supplyUse = moving("use", "used", "Take something out of stock", "supply use 3 A4 paper");
export const supplyBuy = moving("buy", "bought", "Put something in stock", "supply buy 10 A4 paper");
export const supplySet = moving("set", "set", "Say how much there is", "supply set A4 paper 5");

export const supplyShow = defineCommand({
  name: "supply show",
  intent: "supply.show",
  summary: "Show how much there is of something",
  theme: "library",
  access: "employee",
  options: { supply: known("supplyItem", "Which") },
  examples: ["supply show A4 paper"],
  typed: (rest) => ({ supply: rest }),
  async run(scope, { supply: { id } }) {
    const view = await readSupply(scope, id);
    return { text: standing(scope, view), card: supplyCard(scope, view) };
  },
});

export const supplyList = defineCommand({
  name: "supply list",
  intent: "supply.list",
  summary: "List what there is; `low` lists what to order again",
  theme: "library",
  access: "employee",
  options: { status: optional(text("low")) },
  examples: ["supply list", "supply list low"],
  typed: (rest) => (rest === "" ? {} : { status: rest }),
  run: (scope, { status }) => listed(scope, /low|order|out/i.test(status ?? "")),
});

async function listed(scope: Scope, low: boolean): Promise<Answer> {
  const { supplies: say } = scope.say;
  const { supplies, count } = await listSupplies(scope, { low }, most);
  if (count === 0) return { text: low ? say.nothingLow : say.noItems };
  return {
    text: low ? say.lowCount(supplies.length, count) : say.itemCount(supplies.length, count),
    card: {
      title: say.supplies,
      fields: [],
      table: {
        head: [say.name, say.quantity, say.reorder, say.supplier],
        rows: supplies.map(({ row, supplier, isLow }) => [
          row.name,
          isLow
            ? say.low(quantityText(row.quantityMilli, row.unit, scope.locale))
            : quantityText(row.quantityMilli, row.unit, scope.locale),
          row.reorderMilli === null ? "—" : quantityText(row.reorderMilli, null, scope.locale),
          supplier ?? "—",
        ]),
      },
    },
  };
}

export const supplyUpdate = defineCommand({
  name: "supply update",
  intent: "supply.update",
  summary: "Change something in stock: name, unit, reorder level, supplier",
  theme: "library",
  access: "manager",
  options: { supply: known("supplyItem", "Which"), name: optional(text("New name")), ...details },
  examples: ["supply update supply: A4 paper reorder: 8"],
  async run(scope, { supply: { id }, supplier, ...patch }) {
    const mark = scope.write.mark();
    const supplierId = supplier === undefined ? undefined : (supplier?.id ?? null);
    const view = await reviseSupply(scope, id, { ...patch, supplierId });
    if (scope.write.mark() === mark)
      return { text: scope.say.library.same(view.row.name), card: supplyCard(scope, view) };
    return written(scope, view, "itemChanged");
  },
});

export const supplyArchive = defineCommand({
  name: "supply archive",
  intent: "supply.archive",
  summary: "Keep something in stock no more; adding it again brings it back",
  theme: "library",
  access: "manager",
  options: { supply: known("supplyItem", "Which") },
  examples: ["supply archive A4 paper"],
  typed: (rest) => ({ supply: rest }),
  run: async (scope, { supply: { id } }) =>
    written(scope, await reviseSupply(scope, id, { archived: true }), "archived"),
});

function standing(scope: Scope, { row, isLow }: SupplyView): string {
  const { supplies } = scope.say;
  return supplies.standing(row.name, quantityText(row.quantityMilli, row.unit, scope.locale), isLow);
}

function written(scope: Scope, view: SupplyView, what: "itemAdded" | "itemChanged" | "archived" | "standing"): Answer {
  const { supplies } = scope.say;
  const { id, name } = view.row;
  return {
    text: what === "standing" ? standing(scope, view) : supplies[what](name),
    card: supplyCard(scope, view),
    wrote: { title: supplies.itemTitle(name), subject: { table: "supplyItem", id } },
  };
}

/** What there is of something, and when to order it again. */
export function supplyCard(scope: Scope, { row, supplier, isLow }: SupplyView): Card {
  const { supplies } = scope.say;
  const field = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const there = quantityText(row.quantityMilli, row.unit, scope.locale);
  return {
    title: row.name,
    fields: [
      ...field(supplies.quantity, isLow ? supplies.low(there) : there),
      ...field(
        supplies.reorder,
        row.reorderMilli === null ? null : quantityText(row.reorderMilli, row.unit, scope.locale),
      ),
      ...field(supplies.supplier, supplier),
      ...field(supplies.notes, row.notes),
    ],
  };
}
