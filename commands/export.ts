import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { text } from "../src/chat/options/text.ts";
import { exportFormats, makeExport } from "../src/transfer/make-export.ts";

export const exportFile = defineCommand({
  name: "export",
  intent: "export",
  summary: "Get the books as a file: CSV, Excel, or JSON with everything",
  theme: "library",
  access: "manager",
  options: {
    format: optional(choice("Form", exportFormats)),
    table: optional(text("Which table, for CSV: clients, contacts, income, expenses, invoices, payments")),
  },
  examples: ["export xlsx", "export csv expenses"],
  typed: (rest) => {
    const said = /^(?:(?:to|as)\s+)?(json|csv|xlsx|excel)?\s*(\w+)?$/i.exec(rest.trim());
    if (!said || rest === "") return rest === "" ? {} : null;
    const [, format, table] = said;
    const asked = format?.toLowerCase().replace("excel", "xlsx") ?? "csv";
    return { format: asked, ...(table ? { table } : {}) };
  },
  async run(scope, { format, table }): Promise<Answer | Asking> {
    const { transfer } = scope.say;
    if (!format) {
      const offers = exportFormats.map((one) => ({
        label: one.toUpperCase(),
        press: { command: "export", slots: { format: one } },
      }));
      return { ask: { text: transfer.exportHow, offers, option: "format", passing: true } };
    }
    const { name, mime, bytes, fileless = 0 } = await makeExport(scope, format, table);
    return { text: transfer.exported(name, fileless), files: [{ name, mime, content: bytes }] };
  },
});
