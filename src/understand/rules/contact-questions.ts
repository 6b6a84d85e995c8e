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
    weight: 62.8,
    all: ["@contacts"],
    not: [
      "@client",
      "@contact",
      "@unknown",
      "@email",
      "@phone",
      "contactSave",
      "^add",
      "^save",
      "@money",
      "meetingNoun",
    ],
  },
  // `who do i have under legal`
  { intent: "contact.list", weight: 71, all: ["@whomFor"], not: ["@client", "@money", "stage.lead", "clientNoun"] },
  {
    intent: "contact.show",
    weight: 60.8,
    all: ["@contact"],
    any: [["contactNoun", "phoneField", "emailField", "@record"]],
    not: ["@clientItself", "@email", "@phone", "@money", "contactSave", "^add", "^save", "remind"],
  },
  // `how do I reach my printer`
  { intent: "contact.show", weight: 70, all: ["^howTo", "@role"], not: ["@client", "@money", "@project", "@invoice"] },
  {
    intent: "contact.show",
    weight: 54.5,
    all: ["@role"],
    any: [asking],
    not: ["@client", "@money", "@project", "@invoice"],
  },
  {
    intent: "contact.list",
    weight: 62.9,
    all: ["contactNoun"],
    any: [asking],
    // `spent by card since may`: what was paid with is no card of somebody's.
    not: ["@client", "@contact", "@unknown", "@email", "@money", "spend", "pay", "payI"],
  },
  {
    intent: "contact.show",
    weight: 65.9,
    any: [["contactNoun", "emailField", "phoneField", "@contact"], asking],
    // `did lena pay`: what is owed where Lena works, and not who she is.
    not: ["@clientItself", "@email", "@money", "rep.owed", "pay", "payLater", "payMe", "settle", "invoiceNoun"],
    all: ["@contact"],
  },
];
