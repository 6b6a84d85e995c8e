import { defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { named } from "../src/chat/options/named.ts";
import { reportOptions } from "./options/report-options.ts";
import { isLong } from "./steps/money-answer.ts";
import { reportAnswer } from "./steps/report-answer.ts";
import { readOfThat } from "./typed/of-that.ts";

export const reportIncome = defineCommand({
  name: "report income",
  intent: "report.income",
  summary: "What came in, by client, month, classification …",
  theme: "reports",
  access: "manager",
  options: {
    ...reportOptions,
    classification: optional(named("classification", "Only this classification")),
    groupBy: optional(choice("Split by", ["client", "month", "quarter", "year", "classification", "mode"])),
  },
  examples: ["how much did i make last month", "income by client this year", "what do i make on average a month"],
  typed: () => null,
  replied: readOfThat,
  run: (scope, input, slots) =>
    reportAnswer(scope, {
      ...input,
      command: "report income",
      slots,
      what: "income",
      sides: ["income"],
      groupBy:
        input.groupBy ?? (isLong(input.period) || input.extreme ? "month" : input.client ? "classification" : "client"),
      further: ["client", "month"],
      example: scope.say.books.incomeExample,
    }),
});
