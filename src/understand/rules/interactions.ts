import type { Feature } from "../features.ts";
import { notYet, rescheduling, spoke } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

const spokeFirst: readonly Feature[] = ["^channel.call", "^channel.email", "^channel.meeting", "^channel.text"];

/** Calls, mails and talks that took place. */
export const interactions: readonly Rule[] = [
  // `Dana has gone quiet` tells of one, and asks for nobody.
  { intent: "client.quiet", weight: 84, all: ["quiet"], not: ["@money", "@invoice", "^remind", "@client"] },
  {
    intent: "interaction.list",
    weight: 83,
    any: [["touch"], ["@client", "@contact"]],
    // `discussed with Acme about the site` tells of it.
    not: ["@money", "@invoice", "^remind", "^channel.call"],
  },
  {
    intent: "interaction.list",
    weight: 82,
    any: [["history"], ["@client", "@contact"]],
    not: ["@money", "@invoice", "promise"],
  },
  { intent: "interaction.list", weight: 81, any: [["=touch"]] },
  {
    intent: "interaction.log",
    weight: 86,
    all: ["@minutes"],
    any: [["@client", "@contact", "@unknown", "followUp", "^meetingNoun", "^meetVerb"]],
    not: ["^show"],
  },
  // `Jordan no showed`: what became of a session.
  {
    intent: "interaction.log",
    weight: 64,
    all: ["@noShow", "@client"],
    not: ["@money", "remind", "@invoice"],
  },
  {
    intent: "interaction.log",
    weight: 67,
    any: [spokeFirst, ["@client", "@contact"]],
    all: ["@fields"],
    not: ["@money"],
  },
  {
    intent: "interaction.log",
    weight: 61.5,
    any: [
      [...spokeFirst, "^channel.note"],
      ["@client", "@contact"],
    ],
    all: ["@weakMoney"],
    not: ["@ahead", "^meetVerb", "each", "category.meals"],
  },
  {
    intent: "interaction.log",
    weight: 65,
    any: [
      [...spokeFirst, "^channel.note"],
      ["@client", "@contact", "@unknown"],
    ],
    not: ["@money", "@ahead", "^meetVerb", "^meetingNoun"],
  },
  {
    intent: "interaction.log",
    weight: 66,
    any: [["^meetVerb", "^meetingNoun"], spoke, ["@client", "@contact"]],
    all: ["@past"],
    not: [...rescheduling, "@money", "@ahead"],
  },
  // `hab gestern mit Acme telefoniert`: the verb of it closes the sentence, and nothing is booked.
  {
    intent: "interaction.log",
    weight: 65.4,
    all: ["^self", "@past"],
    any: [
      ["channel.call", "channel.email", "channel.text"],
      ["@client", "@contact"],
    ],
    not: [...rescheduling, "@money", "@ahead", "@time", "@invoice", "remind", "@hours"],
  },
  // `coffee with Acme this morning went great`: how it went is told of what took place.
  {
    intent: "interaction.log",
    weight: 66.5,
    all: ["howItWent"],
    any: [
      ["meetVerb", "meetingNoun", "channel.meeting", "channel.call"],
      ["@client", "@contact"],
    ],
    not: [...rescheduling, "@money", "@ahead", "delete"],
  },
  // `demo with Acme went badly, follow up on monday`: the day ahead is when to be in touch again.
  {
    intent: "interaction.log",
    weight: 66.6,
    all: ["howItWent", "followUp"],
    any: [
      ["meetVerb", "meetingNoun", "channel.meeting", "channel.call"],
      ["@client", "@contact"],
    ],
    not: [...rescheduling, "@money", "delete", "^remind"],
  },
  // `lunch with Acme yesterday`: on a day gone by, nothing is booked any more.
  {
    intent: "interaction.log",
    weight: 65.9,
    any: [
      ["^meetVerb", "^meetingNoun"],
      ["@client", "@contact"],
    ],
    all: ["@past"],
    not: [...rescheduling, "@money", "@ahead", "@time", "delete"],
  },
  {
    intent: "interaction.log",
    weight: 62,
    any: [spoke, ["@client", "@contact"]],
    not: [
      ...notYet,
      "@prepares",
      "@time",
      "@ahead",
      "remind",
      "@money",
      "^meetVerb",
      "^meetingNoun",
      "^book",
      "@sendOrder",
    ],
  },
  // `Acme wants 20% off, mailed her back saying 10 max`: figures of a talk are no money.
  {
    intent: "interaction.log",
    weight: 61.6,
    all: ["@client", "@weakMoney"],
    any: [
      ["channel.email", "channel.text", "channel.call"],
      ["wish", "discount", "quote"],
    ],
    not: ["hypothetical", "promise", "@time", "@ahead", "remind", "invoiceNoun", "invoiceVerb", "pay", "got"],
  },
  {
    intent: "interaction.log",
    weight: 64.5,
    any: [spoke, ["@client", "@contact"], ["followUp"]],
    not: ["remind"],
  },
  {
    intent: "interaction.log",
    weight: 61.8,
    all: ["self", "@client"],
    any: [["channel.email", "channel.text"]],
    not: [...notYet, "@time", "@ahead", "remind", "@money", "meetingNoun"],
  },
  // `hab Lindner gemailt dass es später wird`: what will be is told of what was written.
  {
    intent: "interaction.log",
    weight: 61.7,
    all: ["@toldThat", "@client"],
    any: [["channel.email", "channel.text", "channel.call"]],
    not: ["hypothetical", "remind", "@money", "wish"],
  },
  {
    intent: "interaction.log",
    weight: 63,
    all: ["logWord"],
    any: [
      [...spoke, "channel.note"],
      ["@client", "@unknown"],
    ],
    not: ["@money", "@hours", "newLead"],
  },
  {
    intent: "interaction.log",
    weight: 57,
    all: ["^channel.note"],
    any: [["@client", "@unknown"]],
    not: ["@money"],
  },
];
