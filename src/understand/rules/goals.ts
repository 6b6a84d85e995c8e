import type { Rule } from "./rule.ts";

/** Setting goals and coming nearer to them. */
export const goals: readonly Rule[] = [
  {
    // A goal that is known, and an amount: it came nearer, whatever words for goals stand beside.
    intent: "goal.progress",
    weight: 77,
    all: ["@goal", "@money"],
    any: [["@in", "goalNoun", "toward", "goalDone", "add", "@stating", "@short"]],
    not: ["due", "@future", "spend", "pay", "payI", "payThem", "receive", "got", "@client", "hypothetical"],
  },
  { intent: "goal.progress", weight: 76.5, all: ["@goal", "^add", "@money"] },
  {
    intent: "goal.add",
    weight: 72.5,
    all: ["^aim"],
    any: [["@day", "@money", "@period"]],
    not: ["@client", "@link", "meetingNoun", "@invoice", "hypothetical"],
  },
  {
    intent: "goal.add",
    weight: 61,
    all: ["^save", "@money"],
    any: [["@future", "due"]],
    not: ["@client", "hypothetical", "category.shipping"],
  },
  {
    intent: "goal.progress",
    weight: 76,
    all: ["@goal"],
    any: [["toward", "goalDone", "add"]],
    not: ["aim"],
  },
  { intent: "goal.progress", weight: 76.1, all: ["@goal", "toward"], not: ["^aim", "^goalNoun"] },
  { intent: "goal.progress", weight: 75.5, all: ["@goal", "goalDone"], not: ["due", "@future"] },
  { intent: "goal.progress", weight: 75, all: ["goalNoun", "toward", "@money"] },
  // `2 more pounds gone, put it on the weight goal`
  {
    intent: "goal.progress",
    weight: 75,
    all: ["goalNoun", "toward", "@number"],
    any: [["add", "goalDone"]],
    not: ["^goalNoun", "^aim", "create", "newWord", "@day", "@period", "@client", "@project", "hypothetical"],
  },
  {
    intent: "goal.add",
    weight: 74,
    all: ["aim"],
    any: [["@money", "goalNoun"]],
    not: [
      "hypothetical",
      "meetingNoun",
      "^worked",
      "@invoice",
      "^save",
      "goalDone",
      "sold",
      "spend",
      "payI",
      "payThem",
      "@seller",
    ],
  },
  {
    intent: "goal.add",
    weight: 73,
    all: ["^goalNoun"],
    not: ["^show", "work.completed", "pay", "arrive"],
  },
  // `goal: shoot 20 weddings by june`: what stands behind the colon is the goal, whatever it speaks of.
  { intent: "goal.add", weight: 73.1, all: ["^aim", "@headed"] },
  // `ran 8 miles for marathon`: so many of what the goal counts.
  {
    intent: "goal.progress",
    weight: 75.1,
    all: ["@goal", "@number"],
    any: [["goalCategory.health", "worked", "for"]],
    not: ["@unreal", "@money", "@hours", "@client", "@project", "due", "@future", "@time", "remind", "aim"],
  },
  {
    intent: "goal.add",
    weight: 62,
    all: ["^aim", "@day"],
    any: [["goalCategory.health", "goalCategory.relationship", "goalCategory.wealth"]],
    not: ["@link", "@client"],
  },
];
