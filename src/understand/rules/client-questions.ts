import type { Feature } from "../features.ts";
import { asking, stages } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Somebody by name, money and work, and the reports on those. */
const otherThanStage: readonly Feature[] = [
  "@client",
  "@money",
  "@project",
  "invoiceNoun",
  "pay",
  "rep.pipeline",
  "rep.top",
];

/** Asking for clients. */
export const clientQuestions: readonly Rule[] = [
  // `everybody im still negotiating with`: all of a stage, and nobody by name.
  {
    intent: "client.list",
    weight: 60.4,
    all: ["^every"],
    any: [["stage.lead", "stage.negotiation"]],
    not: [...otherThanStage, "@period", "@day", "rep.activity", "move", "delete", "remind", "negation"],
  },
  {
    intent: "client.list",
    weight: 60.5,
    all: ["^question"],
    any: [["stage.lead", "stage.negotiation"]],
    not: [...otherThanStage, "@period", "rep.activity"],
  },
  // `con quién ando en negociación`: whom one deals with, and not whom one meets.
  {
    intent: "client.list",
    weight: 66.8,
    all: ["^question", "stage.negotiation"],
    any: [["seeing", "with"]],
    not: [...otherThanStage, "@day", "@time", "meetingNoun"],
  },
  {
    intent: "client.show",
    weight: 56,
    all: ["@client"],
    any: [["@question", "@shows", "^question"]],
    not: ["@money", "@invoice", "@quoted"],
  },
  { intent: "client.show", weight: 54, all: ["@client", "@record"], not: ["@money", "@day", "@quoted", "@contact"] },
  {
    intent: "client.show",
    weight: 20,
    all: ["@client", "@bare"],
    not: ["@money", "@day", "@quoted", "smallTalk", "jest"],
  },
  {
    intent: "client.list",
    weight: 56.8,
    all: ["clientNoun"],
    any: [[...asking, "every", "=clientNoun"]],
    not: ["@client", "@money", "delete", "jest"],
  },
  {
    intent: "client.list",
    weight: 59.5,
    all: ["^clientNoun"],
    any: [["tag", "rep.owed", "status.unpaid", "negation", "archive", "@source", "stage.past"]],
    not: ["@client", "@money", "@day", "@unknown", "channel.note", "@quoted"],
  },
  {
    intent: "client.list",
    weight: 69.5,
    all: ["clientNoun"],
    any: [
      ["tag", "archive", "stage.past", "@source"],
      ["@short", "^show"],
    ],
    not: ["@client", "@money", "add", "newWord", "newLead", "^tag", "rep.income", "rep.top", "^delete"],
  },
  {
    intent: "client.list",
    weight: 70.5,
    all: ["^show", "clientNoun"],
    any: [["@search"]],
    not: ["@client", "newLead", "remind"],
  },
  {
    intent: "client.list",
    weight: 55,
    any: [stages, asking],
    not: ["@client", "@money", "@project", "invoiceNoun", "@invoice"],
  },
];
