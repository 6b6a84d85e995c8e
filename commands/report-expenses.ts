import { defineCommand, hidden, optional } from "../src/chat/command.ts";
import { category } from "../src/chat/options/category.ts";
import { choice } from "../src/chat/options/choice.ts";
import { member } from "../src/chat/options/members.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { vendorCalled } from "../src/reports/said-of-expenses.ts";
import { reportOptions } from "./options/report-options.ts";
import type { AskedReport } from "./steps/asked-report.ts";
import { expensesSaid } from "./steps/expenses-said.ts";
import { reportAnswer } from "./steps/report-answer.ts";
import { readOfThat } from "./typed/of-that.ts";

export const reportExpenses = defineCommand({
  name: "report expenses",
  intent: "report.expenses",
  summary: "What went out, by category, vendor, month …",
  theme: "reports",
  access: "manager",
  options: {
    ...reportOptions,
    category: optional(category("Only this category")),
    vendor: optional(text("Only this vendor")),
    member: optional(member("Only this member")),
    counted: hidden(yesNo("How many there are")),
    groupBy: optional(choice("Split by", ["category", "vendor", "month", "quarter", "year", "client", "mode"])),
  },
  examples: ["what did i spend last month", "travel costs this year by month", "biggest expense this month"],
  typed: () => null,
  replied: readOfThat,
  async run(scope, input, slots) {
    const asked: AskedReport = {
      ...input,
      command: "report expenses",
      slots,
      what: "expenses",
      sides: ["expenses"],
      groupBy: input.groupBy ?? (input.category ? "vendor" : "category"),
      further: ["category", "month"],
      example: scope.say.books.expenseExample,
    };
    const { vendor } = asked;
    if (vendor === undefined || (await vendorCalled(scope, vendor)) !== null) return reportAnswer(scope, asked);
    return expensesSaid(scope, { ...asked, vendor: undefined, about: vendor });
  },
});
