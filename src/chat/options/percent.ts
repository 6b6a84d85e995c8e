import { readPercent } from "../../workspace/settings.ts";
import type { Option } from "../command.ts";

/** A rate told with what it is of: `IVA 16`, `al 21 %`. */
const taxName =
  /^\W*(?:(?:the|el|la|le|o|a|al|del|de|es|is|at|zu|[àa]|com|con|with|plus|m[áa]s|iva|igic|vat|gst|hst|qst|pst|tps|tvq|tvh|tva|mwst|ust|tax|impuesto|imposto|steuer)\s+)+/iu;

/** A percentage from 0 to 100, in basis points: `19`, `7.5%`. */
export function percent(describe: string): Option<number> {
  return {
    kind: "percent",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readPercent(text) ?? readPercent(text.replace(taxName, ""));
      return value === null ? { problem: scope.say.invoices.badPercent(text) } : { value };
    },
  };
}
