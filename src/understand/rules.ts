import type { Feature } from "./features.ts";
import type { Intent } from "./understanding.ts";

/**
 * One way of saying an intent: every feature of `all`, one of each list in `any`, none of `not`. The rule with the
 * greatest weight wins, the earlier one among equals: weights tell how surely the features mean it.
 */
export interface Rule {
  readonly intent: Intent;
  readonly weight: number;
  readonly all?: readonly Feature[];
  readonly any?: readonly (readonly Feature[])[];
  readonly not?: readonly Feature[];
}

const asking: readonly Feature[] = ["@question", "show", "question"];
const workStatus: readonly Feature[] = [
  "work.not_started",
  "work.in_progress",
  "work.completed",
  "work.on_hold",
  "work.cancelled",
];
const priorities: readonly Feature[] = ["priority.low", "priority.medium", "priority.high"];
const stages: readonly Feature[] = ["stage.lead", "stage.negotiation", "stage.client", "stage.past", "stage.lost"];
const channels: readonly Feature[] = [
  "channel.call",
  "channel.email",
  "channel.meeting",
  "channel.text",
  "channel.note",
];
const resources: readonly Feature[] = ["resource.checklist", "resource.guide", "resource.strategy", "resource.tip"];
const spoke: readonly Feature[] = ["channel.call", "channel.email", "channel.meeting", "channel.text"];
const invoiceStatus: readonly Feature[] = [
  "status.draft",
  "status.sent",
  "status.paid",
  "status.overdue",
  "status.unpaid",
];

const commands: readonly Rule[] = [
  { intent: "redo", weight: 97, any: [["=redo"]] },
  { intent: "undo", weight: 96, any: [["=undo"]] },
  {
    intent: "undo",
    weight: 72,
    all: ["^undo", "@short"],
    not: ["@money", "@client", "@invoice", "@day", "meetingNoun", "every"],
  },
  { intent: "cancel", weight: 95, any: [["=cancel"]] },
  { intent: "help", weight: 94, any: [["=help"]] },
  {
    intent: "help",
    weight: 71,
    all: ["^help"],
    not: ["@money", "@client", "@invoice", "rep.income", "rep.expenses", "rep.owed"],
  },
  { intent: "start", weight: 93, any: [["=start"]] },
  { intent: "workflow", weight: 85, all: ["workflow"], not: ["@money"] },
  { intent: "report.aging", weight: 85, all: ["aging"], not: ["@money"] },
  {
    intent: "report.sources",
    weight: 84,
    all: ["sources"],
    any: [["@question", "show", "clientNoun", "=sources"]],
    not: ["@money"],
  },
  { intent: "balances", weight: 70, all: ["balances"], not: ["@money", "@client", "rep.owed"] },
  { intent: "settings", weight: 86, all: ["settings"], not: ["@money", "@client", "meetingNoun"] },
  { intent: "history", weight: 83, all: ["history", "@invoice"] },
  { intent: "history", weight: 60, all: ["^history"], not: ["@client"] },
];

const reminders: readonly Rule[] = [
  { intent: "reminder.add", weight: 82, all: ["^remind"], not: ["^question", "^auxiliary"] },
  {
    intent: "reminder.add",
    weight: 66,
    all: ["remind"],
    any: [["@day", "@time", "@future"]],
    not: ["^worked", "@question"],
  },
  { intent: "reminder.add", weight: 55, all: ["^checkIn", "@day"], not: ["@money", "meetingNoun", "^meetVerb"] },
  { intent: "reminder.add", weight: 54, all: ["^followUp"], not: ["@money"] },
  { intent: "reminder.add", weight: 58, all: ["^checkIn", "@client", "@day"], not: ["@money"] },
];

