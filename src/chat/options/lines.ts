import type { NewLine } from "../../invoices/new-line.ts";
import { readLines } from "../../invoices/read-lines.ts";
import type { Option } from "../command.ts";

/** Lines of an invoice, parted by semicolons or one a line: `3 x 150 Decals; Hosting 50`. */
export function lines(describe: string): Option<readonly NewLine[]> {
  return {
    kind: "lines",
    describe,
    required: true,
    read: (text, scope) => {
      const style = { locale: scope.locale, currency: scope.workspace.currency };
      const read = readLines(text, style, scope.say.invoices.work);
      return "unread" in read ? { problem: scope.say.invoices.badLine(read.unread) } : { value: read };
    },
  };
}
