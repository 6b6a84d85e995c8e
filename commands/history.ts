import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { type HistoryEntry, invoiceHistory, type ValueChange } from "../src/invoices/invoice-history.ts";
import type { Scope } from "../src/scope.ts";
import { wallTime } from "../src/time/zone.ts";
import { whichInvoice } from "./asking/which-invoice.ts";

export const history = defineCommand({
  name: "history",
  intent: "history",
  summary: "What happened to an invoice: who changed what, when and from where",
  theme: "invoices",
  access: "manager",
  options: { invoice: optional(invoice("Of which invoice")) },
  examples: ["history of INV-1"],
  typed: (rest) => {
    const [, number] = /^(?:of\s+)?(\S.*\d.*)$/i.exec(rest) ?? [];
    return number ? { invoice: number } : null;
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const id = await whichInvoice(scope, { command: "history", slots, ...input }, "any");
    if (typeof id !== "string") return id;
    const { invoices } = scope.say;
    const row = await scope.read.invoice.findFirstOrThrow({ where: { id }, select: { number: true } });
    const entries = await invoiceHistory(scope, id);
    return {
      text: invoices.historyText(row.number, entries.length),
      card: {
        title: invoices.historyTitle(row.number),
        fields: [],
        table: { head: invoices.historyHead, rows: entries.map((entry) => told(scope, entry)) },
      },
    };
  },
});

function told(scope: Scope, entry: HistoryEntry): string[] {
  const { invoices } = scope.say;
  const wall = wallTime(entry.at, scope.zone);
  const from = scope.say.access.platforms[entry.from];
  return [
    `${scope.show.day(wall.day)} ${wall.time}`,
    from ? `${entry.who} (${from})` : entry.who,
    entry.undone ? invoices.historyUndone(entry.title) : entry.title,
    entry.values.map((value) => valueText(scope, value)).join("; "),
  ];
}

function valueText(scope: Scope, { label, before, after }: ValueChange): string {
  const { invoices } = scope.say;
  if (before === null) return invoices.valueMade(label, after ?? "");
  return after === null ? invoices.valueGone(label, before) : invoices.valueChanged(label, before, after);
}
