import { stages } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Adding clients, tagging them, putting them away and bringing them back. */
export const clients: readonly Rule[] = [
  {
    intent: "client.add",
    weight: 67.5,
    all: ["@announced"],
    not: [
      "hypothetical",
      "negation",
      "jest",
      "thirdParty",
      "promise",
      "@money",
      "@invoice",
      "projectNoun",
      "meetingNoun",
    ],
  },
  {
    intent: "client.add",
    weight: 60,
    all: ["add", "@unknown"],
    any: [stages],
    not: ["@client", "@unreal", "@money", "@project"],
  },
  // `put Quill Books in the pipeline`
  {
    intent: "client.add",
    weight: 65.6,
    all: ["^add", "newLead", "rep.pipeline", "@unknown"],
    not: ["@client", "@unreal", "@money", "@project"],
  },
  // `add Brightwater Dental, contact is Sarah Hughes sarah@brightwater.example`
  { intent: "client.add", weight: 76, all: ["@hasOwnContact"], not: ["@client", "@money", "@unreal", "@project"] },
  { intent: "client.untag", weight: 71, all: ["untag", "@client"] },
  // `emailed Acme the label drafts` puts no label on anybody.
  {
    intent: "client.tag",
    weight: 70,
    all: ["tag", "@client"],
    not: ["^channel.email", "^channel.text", "^channel.call", "^channel.meeting", "^sent"],
  },
  { intent: "client.archive", weight: 70, all: ["archive", "@client"], not: ["@link"] },
  { intent: "client.restore", weight: 71, all: ["restore", "@client"] },
  // `met someone from Larch who wants a quote, add them as lead`
  {
    intent: "client.add",
    weight: 65.6,
    all: ["newLead", "add", "@unknown"],
    any: [["them", "someone"]],
    not: ["@client", "@money", "hypothetical", "negation"],
  },
  { intent: "client.add", weight: 65.5, all: ["newLead"], not: ["@client", "@unreal", "@money", "@moved", "^worked"] },
  {
    intent: "client.add",
    weight: 63,
    all: ["clientNoun"],
    any: [["add", "newWord", "create"]],
    not: ["@client", "@project", "@money", "@hours", "@unreal", "every"],
  },
  // `lead pied piper, rich@pp.example`
  {
    intent: "client.add",
    weight: 62.4,
    all: ["^clientNoun"],
    any: [["@email", "@phone"]],
    not: ["@client", "@contact", "@money", "@invoice"],
  },
  // `lead Iris Kwan`
  { intent: "client.add", weight: 62.4, all: ["^clientNoun", "@justNamed"], not: ["^show"] },
  {
    intent: "client.add",
    weight: 62.5,
    all: ["newLead", "@unknown"],
    // `kaffee mit interessentin steffi 9,80`: what was paid is told.
    not: ["@client", "@moved", "^paidBy", "^got", "^receive", "@mealCost"],
  },
];
