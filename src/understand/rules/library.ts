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
    not: ["websiteField", "newLead", "contactSave"],
  },
  { intent: "resource.add", weight: 60, any: [["^save", "^add"], resources], not: ["@client", "@money"] },
  // `tip: always ask for half upfront`
  {
    intent: "resource.add",
    weight: 60.2,
    all: ["@headed"],
    any: [["^resource.checklist", "^resource.guide", "^resource.strategy", "^resource.tip"]],
    not: ["@client", "@money"],
  },
  // `checklist for onboarding https://…`: a link with what it is, whatever it is about.
  {
    intent: "resource.add",
    weight: 76.1,
    all: ["@link"],
    any: [["^resource.checklist", "^resource.guide", "^resource.strategy", "^resource.tip"]],
  },
  { intent: "contact.add", weight: 74, all: ["contactSave"], not: ["^show", "every", "stage.client"] },
  // `remember this printer: Gil Stone, gil@stone.example`
  {
    intent: "contact.add",
    weight: 82.6,
    all: ["^remind"],
    any: [["@email", "@phone"]],
    not: ["@day", "@time", "@client", "@link", "@invoice", "checkIn", "channel.email", "channel.call", "channel.text"],
  },
  {
    intent: "contact.add",
    weight: 58,
    any: [
      ["^save", "^add"],
      ["@phone", "@email"],
    ],
    not: ["@client", "newLead", "clientNoun", "@link"],
  },
  // `new contact at Globex is Tom Reyes, tom@globex.example`
  {
    intent: "contact.add",
    weight: 67.2,
    all: ["@client", "@newContact", "@address"],
    not: ["@money", "@link"],
  },
  // `add Tom Reyes at Globex, tom@globex.example`
  {
    intent: "contact.add",
    weight: 58.1,
    all: ["@client", "@unknown", "at"],
    any: [
      ["^save", "^add"],
      ["@phone", "@email"],
    ],
    not: ["@money", "@link", "clientNoun"],
  },
];
