import type { Feature } from "../features.ts";
import { rescheduling } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** What is only spoken of, money, an invoice, and a meeting there is already: none is booked. */
const noNewMeeting: readonly Feature[] = ["@unreal", "@money", "@invoice", ...rescheduling];

/** Booking meetings. */
export const meetings: readonly Rule[] = [
  // `Stunde mit Sophie am Freitag von 3 bis 4`: a lesson that is to come, and no time worked.
  {
    intent: "meeting.book",
    weight: 66.4,
    all: ["^hoursNoun", "with", "@day"],
    any: [
      ["@client", "@contact"],
      ["@time", "@range"],
    ],
    not: [
      "worked",
      "@money",
      "@unreal",
      "@past",
      "@question",
      "invoiceVerb",
      "add",
      "logWord",
      "callOff",
      "shift",
      "^show",
    ],
  },
  {
    intent: "meeting.book",
    weight: 62,
    all: ["@impossible"],
    any: [
      ["meetingNoun", "^meetVerb"],
      ["@client", "@contact", "@unknown"],
    ],
    not: [...rescheduling, "hypothetical", "spend", "@marked"],
  },
  {
    // `meet Acme monday 3pm about the budget of $6000`: money that is to be talked about has not moved.
    intent: "meeting.book",
    weight: 80,
    all: ["@time", "about", "@client"],
    any: [["^book", "^meetVerb", "^meetingNoun"]],
    not: [...rescheduling, "hypothetical", "@past", "spend", "got", "owes", "@invoice"],
  },
  {
    intent: "meeting.book",
    weight: 64,
    all: ["meetingNoun", "@time"],
    not: ["@unreal", "@money", "spend"],
  },
  // `job at Mr Thompson's tomorrow 9am`: work at an hour is an appointment, and no project.
  {
    intent: "meeting.book",
    weight: 69,
    all: ["^projectNoun", "@time", "@future"],
    not: ["@unreal", "@money", "@project", "create", "newWord", "due", "begins", "worked", "spend"],
  },
  {
    intent: "meeting.book",
    weight: 63,
    any: [
      ["^meetVerb", "^meetingNoun", "book"],
      ["@client", "@contact", "@unknown", "meetingNoun", "them"],
      ["@day", "@time"],
    ],
    not: ["hypothetical", "@money", "projectNoun", "@invoice", "invoiceNoun", "spend", "net", "paidBy", "@receiptTold"],
  },
  // `and we meet again thursday at 10`: who, was said before.
  {
    intent: "meeting.book",
    weight: 62,
    all: ["seeEachOther", "@time"],
    not: noNewMeeting,
  },
  // `coffee with dave monday 9am`, `meeting with dave tomorrow`: somebody the books don't know, written small.
  {
    intent: "meeting.book",
    weight: 62,
    all: ["^meetVerb", "@day"],
    any: [["@time", "@ahead"]],
    not: [...noNewMeeting, "projectNoun", "invoiceNoun", "@past", "spend"],
  },
  // `tomorrow meeting with marta at 11`
  {
    intent: "meeting.book",
    weight: 61.9,
    all: ["meetVerb", "@time", "@dayFirst"],
    not: [...noNewMeeting, "projectNoun", "invoiceNoun", "@past", "spend", "remind", "negation"],
  },
  // `Dana booked the 14th at 9 for two hours`
  {
    intent: "meeting.book",
    weight: 64.2,
    all: ["@client", "@time", "@tookTime"],
    not: ["@unreal", "@money", "@question", "logWord", "self"],
  },
  {
    // `book 45 mins with Jana wed 9:30`: a length of what is planned, not of work done.
    intent: "meeting.book",
    weight: 64,
    all: ["^book", "@hours", "@time"],
    any: [["with", "@client", "@contact"]],
    not: ["@unreal", "@money", "@project", "@past", "logWord"],
  },
  {
    intent: "meeting.book",
    weight: 61,
    all: ["@client", "@time"],
    not: [
      "sold",
      "@onlyUntil",
      "@theirs",
      "@unreal",
      "@money",
      "@invoice",
      "channel.call",
      "channel.email",
      "channel.text",
    ],
  },
  // `recital june 14 6pm`, `talk at the chamber nov 30 at 6pm`: what begins at an hour is in the calendar.
  {
    intent: "meeting.book",
    weight: 61.5,
    all: ["@event", "@day", "@time"],
    not: [...noNewMeeting, "@past", "remind", "@newProject", "@theirs", "@hours", "spend"],
  },
  // `monday 3pm with bob`, `mittwoch halb drei yoga mit lea`: an hour to come and whom it is with.
  {
    intent: "meeting.book",
    weight: 57,
    all: ["@day", "@time", "with", "@unknown"],
    not: [
      ...noNewMeeting,
      "@past",
      "@hours",
      "@length",
      "projectNoun",
      "invoiceNoun",
      "spend",
      "remind",
      "@theirs",
      "@question",
      "worked",
      "goalNoun",
      "^show",
      "owes",
      "pay",
      "negation",
      "category.meals",
    ],
  },
  // `lea brandt mittwoch halb drei`: a name and when, and nothing else.
  {
    intent: "meeting.book",
    weight: 50,
    all: ["@day", "@time", "@timedName"],
    not: [...noNewMeeting, "@past", "@question", "remind"],
  },
  // `gig samedi 21h à 2h, 400$`: what it is to bring stands with it, and has not come.
  {
    intent: "meeting.book",
    weight: 70.6,
    all: ["@pricedEvent"],
    not: [
      ...rescheduling,
      "spend",
      "pay",
      "payI",
      "payMe",
      "payThem",
      "got",
      "receive",
      "arrive",
      "@past",
      "@question",
      "remind",
      "worked",
      "@invoice",
      "invoiceNoun",
      "invoiceVerb",
      "each",
      "owes",
      "for",
    ],
  },
  // `call with maya 3pm`: somebody the books don't know, written small, at an hour of today.
  {
    intent: "meeting.book",
    weight: 61.5,
    all: ["^meetVerb", "@time", "@short"],
    not: [...noNewMeeting, "@past", "@length", "projectNoun", "invoiceNoun", "spend", "@theirs"],
  },
  // `kavya wants to meet tmrw 5.30`: an hour that a client asks for is put down.
  {
    intent: "meeting.book",
    weight: 61.3,
    all: ["@client", "@time", "@asksToMeet"],
    not: [...rescheduling, "@money", "@invoice", "@past", "negation", "remind"],
  },
  // `45 min call with Acme wed 3pm`: a length and an hour to come, of what else would be told of as done.
  {
    intent: "meeting.book",
    weight: 61.2,
    all: ["@length", "meetVerb", "@client", "@time"],
    not: [...noNewMeeting, "@past", "@project", "worked", "logWord"],
  },
  // `soundcheck with Acme tomorrow at 25:00`: when is the question.
  {
    intent: "meeting.book",
    weight: 60.5,
    all: ["@client", "@day", "@badClock"],
    not: [...noNewMeeting, "@hours", "remind"],
  },
  {
    intent: "meeting.book",
    weight: 56,
    all: ["^book"],
    any: [["meetingNoun", "meetVerb"]],
    not: ["hypothetical", "@money"],
  },
  // `ponme junta con Toño mañana a las 11`: put down, though the word shows things as well.
  {
    intent: "meeting.book",
    weight: 65.6,
    all: ["^book", "meetingNoun", "@time"],
    not: [...rescheduling, "@unreal", "@money", "spend", "seeing"],
  },
  // `agéndame con Rojas`: when is the question.
  {
    intent: "meeting.book",
    weight: 53,
    all: ["^book", "with", "@client", "@short"],
    not: [...rescheduling, "@unreal", "@money", "@hours", "@day", "@time", "@period", "@project", "@last"],
  },
  // `meeting with Acme`: when is the question.
  {
    intent: "meeting.book",
    weight: 53,
    all: ["@short"],
    any: [
      ["@client", "@contact"],
      ["^meetingNoun", "^meetVerb"],
    ],
    not: [...rescheduling, "@unreal", "@money", "@hours", "@day", "@time", "@period", "^show"],
  },
  {
    intent: "meeting.book",
    weight: 54,
    all: ["^meetingNoun"],
    any: [
      ["@client", "@contact", "@unknown"],
      ["@day", "@time"],
    ],
    not: ["hypothetical", "@money"],
  },
];
