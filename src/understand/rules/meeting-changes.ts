import type { Feature } from "../features.ts";
import { stages } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** What would be, and what is about money, work or an invoice: no meeting is changed. */
const otherThanMeeting: readonly Feature[] = ["hypothetical", "@money", "@project", "@invoice"];

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
    all: ["shift", "@cannotMake"],
    any: [
      ["@client", "@contact", "@member"],
      ["@day", "@time", "@short"],
    ],
    not: [...otherThanMeeting, "callOff"],
  },
  {
    intent: "meeting.move",
    weight: 57.5,
    any: [
      ["^shift", "^move"],
      ["@client", "@contact", "meetingNoun"],
    ],
    all: ["shift"],
    not: [...otherThanMeeting, "invoiceNoun", "@unreal", "every", ...stages],
  },
  {
    intent: "meeting.move",
    weight: 57.4,
    any: [["^shift", "^move"]],
    all: ["meetingNoun"],
    not: [...otherThanMeeting, "invoiceNoun", "@unreal", "every"],
  },
  {
    intent: "meeting.move",
    weight: 61.5,
    all: ["shift"],
    any: [
      ["@client", "@contact"],
      ["@day", "@time"],
    ],
    not: [...otherThanMeeting, "invoiceNoun", "^book", "^meetingNoun", "tellOther", ...stages],
  },
  {
    // `reschedule june to thursday 10am`: whose name is a month's is found out when it is looked for.
    intent: "meeting.move",
    weight: 57.2,
    all: ["^shift", "to", "@time"],
    not: [...otherThanMeeting, "invoiceNoun", "@unreal", "every"],
  },
  {
    // `kickoff pushed back an hour`: how much later is as good as when.
    intent: "meeting.move",
    weight: 65,
    all: ["shift", "@length"],
    any: [["meetingNoun", "@meeting", "@client", "meetVerb"]],
    not: [...otherThanMeeting, "invoiceNoun", "^book", "worked"],
  },
  // `Acme wants the standup half an hour later`, `Acme needs the call moved to 3`
  {
    intent: "meeting.move",
    weight: 78,
    all: ["@client", "@wantsMoved"],
    any: [
      ["meetingNoun", "@meeting"],
      ["@time", "@day", "@length"],
    ],
    not: ["@money", "@project", "@invoice", "invoiceNoun", "remind", "hypothetical", "negation", "self"],
  },
  // `pull the Acme review forward an hour`: that calls nothing off.
  {
    intent: "meeting.move",
    weight: 71.5,
    all: ["@drawnNearer"],
    any: [
      ["meetingNoun", "@meeting", "@client"],
      ["@length", "@time", "@day"],
    ],
    not: [...otherThanMeeting, "invoiceNoun", "remind"],
  },
  // `verlängere den Termin mit Acme um 15 min`: when it begins stays.
  {
    intent: "meeting.move",
    weight: 72,
    any: [["meetingNoun", "meetVerb", "@meeting", "@client"]],
    all: ["@longer"],
    not: [...otherThanMeeting, "invoiceNoun", "projectNoun", "remind"],
  },
  {
    intent: "meeting.cancel",
    weight: 64.5,
    all: ["callOff", "@client", "@day"],
    not: [...otherThanMeeting, "^book"],
  },
  // `Jule hat abgesagt`: whom one was to meet calls off what there is.
  {
    intent: "meeting.cancel",
    weight: 90,
    all: ["callOff", "@theyCancel"],
    not: [...otherThanMeeting, "negation", "^callOff"],
  },
  {
    intent: "meeting.cancel",
    weight: 71,
    all: ["callOff"],
    any: [["meetingNoun", "@meeting", "meetVerb"]],
    not: ["hypothetical", "@money"],
  },
  // `annuler le cours avec florence`: with somebody the books don't know, whatever it is called.
  {
    intent: "meeting.cancel",
    weight: 59,
    all: ["^callOff", "with", "@unknown"],
    not: [...otherThanMeeting, "hypothetical", "@money", "@recurs", "expenseNoun"],
  },
  // `konzert am samstag fällt aus`: what was planned of that day, whatever it is called.
  {
    intent: "meeting.cancel",
    weight: 59,
    all: ["@fallsThrough", "@day"],
    not: [...otherThanMeeting, "hypothetical", "@unreal"],
  },
  {
    intent: "meeting.cancel",
    weight: 60,
    all: ["^callOff"],
    any: [["@client", "@contact", "@day", "@time"]],
    not: otherThanMeeting,
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
    not: otherThanMeeting,
  },
  // `Steindl kann am Freitag nicht, machen wir Donnerstag`
  {
    intent: "meeting.move",
    weight: 81,
    all: ["rather", "@client", "@cannotMake"],
    any: [["@day", "@time"]],
    not: [...otherThanMeeting, "callOff"],
  },
  // `carmen mejor el miércoles a las 5`: another time suits better than the one there was.
  {
    intent: "meeting.move",
    weight: 64.6,
    all: ["rather", "@client"],
    any: [["@day", "@time"]],
    not: [...otherThanMeeting, "invoiceNoun", "due", "extend", "^book", "remind", "@unreal"],
  },
  {
    intent: "meeting.move",
    weight: 46,
    all: ["^shift", "@client", "@short", "@bare"],
    not: [...otherThanMeeting, "invoiceNoun"],
  },
];
