import type { Rule } from "./rule.ts";

/** What somebody may ask to see that is no meeting. */
const otherThings: Rule["not"] = [
  "callOff",
  "rep.income",
  "rep.expenses",
  "rep.profit",
  "rep.hours",
  "rep.invoiced",
  "rep.owed",
  "projectNoun",
  "contactNoun",
];

/** Asking for meetings. */
export const meetingQuestions: readonly Rule[] = [
  {
    intent: "meeting.list",
    weight: 66.5,
    all: ["seeing", "@question"],
    not: ["@time", "@money", "@invoice", ...otherThings],
  },
  {
    intent: "meeting.list",
    weight: 66.5,
    all: ["@meetings", "@client"],
    any: [["@period", "@day", "seeing"]],
    not: ["@time", "@money", "callOff", "shift", "^book", "every"],
  },
  {
    intent: "meeting.list",
    weight: 66.5,
    all: ["seeing"],
    any: [["@question", "@shows", "@period", "@short", "@day"]],
    not: ["@client", "with", "@invoice", "@time", "@money", "^add", "^create", ...otherThings],
  },
  {
    intent: "meeting.list",
    weight: 65.5,
    all: ["meetingNoun"],
    any: [["@question", "^show"]],
    not: ["@money", "@invoice", "spend", "cost", "rep.expenses"],
  },
];
