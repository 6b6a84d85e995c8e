import type { Feature } from "../features.ts";
import type { Rule } from "./rule.ts";

/** An invoice there is already, or one only spoken of. */
const alreadyWritten: readonly Feature[] = ["@unreal", "@known", "settle"];

/** Writing an invoice. */
export const newInvoices: readonly Rule[] = [
  {
    intent: "invoice.hours",
    weight: 92,
    all: ["unbilled"],
    any: [["invoiceVerb", "invoiceNoun"]],
    not: ["@money", "@known", "^question"],
  },
  // `invoice Sunrise for it`, `bill that`, behind hours that were worked.
  {
    intent: "invoice.hours",
    weight: 91,
    all: ["@lastHours", "pronoun"],
    any: [["^invoiceVerb", "^invoiceNoun", "^billable"]],
    not: ["@money", "@known", "@question", "@day"],
  },
  // `bill that to Sunrise`, behind the same.
  { intent: "invoice.hours", weight: 90.9, all: ["@lastHours", "^billable"], not: ["@money", "@question", "negation"] },
  // `invoice half of Website`, `bill 30% of the Website project`
  {
    intent: "invoice.project",
    weight: 69.2,
    all: ["^invoiceVerb", "@project"],
    any: [["partial", "@percent", "moneyNoun"]],
    not: ["@money", "@known", "@hours", "discount", "tax", "hoursNoun"],
  },
  {
    intent: "invoice.create",
    weight: 69,
    all: ["^invoiceVerb"],
    any: [["@money", "@client", "@project", "@unknown", "create", "due"]],
    not: ["@known", "settle", "charged", "@billAndMode", "groupBy.client", "groupBy.month", "groupBy.quarter"],
  },
  // `charge Acme 150 for the icons`: the order, which is no noun of a cost.
  {
    intent: "invoice.create",
    weight: 61,
    all: ["^expenseNoun", "^worked", "@money", "@client"],
    not: ["@unreal", "@stating", "from", "@hours", "@length"],
  },
  // `draft 500 for Acme`
  {
    intent: "invoice.create",
    weight: 60.8,
    all: ["^status.draft", "^create", "@money", "@client"],
    not: [
      ...alreadyWritten,
      "pay",
      "meetingNoun",
      "contractValue",
      "quote",
      "emailField",
      "channel.email",
      "channel.text",
      "about",
    ],
  },
  { intent: "invoice.create", weight: 68, all: ["invoiced", "@money"], not: ["@unreal", "charged"] },
  { intent: "invoice.create", weight: 68, all: ["@chargesClient", "@money"], not: ["@unreal"] },
  { intent: "invoice.create", weight: 60, all: ["^invoiced"], any: [["@client", "@unknown"]], not: ["@unreal"] },
  { intent: "invoice.create", weight: 66, all: ["invoiceVerb", "create"], not: alreadyWritten },
  {
    intent: "invoice.create",
    weight: 63,
    all: ["invoiceNoun", "@money", "@client"],
    not: [
      ...alreadyWritten,
      "@stating",
      "refund",
      "pay",
      "payThem",
      "payI",
      "paidBy",
      "receive",
      "arrive",
      "spend",
      "charged",
      "owes",
      "expecting",
      "rep.overdue",
    ],
  },
  {
    intent: "invoice.create",
    weight: 66,
    all: ["invoiceNoun", "@money"],
    any: [
      ["sent", "sendNow"],
      ["@client", "@unknown", "to", "for"],
    ],
    not: [...alreadyWritten, "payThem"],
  },
  {
    intent: "invoice.create",
    weight: 62,
    all: ["invoiceVerb", "@money", "@client"],
    not: [...alreadyWritten, "@stating", "payThem"],
  },
];
