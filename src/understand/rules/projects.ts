import type { Feature } from "../features.ts";
import { meetingWords, notYet, paying, workStatus } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

const priorities: readonly Feature[] = ["priority.low", "priority.medium", "priority.high"];

/** Projects: adding, dating, ranking, finishing them. */
export const projects: readonly Rule[] = [
  // Whatever its name would mean elsewhere: `new project Winter shoot for Hannah worth 900`.
  {
    intent: "project.add",
    weight: 79,
    all: ["@newProject"],
    not: ["hypothetical", "@time", "@project", "@hours", "^newLead", "serviceNoun"],
  },
  // `project Portal for Acme worth 9000, 30% upfront`: what is to be paid when is a term of it, and no money in.
  {
    intent: "project.add",
    weight: 68.2,
    all: ["^projectNoun", "worth", "@money"],
    not: [...paying, "hypothetical", "@project", "@hours", "got"],
  },
  {
    intent: "project.add",
    weight: 67,
    all: ["projectNoun"],
    any: [
      ["create", "newWord"],
      ["estimate", "worth", "due", "@client"],
    ],
    not: ["hypothetical", "@project", "^worked", "meetVerb"],
  },
  {
    intent: "project.add",
    weight: 68,
    all: ["projectNoun"],
    any: [["create", "add", "newWord"]],
    not: [...meetingWords, "@hours", "hypothetical", "@project", "newLead"],
  },
  {
    intent: "project.add",
    weight: 68,
    all: ["^projectNoun"],
    not: ["payLater", "@hours", "hypothetical", "@project", "meetingNoun", "@in"],
  },
  {
    intent: "project.add",
    weight: 52,
    all: ["projectNoun"],
    any: [["^create", "^add", "^newWord", "^projectNoun"]],
    not: ["payLater", "hypothetical", "@project"],
  },
  {
    intent: "project.move",
    weight: 64,
    all: ["@project"],
    any: [[...priorities]],
    not: ["hypothetical", "@time", "projectNoun", "@hours"],
  },
  {
    intent: "project.update",
    weight: 62,
    all: ["@project"],
    any: [workStatus],
    not: [...notYet, "@partOfWork", "@hours", "@in", "@out"],
  },
  // `puppy guide got axed`: no money moves where none is named.
  {
    intent: "project.update",
    weight: 61.9,
    all: ["@project"],
    any: [workStatus],
    not: [...paying, ...notYet, "@partOfWork", "@hours", "@money", "payI", "invoiceNoun", "meetingNoun"],
  },
  {
    intent: "project.update",
    weight: 61,
    all: ["@project"],
    any: [["due", "begins", "extend", "setTo", "shift"], ["@day"]],
    not: ["@time", "hypothetical", "@money", "meetingNoun", "worked", "invoiceNoun"],
  },
  {
    intent: "project.update",
    weight: 60,
    all: ["@project", "worth", "@money"],
    any: [["setTo", "projectNoun", "due", "begins"]],
    not: [
      ...paying,
      ...notYet,
      "@hours",
      "@in",
      "@out",
      "@toClient",
      "give",
      "got",
      "payI",
      "settle",
      "paidBy",
      "spend",
      "invoiceNoun",
    ],
  },
  // `change the rebrand fee to 1.1 million`: what is put at an amount has cost nothing yet.
  {
    intent: "project.update",
    weight: 60.5,
    all: ["@project", "worth", "@money", "to"],
    any: [["^setTo", "^move", "^shift"]],
    not: [...notYet, "@invoice", "invoiceNoun", "pay", "got", "receive", "@hours"],
  },
  {
    intent: "project.update",
    weight: 65,
    all: ["@project", "@hours", "estimate"],
    not: ["^worked", "self", "@past"],
  },
  // `Toy Box kicks off monday, 8.5k, 60 hours`: when it begins and what it is worth, and nothing spent on it.
  {
    intent: "project.update",
    weight: 62.5,
    all: ["@project", "begins", "@day"],
    any: [["@money", "@hours"]],
    not: [...paying, "@unreal", "worked", "spend", "payI", "got", "invoiceNoun", "invoiceVerb", "from", "meetingNoun"],
  },
  // `muss bis 20.12. fertig sein`
  {
    intent: "project.update",
    weight: 66.2,
    all: ["@project", "due", "@day", "work.completed"],
    not: ["@hours", "@money", "^remind", "worked", "meetingNoun", "invoiceNoun", "hypothetical"],
  },
  // `deck tem de estar pronto até dia 23, valor total 3.400`: until when and for how much, and nothing spent on it.
  {
    intent: "project.update",
    weight: 66.3,
    all: ["@project", "due", "@day", "@money", "@valued"],
    not: [
      ...paying,
      "@hours",
      "worked",
      "spend",
      "payI",
      "got",
      "create",
      "newWord",
      "invoiceNoun",
      "invoiceVerb",
      "invoiced",
      "meetingNoun",
    ],
  },
  { intent: "project.update", weight: 59, all: ["@project", "nameField"], not: ["@money"] },
];
