import { rescheduling } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** What somebody may ask to see that is no meeting. */
const otherThings: Rule["not"] = [
  "callOff",
  "rep.income",
  "rep.expenses",
  "rep.profit",
  "rep.hours",
  "rep.invoiced",
  "rep.owed",
  "spend",
  "invoiceNoun",
  "projectNoun",
  "contactNoun",
  "balances",
  "rep.activity",
];

/** Asking for meetings. */
export const meetingQuestions: readonly Rule[] = [
  // `am i free thursday afternoon`
  {
    intent: "meeting.list",
    weight: 84,
    all: ["freeTime"],
    any: [
      ["@day", "@period", "@time"],
      ["@question", "@short", "^freeTime", "question"],
    ],
    not: ["@money", "@hours", "@invoice", "@project", "meetVerb", "move", "callOff", "negation"],
  },
  // `what have i got on weds`: of a day, and of no money that came.
  {
    intent: "meeting.list",
    weight: 66.6,
    all: ["^seeing", "@day", "@question"],
    not: [
      "@time",
      "@money",
      "@invoice",
      "@client",
      "from",
      "receive",
      "arrive",
      "pay",
      "spend",
      "moneyNoun",
      "incomeNoun",
      "callOff",
      "rep.activity",
    ],
  },
  // `when's Bob & Sons coming in`: who comes in is no money.
  {
    intent: "meeting.list",
    weight: 66.7,
    all: ["^seeing", "@question", "@client", "moneyIn"],
    not: [
      "@money",
      "@invoice",
      "invoiceNoun",
      "moneyNoun",
      "incomeNoun",
      "from",
      "pay",
      "payI",
      "payMe",
      "owes",
      "receive",
    ],
  },
  {
    intent: "meeting.list",
    weight: 66.5,
    all: ["seeing", "@question"],
    not: ["@money", "@invoice", ...otherThings],
  },
  {
    intent: "meeting.list",
    weight: 66.5,
    all: ["@meetings", "@client"],
    any: [["@period", "@day", "seeing"]],
    not: [...rescheduling, "@time", "@money", "^book", "every"],
  },
  {
    intent: "meeting.list",
    weight: 66.5,
    all: ["seeing"],
    any: [["@question", "@shows", "@period", "@short", "@day"]],
    not: ["@client", "with", "@invoice", "@time", "@money", "^add", "^create", ...otherThings],
  },
  // `show design review`, `design review?`: a meeting by its name.
  {
    intent: "meeting.show",
    weight: 65.4,
    all: ["@meeting"],
    any: [["@question", "^show"]],
    not: [...rescheduling, "@money", "@invoice", "@project", "@client", "@hours", "spend", "cost", ...otherThings],
  },
  {
    intent: "meeting.list",
    weight: 65.5,
    all: ["meetingNoun"],
    any: [["@question", "^show"]],
    not: ["@money", "@invoice", "spend", "cost", "rep.expenses"],
  },
];
