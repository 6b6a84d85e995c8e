import type { Rule } from "./rule.ts";

/** Putting right what was just said: `no, make it 1300`, `that was yesterday`. */
export const corrections: readonly Rule[] = [
  {
    intent: "edit.last",
    weight: 78.5,
    all: ["@lastInvoice"],
    any: [
      ["^due", "^net"],
      ["@day", "net"],
    ],
    not: ["@question", "@money", "@client", "@invoice", "projectNoun", "@project"],
  },
  {
    intent: "edit.last",
    weight: 64,
    all: ["@last", "correct", "@short"],
    any: [["@money", "@hours", "@day", "@time", "@project", "@client"]],
    not: ["@question", "pay", "payThem", "payI", "spend", "receive", "got", "@invoice", "meetingNoun", "remind"],
  },
  {
    intent: "edit.last",
    weight: 80,
    all: ["@last", "^correct"],
    any: [
      [
        "@money",
        "@day",
        "@period",
        "@client",
        "@project",
        "@hours",
        "@time",
        "mode.cash",
        "mode.card",
        "mode.bank",
        "mode.paypal",
        "mode.check",
        "mode.wise",
        "mode.venmo",
        "mode.zelle",
        "mode.stripe",
        "moneyOut",
        "moneyIn",
      ],
    ],
    not: ["@question"],
  },
  {
    intent: "edit.last",
    weight: 64.2,
    all: ["@lastMoney", "@money2"],
    any: [["negation", "correct"]],
    not: ["@question", "@client", "pay", "payThem", "payI", "spend", "receive", "arrive", "charged", "@invoice"],
  },
  {
    intent: "edit.last",
    weight: 62,
    all: ["@last", "correct", "pronoun"],
    any: [
      [
        "@money",
        "@day",
        "@client",
        "@project",
        "@hours",
        "@time",
        "mode.cash",
        "mode.card",
        "mode.bank",
        "mode.paypal",
        "mode.check",
      ],
    ],
    not: ["@question"],
  },
];
