import { defineCommand } from "../src/chat/command.ts";
import { homeFirst, pipelineOverview } from "../src/clients/pipeline.ts";
import type { OpenDeals } from "../src/db/queries/open-deals.ts";
import { openDeals } from "../src/db/queries/open-deals.ts";
import { money } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
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
    const deals = await scope.query(openDeals, null);
    const rows = overview.map((one) => [
      clients.stages[one.stage],
      String(one.clients),
      showAmounts(scope, one.values),
      ...(deals.length > 0 ? [dealsCell(scope, one.stage, deals)] : []),
    ]);
    const offers = overview
      .filter((one) => one.clients > 0)
      .map(({ stage }) => ({
        label: clients.listStage(clients.stages[stage]),
        press: { command: "client list", slots: { stage } },
      }));
    return {
      text: clients.pipelineText(at("lead") + at("negotiation"), at("client")),
      card: {
        title: clients.pipelineTitle,
        fields: [],
        table: {
          head: [
            clients.heads.stage,
            clients.heads.clients,
            clients.heads.value,
            ...(deals.length > 0 ? [scope.say.boards.openDeals] : []),
          ],
          rows,
        },
      },
      offers,
    };
  },
});

/** The open deals of the clients at a stage, counted and added up. */
export function dealsCell(scope: Scope, stage: string, deals: readonly OpenDeals[]): string {
  const { boards } = scope.say;
  const own = deals.filter((each) => each.stage === stage);
  const count = own.reduce((sum, each) => sum + each.count, 0);
  const valued = own.filter((each) => each.valueMinor > 0n).map((each) => money(each.valueMinor, each.currency));
  return count === 0
    ? boards.none
    : boards.deals(count, showAmounts(scope, homeFirst(valued, scope.workspace.currency)));
}
