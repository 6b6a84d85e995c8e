import { defineCommand, optional } from "../src/chat/command.ts";
import { modeCalled, usedMode } from "../src/chat/options/payment-mode.ts";
import { calledName } from "../src/named.ts";
import { readBalances } from "../src/reports/balances.ts";
import { idOf } from "./cards/narrowed.ts";
import { ratesNotes, totalsCell, totalsFields, totalsSentence } from "./cards/totals-text.ts";

export const balances = defineCommand({
  name: "balances",
  intent: "balances",
  summary: "What each payment mode holds, and everything together",
  theme: "money",
  access: "manager",
  options: { mode: optional(usedMode("Only this payment mode")) },
  examples: ["balances", "balances cash"],
  typed: (rest) => (modeCalled(rest) !== null ? { mode: rest } : null),
  async run(scope, input) {
    const { reports } = scope.say;
    const { modes, total } = await readBalances(scope, idOf(input.mode));
    const only = input.mode && scope.show.name("mode", calledName(input.mode));
    if (modes.length === 0) return { text: only ? reports.noBalanceOf(only) : reports.noBalance };
    const sum = totalsSentence(scope, total);
    return {
      text: only ? reports.balanceOf(only, sum) : reports.balancesText(sum),
      card: {
        title: reports.balances,
        fields: totalsFields(scope, reports.total, total),
        table: {
          head: [reports.list.mode, reports.amount],
          rows: modes.map(({ mode, totals }) => [scope.show.name("mode", mode), totalsCell(scope, totals)]),
        },
        note: [reports.balanceBasis, ...ratesNotes(scope, total)].join("\n"),
      },
    };
  },
});