const goals: readonly Rule[] = [
  {
    intent: "goal.add",
    weight: 61,
    all: ["^save", "@money"],
    any: [["@future", "due"]],
    not: ["@question", "@client", "hypothetical"],
  },
  {
    intent: "goal.progress",
    weight: 76,
    all: ["@goal"],
    any: [["toward", "goalDone", "add"]],
    not: ["@question", "aim"],
  },
  { intent: "goal.progress", weight: 75, all: ["goalNoun", "toward", "@money"], not: ["@question"] },
  {
    intent: "goal.add",
    weight: 74,
    all: ["aim"],
    any: [["@money", "goalNoun"]],
    not: ["hypothetical", "@question", "meetingNoun", "^worked", "@invoice", "^save"],
  },
  { intent: "goal.add", weight: 73, all: ["^goalNoun"], not: ["@question", "^show"] },
  {
    intent: "goal.add",
    weight: 62,
    all: ["^aim", "@day"],
    any: [["goalCategory.health", "goalCategory.relationship", "goalCategory.wealth"]],
    not: ["@question", "@link", "@client"],
  },
];

const queries: readonly Rule[] = [
  { intent: "invoice.list", weight: 61, all: ["^status.paid", "invoiceNoun"], not: ["@money", "@invoice", "@client"] },
  {
    intent: "invoice.list",
    weight: 57,
    all: ["^every", "invoiceNoun"],
    not: ["@money", "@invoice", "move", "settle", "sendNow", "delete"],
  },
  { intent: "invoice.show", weight: 64, all: ["@invoice"], any: [["@question", "show", "^question"]] },
  { intent: "invoice.show", weight: 30, all: ["@invoice", "@bare"] },
  {
    intent: "report.top",
    weight: 78,
    all: ["rep.top"],
    any: [["@question", "show", "@period", "@short", "clientNoun"]],
    not: ["@money"],
  },
  {
    intent: "report.overdue",
    weight: 61,
    all: ["rep.overdue"],
    any: [[...asking, "@short", "invoiceNoun", "@client", "@bare"]],
    not: ["@money", "meetingNoun"],
  },
  {
    intent: "report.overdue",
    weight: 63,
    all: ["rep.overdue"],
    any: [["@question", "^show"]],
    not: ["invoiceNoun", "@invoice"],
  },
  { intent: "invoice.list", weight: 66, all: ["invoiceNoun"], any: [asking], not: ["@invoice", "rep.invoiced"] },
  {
    intent: "invoice.list",
    weight: 58,
    all: ["invoiceNoun"],
    any: [invoiceStatus],
    not: ["@money", "@invoice", "every", "^invoiceVerb", "move", "settle", "someone", "^sendNow"],
  },
  {
    intent: "invoice.list",
    weight: 59,
    any: [
      ["status.sent", "status.draft"],
      ["question", "show", "every", "self"],
    ],
    all: ["status.sent"],
    not: ["@money", "@client", "clientNoun", "meetingNoun", "rep.owed"],
  },
  {
    intent: "report.invoiced",
    weight: 67,
    all: ["rep.invoiced"],
    any: [["@question", "@period", "question"]],
    not: ["@money", "@unknown"],
  },
  {
    intent: "report.owed",
    weight: 62,
    all: ["rep.owed"],
    any: [["@question", "show", "question"]],
    not: ["@money", "@invoice"],
  },
  {
    intent: "report.owed",
    weight: 61,
    all: ["rep.owed", "@short"],
    not: ["@money", "@invoice", "negation", "invoiceNoun"],
  },
  {
    intent: "report.hours",
    weight: 65,
    all: ["rep.hours"],
    any: [["@question", "show", "^question", "@period"]],
    not: ["@hours", "@money"],
  },
  {
    intent: "report.profit",
    weight: 64,
    all: ["rep.profit"],
    any: [["@question", "show", "@period", "@short"]],
    not: ["@money"],
  },
  {
    intent: "report.expenses",
    weight: 60.5,
    all: ["rep.expenses"],
    any: [["@question", "show", "@period", "^question", "@short"]],
    not: ["@money"],
  },
  {
    intent: "report.income",
    weight: 60,
    all: ["rep.income"],
    any: [["@question", "show", "@period", "^question", "@short"]],
    not: ["@money", "rep.expenses"],
  },
  {
    intent: "report.income",
    weight: 48,
    all: ["made"],
    any: [["@question", "^question"]],
    not: ["@money", "meetingNoun"],
  },
  { intent: "report.pipeline", weight: 68, all: ["rep.pipeline"], not: ["@money", "@day"] },
  { intent: "report.goal", weight: 69, all: ["rep.goal"], any: [["@question", "show", "@bare"]], not: ["@money"] },
  { intent: "report.goal", weight: 69, all: ["@goal"], any: [["@question", "show", "@bare"]], not: ["@money"] },
  {
    intent: "report.project",
    weight: 66,
    all: ["@project"],
    any: [
      ["@question", "show"],
      ["rep.project", "show", "question"],
    ],
    not: ["@money", "rep.hours", "rep.income", "rep.expenses", "rep.invoiced", "meetingNoun"],
  },
  {
    intent: "report.activity",
    weight: 63.5,
    all: ["rep.activity"],
    any: [["@question", "show", "question", "@short"]],
    not: ["@money", "@invoice"],
  },
  {
    intent: "meeting.list",
    weight: 66.5,
    all: ["seeing"],
    any: [["@question", "show", "@period", "@short", "@day"]],
    not: ["@time", "@money", "^book"],
  },
  { intent: "meeting.list", weight: 65.5, all: ["meetingNoun"], any: [["@question", "^show"]], not: ["@money"] },
  {
    intent: "contact.list",
    weight: 63,
    all: ["contactNoun"],
    any: [asking],
    not: ["@client", "@contact", "@unknown", "@email"],
  },
  {
    intent: "contact.show",
    weight: 66,
    any: [["contactNoun", "emailField", "phoneField", "@contact"], asking],
    not: ["@client", "@email", "@money"],
    all: ["@contact"],
  },
  { intent: "client.show", weight: 56, all: ["@client"], any: [asking], not: ["@money", "@invoice"] },
  { intent: "client.show", weight: 20, all: ["@client", "@bare"], not: ["@money", "@day", "@quoted"] },
  {
    intent: "client.list",
    weight: 57,
    all: ["clientNoun"],
    any: [[...asking, "every", "=clientNoun"]],
    not: ["@client", "@money", "delete"],
  },
  {
    intent: "client.list",
    weight: 55,
    any: [stages, asking],
    not: ["@client", "@money", "@project", "invoiceNoun", "@invoice"],
  },
  {
    intent: "project.list",
    weight: 58,
    all: ["projectNoun"],
    any: [[...asking, "every", "@short"]],
    not: ["@project", "@money", "create", "delete"],
  },
];

