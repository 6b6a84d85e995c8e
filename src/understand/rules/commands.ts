import type { Feature } from "../features.ts";
import type { Rule } from "./rule.ts";

/** What names something else than what was written last. */
const otherThanLast: readonly Feature[] = ["@money", "@client", "@invoice", "@day", "meetingNoun", "every"];

/** What is asked of the bot itself: help, taking back, the views and settings of the books. */
export const commands: readonly Rule[] = [
  // `how do I switch my currency`, `where can I turn off the digest`: how it is done is asked, and nothing is changed.
  {
    intent: "help",
    weight: 88.5,
    all: ["^howTo"],
    any: [
      [
        "settings",
        "digestNoun",
        "add",
        "create",
        "move",
        "book",
        "delete",
        "undo",
        "remind",
        "sendNow",
        "shift",
        "callOff",
        "setTo",
        "archive",
        "tag",
        "invoiceVerb",
        "stopReminding",
        "link",
      ],
    ],
    not: ["@money", "@client", "@invoice"],
  },
  { intent: "help", weight: 88.6, all: ["^howToDo"], not: ["@money", "@client", "@invoice", "@project"] },
  {
    intent: "help",
    weight: 87,
    all: ["^help"],
    any: [["add", "create", "move", "book", "delete", "undo", "remind", "sendNow", "shift", "callOff"]],
    not: ["@money", "@client"],
  },
  { intent: "redo", weight: 97, any: [["=redo"]] },
  { intent: "undo", weight: 96, any: [["=undo"]] },
  {
    intent: "undo",
    weight: 72,
    all: ["^undo", "@short"],
    // `annule la job de paul`: what somebody's is, is not what was written last.
    not: [...otherThanLast, "@unknown", "@strange", "@meeting"],
  },
  // `whoops wrong thing, get rid of what you just logged`
  {
    intent: "undo",
    weight: 80.6,
    all: ["@last", "^correct", "undo"],
    not: [...otherThanLast, "@project", "@time"],
  },
  // `ugh I mixed that up, undo it`
  {
    intent: "undo",
    weight: 71.8,
    all: ["undo", "@closingUndo"],
    not: [...otherThanLast, "@unreal", "@meeting", "goalNoun", "projectNoun"],
  },
  // `undo that thing I just entered, all wrong`
  {
    intent: "undo",
    weight: 71.9,
    all: ["^undo", "pronoun"],
    not: [...otherThanLast, "@unknown", "@meeting", "goalNoun", "projectNoun"],
  },
  { intent: "cancel", weight: 95, any: [["=cancel"]] },
  { intent: "help", weight: 94, any: [["=help"]] },
  {
    intent: "help",
    weight: 71,
    all: ["^help"],
    not: ["@money", "@client", "@invoice", "@contact", "@role", "rep.income", "rep.expenses", "rep.owed"],
  },
  { intent: "start", weight: 93, any: [["=start"]] },
  { intent: "workflow", weight: 85, all: ["workflow"], not: ["@money"] },
  // `was hab ich bar in der kasse`
  {
    intent: "balances",
    weight: 70.1,
    all: ["balances", "@question"],
    any: [["mode.cash", "mode.paypal", "mode.bank"]],
    not: [
      "@money",
      "@client",
      "meetingNoun",
      "invoiceNoun",
      "spend",
      "pay",
      "rep.income",
      "rep.expenses",
      "rep.profit",
    ],
  },
  {
    intent: "balances",
    weight: 70,
    all: ["balances"],
    not: [
      "@money",
      "@invoice",
      "@client",
      "seeing",
      "meetingNoun",
      "spend",
      "rep.owed",
      "rep.income",
      "rep.expenses",
      "rep.profit",
    ],
  },
  { intent: "digest", weight: 92, any: [["=digest"]] },
  {
    intent: "digest",
    weight: 87,
    all: ["digestNoun"],
    not: ["@money", "@client", "meetingNoun", "hypothetical", "wish"],
  },
  {
    intent: "settings",
    weight: 86,
    all: ["settings"],
    // `my phone is on the wrong time zone`
    not: ["@money", "@client", "meetingNoun", "hypothetical", "wish", "category.phone", "category.equipment"],
  },
  { intent: "history", weight: 83, all: ["history", "@invoice"] },
  { intent: "history", weight: 60, all: ["^history"], not: ["@client"] },
];
