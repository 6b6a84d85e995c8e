import { defineCommand, optional } from "../src/chat/command.ts";
import { period } from "../src/chat/options/period.ts";
import { sourceReport } from "../src/clients/source-report.ts";
import { showAmounts } from "./cards/client-figures.ts";

export const reportSources = defineCommand({
  name: "report sources",
  intent: "report.sources",
  summary: "Which sources bring clients and revenue",
  theme: "reports",
  access: "manager",
  options: { period: optional(period("In which period")) },
  examples: ["report sources", "report sources last year"],
  typed: (rest) => (rest === "" ? {} : { period: rest }),
  async run(scope, input) {
    const { clients } = scope.say;
    const results = await sourceReport(scope, input.period);
    const days = input.period && scope.show.period(input.period);
    if (results.length === 0) return { text: days ? clients.noSources(days) : clients.noneYet };
    const { source, won, clients: counted } = clients.heads;
    const rows = results.map((one) => [
      one.source === null ? clients.sourceUnknown : scope.show.name("source", one.source),
      String(one.clients),
      String(one.won),
      showAmounts(scope, one.revenue),
    ]);
    return {
      text: clients.sourcesText(days),
      card: {
        title: clients.sourcesTitle,
        fields: [],
        table: { head: [source, counted, won, clients.figures.revenue], rows },
        note: clients.sourcesNote,
      },
    };
  },
});