const invoices: readonly Rule[] = [
  { intent: "invoice.void", weight: 79, all: ["voidIt", "@invoice"] },
  { intent: "invoice.refund", weight: 78, all: ["refund", "@invoice"], not: ["@unreal"] },
  { intent: "invoice.update", weight: 77, all: ["@invoice", "reopen"] },
  { intent: "invoice.update", weight: 71, all: ["@known", "^extend"], not: ["@unreal"] },
  { intent: "invoice.update", weight: 77, all: ["@invoice", "backToDraft"] },
  { intent: "invoice.unlink", weight: 76, all: ["@invoice", "unlink"] },
  {
    intent: "invoice.update",
    weight: 68,
    all: ["@invoice"],
    any: [
      ["extend", "due"],
      ["@day", "@hours"],
    ],
    not: ["settle", "@unreal"],
  },
  {
    intent: "invoice.update",
    weight: 68,
    all: ["invoiceNoun", "@client", "extend"],
    any: [["@day"]],
    not: ["@unreal", "@money", "^invoiceVerb", "create"],
  },
  {
    intent: "invoice.link",
    weight: 67,
    all: ["@invoice", "link"],
    any: [["incomeNoun", "pronoun", "to", "under"]],
    not: ["@money", "settle", "sent", "@project", "setTo"],
  },
  { intent: "invoice.update", weight: 66, all: ["@invoice", "setTo", "@money"], not: ["settle", "pay", "@unreal"] },
  {
    intent: "invoice.update",
    weight: 65,
    all: ["@invoice", "@project"],
    any: [["setTo", "link", "for", "add"]],
    not: ["settle", "pay", "@unreal"],
  },
  {
    intent: "invoice.pay",
    weight: 70,
    all: ["@invoice"],
    any: [["settle", "pay", "payThem", "payMe", "paidBy", "arrive", "receive", "got", "partial"]],
    not: ["@unreal"],
  },
  { intent: "invoice.send", weight: 67, all: ["@ref"], any: [["sent", "sendNow"]], not: ["@unreal"] },
  {
    intent: "invoice.send",
    weight: 64,
    all: ["invoiceNoun"],
    any: [["sent", "^sendNow"]],
    not: ["@unreal", "@money", "invoiced", "create", "settle"],
  },
  {
    intent: "invoice.pay",
    weight: 65,
    all: ["invoiceNoun"],
    any: [
      ["settle", "payThem", "pay", "payMe"],
      ["@client", "someone", "pronoun"],
    ],
    not: ["@unreal", "^payI", "@out", "^invoiceVerb"],
  },
  {
    intent: "invoice.create",
    weight: 69,
    all: ["^invoiceVerb"],
    any: [["@money", "@client", "@unknown", "create", "due"]],
    not: ["@known", "@question", "settle"],
  },
  { intent: "invoice.create", weight: 68, all: ["invoiced", "@money"], not: ["@unreal", "charged"] },
  { intent: "invoice.create", weight: 60, all: ["^invoiced"], any: [["@client", "@unknown"]], not: ["@unreal"] },
  { intent: "invoice.create", weight: 66, all: ["invoiceVerb", "create"], not: ["@unreal", "@known", "settle"] },
  {
    intent: "invoice.pay",
    weight: 57,
    all: ["invoiceNoun"],
    any: [["settle", "payMe"]],
    not: ["@unreal", "@question", "@client", "@money", "^status.paid", "every", "payI", "^show", "^invoiceVerb"],
  },
  {
    intent: "invoice.create",
    weight: 63,
    all: ["invoiceNoun", "@money", "@client"],
    not: [
      "@unreal",
      "@known",
      "@question",
      "pay",
      "settle",
      "payThem",
      "payI",
      "paidBy",
      "receive",
      "arrive",
      "spend",
      "charged",
      "owes",
      "expecting",
      "rep.overdue",
    ],
  },
  {
    intent: "invoice.create",
    weight: 66,
    all: ["invoiceNoun", "@money"],
    any: [
      ["sent", "sendNow"],
      ["@client", "@unknown"],
    ],
    not: ["@unreal", "@known", "@question", "settle", "payThem"],
  },
  {
    intent: "invoice.create",
    weight: 62,
    all: ["invoiceVerb", "@money", "@client"],
    not: ["@unreal", "@known", "@question", "settle", "payThem"],
  },
];

