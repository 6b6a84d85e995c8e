import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { period } from "../src/chat/options/period.ts";
import { text } from "../src/chat/options/text.ts";
import { exportFormats, makeExport } from "../src/transfer/make-export.ts";

const tables = "clients|contacts|income|expenses|invoices|payments|hours";
const tableSaidBy = (said: string) => new RegExp(`^(?:${tables})$`, "i").test(said);
const isAll = /^(?:everything|all|it all|data|books)$/i;
const wholeIn = (into: string | undefined) => (into ? { format: formatOf(into) } : {});
const formatOf = (said: string) => said.toLowerCase().replace("excel", "xlsx");

export const exportFile = defineCommand({
  name: "export",
  intent: "export",
  summary: "Get the books as a file: CSV, Excel, or JSON with everything",
  theme: "library",
  access: "manager",
  options: {
    format: optional(choice("Form", exportFormats)),
    table: optional(text("Which table, for CSV: clients, contacts, income, expenses, invoices, payments, hours")),
    period: optional(period("Of which days: 2026, last quarter")),
  },
  examples: ["export xlsx", "export csv expenses", "export 2026 as xlsx"],
  typed: (whole) => {
    const rest = whole.replace(/\s+(?:for|to)\s+(?:my|our|the)\s+[\w\s]+$/i, "");
    const [, told = "", into] =
      /^(.*?)\s+(?:as|to|into|in)\s+(?:an?\s+)?(json|csv|xlsx|excel)(?:\s+file)?$/i.exec(rest.trim()) ?? [];
    const what = (into ? told : rest).replace(/^(?:(?:all|my|our|the)\s+)+/i, "").trim();
    if (isAll.test(what) || (into && what === "")) return wholeIn(into);
    const tableSaid = new RegExp(`^(${tables})(?:\\s+(?:list|table|entries|data))?$`, "i").exec(what)?.[1];
    if (tableSaid) return { format: formatOf(into ?? "csv"), table: tableSaid.toLowerCase() };
    const which = what.split(/\s+/).find(tableSaidBy);
    const days = what.replace(which ?? "", "").trim();
    if (/^(?:(?:this|last)\s\w+|q[1-4](?:\s\d{4})?|\d{4}|\w+\s\d{4})$/i.test(days))
      return { ...(into ? { format: formatOf(into) } : {}), period: days, ...(which ? { table: which } : {}) };
    const said = /^(?:(?:to|as)\s+)?(json|csv|xlsx|excel)?\s*(\w+)?$/i.exec(rest.trim());
    if (!said || rest === "") return rest === "" ? {} : null;
    const [, format, table] = said;
    return { format: formatOf(format ?? "csv"), ...(table ? { table } : {}) };
  },
  async run(scope, { format, table, period: of }, slots): Promise<Answer | Asking> {
    const { transfer } = scope.say;
    if (!format) {
      const offers = exportFormats.map((one) => ({
        label: one.toUpperCase(),
        press: { command: "export", slots: { ...slots, format: one } },
      }));
      return { ask: { text: transfer.exportHow, offers, option: "format", passing: true } };
    }
    const { name, mime, bytes, fileless = 0 } = await makeExport(scope, format, table, of);
    const files = [{ name, mime, content: bytes }];
    if (format !== "csv" || table) return { text: transfer.exported(name, fileless), files };
    const offers = tables
      .split("|")
      .filter((one) => one !== "income")
      .map((one) => ({
        label: transfer.tableCsv(one),
        press: { command: "export", slots: { ...slots, format, table: one } },
      }));
    const whole = { label: transfer.allInOne, press: { command: "export", slots: { ...slots, format: "xlsx" } } };
    return { text: transfer.exportedTable(name), files, offers: [whole, ...offers] };
  },
});
