import { asking } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Reports on money: income, expenses, profit, what is owed, overdue, invoiced. */
export const moneyReports: readonly Rule[] = [
  { intent: "report.aging", weight: 85, all: ["aging"], not: ["@money"] },
  {
    intent: "report.sources",
    weight: 84,
    all: ["sources"],
    any: [["@question", "@shows", "clientNoun", "=sources"]],
    not: ["@money"],
  },
  {
    intent: "report.income",
    weight: 50,
    all: ["@question"],
    any: [
      ["@period", "@day"],
      ["pay", "payLater", "payThem", "payMe", "arrive"],
    ],
    not: ["@client", "@invoice", "rep.expenses"],
  },
  {
    // `so far this year compared to last year`
    intent: "report.income",
    weight: 47,
    all: ["comparing", "@period"],
    not: ["@money", "rep.expenses", "rep.profit", "rep.hours", "hoursNoun", "@unreal", "@project", "meetingNoun"],
  },
  { intent: "report.profit", weight: 57, all: ["^rep.profit"], not: ["@money", "@hours", "hypothetical", "wish"] },
  {
    intent: "report.expenses",
    weight: 57,
    all: ["^rep.expenses"],
    not: ["hoursNoun", "@money", "@hours", "hypothetical", "wish", "@judged"],
  },
  {
    intent: "report.overdue",
    weight: 61,
    all: ["rep.overdue"],
    any: [[...asking, "@short", "invoiceNoun", "@client", "@bare"]],
    // `jill's running late tomorrow`: who will be late owes nothing.
    not: ["jest", "@hours", "@money", "meetingNoun", "@ahead"],
  },
  {
    intent: "report.overdue",
    weight: 63,
    all: ["rep.overdue"],
    any: [["@question", "^show"]],
    not: ["invoiceNoun", "@invoice"],
  },
  {
    intent: "report.invoiced",
    weight: 67,
    all: ["rep.invoiced"],
    any: [["@question", "@period", "question"]],
    not: ["@money", "@unknown", "hoursNoun"],
  },
  {
    intent: "report.owed",
    weight: 62,
    all: ["rep.owed"],
    any: [["@question", "@shows", "question"]],
    not: ["@money", "@invoice", "jest"],
  },
  {
    intent: "report.owed",
    weight: 61,
    all: ["rep.owed", "@short"],
    not: ["@money", "@invoice", "jest", "negation", "invoiceNoun", "settle"],
  },
  {
    intent: "report.profit",
    weight: 64,
    all: ["rep.profit"],
    any: [["@question", "@shows", "@period", "@short"]],
    not: ["@money"],
  },
  {
    intent: "report.expenses",
    weight: 60.5,
    all: ["rep.expenses"],
    any: [["@question", "@shows", "@period", "^question", "@short"]],
    not: ["hoursNoun", "@money", "@judged"],
  },
  {
    intent: "report.income",
    weight: 60,
    all: ["rep.income"],
    any: [["@question", "@shows", "^question"]],
    not: ["@money", "rep.expenses"],
  },
  {
    intent: "report.income",
    weight: 59,
    all: ["rep.income"],
    any: [["@period", "@short", "^rep.income", "groupBy.client", "groupBy.month", "groupBy.quarter"]],
    not: ["@stating", "@money", "rep.expenses", "pay", "payThem", "payMe", "settle", "got", "arrive", "self", "^add"],
  },
  {
    intent: "report.income",
    weight: 58.5,
    all: ["@question", "@client", "@period"],
    any: [["pay", "payLater", "payThem", "settle", "give"]],
  },
  // `how much is left on it`, behind an invoice or what was paid of it.
  {
    intent: "invoice.show",
    weight: 62.6,
    all: ["@lastBilled", "rep.owed", "pronoun", "@question"],
    not: ["@money", "@client", "@period", "@project", "meetingNoun"],
  },
  // `how much from Acme so far`
  {
    intent: "report.income",
    weight: 58.6,
    all: ["@howMuch", "@client"],
    any: [["from", "pay", "payLater", "payThem", "give"]],
    not: [
      "self",
      "negation",
      "@money",
      "@invoice",
      "rep.owed",
      "rep.hours",
      "rep.invoiced",
      "hoursNoun",
      "meetingNoun",
      "owes",
    ],
  },
  {
    intent: "report.owed",
    weight: 58,
    all: ["@question", "@client"],
    any: [["pay", "payLater", "payThem", "settle", "negation"]],
    not: ["@invoice", "meetingNoun", "rep.activity"],
  },
  {
    // `uber total since june 1`, `adobe this year`: a seller and a time, and no amount.
    intent: "report.expenses",
    weight: 52,
    all: ["@seller", "@period"],
    not: [
      "@money",
      "@client",
      "@project",
      "@hours",
      "@time",
      "meetingNoun",
      "meetVerb",
      "remind",
      "shift",
      "hypothetical",
    ],
  },
  {
    intent: "report.income",
    weight: 48,
    all: ["made"],
    any: [["@question", "^question"]],
    not: ["@money", "meetingNoun"],
  },
];
