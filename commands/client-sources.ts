import { defineCommand } from "../src/chat/command.ts";
import { sourceReport } from "../src/clients/source-report.ts";
import { showAmounts } from "./cards/client-figures.ts";

export const reportSources = defineCommand({
  name: "report sources",
  intent: "report.sources",
  summary: "Which sources bring clients and revenue",
  theme: "reports",
  access: "manager",
  options: {},
  examples: ["report sources"],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope) {
    const { clients } = scope.say;
    const results = await sourceReport(scope);
    if (results.length === 0) return { text: clients.noneYet };
    const { source, won, clients: counted } = clients.heads;
    const rows = results.map((one) => [
      one.source ?? clients.sourceUnknown,
      String(one.clients),
      String(one.won),
      showAmounts(scope, one.revenue),
    ]);
    return {
      text: clients.sourcesText,
      card: {
        title: clients.sourcesTitle,
        fields: [],
        table: { head: [source, counted, won, clients.figures.revenue], rows },
        note: clients.sourcesNote,
      },
    };
  },
});