const clients: readonly Rule[] = [
  {
    intent: "client.add",
    weight: 60,
    all: ["add", "@unknown"],
    any: [stages],
    not: ["@client", "@unreal", "@money", "@project"],
  },
  { intent: "client.untag", weight: 71, all: ["untag", "@client"] },
  { intent: "client.tag", weight: 70, all: ["tag", "@client"] },
  { intent: "client.archive", weight: 70, all: ["archive", "@client"], not: ["@link"] },
  { intent: "client.restore", weight: 71, all: ["restore", "@client"] },
  { intent: "client.add", weight: 64, all: ["newLead"], not: ["@client", "@unreal", "@money"] },
  {
    intent: "client.add",
    weight: 63,
    all: ["clientNoun"],
    any: [["add", "newWord", "create"]],
    not: ["@client", "@project", "@money", "@unreal", "every"],
  },
  { intent: "client.add", weight: 62.5, all: ["newLead", "@unknown"], not: ["@client"] },
  {
    intent: "client.update",
    weight: 67,
    all: ["@client", "contractValue", "@money"],
    not: ["pay", "receive", "payThem"],
  },
  { intent: "client.update", weight: 66, all: ["@client", "emailField", "@email"] },
  { intent: "client.update", weight: 66, all: ["@client", "phoneField", "@phone"] },
  { intent: "client.update", weight: 66, all: ["@client", "websiteField", "@link"] },
  {
    intent: "client.update",
    weight: 57,
    all: ["@client", "@address"],
    not: ["@money", "meetingNoun", "save", "contactNoun", "remind"],
  },
  {
    intent: "client.update",
    weight: 60,
    all: ["@client", "setTo"],
    any: [["nameField", "positionField", "contactField"]],
    not: ["@money", "@day", "meetingNoun"],
  },
  {
    intent: "client.update",
    weight: 59,
    all: ["@client", "nameField"],
    not: ["@money", "@day", "meetingNoun", "projectNoun"],
  },
  {
    intent: "client.move",
    weight: 61,
    all: ["@client"],
    any: [stages, ["move", "setTo"]],
    not: ["@unreal", "@money", "@project", "meetingNoun", "@time", "projectNoun", "@invoice"],
  },
  {
    intent: "client.move",
    weight: 59,
    all: ["@client"],
    any: [["stage.negotiation", "stage.client", "stage.lost", "stage.past"]],
    not: ["hypothetical", "promise", "negation", "wish", "@money", "@project", "@time", "@invoice", "meetingNoun"],
  },
  {
    intent: "client.move",
    weight: 58,
    all: ["@client", "stage.negotiation"],
    not: ["hypothetical", "promise", "@money", "@time"],
  },
  {
    intent: "client.move",
    weight: 50,
    all: ["@client"],
    any: [stages],
    not: ["@unreal", "@money", "@time", "@project", "@invoice"],
  },
];

