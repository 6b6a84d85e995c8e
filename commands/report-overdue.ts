import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { firstOwed } from "../src/invoices/find-open.ts";
import { owedCard, owedListed, owedTotals } from "./cards/owed-card.ts";
import { owedOffers } from "./cards/owed-offers.ts";

export const reportOverdue = defineCommand({
  name: "report overdue",
  intent: "report.overdue",
  summary: "Invoices that are past due",
  theme: "reports",
  access: "manager",
  options: { client: optional(knownClient("Which client")) },
  examples: ["what is overdue", "who is past due"],
  async run(scope, input): Promise<Answer> {
    const { invoices } = scope.say;
    const clientId = input.client?.id;
    const late = await firstOwed(scope, { clientId, dueBefore: scope.today }, owedListed);
    const open = late.count > 0 || (await firstOwed(scope, { clientId }, 1)).count > 0;
    return {
      text: invoices.overdueText(input.client?.name ?? null, owedTotals(scope, late), late.count),
      ...(late.count > 0 ? { card: await owedCard(scope, invoices.overdueTitle, late) } : {}),
      offers: open ? owedOffers(scope, input.client, ["owed", "aging"]) : [],
    };
  },
});
