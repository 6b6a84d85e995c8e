import { asking } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Asking for projects. */
export const projectQuestions: readonly Rule[] = [
  {
    intent: "project.list",
    weight: 65,
    all: ["projectNoun"],
    any: [["@question", "^show"]],
    not: ["@project", "@money", "rep.hours", "rep.profit", "rep.top", "rep.expenses", "rep.invoiced"],
  },
  {
    // `projects for Acme`: several are asked for, one is added.
    intent: "project.list",
    weight: 68.5,
    all: ["@projects"],
    not: [
      "@project",
      "@money",
      "@hours",
      "create",
      "newWord",
      "delete",
      "every",
      "remind",
      "hypothetical",
      "promise",
      "worked",
      "due",
    ],
  },
  {
    intent: "project.list",
    weight: 57.9,
    all: ["projectNoun"],
    any: [[...asking, "every", "@short"]],
    not: ["@project", "@money", "@invoice", "create", "delete", "^callOff"],
  },
];