const work: readonly Rule[] = [
  {
    intent: "project.add",
    weight: 68,
    all: ["projectNoun"],
    any: [["create", "add", "newWord", "^projectNoun"]],
    not: ["@question", "@hours", "hypothetical", "@project", "meetingNoun"],
  },
  {
    intent: "project.add",
    weight: 52,
    all: ["projectNoun"],
    any: [["^create", "^add", "^newWord", "^projectNoun"]],
    not: ["@question", "hypothetical", "@project"],
  },
  {
    intent: "service.add",
    weight: 72,
    all: ["serviceNoun"],
    any: [["pricing.hourly", "pricing.fixed", "@money"]],
    not: ["@service", "@question"],
  },
  { intent: "service.add", weight: 64, any: [["^serviceNoun"]], not: ["@service", "@question"] },
  {
    intent: "service.update",
    weight: 73,
    all: ["@service"],
    any: [["@money", ...workStatus, "pricing.hourly", "pricing.fixed"]],
    not: ["@question", "@in", "worked"],
  },
  {
    intent: "service.update",
    weight: 66,
    all: ["@service", "@money"],
    not: ["@question", "pay", "payThem", "receive"],
  },
  {
    intent: "project.move",
    weight: 64,
    all: ["@project"],
    any: [[...priorities]],
    not: ["@question", "hypothetical", "@time", "projectNoun"],
  },
  {
    intent: "project.update",
    weight: 62,
    all: ["@project"],
    any: [workStatus],
    not: ["@question", "hypothetical", "promise", "negation", "@hours", "@in", "@out"],
  },
  {
    intent: "project.update",
    weight: 61,
    all: ["@project"],
    any: [["due", "begins", "extend", "setTo", "shift"], ["@day"]],
    not: ["@question", "hypothetical", "@money", "meetingNoun", "worked"],
  },
  {
    intent: "project.update",
    weight: 60,
    all: ["@project", "worth", "@money"],
    any: [["setTo", "projectNoun"]],
    not: [
      "@question",
      "@unreal",
      "pay",
      "give",
      "got",
      "arrive",
      "receive",
      "payThem",
      "payI",
      "payMe",
      "settle",
      "paidBy",
      "spend",
      "invoiceNoun",
    ],
  },
  { intent: "project.update", weight: 65, all: ["@project", "@hours", "estimate"], not: ["@question", "^worked"] },
  { intent: "project.update", weight: 59, all: ["@project", "nameField"], not: ["@question", "@money"] },
  {
    intent: "hours.log",
    weight: 63,
    all: ["@hours"],
    any: [["worked", "@project", "@service", "hoursNoun", "@client"]],
    not: ["@question", "@unreal", "meetingNoun", "@money", "remind"],
  },
  {
    intent: "hours.log",
    weight: 63.5,
    all: ["@hours", "@project"],
    not: ["@question", "@unreal", "@money", "remind", "estimate"],
  },
  { intent: "hours.log", weight: 57, all: ["@hours", "^worked"], not: ["@question", "@unreal", "remind"] },
  { intent: "hours.log", weight: 56, all: ["@project", "^worked"], not: ["@question", "@unreal", "@money", "@time"] },
  {
    intent: "hours.log",
    weight: 45,
    all: ["@hours"],
    any: [["for", "under"]],
    not: ["@question", "@unreal", "@money", "meetingNoun", "remind", "@time"],
  },
];

