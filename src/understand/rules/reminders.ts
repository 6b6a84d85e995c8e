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
    not: [
      "@money",
      "@question",
      "meetingNoun",
      "meetVerb",
      "medium.Zoom",
      "medium.Google Meet",
      "invoiceNoun",
      "^worked",
      "goalNoun",
    ],
  },
  {
    intent: "reminder.add",
    weight: 53,
    any: [["checkIn", "followUp"], ["@client"], ["@future"]],
    not: [
      "@money",
      "@question",
      "@time",
      "meetingNoun",
      "meetVerb",
      "channel.call",
      "channel.email",
      "channel.meeting",
      "channel.text",
      "callOff",
      "shift",
    ],
  },
  { intent: "reminder.add", weight: 82, all: ["^remind"], not: ["^question", "^auxiliary", "@unsure"] },
  {
    intent: "reminder.add",
    weight: 66,
    all: ["remind"],
    any: [["@day", "@time", "@future"]],
    not: ["^worked", "@question", "@unsure"],
  },
  { intent: "reminder.add", weight: 55, all: ["^checkIn", "@day"], not: ["@money", "meetingNoun", "^meetVerb"] },
  { intent: "reminder.add", weight: 54, all: ["^followUp"], not: ["@money"] },
  // `follow up with Ruth thu 10am`: at a time, and no meeting.
  {
    intent: "reminder.add",
    weight: 63.2,
    all: ["^followUp", "@client", "@time"],
    not: ["@money", "@question", "meetingNoun"],
  },
  { intent: "reminder.add", weight: 58, all: ["^checkIn", "@client", "@day"], not: ["@money"] },
];
