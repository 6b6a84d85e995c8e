import type { Feature } from "../features.ts";
import type { Rule } from "./rule.ts";

const resources: readonly Feature[] = ["resource.checklist", "resource.guide", "resource.strategy", "resource.tip"];

/** Resources and contacts to keep. */
export const library: readonly Rule[] = [
  {
    intent: "resource.add",
    weight: 76,
    all: ["@link"],
    any: [[...resources, "save", "add"]],
    not: ["@question", "websiteField", "newLead", "contactSave"],
  },
  { intent: "resource.add", weight: 60, any: [["^save", "^add"], resources], not: ["@question", "@client", "@money"] },
  { intent: "contact.add", weight: 74, all: ["contactSave"], not: ["@question"] },
  {
    intent: "contact.add",
    weight: 58,
    any: [
      ["^save", "^add"],
      ["@phone", "@email"],
    ],
    not: ["@question", "@client", "newLead", "clientNoun", "@link"],
  },
];
