import type { Feature } from "../features.ts";
import { meetingWords } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

const modes: readonly Feature[] = [
  "mode.cash",
  "mode.card",
  "mode.bank",
  "mode.paypal",
  "mode.check",
  "mode.wise",
  "mode.venmo",
  "mode.zelle",
  "mode.stripe",
];

const openingModes: readonly Feature[] = ["^mode.cash", "^mode.card", "^mode.bank", "^mode.paypal", "^mode.check"];

const media: readonly Feature[] = [
  "medium.Google Meet",
  "medium.Zoom",
  "medium.Teams",
  "medium.Skype",
  "medium.phone",
  "medium.in person",
];

/** Another record than the one that was written last. */
const otherRecords: readonly Feature[] = ["@client", "@project", "@invoice"];

/** What puts right what was just said. */
const ofLastEntry: readonly Rule[] = [
  {
    intent: "edit.last",
    weight: 78.5,
    all: ["@lastInvoice"],
    any: [
      ["^due", "^net"],
      ["@day", "net"],
    ],
    not: [...otherRecords, "@money", "projectNoun"],
  },
  { intent: "edit.last", weight: 79, all: ["@money", "@oneWas"], not: ["@client", "@invoice"] },
  // `no, remind me friday` puts the reminder right that was just set.
  {
    intent: "edit.last",
    weight: 82.5,
    all: ["@lastReminder", "^correct", "remind"],
    any: [["@day", "@time"]],
  },
  // `pásala a las 5 y media`
  {
    intent: "edit.last",
    weight: 57.3,
    all: ["@lastMeeting", "^shift", "@time"],
    not: [...otherRecords, "@contact", "@money", "hypothetical"],
  },
  // `friday's no good for him, monday same time`
  {
    intent: "edit.last",
    weight: 81.5,
    all: ["@lastMeeting", "@cannotMake", "@twoDays"],
    not: ["@question", "@named", "@contact", "@money", "@project", "@invoice", "^callOff"],
  },
  // `give them 30 days`, right behind an invoice.
  {
    intent: "edit.last",
    weight: 78.45,
    all: ["@lastInvoice", "@givesDays"],
    not: ["@question", "@money", "@named", "@invoice", "meetingNoun", "projectNoun", "@project", "remind"],
  },
  // `move it to wednesday at the same time`
  {
    intent: "edit.last",
    weight: 57.05,
    all: ["@lastMeeting", "^shift", "@day"],
    not: ["@named", "@contact", "@money", "@project", "@invoice", "hypothetical", "meetingNoun"],
  },
  { intent: "edit.last", weight: 79, all: ["@lastMeeting", "^due", "@time"], not: ["@client"] },
  // `make it an hour later`
  {
    intent: "edit.last",
    weight: 80.3,
    all: ["@lastMeeting", "@shiftsLast"],
    not: ["@named", "@project", "@money", "worked", "remind"],
  },
  // `came in on monday, not today`
  {
    intent: "edit.last",
    weight: 66.7,
    all: ["@lastMoney", "@dayDenied"],
    not: ["@money", "@named", "@invoice", "remind", "meetingNoun"],
  },
  // `he paid that in cash btw`
  {
    intent: "edit.last",
    weight: 79.2,
    all: ["@lastMoney", "pronoun"],
    any: [["pay", "paidBy", "payMe", "settle"], modes],
    not: ["@lastBilled", "@money", "@named", "@unknown", "@invoice", "@project", "@unreal", "every", "@day", "for"],
  },
  // `US dollars btw`
  { intent: "edit.last", weight: 66.3, all: ["@lastMoney", "@onlyCurrency"], not: ["settings"] },
  // `let it run until 5pm`
  {
    intent: "edit.last",
    weight: 80.1,
    all: ["@lastMeeting", "@lasts"],
    any: [["@time", "@hours"]],
    not: ["@named", "@project", "worked", "remind"],
  },
  // `give them till the 20th instead`
  {
    intent: "edit.last",
    weight: 78.4,
    all: ["@lastInvoice", "extend", "@day"],
    not: ["@money", "@named", "@invoice", "meetingNoun", "projectNoun", "@project", "remind"],
  },
  // `scratch that, 90 minutes`
  { intent: "edit.last", weight: 80.7, all: ["undo", "@takenBackFor"] },
  // `wrong Marcus, I meant the other one`
  {
    intent: "edit.last",
    weight: 66.6,
    all: ["@last", "correct", "@otherOne"],
    not: ["@money", "@invoice", "pay", "receive", "got", "meetingNoun", "remind"],
  },
  // `forgot to say, that was on the card`
  {
    intent: "edit.last",
    weight: 79.1,
    all: ["@lastMoney", "leftOut"],
    any: [modes],
    not: ["@money", "@named", "@invoice", "@project", "@hours"],
  },
  {
    intent: "edit.last",
    weight: 79.1,
    all: ["@last", "leftOut", "correct"],
    any: [["@day", "@client", "@project"]],
    not: [...meetingWords, "@money", "@hours", "@invoice", "remind", "pay", "paidBy"],
  },
  // `add 50 to that`
  { intent: "edit.last", weight: 84, all: ["@lastMoney", "@changesLast"] },
  // `paid by card btw`
  {
    intent: "edit.last",
    weight: 62.5,
    all: ["@lastMoney", "@short"],
    any: [modes, ["^paidBy", "^pay", "by"]],
    not: [...otherRecords, "@lastBilled", "@money", "@unreal", "@theyPaid"],
  },
  // `by transfer`, right behind a payment of an invoice.
  {
    intent: "edit.last",
    weight: 62.5,
    all: ["@lastPaid", "@short"],
    any: [modes, ["^paidBy", "by", "with", ...openingModes]],
    not: [...otherRecords, "@money", "@unreal", "meetingNoun", "pay", "settle", "payThem"],
  },
  // `bill that to Globex`, right behind what was spent.
  {
    intent: "edit.last",
    weight: 70.6,
    all: ["@lastMoney", "^billable", "@client"],
    not: ["@money", "hypothetical"],
  },
  // `for an hour and a half`, `45 min` right behind what was booked; `on zoom`.
  {
    intent: "edit.last",
    weight: 79,
    all: ["@lastMeeting", "@hours", "@bare"],
    not: ["@client", "@project", "@day", "@time", "@money", "worked", "remind", "shift"],
  },
  {
    intent: "edit.last",
    weight: 79,
    all: ["@lastMeeting", "@short"],
    any: [media],
    not: [...meetingWords, "@client", "@project", "@day", "@time", "@money", "^show"],
  },
  // `mark it paid` behind what was still to be paid.
  {
    intent: "edit.last",
    weight: 79.5,
    all: ["@movedNow", "@short"],
    not: ["@hours", "projectNoun", "meetingNoun", "clientNoun", "hypothetical", "promise", "every"],
  },
  // `Acme, not Globex, my bad`; `euros, not dollars`.
  {
    intent: "edit.last",
    weight: 66.5,
    all: ["@last", "@denied"],
    not: ["@money", "pay", "payThem", "receive", "got", "spend", "@invoice", "remind"],
  },
  {
    intent: "edit.last",
    weight: 66.4,
    all: ["@lastMoney", "@currency"],
    any: [["correct", "negation", "pronoun"]],
    not: ["@money", "@client", "@invoice", "settings"],
  },
  {
    intent: "edit.last",
    weight: 63.9,
    all: ["@last", "correct", "@short"],
    any: [modes],
    not: [...otherRecords, "@money", "@theyPaid"],
  },
  // `it wasn't card, cash`
  {
    intent: "edit.last",
    weight: 63.85,
    all: ["@lastMoney", "@modeDenied", "@short"],
    not: [...otherRecords, "@money", "hypothetical"],
  },
  {
    intent: "edit.last",
    weight: 66.2,
    all: ["@lastDue", "due", "@day"],
    any: [["correct", "@stating"]],
    not: [...otherRecords, "@money", "projectNoun", "remind"],
  },
  {
    intent: "edit.last",
    weight: 64,
    all: ["@last", "correct", "@short"],
    any: [["@money", "@hours", "@day", "@time", "@project", "@client"]],
    not: [
      "pay",
      "payThem",
      "payI",
      "spend",
      "receive",
      "got",
      "@invoice",
      "meetingNoun",
      "remind",
      "refund",
      "@timeApart",
    ],
  },
  {
    intent: "edit.last",
    weight: 80,
    all: ["@last", "^correct"],
    any: [["@money", "@day", "@period", "@client", "@project", "@hours", "@time", ...modes, "moneyOut", "moneyIn"]],
    not: ["@timeApart", "@email", "@phone", "@hoursAnew", "@recurs", "@theyPaid", "rep.top", "refund"],
  },
  {
    intent: "edit.last",
    weight: 64.2,
    all: ["@lastMoney", "@money2"],
    any: [["negation", "correct"]],
    not: ["@client", "pay", "payThem", "payI", "spend", "receive", "arrive", "charged", "@invoice", "newLead"],
  },
  {
    intent: "edit.last",
    weight: 62,
    all: ["@last", "correct", "pronoun"],
    any: [["@money", "@day", "@client", "@project", "@hours", "@time", ...modes]],
    not: ["^spend", "@timeApart"],
  },
];

/** Putting right what was just said: `no, make it 1300`, `that was yesterday`; never where another record is told. */
export const corrections: readonly Rule[] = ofLastEntry.map((rule) => ({
  ...rule,
  not: [...(rule.not ?? []), "@ofAnother"],
}));
