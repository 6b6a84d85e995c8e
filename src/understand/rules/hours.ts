import type { Feature } from "../features.ts";
import { meetingWords, rescheduling } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** What is only spoken of, a meeting, and what one is to be reminded of: nothing was worked. */
const noWork: readonly Feature[] = ["@unreal", ...meetingWords, "remind"];

/** Working time. */
export const hours: readonly Rule[] = [
  // `mets 3h sur Acme hier`, whatever was written before.
  {
    intent: "hours.log",
    weight: 80.9,
    all: ["@hoursOn"],
    not: [...noWork, "@money", "@future", "@time", "invoiceNoun", "goalNoun", "@goal", "estimate"],
  },
  // `9 to 5 on the site, minus an hour lunch`: the rest is no meeting.
  {
    intent: "hours.log",
    weight: 71.5,
    all: ["@rests", "@project"],
    not: ["@money", "@unreal", "remind", "@future", "^book", "^meetVerb", "shift"],
  },
  // `hab vergessen gestern 2 stunden ströck einzutragen`
  {
    intent: "hours.log",
    weight: 63.2,
    all: ["@hours", "hoursNoun", "add"],
    any: [["@project", "@client"]],
    not: ["@money", "@unreal", "remind", "@future", "@time", "meetingNoun", "invoiceNoun", "invoiceVerb", "estimate"],
  },
  {
    intent: "hours.log",
    weight: 71.4,
    all: ["@startedDone"],
    any: [["@project", "@client", "worked"]],
    not: ["@money", "@unreal", "remind", "@future", "@question"],
  },
  // `hours today: 9 to 12 and 13 to 17:30 website`
  {
    intent: "hours.log",
    weight: 65.4,
    all: ["^hoursNoun", "@range"],
    any: [["@project", "@client"]],
    not: ["@money", "@unreal", "remind", "@future", "meetingNoun"],
  },
  // `log 1h call with Acme on Website`: working time, whatever it went by with.
  {
    intent: "hours.log",
    weight: 66.2,
    all: ["^logWord", "@hours", "@project"],
    not: ["@money", "@unreal", "remind"],
  },
  // `spent the whole morning on the site`: time, and how much of it is the question.
  {
    intent: "hours.log",
    weight: 60.7,
    all: ["^spend", "every", "@project"],
    not: ["@money", "@unreal", "@period"],
  },
  // `log hours`: how many is the question.
  {
    intent: "hours.log",
    weight: 52,
    all: ["hoursNoun", "@short"],
    any: [["^logWord", "^add", "^book"]],
    not: ["@unreal", "@money", "@hours", "@period", "@invoice", "invoiceNoun", "@day"],
  },
  // `stunden fürs bachfest eintragen`, `mets-moi les heures de samedi pour le roman`
  {
    intent: "hours.log",
    weight: 65.3,
    all: ["@project", "hoursNoun"],
    any: [
      ["^add", "^book", "^hoursNoun"],
      ["add", "book"],
    ],
    not: ["@unreal", "@money", "@hours", "^show", "@future", "estimate", "invoiceVerb"],
  },
  {
    intent: "hours.log",
    weight: 55,
    all: ["@project", "hoursNoun"],
    any: [["add", "^book", "logWord", "^link"]],
    not: ["@unreal", "@money", "@hours", "^show", "@period"],
  },
  {
    intent: "hours.log",
    weight: 60,
    all: ["@hours", "@client"],
    any: [["worked", "for", "@bare"]],
    not: [...noWork, "@money", "@stating", "rep.overdue"],
  },
  // `8 Std auf der Baustelle Huber`: where it was done.
  {
    intent: "hours.log",
    weight: 65.6,
    all: ["@worksOnSite"],
    any: [["@client", "@project"]],
    not: ["@unreal", "@money", "remind", "meetingNoun", "@stating"],
  },
  {
    intent: "hours.log",
    weight: 59.9,
    all: ["@worksFirst"],
    not: [...noWork, "@money", "@time", "@ahead", "@stating", "rep.overdue"],
  },
  {
    intent: "hours.log",
    weight: 62,
    all: ["@project", "hoursNoun"],
    any: [["^worked", "^spend"]],
    not: ["@unreal", "@money", "@hours"],
  },
  {
    intent: "hours.log",
    weight: 63,
    all: ["@project", "@range"],
    not: [...noWork, "@money"],
  },
  // `yesterday 3h with Acme doing the posters`
  {
    intent: "hours.log",
    weight: 59.8,
    all: ["@hours", "@client", "with"],
    not: [
      ...noWork,
      ...rescheduling,
      "@money",
      "@time",
      "@ahead",
      "@stating",
      "^book",
      "invoiceVerb",
      "estimate",
      "digest",
      "add",
    ],
  },
  // `from 9 til half 4 at Acme`
  {
    intent: "hours.log",
    weight: 61.4,
    all: ["@workday"],
    not: [...noWork, ...rescheduling, "@money", "@future", "@question", "^book", "callOff"],
  },
  // `worked from 9 to 1 on Acme`: what was worked is no meeting to come.
  {
    intent: "hours.log",
    weight: 63,
    all: ["worked", "@range"],
    not: [...noWork, ...rescheduling, "@money", "@future", "^book"],
  },
  // `2 hours on the site at 150 an hour`: the rate is that of the work.
  {
    intent: "hours.log",
    weight: 62.9,
    all: ["@hours", "@project", "@money", "pricing.hourly", "worked"],
    not: ["@unreal", "invoiceVerb", "invoiceNoun", "estimate", "@in", "@out", "remind"],
  },
  {
    intent: "hours.log",
    weight: 63,
    all: ["@hours"],
    any: [["worked", "@project", "@service"]],
    not: [...noWork, "@money"],
  },
  {
    intent: "hours.log",
    weight: 63.5,
    all: ["@hours", "@project"],
    not: ["meetVerb", "@unreal", "@money", "remind", "estimate"],
  },
  // `4h for Acme at 95/h`: what an hour costs is told, and no money that came.
  {
    intent: "hours.log",
    weight: 60.8,
    all: ["@hours", "@client", "@money", "@hoursPriced"],
    not: [
      ...noWork,
      "pay",
      "payI",
      "payMe",
      "payThem",
      "paidBy",
      "got",
      "receive",
      "arrive",
      "settle",
      "invoiceVerb",
      "invoiceNoun",
      "invoiced",
      "charged",
      "estimate",
      "quote",
      "spend",
      "expenseNoun",
      "incomeNoun",
      "sold",
      "owes",
      "@question",
    ],
  },
  // `2h at 80 on Garden Wall`: what an hour costs is no worth of the project.
  {
    intent: "hours.log",
    weight: 57,
    all: ["@hours", "@project", "at", "@money"],
    not: [...noWork, "@in", "@out", "invoiceVerb", "invoiceNoun", "estimate"],
  },
  { intent: "hours.log", weight: 57, all: ["@hours", "^worked"], not: ["meetVerb", "@unreal", "remind"] },
  {
    intent: "hours.log",
    weight: 56,
    all: ["@project", "^worked"],
    not: ["meetVerb", "@unreal", "@money", "@time"],
  },
  {
    intent: "hours.log",
    weight: 45,
    all: ["@hours"],
    any: [["for", "under"]],
    not: [...noWork, "^save", "@money", "@time", "@stating", "thirdParty"],
  },
];