const calendar: readonly Rule[] = [
  {
    intent: "meeting.cancel",
    weight: 71,
    all: ["callOff"],
    any: [["meetingNoun", "@meeting", "meetVerb"]],
    not: ["@question", "@money"],
  },
  {
    intent: "meeting.cancel",
    weight: 60,
    all: ["^callOff"],
    any: [["@client", "@day", "@time"]],
    not: ["@question", "@money", "@project", "@invoice"],
  },
  {
    intent: "meeting.move",
    weight: 70,
    all: ["shift"],
    any: [
      ["meetingNoun", "@meeting", "meetVerb"],
      ["@day", "@time"],
    ],
    not: ["@question", "@money", "^book"],
  },
  {
    intent: "meeting.move",
    weight: 62,
    all: ["^shift", "@client"],
    any: [["@day", "@time"]],
    not: ["@question", "@money", "@project", "@invoice"],
  },
  {
    intent: "meeting.book",
    weight: 64,
    all: ["meetingNoun", "@time"],
    not: ["@question", "@unreal", "@money", "spend"],
  },
  {
    intent: "meeting.book",
    weight: 63,
    any: [
      ["^book", "^meetVerb", "^meetingNoun", "book"],
      ["@client", "@unknown", "meetingNoun"],
      ["@day", "@time"],
    ],
    not: ["@question", "hypothetical", "@money", "projectNoun", "@invoice", "invoiceNoun", "spend"],
  },
  {
    intent: "meeting.book",
    weight: 61,
    all: ["@client", "@time"],
    not: ["@question", "@unreal", "@money", "@invoice", "channel.call", "channel.email", "channel.text"],
  },
  {
    intent: "meeting.book",
    weight: 56,
    all: ["^book"],
    any: [["meetingNoun"]],
    not: ["@question", "hypothetical", "@money"],
  },
  {
    intent: "meeting.book",
    weight: 54,
    all: ["^meetingNoun"],
    any: [
      ["@client", "@unknown"],
      ["@day", "@time"],
    ],
    not: ["@question", "hypothetical", "@money"],
  },
  {
    intent: "interaction.log",
    weight: 65,
    any: [
      ["^channel.call", "^channel.email", "^channel.meeting", "^channel.text", "^channel.note"],
      ["@client", "@contact", "@unknown"],
    ],
    not: ["@question", "@money", "@future"],
  },
  {
    intent: "interaction.log",
    weight: 62,
    any: [spoke, ["@client"]],
    not: ["@question", "hypothetical", "promise", "@time", "@future", "remind", "@money", "negation"],
  },
  { intent: "interaction.log", weight: 64.5, any: [spoke, ["@client"], ["followUp"]], not: ["@question", "remind"] },
  {
    intent: "interaction.log",
    weight: 63,
    all: ["logWord"],
    any: [channels, ["@client", "@unknown"]],
    not: ["@question", "@money", "@hours", "newLead"],
  },
  {
    intent: "interaction.log",
    weight: 57,
    all: ["^channel.note"],
    any: [["@client", "@unknown"]],
    not: ["@question", "@money"],
  },
];

