import type { Rule } from "./rule.ts";

/** Setting goals and coming nearer to them. */
export const goals: readonly Rule[] = [
  {
    // A goal that is known, and an amount: it came nearer, whatever words for goals stand beside.
    intent: "goal.progress",
    weight: 77,
    all: ["@goal", "@money"],
    any: [["@in", "goalNoun", "toward", "goalDone", "add", "@stating", "@short"]],
    not: [
      "@question",
      "due",
      "@future",
      "spend",
      "pay",
      "payI",
      "payThem",
      "receive",
      "got",
      "@client",
      "hypothetical",
    ],
  },
  { intent: "goal.progress", weight: 76.5, all: ["@goal", "^add", "@money"], not: ["@question"] },
  {
    intent: "goal.add",
    weight: 72.5,
    all: ["^aim"],
    any: [["@day", "@money", "@period"]],
    not: ["@question", "@client", "@link", "meetingNoun", "@invoice", "hypothetical"],
  },
  {
    intent: "goal.add",
    weight: 61,
    all: ["^save", "@money"],
    any: [["@future", "due"]],
    not: ["@question", "@client", "hypothetical"],
  },
  {
    intent: "goal.progress",
    weight: 76,
    all: ["@goal"],
    any: [["toward", "goalDone", "add"]],
    not: ["@question", "aim"],
  },
  { intent: "goal.progress", weight: 75, all: ["goalNoun", "toward", "@money"], not: ["@question"] },
  {
    intent: "goal.add",
    weight: 74,
    all: ["aim"],
    any: [["@money", "goalNoun"]],
    not: [
      "hypothetical",
      "@question",
      "meetingNoun",
      "^worked",
      "@invoice",
      "^save",
      "sold",
      "spend",
      "payI",
      "payThem",
    ],
  },
  { intent: "goal.add", weight: 73, all: ["^goalNoun"], not: ["@question", "^show"] },
  {
    intent: "goal.add",
    weight: 62,
    all: ["^aim", "@day"],
    any: [["goalCategory.health", "goalCategory.relationship", "goalCategory.wealth"]],
    not: ["@question", "@link", "@client"],
  },
];
