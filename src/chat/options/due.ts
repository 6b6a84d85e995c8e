import type { SaidDue } from "../../invoices/create-invoice.ts";
import { readDay } from "../../time/read-day.ts";
import { dayStyle } from "../../workspace/day-style.ts";
import type { Option } from "../command.ts";

/** When something is due: a day that is to come, or terms counted from the issue day (`net 30`, `30 days`). */
export function due(describe: string): Option<SaidDue> {
  return {
    kind: "due",
    describe,
    required: true,
    read: (text, scope) => {
      const net = /^(?:net[\s-]*(\d{1,3})|(\d{1,3})\s*days?)$/i.exec(text.trim());
      if (net) return { value: { days: Number(net[1] ?? net[2]) } };
      const on = readDay(text, dayStyle(scope, "future"));
      return on ? { value: { on } } : { problem: scope.say.invoices.badDue(text) };
    },
  };
}
