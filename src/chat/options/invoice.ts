import { closeInvoices, findInvoices, startingInvoices } from "../../invoices/find-invoices.ts";
import { nextNumber } from "../../invoices/invoice-number.ts";
import { countIn } from "../../invoices/number-pattern.ts";
import type { Named, NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { Choice, Option, Reading } from "../command.ts";

const idShape = /^inv_[0-9a-z]{16}$/;

/** An invoice by its number in any case (`inv-3`), by its bare count (`3`, `#3`, `inv 3`), or by its id. */
export function invoice(describe: string): Option<Named> {
  return {
    kind: "invoice",
    describe,
    required: true,
    read,
    suggest: async (typed, scope, { client }) => {
      const clientIds = client === undefined ? [] : scope.names.byName("client", client).map((one) => one.id);
      return (await startingInvoices(scope, { typed, clientIds, most: 25 })).map((one) => one.number);
    },
  };
}

/** How a slot says that a new invoice is wanted: set by the "Create …" button; a number may follow. */
const newMark = "+";

/** As `invoice`, but one that does not exist yet can be made on the spot, as a draft: asked, never done silently (SPEC 6). */
export function invoiceOrNew(describe: string): Option<NamedOrNew> {
  return {
    ...invoice(describe),
    among: read,
    read: async (text, scope) => {
      if (text.startsWith(newMark)) return { value: { create: text.slice(newMark.length).trim() } };
      const reading = await read(text, scope);
      if ("value" in reading || (await findInvoices(scope, text)).length > 0) return reading;
      return { problem: reading.problem, choices: [await newDraft(text.trim(), scope), ...(reading.choices ?? [])] };
    },
  };
}

/** A new draft under the number typed, where that is one of an own kind; one of the pattern is the next of the count. */
async function newDraft(typed: string, scope: Scope): Promise<Choice> {
  const { buttons } = scope.say.invoices;
  if (countIn(scope.workspace.invoicePattern, typed.toUpperCase()) !== null)
    return { label: buttons.create(await nextNumber(scope, scope.today)), value: newMark };
  return /^[\p{L}\p{N}][\p{L}\p{N}/-]*-\d+$/u.test(typed)
    ? { label: buttons.create(typed), value: `${newMark}${typed}` }
    : { label: buttons.newDraft, value: newMark };
}

async function read(text: string, scope: Scope): Promise<Reading<Named>> {
  if (idShape.test(text)) return byId(text, scope);
  const found = await findInvoices(scope, text);
  const [only] = found;
  if (only && found.length === 1) return { value: { id: only.id, name: only.number } };
  const choices = found.length > 0 ? found.slice(0, 8) : await closeInvoices(scope, text, 5);
  return {
    problem: found.length > 0 ? scope.say.problems.several(text) : scope.say.invoices.unknown(text),
    choices: choices.map((one) => ({ label: one.number, value: one.number })),
  };
}

async function byId(id: string, scope: Scope): Promise<Reading<Named>> {
  const row = await scope.read.invoice.findFirst({ where: { id }, select: { id: true, number: true } });
  return row ? { value: { id: row.id, name: row.number } } : { problem: scope.say.invoices.gone, choices: [] };
}
