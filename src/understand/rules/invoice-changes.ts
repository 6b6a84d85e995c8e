import type { Feature } from "../features.ts";
import { meetingWords } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Money that moves, and what is only spoken of. */
const paidOrUnreal: readonly Feature[] = ["@unreal", "@money", "pay", "settle", "refund"];

/** What is done to an invoice that exists: dates, amounts, lines, entries, voiding, refunds. */
export const invoiceChanges: readonly Rule[] = [
  {
    intent: "invoice.update",
    weight: 69.5,
    all: ["@known", "correct", "@money"],
    any: [["setTo", "move"]],
    not: ["hypothetical", "wish", "pay", "settle", "arrive", "got", "receive", "refund"],
  },
  {
    // `the Harper draft should be 950`
    intent: "invoice.update",
    weight: 67.8,
    all: ["@client", "status.draft", "@money"],
    any: [["setTo", "correct"]],
    not: ["hypothetical", "wish", "^create", "^status.draft", "^add", "pay", "settle", "@project", "for"],
  },
  // `die Rechnung von Acme stimmt nicht, sind 1200 statt 1080`
  {
    intent: "invoice.update",
    weight: 80.6,
    all: ["@client", "invoiceNoun", "@saysWrong", "@money"],
    not: ["@invoice", "pay", "settle", "refund", "@day"],
  },
  // `that invoice for Harper is meant to be 604`: the one there is, and no second one.
  {
    intent: "invoice.update",
    weight: 69.4,
    all: ["@client", "invoiceNoun", "correct", "@money"],
    any: [["setTo", "move"]],
    not: [
      "hypothetical",
      "wish",
      "create",
      "^invoiceVerb",
      "^add",
      "^correct",
      "pay",
      "settle",
      "arrive",
      "got",
      "receive",
      "refund",
      "@project",
    ],
  },
  // `Harper's invoice should have been 604`
  {
    intent: "invoice.update",
    weight: 69.6,
    all: ["@wasMeant", "@money"],
    any: [
      ["@client", "@ref"],
      ["invoiceNoun", "@ref"],
    ],
    not: ["wish", "^create", "pay", "settle", "arrive", "got", "receive", "refund"],
  },
  // `INV-3 should have been dated the 16th`
  { intent: "invoice.update", weight: 80.7, all: ["@datesBill"], not: ["wish", "@question"] },
  // `the September invoice for Harper was 950`
  { intent: "invoice.update", weight: 69.7, all: ["@billWas"], not: ["hypothetical", "wish", "@question"] },
  // `Fenwick's 920 should be 902`
  {
    intent: "invoice.update",
    weight: 67.6,
    all: ["@client", "@money2", "correct", "setTo", "@short"],
    not: ["@question", "@last", "wish", "pay", "payI", "spend", "settle", "arrive", "got", "receive", "refund", "for"],
  },
  { intent: "invoice.line", weight: 80, all: ["@lines"], not: ["hypothetical"] },
  {
    intent: "invoice.update",
    weight: 80.5,
    all: ["@known", "@percent"],
    any: [["discount", "tax"]],
    not: paidOrUnreal,
  },
  // `INV-1 net 30`
  {
    intent: "invoice.update",
    weight: 66.1,
    all: ["@invoice", "net", "@day"],
    not: [...paidOrUnreal, "create", "^invoiceVerb", "^show", "^question"],
  },
  // `gave hartley a 10% discount on the invoice`
  {
    intent: "invoice.update",
    weight: 80.3,
    all: ["discount", "@percent", "@client", "invoiceNoun"],
    not: [...paidOrUnreal, "create", "^invoiceVerb", "^invoiceNoun"],
  },
  // `add 20% vat to the Harper invoice`
  {
    intent: "invoice.update",
    weight: 80.35,
    all: ["@percent", "@client", "@percentOnBill"],
    any: [["discount", "tax"]],
    not: [...paidOrUnreal, "@question"],
  },
  // `10% discount`, right behind an invoice.
  {
    intent: "invoice.update",
    weight: 80.4,
    all: ["@lastInvoice", "@percent", "@short"],
    any: [["discount", "tax"]],
    not: [...paidOrUnreal, "@client", "@invoice", "settings"],
  },
  // `add 16% vat to the invoice`
  {
    intent: "invoice.update",
    weight: 80.3,
    all: ["@lastInvoice", "@percent", "invoiceNoun"],
    any: [["discount", "tax"]],
    not: [...paidOrUnreal, "@named", "@invoice", "settings"],
  },
  {
    intent: "invoice.update",
    weight: 76.5,
    all: ["@invoice", "move"],
    any: [["status.unpaid", "status.draft"]],
    not: ["@money"],
  },
  // `bump INV-5 by another two weeks`
  {
    intent: "invoice.update",
    weight: 70.3,
    all: ["@known", "^shift"],
    any: [["@length", "@day"]],
    not: ["@unreal", "@money", "settle", "sent", "sendNow", "@time", "meetingNoun"],
  },
  { intent: "invoice.update", weight: 70.5, all: ["@known", "extend"], not: ["@unreal", "settle", "sent", "sendNow"] },
  // `cancel Acme's invoice`
  {
    intent: "invoice.void",
    weight: 78.9,
    all: ["@voidsInvoice"],
    any: [["@client", "@lastInvoice", "@latestInvoice"]],
    not: ["@unreal", "@invoice", "@money"],
  },
  // `die 18 zahlen sie erst am 12., ändere die Fälligkeit`: when they will pay is why it is put off.
  {
    intent: "invoice.update",
    weight: 70.4,
    all: ["@known", "@day"],
    any: [
      ["extend", "shift"],
      ["payLater", "promise", "shift"],
    ],
    not: ["hypothetical", "wish", "@money", "settle", "sent", "sendNow", "arrive", "meetingNoun", "remind"],
  },
  { intent: "invoice.void", weight: 79, all: ["voidIt", "@invoice"] },
  // `write off Beth's 80`: which invoice is the question, and nothing has come.
  {
    intent: "invoice.void",
    weight: 66.9,
    all: ["^voidIt", "@client", "@money"],
    not: ["@invoice", "@unreal", "meetingNoun", "spend", "pay", "payI"],
  },
  // `write off what Acme owes me`, `forgive Acme's invoice`
  {
    intent: "invoice.void",
    weight: 66.9,
    all: ["^voidIt", "@client"],
    any: [["rep.owed", "owes", "moneyNoun", "balances", "invoiceNoun", "@clientItself"]],
    not: ["@money", "@invoice", "@unreal", "meetingNoun", "@meeting", "@project", "spend", "pay", "payI"],
  },
  { intent: "invoice.refund", weight: 78, all: ["refund", "@invoice"], not: ["@unreal"] },
  // `refund 200 on the Acme invoice`: whose invoice it is tells which.
  { intent: "invoice.refund", weight: 70, all: ["refund", "invoiceNoun", "@client", "@money"], not: ["@unreal"] },
  { intent: "invoice.update", weight: 77, all: ["@invoice", "reopen"] },
  { intent: "invoice.update", weight: 71, all: ["@known", "^extend"], not: ["@unreal"] },
  { intent: "invoice.update", weight: 77, all: ["@invoice", "backToDraft"] },
  { intent: "invoice.unlink", weight: 76, all: ["@invoice", "unlink"] },
  {
    intent: "invoice.update",
    weight: 68,
    all: ["@invoice"],
    any: [
      ["extend", "due"],
      ["@day", "@hours"],
    ],
    not: ["settle", "@unreal", "^sent"],
  },
  // `sent INV-5, due friday`; `mandei a 53 pra academia hoje` tells when it went out.
  {
    intent: "invoice.update",
    weight: 68,
    all: ["@invoice", "^sent", "@ahead"],
    any: [["extend", "due"]],
    not: ["settle", "@unreal"],
  },
  {
    intent: "invoice.update",
    weight: 68,
    all: ["invoiceNoun", "extend"],
    any: [["@client", "@project"], ["@day"]],
    not: ["@unreal", "@money", "^invoiceVerb", "create"],
  },
  // `pasa la factura de la Espiga al 15`: no hour, so the day is when it is due.
  {
    intent: "invoice.update",
    weight: 70.6,
    all: ["@day"],
    any: [
      ["invoiceNoun", "expenseNoun"],
      ["^shift", "^extend"],
      ["@client", "@project"],
    ],
    not: [...meetingWords, "@unreal", "@money", "@time", "create", "sent", "settle", "pay", "status.paid"],
  },
  // `give Acme a different due date`: until when is the question.
  {
    intent: "invoice.update",
    weight: 64.3,
    all: ["due", "extend", "@client"],
    not: [
      "@unreal",
      "@money",
      "@last",
      "@project",
      "@meeting",
      "projectNoun",
      "meetingNoun",
      "remind",
      "create",
      "^show",
      "invoiceVerb",
      "settle",
      "pay",
    ],
  },
  {
    intent: "invoice.link",
    weight: 67,
    all: ["@invoice", "link"],
    any: [["incomeNoun", "pronoun", "to", "under"]],
    not: ["@money", "settle", "sent", "@project"],
  },
  { intent: "invoice.update", weight: 66, all: ["@invoice", "setTo", "@money"], not: ["settle", "pay", "@unreal"] },
  {
    intent: "invoice.update",
    weight: 65,
    all: ["@invoice", "@project"],
    any: [["setTo", "link", "for", "add"]],
    not: ["settle", "pay", "@unreal"],
  },
];
