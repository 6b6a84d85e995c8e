import { stages } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Meetings moved and called off. */
export const meetingChanges: readonly Rule[] = [
  // `make nina's half an hour earlier`
  {
    intent: "meeting.move",
    weight: 66,
    all: ["^setTo", "@client", "@shiftsLast"],
    not: ["@unreal", "@money", "@project", "remind", "worked", "with"],
  },
  // Right behind another meeting too it is theirs that has to move, and no correction.
  {
    intent: "meeting.move",
    weight: 81,
    all: ["shift", "@client", "@cannotMake"],
    any: [["@day", "@time", "@short"]],
    not: ["@money", "@invoice", "@project", "hypothetical", "callOff"],
  },
  {
    intent: "meeting.move",
    weight: 57.5,
    any: [
      ["^shift", "^move"],
      ["@client", "@contact", "meetingNoun"],
    ],
    all: ["shift"],
    not: ["hypothetical", "@money", "@project", "@invoice", "invoiceNoun", "@unreal", "every", ...stages],
  },
  {
    intent: "meeting.move",
    weight: 57.4,
    any: [["^shift", "^move"]],
    all: ["meetingNoun"],
    not: ["hypothetical", "@money", "@project", "@invoice", "invoiceNoun", "@unreal", "every"],
  },
  {
    intent: "meeting.move",
    weight: 61.5,
    all: ["shift"],
    any: [
      ["@client", "@contact"],
      ["@day", "@time"],
    ],
    not: [
      "hypothetical",
      "@money",
      "@project",
      "@invoice",
      "invoiceNoun",
      "^book",
      "^meetingNoun",
      "tellOther",
      ...stages,
    ],
  },
  {
    // `reschedule june to thursday 10am`: whose name is a month's is found out when it is looked for.
    intent: "meeting.move",
    weight: 57.2,
    all: ["^shift", "to", "@time"],
    not: ["hypothetical", "@money", "@project", "@invoice", "invoiceNoun", "@unreal", "every"],
  },
  {
    // `kickoff pushed back an hour`: how much later is as good as when.
    intent: "meeting.move",
    weight: 65,
    all: ["shift", "@length"],
    any: [["meetingNoun", "@meeting", "@client", "meetVerb"]],
    not: ["hypothetical", "@money", "@project", "@invoice", "invoiceNoun", "^book", "worked"],
  },
  {
    intent: "meeting.cancel",
    weight: 64.5,
    all: ["callOff", "@client", "@day"],
    not: ["hypothetical", "@money", "@project", "@invoice", "^book"],
  },
  // `Jule hat abgesagt`: whom one was to meet calls off what there is.
  {
    intent: "meeting.cancel",
    weight: 64.4,
    all: ["callOff", "@client", "@theyCancel"],
    not: ["hypothetical", "@money", "@project", "@invoice", "negation", "^callOff"],
  },
  {
    intent: "meeting.cancel",
    weight: 71,
    all: ["callOff"],
    any: [["meetingNoun", "@meeting", "meetVerb"]],
    not: ["hypothetical", "@money"],
  },
  {
    intent: "meeting.cancel",
    weight: 60,
    all: ["^callOff"],
    any: [["@client", "@contact", "@day", "@time"]],
    not: ["hypothetical", "@money", "@project", "@invoice"],
  },
  {
    intent: "meeting.move",
    weight: 70,
    all: ["shift"],
    any: [
      ["meetingNoun", "@meeting", "meetVerb"],
      ["@day", "@time"],
    ],
    not: ["hypothetical", "@money", "^book"],
  },
  {
    intent: "meeting.move",
    weight: 62,
    all: ["^shift"],
    any: [
      ["@client", "@contact"],
      ["@day", "@time"],
    ],
    not: ["hypothetical", "@money", "@project", "@invoice"],
  },
  // `Steindl kann am Freitag nicht, machen wir Donnerstag`
  {
    intent: "meeting.move",
    weight: 81,
    all: ["rather", "@client", "@cannotMake"],
    any: [["@day", "@time"]],
    not: ["@money", "@invoice", "@project", "hypothetical", "callOff"],
  },
  // `carmen mejor el miércoles a las 5`: another time suits better than the one there was.
  {
    intent: "meeting.move",
    weight: 64.6,
    all: ["rather", "@client"],
    any: [["@day", "@time"]],
    not: [
      "hypothetical",
      "@money",
      "@project",
      "@invoice",
      "invoiceNoun",
      "due",
      "extend",
      "^book",
      "remind",
      "@unreal",
    ],
  },
  {
    intent: "meeting.move",
    weight: 46,
    all: ["^shift", "@client", "@short", "@bare"],
    not: ["hypothetical", "@money", "@project", "@invoice", "invoiceNoun"],
  },
];
