import type { Feature } from "../features.ts";
import type { Rule } from "./rule.ts";

/** What is only spoken of, or known in more detail: nothing is asked about it. */
const nothingToAsk: readonly Feature[] = ["@unreal", "@money", "@client", "@project", "@period"];

/** What a note of a word or two and an amount is no purchase beside. */
const ofOtherThings: readonly Feature[] = ["@unreal", "@client", "correct", "refund", "channel.call", "channel.email"];

/** Money in and out. Which way it went is found out in flow; here is what it takes to be told at all. */
export const money: readonly Rule[] = [
  {
    intent: "expense.add",
    weight: 58,
    all: ["billable", "@money"],
    not: ["@unreal", "@in", "invoiceVerb"],
  },
  {
    intent: "expense.add",
    weight: 40.5,
    all: ["@vendor", "@money", "@marked"],
    not: ["@unreal", "@in", "@stating", "receive", "arrive", "sold", "meetingNoun", "remind", "@invoice", "@occasion"],
  },
  // `vet bill 140, Acme will pay me back`
  {
    intent: "expense.add",
    weight: 70.3,
    all: ["promise", "@money", "@repaid", "@out"],
    not: ["hypothetical"],
  },
  // `check 1042 from Elm Street`: how much it was for is the question.
  {
    intent: "income.add",
    weight: 62.2,
    all: ["@checkNumber", "from", "@client"],
    not: ["@money", "@unreal", "@invoice", "invoiceNoun", "negation"],
  },
  // `bill from adobe 59`
  { intent: "expense.add", weight: 70.1, all: ["@billFrom", "@money"], not: ["@unreal"] },
  // `new customer Tilly paid 350`: who is new has paid already.
  {
    intent: "income.add",
    weight: 66,
    all: ["newLead", "@money", "@in", "@unknown"],
    any: [["pay", "payThem", "payMe", "got", "receive"]],
    not: ["@unreal", "@client"],
  },
  // `the studio rent is 700 every month`
  {
    intent: "expense.add",
    weight: 64.3,
    all: ["@recurs", "@money", "@thing", "@stating"],
    not: ["@unreal", "@client", "@in", "hypothetical", "serviceNoun", "owes", "expecting"],
  },
  { intent: "expense.add", weight: 70.2, all: ["@owedBill", "@money"], not: ["hypothetical"] },
  // `rechnung von der telekom bekommen`: a bill that came is a cost, and how much is the question.
  {
    intent: "expense.add",
    weight: 70.2,
    all: ["@billGot"],
    not: ["@money", "@invoice", "hypothetical", "negation", "^show", "@period"],
  },
  // `got 300 from Acme for the invoice`: what it was for, and no new one.
  {
    intent: "income.add",
    weight: 63.5,
    all: ["^got", "@money", "@in", "from", "@client"],
    not: ["@weakMoney", "@billGot", "@unreal", "@invoice"],
  },
  // `got an invoice from Acme for 300`: one of theirs, be they a client, and none of ours.
  {
    intent: "expense.add",
    weight: 70.2,
    all: ["@billGot", "@money"],
    not: ["@invoice", "hypothetical", "negation", "^show"],
  },
  {
    intent: "expense.add",
    weight: 41,
    all: ["@terse"],
    any: [["@marked", "@list", "@seller"]],
    not: [...ofOtherThings, "toward", "@occasion"],
  },
  // `adobe 90 every month due on the 15th`
  { intent: "expense.add", weight: 41, all: ["@terse", "@recurs"], not: [...ofOtherThings, "^toward"] },
  {
    intent: "income.add",
    weight: 59,
    all: ["expecting", "@money"],
    any: [["@client", "@unknown", "from"]],
    not: ["negation", "hypothetical"],
  },
  {
    intent: "income.add",
    weight: 58.5,
    all: ["owes", "@money", "^add"],
    not: ["negation", "hypothetical"],
  },
  {
    // `Acme owes me 450`: expected, not received (SPEC 2); a promise is never money in (LANGUAGE).
    intent: "income.add",
    weight: 58.4,
    all: ["@owesMe", "@money", "@client"],
    not: ["payLater", "negation", "hypothetical", "wish", "@invoice", "invoiceNoun", "^show"],
  },
  // `saw Amira today 90 cash`: who was seen paid, and how.
  {
    intent: "income.add",
    weight: 66.2,
    all: ["^channel.meeting", "@client", "@money"],
    any: [["mode.cash", "mode.bank", "mode.card", "mode.check", "mode.venmo", "mode.zelle", "mode.paypal"]],
    not: ["@unreal", "spend", "payI", "^meetVerb", "category.meals", "for", "@project", "@hours", "@ahead"],
  },
  // `Tracy owes me 12`, of somebody the books don't know yet.
  {
    intent: "income.add",
    weight: 58.3,
    all: ["@owesMe", "@money", "@strangerOwes"],
    not: ["@client", "@unreal", "payLater", "negation", "hypothetical", "wish", "@invoice", "invoiceNoun", "^show"],
  },
  // `boiler service Thompson 85 paid cash`: a service that a client paid for, and none to be added.
  {
    intent: "income.add",
    weight: 73,
    all: ["serviceNoun", "pay", "@client", "@money"],
    not: ["^serviceNoun", "^pay", "add", "create", "newWord", "@service", "payI", "payLater", "self", "@unreal"],
  },
  // `split dinner 80 with tom, i paid, he owes me half`: what was paid, and no part of it has come.
  { intent: "expense.add", weight: 61, all: ["@money", "@out", "payI", "partial"], not: ["@invoice"] },
  // `Lily still owes me for last tuesday`: how much is the question.
  {
    intent: "income.add",
    weight: 61.4,
    all: ["@owesMe", "@client", "for"],
    not: ["@money", "payLater", "negation", "hypothetical", "wish", "@invoice", "invoiceNoun", "^show"],
  },
  // `elster hat die andere hälfte auch bezahlt`: the rest of what was paid in part.
  {
    intent: "income.add",
    weight: 80.2,
    all: ["@client", "@in", "@otherHalf"],
    any: [["pay", "payThem", "payMe", "settle", "arrive"]],
    not: ["@unreal", "@money", "@invoice"],
  },
  { intent: "income.add", weight: 60, all: ["@money", "@in"], not: ["@unreal"] },
  {
    intent: "expense.add",
    weight: 60,
    all: ["@money", "@out"],
    not: ["@unreal", "@owesMe", "@chargesClient", "expecting", "@mereFix"],
  },
  {
    intent: "income.add",
    weight: 51,
    all: ["@client", "@in"],
    any: [["pay", "payThem", "payMe", "settle", "moneyNoun", "incomeNoun", "paidBy"]],
    not: ["@unreal", "@money"],
  },
  // `got paid!!`: by whom and how much is the question.
  {
    intent: "income.add",
    weight: 50.5,
    all: ["^payMe", "@in", "@short"],
    not: ["@unreal", "@money", "@client", "@invoice", "@project", "@unknown", "pronoun", "negation", "invoiceNoun"],
  },
  // `ya han pagado el anticipo`: others have, and who and how much is the question.
  {
    intent: "income.add",
    weight: 50.4,
    all: ["pay", "@in", "@short"],
    any: [["incomeNoun", "moneyNoun"]],
    not: [
      "@unreal",
      "@money",
      "@client",
      "@invoice",
      "@project",
      "@question",
      "negation",
      "invoiceNoun",
      "self",
      "@thing",
    ],
  },
  {
    // `Acme sent a zelle`: money came, and how much is the question.
    intent: "income.add",
    weight: 51,
    all: ["@client", "@in", "give"],
    any: [
      [
        "mode.zelle",
        "mode.venmo",
        "mode.check",
        "mode.paypal",
        "mode.cash",
        "mode.bank",
        "mode.cashapp",
        "mode.upi",
        "mode.pix",
      ],
    ],
    not: ["@unreal", "@money", "@project", "@invoice"],
  },
  // `Acme came by and paid`: money changed hands, and how much is the question.
  {
    intent: "income.add",
    weight: 67.5,
    all: ["@client", "@in", "pay", "also"],
    any: [["channel.meeting", "channel.call"]],
    not: ["@unreal", "@money", "self", "@invoice", "invoiceNoun", "about", "followUp", "@project"],
  },
  // `had lunch with Acme 28`: what it cost is told, and not when it was.
  {
    intent: "expense.add",
    weight: 62.1,
    all: ["category.meals", "@money", "channel.meeting"],
    any: [["@short", "@mealCost"]],
    not: ["@unreal", "@time", "@in", "^meetVerb", "invoiceNoun"],
  },
  // `log an expense for taxi`: something is to be noted, and how much is the question.
  {
    intent: "expense.add",
    weight: 60.6,
    all: ["^add"],
    any: [["spend", "expenseNoun"]],
    not: ["@unreal", "@money", "^show", "@period", "@invoice", "invoiceNoun", "groupBy.category"],
  },
  // `got gas, log the expense`: what was bought is told, and how much is the question.
  {
    intent: "expense.add",
    weight: 60.5,
    all: ["@out", "add", "expenseNoun"],
    any: [["^got", "^spend", "^pay", "^payI"]],
    not: ["@unreal", "@money", "@invoice", "invoiceNoun", "groupBy.category", "negation"],
  },
  // `spent money on gear`: something is told, and how much is the question.
  {
    intent: "expense.add",
    weight: 60.6,
    all: ["^spend", "moneyNoun"],
    not: nothingToAsk,
  },
  // `spent on props for Acme yesterday`
  {
    intent: "expense.add",
    weight: 60.7,
    all: ["^spend", "for", "@past"],
    any: [["@client", "@project"]],
    not: ["@unreal", "@money", "@hours", "@length"],
  },
  {
    intent: "expense.add",
    weight: 44,
    all: ["@out"],
    any: [["spend", "expenseNoun"]],
    not: [...nothingToAsk, "smallTalk", "groupBy.category", "groupBy.month", "^voidIt"],
  },
  // What is given may be a lesson, and what is sent a letter: neither costs anything.
  {
    intent: "expense.add",
    weight: 44,
    all: ["@out"],
    any: [["payI", "pay"]],
    not: [...nothingToAsk, "meetingNoun", "sent", "smallTalk", "groupBy.category", "groupBy.month"],
  },
];
