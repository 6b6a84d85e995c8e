import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { expectedIncome } from "../src/invoices/expected-income.ts";
import { firstOwed } from "../src/invoices/find-open.ts";
import { owedCard, owedListed, owedTotals } from "./cards/owed-card.ts";
import { owedOffers } from "./cards/owed-offers.ts";

export const reportOwed = defineCommand({
  name: "report owed",
  intent: "report.owed",
  summary: "Who owes you what on invoices",
  theme: "reports",
  access: "manager",
  options: { client: optional(knownClient("Which client")) },
  examples: ["who owes me", "what does Acme owe me"],
  async run(scope, input): Promise<Answer> {
    const { invoices } = scope.say;
    const open = await firstOwed(scope, { clientId: input.client?.id }, owedListed);
    const expected = await expectedIncome(scope, input.client?.id);
    const said = invoices.owedText(input.client?.name ?? null, owedTotals(scope, open), open.count);
    const beside = expected.map((one) => scope.show.minor(one.minor, one.currency));
    return {
      text: beside.length > 0 ? `${said} ${invoices.expectedText(beside)}` : said,
      ...(open.count > 0 ? { card: await owedCard(scope, invoices.owedTitle, open) } : {}),
      offers: open.count > 0 ? owedOffers(scope, input.client, ["aging", "overdue"]) : [],
    };
  },
});
