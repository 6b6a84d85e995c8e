import type { Feature } from "../features.ts";
import { asking } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

const invoiceStatus: readonly Feature[] = [
  "status.draft",
  "status.sent",
  "status.paid",
  "status.overdue",
  "status.unpaid",
];

/** Asking for invoices. */
export const invoiceQuestions: readonly Rule[] = [
  // `what's on that invoice`, behind one.
  {
    intent: "invoice.show",
    weight: 66.8,
    all: ["@lastBilled", "@question", "invoiceNoun", "pronoun"],
    not: ["@money", "@client", "@invoice", "@period", "@invoices"],
  },
  // `montre-moi la facture`, right behind one: that one.
  {
    intent: "invoice.show",
    weight: 66.9,
    all: ["@lastBilled", "@shows", "invoiceNoun"],
    not: ["@money", "@client", "@invoice", "@period", "@invoices", "every", "@day", ...invoiceStatus],
  },
  // `pdf of INV-3`, `invoice 3 as a pdf please`; `pdf` by itself is that of the invoice that is spoken of.
  {
    intent: "invoice.pdf",
    weight: 84,
    all: ["pdf"],
    any: [["@invoice", "invoiceNoun", "@bare", "@lastBilled"]],
    not: ["@money", "@day", "negation"],
  },
  // `send Acme a nudge about their invoice`: the text to forward, and nothing that went out.
  {
    intent: "invoice.chase",
    weight: 83,
    all: ["^sendNow", "checkIn", "remind", "invoiceNoun"],
    any: [["@client", "@invoice"]],
    not: ["@day", "@time", "@money"],
  },
  // `relance Acme`: the text to forward to who has not paid.
  {
    intent: "invoice.chase",
    weight: 83.2,
    all: ["@chases"],
    any: [["@client", "@invoice"]],
    not: ["@day", "@time", "@money", "@period"],
  },
  // `email me invoice 12`: it is to be shown, and goes to nobody.
  { intent: "invoice.show", weight: 76, all: ["@toMe"], any: [["@invoice", "invoiceNoun"]], not: ["@money", "remind"] },
  {
    intent: "invoice.list",
    weight: 57.6,
    all: ["status.draft"],
    any: [[...asking, "^status.draft"]],
    not: ["@money", "@invoice", "clientNoun", "meetingNoun", "projectNoun", "move", "create"],
  },
  // `bills I sent in september`: named by when they went out, and none of them by itself.
  {
    intent: "invoice.list",
    weight: 66.7,
    all: ["^invoiceNoun", "@invoices", "sent", "@period"],
    not: ["@money", "@invoice", "to", "me", "negation"],
  },
  {
    // `sent invoices in october`: several, which were sent; one that was sent is `the invoice`, or named.
    intent: "invoice.list",
    weight: 66.6,
    all: ["^sent", "@invoices"],
    not: ["@money", "@invoice", "@day", "to", "self"],
  },
  {
    intent: "invoice.list",
    weight: 56.5,
    all: ["invoiced", "every", "@client"],
    any: [asking],
    not: ["@money", "@invoice"],
  },
  // `unpaid ones for Acme`: what can be paid or sent, and several, is invoices.
  { intent: "invoice.list", weight: 58.2, all: ["@ones"], not: ["@money", "@invoice", "clientNoun", "projectNoun"] },
  { intent: "invoice.list", weight: 58.1, all: ["@invoices", "=invoiceNoun"] },
  {
    intent: "invoice.list",
    weight: 58,
    all: ["@invoices"],
    any: [["@client", "@period"]],
    not: ["@money", "@invoice", "settle", "sent", "^sendNow", "move", "delete", "rep.invoiced", "rep.overdue"],
  },
  { intent: "invoice.list", weight: 61, all: ["^status.paid", "invoiceNoun"], not: ["@money", "@invoice", "@client"] },
  {
    intent: "invoice.list",
    weight: 56.9,
    all: ["^every", "invoiceNoun"],
    not: ["@money", "@invoice", "move", "settle", "sendNow", "delete"],
  },
  { intent: "invoice.show", weight: 64, all: ["@invoice"], any: [["@question", "@shows", "^question"]] },
  { intent: "invoice.show", weight: 30, all: ["@invoice", "@bare"] },
  // `invoice 12 was for which project`
  { intent: "invoice.show", weight: 40, all: ["@known", "question"], not: ["@money", "@day", "@unreal"] },
  { intent: "invoice.list", weight: 66, all: ["invoiceNoun"], any: [asking], not: ["@invoice", "rep.invoiced"] },
  {
    intent: "invoice.list",
    weight: 58,
    all: ["invoiceNoun"],
    any: [invoiceStatus],
    not: ["@money", "@invoice", "every", "^invoiceVerb", "move", "settle", "someone", "^sendNow"],
  },
  {
    intent: "invoice.list",
    weight: 59,
    any: [
      ["status.sent", "status.draft"],
      ["question", "@shows", "every", "self"],
    ],
    all: ["status.sent"],
    not: ["@money", "@client", "clientNoun", "meetingNoun", "rep.owed", "negation", "@invoice"],
  },
];
