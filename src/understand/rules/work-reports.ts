import type { Feature } from "../features.ts";
import { rescheduling } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Hours that are told of, to be logged. */
const loggedHours: readonly Feature[] = ["@hours", "@money", "@unreal", "add", "logWord"];

/** Reports on work: hours, pipeline, projects, goals, activity, the best clients. */
export const workReports: readonly Rule[] = [
  { intent: "report.hours", weight: 60, all: ["unbilled", "@question"], not: ["@money", "@invoice", "invoiceVerb"] },
  {
    intent: "report.hours",
    weight: 61.6,
    all: ["@question", "hoursNoun", "@project"],
    not: ["@money", "@hours"],
  },
  {
    // `hours on the van last month`: hours without a number of them are asked for.
    intent: "report.hours",
    weight: 65.1,
    all: ["^hoursNoun", "rep.hours"],
    not: loggedHours,
  },
  // `total hours per client`
  {
    intent: "report.hours",
    weight: 65.1,
    all: ["hoursNoun", "rep.hours"],
    any: [["groupBy.client", "groupBy.project", "groupBy.month"]],
    not: [...loggedHours, "remind"],
  },
  // `mes heures de la semaine passée`
  {
    intent: "report.hours",
    weight: 56.5,
    all: ["hoursNoun", "rep.hours", "@period"],
    not: [
      ...loggedHours,
      "@length",
      "@time",
      "remind",
      "meetingNoun",
      "invoiceNoun",
      "invoiceVerb",
      "pricing.hourly",
      "delete",
    ],
  },
  {
    intent: "report.project",
    weight: 57,
    all: ["^rep.project", "@project"],
    not: ["@money", "@hours", "meetingNoun", "setTo", "move"],
  },
  {
    // `show me Website`
    intent: "report.project",
    weight: 56,
    all: ["^show", "@project"],
    not: ["@money", "@hours", "meetingNoun", "hoursNoun", "invoiceNoun", "setTo", "move", "@client"],
  },
  { intent: "report.activity", weight: 57, all: ["^rep.activity"], not: ["@money", "@hours", "hypothetical", "wish"] },
  {
    intent: "report.hours",
    weight: 57,
    all: ["^rep.hours"],
    not: ["@money", "@hours", "hypothetical", "wish", "^worked"],
  },
  {
    intent: "report.top",
    weight: 78,
    all: ["rep.top"],
    any: [["@question", "@shows", "@period", "@short", "clientNoun"]],
    not: [
      "@money",
      "figure.spentMost",
      "figure.most",
      "figure.largestInvoice",
      "category.software",
      "category.travel",
      "category.meals",
      "category.equipment",
    ],
  },
  {
    intent: "report.hours",
    weight: 65,
    all: ["rep.hours"],
    any: [["@question", "@shows", "^question", "^rep.hours"]],
    not: ["^worked", "@hours", "@money"],
  },
  { intent: "report.pipeline", weight: 70.2, all: ["rep.pipeline"], not: ["@money", "@day", "@client", "^add"] },
  {
    intent: "report.goal",
    weight: 69,
    all: ["rep.goal", "@goals"],
    any: [["@question", "@shows", "@bare"]],
    not: ["@money", "expecting", "@client"],
  },
  {
    intent: "report.goal",
    weight: 40,
    all: ["rep.goal"],
    any: [["@question", "@shows", "@bare"]],
    not: ["@money", "expecting"],
  },
  // `how close am i to the 60k goal`
  {
    intent: "report.goal",
    weight: 69,
    all: ["rep.goal", "goalNoun", "@question", "@money"],
    not: ["@client", "@invoice"],
  },
  { intent: "report.goal", weight: 69, all: ["@goal", "rep.goal", "question"], not: ["@money"] },
  { intent: "report.goal", weight: 69, all: ["@goal"], any: [["@question", "@shows", "@bare"]], not: ["@money"] },
  // `when is the website due`: the day of the work, and no meeting.
  {
    intent: "report.project",
    weight: 66.9,
    all: ["@project", "@question", "due", "question"],
    not: ["@money", "@invoice", "@client", "meetingNoun", "meetVerb", "owes", "invoiceNoun", "hoursNoun", "rep.hours"],
  },
  {
    intent: "report.project",
    weight: 66,
    all: ["@project"],
    any: [
      ["@question", "@shows"],
      ["rep.project", "@shows", "question"],
    ],
    not: ["@money", "rep.hours", "rep.income", "rep.expenses", "rep.invoiced", "meetingNoun", "owes"],
  },
  // `wann hab ich zuletzt mit Jana gesprochen`: when it was that they talked, which is no meeting to come.
  {
    intent: "report.activity",
    weight: 66.8,
    all: ["rep.activity", "@question", "@client"],
    any: [["channel.call", "channel.email", "channel.text"]],
    not: [...rescheduling, "@money", "@invoice", "@time", "@day", "meetingNoun", "@ahead"],
  },
  {
    intent: "report.activity",
    weight: 63.5,
    all: ["rep.activity"],
    any: [["@question", "@shows", "question"]],
    not: ["@money", "@invoice"],
  },
  {
    intent: "report.activity",
    weight: 63.5,
    all: ["rep.activity", "@short"],
    not: ["@money", "@invoice", "channel.call", "channel.email", "channel.text", "quiet", "promise"],
  },
];
