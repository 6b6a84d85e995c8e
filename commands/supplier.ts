import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { known } from "../src/chat/options/known.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { text } from "../src/chat/options/text.ts";
import type { Card } from "../src/chat/reply.ts";
import {
  addSupplier,
  listSuppliers,
  readSupplier,
  reviseSupplier,
  type SupplierView,
} from "../src/library/suppliers.ts";
import type { Scope } from "../src/scope.ts";

const most = 25;

const details = {
  person: orNone(text("Who to ask for there")),
  email: orNone(text("Email")),
  phone: orNone(text("Phone")),
  website: orNone(text("Website")),
  address: orNone(text("Address")),
  notes: orNone(text("Notes")),
};

export const supplier = defineCommand({
  name: "supplier",
  intent: "supplier.add",
  summary: "Add a supplier; alone, list them",
  theme: "library",
  access: "manager",
  options: { name: optional(text("Name")), ...details },
  examples: ["supplier Paper Mill, orders@papermill.example"],
  typed: (rest) => (rest === "" ? {} : readNew(rest)),
  async run(scope, { name, ...fields }, slots): Promise<Answer | Asking> {
    if (Object.keys(slots).length === 0) return listed(scope);
    if (name === undefined) return { ask: { text: scope.say.library.whatName, option: "name", offers: [] } };
    return written(scope, await addSupplier(scope, { name, ...fields }), "supplierAdded");
  },
});

/** `Paper Mill, orders@papermill.example, +1 555 0100, papermill.example`: the name, then what each piece looks like. */
function readNew(rest: string): Slots {
  const [name = "", ...pieces] = rest.split(",").map((piece) => piece.trim());
  const slots: Record<string, string> = { name };
  for (const piece of pieces) {
    const slot = /^\S+@\S+$/.test(piece)
      ? "email"
      : /^\+?[\d\s().-]{6,}$/.test(piece)
        ? "phone"
        : /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*$/.test(piece)
          ? "website"
          : "notes";
    slots[slot] = slots[slot] ? `${slots[slot]}, ${piece}` : piece;
  }
  return slots;
}

export const supplierShow = defineCommand({
  name: "supplier show",
  intent: "supplier.show",
  summary: "Show a supplier and what was bought there",
  theme: "library",
  access: "manager",
  options: { supplier: known("supplier", "Which supplier") },
  examples: ["supplier show Paper Mill"],
  typed: (rest) => ({ supplier: rest }),
  async run(scope, { supplier: { id } }) {
    const view = await readSupplier(scope, id);
    return { text: scope.say.supplies.supplierShown(view.row.name), card: supplierCard(scope, view) };
  },
});

export const supplierList = defineCommand({
  name: "supplier list",
  intent: "supplier.list",
  summary: "List the suppliers",
  theme: "library",
  access: "manager",
  options: {},
  examples: ["supplier list"],
  run: (scope) => listed(scope),
});

async function listed(scope: Scope): Promise<Answer> {
  const { supplies } = scope.say;
  const { suppliers, count } = await listSuppliers(scope, most);
  if (count === 0) return { text: supplies.noSuppliers };
  return {
    text: supplies.supplierCount(suppliers.length, count),
    card: {
      title: supplies.suppliers,
      fields: [],
      table: {
        head: [supplies.name, supplies.person, supplies.reach],
        rows: suppliers.map((row) => [row.name, row.person ?? "—", row.phone ?? row.email ?? row.website ?? "—"]),
      },
    },
    offers: suppliers
      .slice(0, 5)
      .map((row) => ({ label: row.name, press: { command: "supplier show", slots: { supplier: row.id } } })),
  };
}

export const supplierUpdate = defineCommand({
  name: "supplier update",
  intent: "supplier.update",
  summary: "Change a supplier; `none` clears",
  theme: "library",
  access: "manager",
  options: { supplier: known("supplier", "Which supplier"), name: optional(text("New name")), ...details },
  examples: ["supplier update supplier: Paper Mill phone: 555-0100"],
  async run(scope, { supplier: { id }, ...patch }) {
    const mark = scope.write.mark();
    const view = await reviseSupplier(scope, id, patch);
    if (scope.write.mark() === mark)
      return { text: scope.say.library.same(view.row.name), card: supplierCard(scope, view) };
    return written(scope, view, "supplierChanged");
  },
});

export const supplierArchive = defineCommand({
  name: "supplier archive",
  intent: "supplier.archive",
  summary: "Hide a supplier; adding it again brings it back",
  theme: "library",
  access: "manager",
  options: { supplier: known("supplier", "Which supplier") },
  examples: ["supplier archive Paper Mill"],
  typed: (rest) => ({ supplier: rest }),
  run: async (scope, { supplier: { id } }) =>
    written(scope, await reviseSupplier(scope, id, { archived: true }), "archived"),
});

function written(scope: Scope, view: SupplierView, what: "supplierAdded" | "supplierChanged" | "archived"): Answer {
  const { supplies } = scope.say;
  const { id, name } = view.row;
  return {
    text: supplies[what](name),
    card: supplierCard(scope, view),
    wrote: { title: supplies.supplierTitle(name), subject: { table: "supplier", id } },
  };
}

/** What is known of a supplier, and what was bought there, per currency. */
export function supplierCard(scope: Scope, { row, items, bought }: SupplierView): Card {
  const { supplies } = scope.say;
  const field = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const lastOn = bought
    .map((one) => one.lastOn)
    .sort()
    .at(-1);
  return {
    title: row.name,
    fields: [
      ...field(supplies.person, row.person),
      ...field(supplies.email, row.email),
      ...field(supplies.phone, row.phone),
      ...field(supplies.website, row.website),
      ...field(supplies.address, row.address),
      ...field(supplies.notes, row.notes),
      ...field(supplies.items, items.join(", ")),
      ...field(
        supplies.bought,
        bought
          .map(({ minor, currency, count }) => supplies.boughtOf(scope.show.minor(minor, currency), count))
          .join(", "),
      ),
      ...field(supplies.last, lastOn ? scope.show.day(lastOn) : null),
    ],
  };
}
