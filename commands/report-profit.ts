import { defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { anyProject } from "../src/chat/options/project.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { reportOptions } from "./options/report-options.ts";
import { shownProject } from "./project-show.ts";
import { reportAnswer } from "./steps/report-answer.ts";

export const reportProfit = defineCommand({
  name: "report profit",
  intent: "report.profit",
  summary: "Income less expenses, by month, quarter, year or client",
  theme: "reports",
  access: "manager",
  options: {
    ...reportOptions,
    project: optional(anyProject("Only this project, from its beginning")),
    margin: hidden(yesNo("What part of the income it is")),
    groupBy: optional(choice("Split by", ["month", "quarter", "year", "client", "mode"])),
  },
  examples: ["profit this year", "profit by quarter in 2026"],
  typed: () => null,
  run: (scope, { project, ...input }, slots) =>
    project
      ? shownProject(scope, project.id)
      : reportAnswer(scope, {
          ...input,
          command: "report profit",
          slots,
          what: "profit",
          sides: ["income", "expenses"],
          groupBy: input.groupBy ?? "month",
          further: ["month", "client"],
          example: scope.say.books.incomeExample,
        }),
});
