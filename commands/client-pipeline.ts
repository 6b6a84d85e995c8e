import { defineCommand } from "../src/chat/command.ts";
import { pipelineOverview } from "../src/clients/pipeline.ts";
import { showAmounts } from "./cards/client-figures.ts";

export const pipeline = defineCommand({
  name: "pipeline",
  intent: "report.pipeline",
  summary: "Count the clients at each stage, with their contract values",
  theme: "reports",
  access: "manager",
  options: {},
  examples: ["pipeline"],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope) {
    const { clients } = scope.say;
    const overview = await pipelineOverview(scope);
    if (overview.every((one) => one.clients === 0)) return { text: clients.pipelineEmpty };
    const at = (stage: string) => overview.find((one) => one.stage === stage)?.clients ?? 0;
    const rows = overview.map((one) => [
      clients.stages[one.stage],
      String(one.clients),
      showAmounts(scope, one.values),
    ]);
    const offers = overview
      .filter((one) => one.clients > 0)
      .map(({ stage }) => ({
        label: clients.listStage(clients.stages[stage]),
        press: { command: "client list", slots: { stage } },
      }));
    return {
      text: clients.pipelineText(at("lead") + at("negotiation")),
      card: {
        title: clients.pipelineTitle,
        fields: [],
        table: { head: [clients.heads.stage, clients.heads.clients, clients.heads.value], rows },
      },
      offers,
    };
  },
});
