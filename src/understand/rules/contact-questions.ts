import { asking } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Asking for contacts. */
export const contactQuestions: readonly Rule[] = [
  {
    intent: "contact.show",
    weight: 55,
    any: [
      ["phoneField", "emailField"],
      ["@question", "@shows"],
    ],
    not: ["@client", "@money", "@email", "@phone"],
  },
  {
    intent: "contact.list",
    weight: 62.9,
    all: ["contactNoun"],
    any: [asking],
    not: ["@client", "@contact", "@unknown", "@email"],
  },
  {
    intent: "contact.show",
    weight: 65.9,
    any: [["contactNoun", "emailField", "phoneField", "@contact"], asking],
    not: ["@client", "@email", "@money"],
    all: ["@contact"],
  },
];
