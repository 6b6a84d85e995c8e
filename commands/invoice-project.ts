import { defineCommand, optional } from "../src/chat/command.ts";
import { due } from "../src/chat/options/due.ts";
import { money } from "../src/chat/options/money.ts";
import { percent } from "../src/chat/options/percent.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { share } from "../src/chat/options/share.ts";
import { invoiceRest } from "../src/invoices/invoice-rest.ts";
import { created } from "./invoice.ts";

export const invoiceProject = defineCommand({
  name: "invoice project",
  intent: "invoice.project",
  summary: "Draft an invoice of what is left of a project's value, or of a part of it",
  theme: "invoices",
  access: "manager",
  options: {
    project: knownProject("Which project"),
    amount: optional(money("How much of it, before tax; all that is left otherwise")),
    share: optional(share("Which part of its value: 1/2, 30%")),
    due: optional(due("When it is due: a day, or net 30")),
    tax: optional(percent("Tax in percent")),
  },
  examples: ["invoice project Website"],
  typed: (rest) => (/\d/.test(rest) ? null : { project: rest }),
  run: async (scope, { project, ...given }) => created(scope, await invoiceRest(scope, project, given)),
});
