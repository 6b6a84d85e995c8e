import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { period } from "../src/chat/options/period.ts";
import { taxFigures } from "../src/db/queries/tax-figures.ts";
import { type Money, money } from "../src/money/money.ts";
import { moneyReport } from "../src/reports/money-report.ts";
import { quarterOfDay, yearOfDay } from "../src/time/period.ts";
import { showAmounts } from "./cards/client-figures.ts";

/** What a tax return asks for: tax invoiced per rate, and expenses per category. */
export const reportTax = defineCommand({
  name: "report tax",
  intent: "report.tax",
  summary: "Tax invoiced per rate and deductible expenses per category; this quarter unless said otherwise",
  theme: "reports",
  access: "manager",
  options: {
    period: optional(period("Which period")),
    basis: optional(choice("What was received, or what was earned", ["cash", "earned"])),
    client: optional(knownClient("Which client")),
  },
  examples: ["report tax", "report tax last quarter"],
  typed: (rest) => {
    const [, basis] = /\b(cash|earned)\b/i.exec(rest) ?? [];
    const period = rest.replace(/\b(?:on\s+)?(?:cash|earned)(?:\s+basis)?\b/i, "").trim();
    return { ...(period === "" ? {} : { period }), ...(basis ? { basis: basis.toLowerCase() } : {}) };
  },
  async run(scope, { period: asked, basis = "earned", client }): Promise<Answer> {
    const { outlook } = scope.say;
    const span = asked ?? (client ? yearOfDay(scope.today) : quarterOfDay(scope.today));
    const when = client ? `${scope.show.period(span)}, ${client.name}` : scope.show.period(span);
    const rates = await scope.query(taxFigures, { ...span, basis, clientId: client?.id });
    // What a client was charged is told alone; expenses lower what is owed altogether.
    const groupBy = client ? "none" : "category";
    const spent = await moneyReport(scope, { sides: client ? [] : ["expenses"], period: span, basis, groupBy });
    if (rates.length === 0 && spent.entries === 0) return { text: outlook.noTax(when) };
    const taxes = new Map<string, bigint>();
    for (const one of rates) taxes.set(one.currency, (taxes.get(one.currency) ?? 0n) + one.taxMinor);
    const amounts: Money[] = [...taxes].map(([currency, minor]) => money(minor, currency));
    const taxName = scope.show.name("tax", scope.workspace.taxName);
    return {
      text: outlook.taxText(taxName, when, showAmounts(scope, amounts), outlook.taxBasis[basis]),
      card: {
        title: outlook.taxTitle(taxName, when),
        fields: [],
        table: {
          head: outlook.taxHead,
          rows: [
            ...rates.map((one) => [
              outlook.taxed(scope.show.rate(one.taxBps), one.currency),
              scope.show.minor(one.baseMinor, one.currency),
              scope.show.minor(one.taxMinor, one.currency),
            ]),
            ...spent.groups.map((group) => [
              outlook.deductible(group.name ?? outlook.uncategorised),
              showAmounts(scope, group.expenses.amounts),
              "",
            ]),
          ],
        },
        ...(spent.left > 0 ? { note: outlook.taxNote(spent.left) } : {}),
      },
    };
  },
});
