import type { Feature } from "../features.ts";
import { notYet, stages } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Money, work, an invoice or a meeting: what becomes of those is no stage of a client. */
const otherThanClient: readonly Feature[] = ["@money", "@project", "@invoice", "@time", "meetingNoun"];

/** What is written on a client: addresses, value, names, and the stage. */
export const clientChanges: readonly Rule[] = [
  {
    intent: "client.update",
    weight: 67,
    all: ["@client", "contractValue", "@money"],
    not: ["pay", "receive", "payThem"],
  },
  {
    intent: "client.update",
    weight: 66.5,
    all: ["@fields"],
    not: ["^show", "^question", "meetingNoun", "remind", "@invoice", "pay", "payThem", "receive", "got", "spend"],
  },
  { intent: "client.update", weight: 66, all: ["@client", "emailField", "@email"] },
  {
    intent: "client.update",
    weight: 66,
    all: ["@client", "contactNoun", "newWord", "@address"],
    not: ["contactSave"],
  },
  { intent: "client.update", weight: 66, all: ["@client", "phoneField", "@phone"] },
  { intent: "client.update", weight: 66, all: ["@client", "websiteField", "@link"] },
  {
    intent: "client.update",
    weight: 57,
    all: ["@client", "@address"],
    not: ["@money", "meetingNoun", "save", "contactNoun", "remind", "^newLead"],
  },
  {
    intent: "client.update",
    weight: 60,
    all: ["@client", "setTo"],
    any: [["nameField", "positionField", "contactField"]],
    not: ["@money", "@day", "meetingNoun"],
  },
  // `rename Tuesday Club to Tues Collective`: the new name may have a day in it.
  {
    intent: "client.update",
    weight: 60.5,
    all: ["^nameField", "@client", "to"],
    not: ["@money", "meetingNoun", "projectNoun"],
  },
  {
    intent: "client.update",
    weight: 59,
    all: ["@client", "nameField"],
    not: ["@money", "@day", "meetingNoun", "projectNoun"],
  },
  // `Acme has gone quiet, drop them back to lead`
  {
    intent: "client.move",
    weight: 84.5,
    all: ["@client", "quiet"],
    any: [stages, ["move"]],
    not: ["@unreal", "@money", "@invoice", "^show"],
  },
  // `verschieb Acme auf gewonnen`: what was won may be profit elsewhere.
  {
    intent: "client.move",
    weight: 80.2,
    all: ["@client", "^move"],
    any: [stages],
    not: [...otherThanClient, "clientNoun", "@unreal", "@period", "projectNoun"],
  },
  {
    intent: "client.move",
    weight: 61,
    all: ["@client"],
    any: [stages, ["move", "setTo"]],
    not: [...otherThanClient, "@unreal", "meetVerb", "projectNoun"],
  },
  // `Acme ghosted, mark lost`: what they did not do is why.
  {
    intent: "client.move",
    weight: 61.05,
    all: ["@client", "move", "stage.lost"],
    not: [...otherThanClient, "hypothetical", "wish", "promise", "^negation", "@question", "projectNoun"],
  },
  // `Krause will verhandeln, schieb ihn auf Verhandlung`: what they want is why they are put there.
  {
    intent: "client.move",
    weight: 60.9,
    all: ["@client", "shift", "promise"],
    any: [stages],
    not: [...otherThanClient, "hypothetical", "negation", "@day"],
  },
  {
    intent: "client.move",
    weight: 59,
    all: ["@client"],
    any: [["stage.negotiation", "stage.client", "stage.lost", "stage.past"]],
    not: [...otherThanClient, ...notYet, "wish"],
  },
  // `priya booked!`
  {
    intent: "client.move",
    weight: 61.4,
    all: ["@client", "@booked"],
    not: [...notYet, "wish", "@money", "meetingNoun", "@time"],
  },
  // `Acme said yes to the 14k quote`: what they agreed to pay has not been paid.
  {
    intent: "client.move",
    weight: 61.3,
    all: ["@client", "@agreed", "@money"],
    not: [...notYet, "wish", "pay", "payThem", "payMe", "receive", "got", "spend", "invoiceVerb", "@invoice"],
  },
  // `Acme hat zugesagt`: what somebody agreed to is no promise of money where none is named.
  {
    intent: "client.move",
    weight: 58.6,
    all: ["@client", "stage.client", "@short"],
    not: [...otherThanClient, "hypothetical", "negation", "wish", "@day", "payLater", "pay", "remind"],
  },
  {
    intent: "client.move",
    weight: 58,
    all: ["@client", "stage.negotiation"],
    not: ["hypothetical", "promise", "@money", "@time"],
  },
  // `move the clinic to won`, where no client is called just so.
  {
    intent: "client.move",
    weight: 52,
    all: ["^move", "@moved"],
    any: [stages],
    not: [...otherThanClient, "@client", "@unreal", "projectNoun", "invoiceNoun"],
  },
  {
    intent: "client.move",
    weight: 50,
    all: ["@client"],
    any: [stages],
    not: [...otherThanClient, "@unreal", "meetVerb"],
  },
];
