import { meetingWords, rescheduling, spoke } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Reminders and follow-ups still to come. */
export const reminders: readonly Rule[] = [
  { intent: "reminder.stop", weight: 91, all: ["stopReminding"] },
  { intent: "reminder.list", weight: 90, any: [["=reminderList"]] },
  { intent: "reminder.list", weight: 86, all: ["reminderList", "@question"] },
  {
    intent: "reminder.add",
    weight: 52,
    all: ["^every", "@time"],
    not: [...meetingWords, "@money", "medium.Zoom", "medium.Google Meet", "invoiceNoun", "^worked", "goalNoun"],
  },
  {
    intent: "reminder.add",
    weight: 53,
    any: [["checkIn", "followUp"], ["@client"], ["@future"]],
    not: [...meetingWords, ...rescheduling, ...spoke, "@money", "@time"],
  },
  { intent: "reminder.add", weight: 82, all: ["^remind"], not: ["^question", "^auxiliary", "@unsure"] },
  {
    intent: "reminder.add",
    weight: 66,
    all: ["remind"],
    any: [["@day", "@time", "@future"]],
    not: ["^worked", "@unsure"],
  },
  { intent: "reminder.add", weight: 55, all: ["^checkIn", "@day"], not: ["@money", "meetingNoun", "^meetVerb"] },
  { intent: "reminder.add", weight: 54, all: ["^followUp"], not: ["@money"] },
  // `montag lindner mahnen`, `F-22 à relancer lundi`: what is to be done may stand last.
  {
    intent: "reminder.add",
    weight: 54.5,
    all: ["@toDo", "@day"],
    any: [["@client", "@known"]],
    not: [...meetingWords, ...rescheduling, ...spoke, "@money", "@unreal", "@time", "@past", "sent", "settle"],
  },
  // `dienstag steuerberater anrufen`, `martes llamar al gestor`: what is to be done then, of nobody the books know.
  {
    intent: "reminder.add",
    weight: 54.3,
    all: ["@dayToDo"],
    not: [
      ...meetingWords,
      ...rescheduling,
      ...spoke,
      "@money",
      "hypothetical",
      "negation",
      "@time",
      "@question",
      "@project",
      "invoiceVerb",
    ],
  },
  // `follow up with Ruth thu 10am`: at a time, and no meeting.
  {
    intent: "reminder.add",
    weight: 63.2,
    all: ["^followUp", "@client", "@time"],
    not: ["@money", "meetingNoun"],
  },
  { intent: "reminder.add", weight: 58, all: ["^checkIn", "@client", "@day"], not: ["@money"] },
];
