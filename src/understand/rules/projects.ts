import type { Feature } from "../features.ts";
import { workStatus } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

const priorities: readonly Feature[] = ["priority.low", "priority.medium", "priority.high"];

/** Projects: adding, dating, ranking, finishing them. */
export const projects: readonly Rule[] = [
  {
    intent: "project.add",
    weight: 67,
    all: ["projectNoun"],
    any: [
      ["create", "newWord"],
      ["estimate", "worth", "due", "@client"],
    ],
    not: ["@question", "hypothetical", "@project", "^worked"],
  },
  {
    intent: "project.add",
    weight: 68,
    all: ["projectNoun"],
    any: [["create", "add", "newWord"]],
    not: ["@question", "@hours", "hypothetical", "@project", "meetingNoun", "newLead"],
  },
  {
    intent: "project.add",
    weight: 68,
    all: ["^projectNoun"],
    not: ["payLater", "@question", "@hours", "hypothetical", "@project", "meetingNoun", "@in"],
  },
  {
    intent: "project.add",
    weight: 52,
    all: ["projectNoun"],
    any: [["^create", "^add", "^newWord", "^projectNoun"]],
    not: ["payLater", "@question", "hypothetical", "@project"],
  },
  {
    intent: "project.move",
    weight: 64,
    all: ["@project"],
    any: [[...priorities]],
    not: ["@question", "hypothetical", "@time", "projectNoun", "@hours"],
  },
  {
    intent: "project.update",
    weight: 62,
    all: ["@project"],
    any: [workStatus],
    not: ["@question", "hypothetical", "promise", "negation", "@hours", "@in", "@out"],
  },
  {
    intent: "project.update",
    weight: 61,
    all: ["@project"],
    any: [["due", "begins", "extend", "setTo", "shift"], ["@day"]],
    not: ["@question", "hypothetical", "@money", "meetingNoun", "worked"],
  },
  {
    intent: "project.update",
    weight: 60,
    all: ["@project", "worth", "@money"],
    any: [["setTo", "projectNoun"]],
    not: [
      "@question",
      "@in",
      "@out",
      "@toClient",
      "hypothetical",
      "promise",
      "negation",
      "pay",
      "give",
      "got",
      "arrive",
      "receive",
      "payThem",
      "payI",
      "payMe",
      "settle",
      "paidBy",
      "spend",
      "invoiceNoun",
    ],
  },
  {
    intent: "project.update",
    weight: 65,
    all: ["@project", "@hours", "estimate"],
    not: ["@question", "^worked", "self", "@past"],
  },
  // `Toy Box kicks off monday, 8.5k, 60 hours`: when it begins and what it is worth, and nothing spent on it.
  {
    intent: "project.update",
    weight: 62.5,
    all: ["@project", "begins", "@day"],
    any: [["@money", "@hours"]],
    not: [
      "@question",
      "@unreal",
      "worked",
      "spend",
      "pay",
      "payI",
      "payThem",
      "payMe",
      "got",
      "receive",
      "arrive",
      "invoiceNoun",
      "invoiceVerb",
      "from",
      "meetingNoun",
    ],
  },
  { intent: "project.update", weight: 59, all: ["@project", "nameField"], not: ["@question", "@money"] },
];