const library: readonly Rule[] = [
  {
    intent: "resource.add",
    weight: 76,
    all: ["@link"],
    any: [[...resources, "save", "add"]],
    not: ["@question", "websiteField", "newLead", "contactSave"],
  },
  { intent: "resource.add", weight: 60, any: [["^save", "^add"], resources], not: ["@question", "@client", "@money"] },
  { intent: "contact.add", weight: 74, all: ["contactSave"], not: ["@question"] },
  {
    intent: "contact.add",
    weight: 58,
    any: [
      ["^save", "^add"],
      ["@phone", "@email"],
    ],
    not: ["@question", "@client", "newLead", "clientNoun", "@link"],
  },
];

const money: readonly Rule[] = [
  {
    intent: "income.add",
    weight: 59,
    all: ["expecting", "@money"],
    any: [["@client", "@unknown", "from"]],
    not: ["@question", "negation", "hypothetical"],
  },
  {
    intent: "income.add",
    weight: 58.5,
    all: ["owes", "@money", "^add"],
    not: ["@question", "negation", "hypothetical"],
  },
  { intent: "income.add", weight: 60, all: ["@money", "@in"], not: ["@unreal", "@question"] },
  { intent: "expense.add", weight: 60, all: ["@money", "@out"], not: ["@unreal", "@question"] },
  {
    intent: "income.add",
    weight: 51,
    all: ["@client", "@in"],
    any: [["pay", "payThem", "payMe", "settle", "moneyNoun", "incomeNoun", "paidBy"]],
    not: ["@unreal", "@question", "@money"],
  },
  {
    intent: "expense.add",
    weight: 44,
    all: ["@out"],
    any: [["spend", "payI", "expenseNoun", "pay"]],
    not: ["@unreal", "@question", "@money", "@client", "@project"],
  },
];

const corrections: readonly Rule[] = [
  {
    intent: "edit.last",
    weight: 64,
    all: ["@last", "correct", "@short"],
    any: [["@money", "@hours", "@day", "@time", "@project", "@client"]],
    not: ["@question", "pay", "payThem", "payI", "spend", "receive", "got", "@invoice", "meetingNoun", "remind"],
  },
  {
    intent: "edit.last",
    weight: 80,
    all: ["@last", "^correct"],
    any: [
      [
        "@money",
        "@day",
        "@period",
        "@client",
        "@project",
        "@hours",
        "@time",
        "mode.cash",
        "mode.card",
        "mode.bank",
        "mode.paypal",
        "mode.check",
        "mode.wise",
        "mode.venmo",
        "mode.zelle",
        "mode.stripe",
        "moneyOut",
        "moneyIn",
      ],
    ],
    not: ["@question"],
  },
  {
    intent: "edit.last",
    weight: 62,
    all: ["@last", "correct", "pronoun"],
    any: [
      [
        "@money",
        "@day",
        "@client",
        "@project",
        "@hours",
        "@time",
        "mode.cash",
        "mode.card",
        "mode.bank",
        "mode.paypal",
        "mode.check",
      ],
    ],
    not: ["@question"],
  },
];

/** Every rule, in the order that decides between equal weights. */
export const rules: readonly Rule[] = [
  ...commands,
  ...corrections,
  ...reminders,
  ...goals,
  ...invoices,
  ...clients,
  ...work,
  ...calendar,
  ...library,
  ...money,
  ...queries,
];
