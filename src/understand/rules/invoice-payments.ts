import type { Rule } from "./rule.ts";

/** Invoices that are sent or paid. */
export const invoicePayments: readonly Rule[] = [
  {
    intent: "invoice.pay",
    weight: 70,
    all: ["@invoice"],
    any: [["settle", "pay", "payThem", "payMe", "paidBy", "arrive", "partial"]],
    not: ["@unreal", "extend"],
  },
  // `they paid 400 of it`, behind an invoice
  {
    intent: "invoice.pay",
    weight: 69.7,
    all: ["@lastBilled", "@paysOfIt"],
    any: [["settle", "pay", "payThem", "payMe", "paidBy", "arrive", "got", "receive", "give"]],
    not: ["@unreal", "@question", "discount", "^payI", "self", "expenseNoun"],
  },
  { intent: "invoice.pay", weight: 69.6, all: ["@amountOnBill"], not: ["@unreal", "discount", "link"] },
  { intent: "invoice.pay", weight: 70, all: ["@invoice"], any: [["receive", "got"]], not: ["@unreal", "sent"] },
  // `Acme sent the first 750 of INV-5`: money, and no invoice of ours.
  {
    intent: "invoice.pay",
    weight: 67.4,
    all: ["@ref", "@money", "@client", "give", "@in"],
    not: ["@unreal", "sendNow", "self"],
  },
  // `Acme sent 2000 towards her invoice`, `Acme put 500 down on the invoice`: money of theirs, and no invoice of ours.
  {
    intent: "invoice.pay",
    weight: 67.3,
    all: ["@givesOnBill", "@money", "@client"],
    not: ["@unreal", "sendNow", "self"],
  },
  // `got 50 on the northwind invoice`: the one there is, and no new one.
  {
    intent: "invoice.pay",
    weight: 67.35,
    all: ["@paidOnBill"],
    any: [["got", "receive", "arrive", "pay", "settle", "payThem", "payMe", "paidBy"]],
    not: ["@unreal", "@question", "discount", "^payI", "self", "sendNow"],
  },
  // `207 is in her inbox`: it was sent, and nobody paid.
  { intent: "invoice.send", weight: 71, all: ["@known", "@inbox"], not: ["@unreal", "@money", "pay"] },
  { intent: "invoice.send", weight: 67, all: ["@ref"], any: [["sent", "sendNow"]], not: ["@unreal"] },
  {
    intent: "invoice.send",
    weight: 66.5,
    all: ["invoiceNoun"],
    any: [["sent", "^sendNow"]],
    not: ["@unreal", "@money", "invoiced", "create", "settle", "negation"],
  },
  // `mark the invoice as sent`
  {
    intent: "invoice.send",
    weight: 66.5,
    all: ["^move", "invoiceNoun", "sendNow"],
    not: ["@unreal", "@money", "invoiced", "create", "settle", "remind", "@future"],
  },
  {
    intent: "invoice.send",
    weight: 69.6,
    all: ["@billSent"],
    not: ["@unreal", "@money", "create", "settle", "due"],
  },
  // `send it`, right behind an invoice.
  {
    intent: "invoice.send",
    weight: 66.4,
    all: ["@lastInvoice", "@short"],
    any: [
      ["^sendNow", "^sent"],
      ["pronoun", "@bare", "=sent", "=sendNow"],
    ],
    not: ["@unreal", "@money", "@client", "@contact", "@unknown", "@project", "@day", "channel.email"],
  },
  // `marca la factura como enviada`: the only one that can be.
  {
    intent: "invoice.send",
    weight: 66.45,
    all: ["^move", "invoiceNoun"],
    any: [["sendNow", "status.sent", "sent"]],
    not: ["@unreal", "@money", "create", "settle", "every", "@invoice"],
  },
  // `it went out yesterday`
  {
    intent: "invoice.send",
    weight: 80.6,
    all: ["@lastInvoice", "@sentIt"],
    not: ["@unreal", "negation"],
  },
  // `mark it sent`
  {
    intent: "invoice.send",
    weight: 66.3,
    all: ["@lastInvoice", "@short", "^move", "pronoun", "status.sent"],
    not: ["@unreal", "@money", "@client", "@project", "@day"],
  },
  {
    // `the rest came in today`, behind what was paid of an invoice.
    intent: "invoice.pay",
    weight: 61.6,
    all: ["@lastBilled", "moneyNoun", "@short"],
    any: [["settle", "arrive", "pay", "payThem", "payMe", "got", "receive"]],
    not: ["@unreal", "@money", "@client", "@unknown", "@project", "meetingNoun", "spend"],
  },
  {
    // `send the draft to Acme`: a draft that is sent is an invoice.
    intent: "invoice.send",
    weight: 58.5,
    all: ["^sendNow", "status.draft"],
    any: [["@client", "@short"]],
    not: ["@unreal", "@money", "meetingNoun", "@project", "@link"],
  },
  // `Acme's draft can go out`
  {
    intent: "invoice.send",
    weight: 61.4,
    all: ["@client", "sendNow"],
    any: [["status.draft", "invoiceNoun"]],
    not: [
      "@unreal",
      "@money",
      "^sendNow",
      "create",
      "add",
      "sent",
      "remind",
      "channel.email",
      "channel.call",
      "meetingNoun",
      "@project",
      "@link",
    ],
  },
  {
    // `someone settled up`: who, and so which invoice, is the question.
    intent: "invoice.pay",
    weight: 61.5,
    all: ["someone", "settle"],
    not: ["@unreal", "@client", "@money", "@project", "@meeting", "meetingNoun", "projectNoun", "them"],
  },
  // `Acme's overdue one finally hit the bank`
  {
    intent: "invoice.pay",
    weight: 63.6,
    all: ["@client", "status.overdue"],
    any: [["arrive", "settle", "paidBy"]],
    not: ["@unreal", "@money", "@out", "^show", "spend", "every"],
  },
  // `the 780 one has been paid`
  {
    intent: "invoice.pay",
    weight: 65.5,
    all: ["@amountOne"],
    any: [["settle", "pay", "payThem", "payMe", "paidBy", "arrive"]],
    not: ["@unreal", "@out", "^payI", "^invoiceVerb", "spend", "sold", "expenseNoun"],
  },
  {
    intent: "invoice.pay",
    weight: 65,
    all: ["invoiceNoun"],
    any: [
      ["settle", "payThem", "pay", "payMe"],
      ["@client", "someone", "pronoun"],
    ],
    not: ["@unreal", "^payI", "@out", "^invoiceVerb"],
  },
  // `the invoice i sent Acme got paid`: what was sent only tells which.
  {
    intent: "invoice.pay",
    weight: 66.6,
    all: ["^invoiceNoun", "sent", "@client"],
    any: [["settle", "payMe", "arrive"]],
    not: ["@unreal", "@money", "@invoices", "every", "negation", "status.unpaid"],
  },
  {
    intent: "invoice.pay",
    weight: 57,
    all: ["invoiceNoun"],
    any: [["settle", "payMe", "payThem"]],
    not: ["@unreal", "@client", "@money", "^status.paid", "every", "payI", "^show", "^invoiceVerb"],
  },
];
