import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { lines } from "../src/chat/options/lines.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { addLines, changeLine, removeLine } from "../src/invoices/edit-lines.ts";
import { type InvoiceLineView, type InvoiceView, readInvoice } from "../src/invoices/read-invoice.ts";
import { readLine } from "../src/invoices/read-lines.ts";
import type { Scope } from "../src/scope.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { invoiceCard } from "./cards/invoice-card.ts";
import { behindInvoice } from "./typed/behind-invoice.ts";

/** Adds, changes and removes lines; typed as `invoice line INV-3 add 3 x 150 Decals`, `… 2 150`, `… remove 2`. */
export const invoiceLine = defineCommand({
  name: "invoice line",
  intent: "invoice.line",
  summary: "Add, change or remove lines of an invoice",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Which invoice")),
    lines: optional(lines("Lines to add, such as 3 x 150 Decals; Hosting 50")),
    line: optional(text("Which line to change: its number, or words of it")),
    to: optional(text("What it becomes: 4 x 150, 200, or another text")),
    remove: optional(text("Which line to remove: its number, or words of it")),
  },
  examples: ["invoice line INV-3 add 3 x 150 Decals", "invoice line INV-3 2 4 x 150", "invoice line INV-3 remove 2"],
  typed: readLineCommand,
  async run(scope, input, slots): Promise<Answer | Asking> {
    const id = await whichInvoice(scope, { command: "invoice line", slots, ...input }, "unpaid");
    if (typeof id !== "string") return id;
    const before = await readInvoice(scope, id);
    const after = input.lines
      ? await addLines(scope, id, input.lines)
      : input.remove
        ? await removeLine(scope, id, lineOf(scope, before, input.remove))
        : input.line && input.to
          ? await change(scope, before, input.line, input.to)
          : null;
    const { invoices } = scope.say;
    const { number, currency } = before.row;
    if (!after) return { ask: { text: invoices.whichLine(number), card: invoiceCard(scope, before), offers: [] } };
    return {
      text: invoices.updatedText(number, scope.show.minor(after.total.totalMinor, currency)),
      card: invoiceCard(scope, { ...after, sentBefore: before.row.status === "sent" }),
      wrote: { title: invoices.linesTitle(number), subject: { table: "invoice", id } },
    };
  },
});

/** The line of that number on the card, or the only one whose text holds the words; a UserError when there is none. */
function lineOf(scope: Scope, { row, lines: all }: InvoiceView, said: string): InvoiceLineView {
  const byNumber = /^#?\d{1,3}$/.test(said.trim()) ? all[Number(said.trim().replace("#", "")) - 1] : undefined;
  const fits = all.filter((line) => line.description.toLowerCase().includes(said.trim().toLowerCase()));
  const found = byNumber ?? (fits.length === 1 ? fits[0] : undefined);
  if (!found)
    throw new UserError(scope.say.invoices.noSuchLine(row.number, said), scope.say.invoices.examples.line(row.number));
  return found;
}

function change(scope: Scope, before: InvoiceView, which: string, to: string): Promise<InvoiceView> {
  const line = lineOf(scope, before, which);
  const said = readLine(to, { locale: scope.locale, currency: before.row.currency });
  return changeLine(scope, before.row.id, line, said ?? { description: to.trim() });
}

function readLineCommand(rest: string): Slots | null {
  const said = behindInvoice(rest);
  if (!said) return null;
  const { invoice: number, behind: what = "" } = said;
  const [, verb = "", body = ""] = /^(add|remove|delete)\s+(.+)$/is.exec(what) ?? [];
  if (verb.toLowerCase() === "add") return { invoice: number, lines: body };
  if (verb !== "") return { invoice: number, remove: body };
  const [, line, to] =
    /^(?:change|make|set)\s+(?:line\s+)?(\S.*?)\s+(?:to|into)\s+(.+)$/is.exec(what) ??
    /^#?(\d{1,3})\s+(.+)$/s.exec(what) ??
    [];
  if (line !== undefined && to !== undefined) return { invoice: number, line, to };
  return what === "" ? { invoice: number } : null;
}
