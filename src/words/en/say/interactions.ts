const stages: Readonly<Record<string, string>> = {
  lead: "lead",
  negotiation: "negotiation",
  client: "client",
  past: "past",
  lost: "lost",
};
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Logged calls, emails, meetings, texts and notes; what has gone quiet; reminders. */
export const interactions = {
  channels: { call: "Call", email: "Email", meeting: "Meeting", text: "Text", note: "Note" },
  labels: {
    client: "Client",
    contact: "Person",
    date: "Date",
    summary: "Summary",
    nextStep: "Next step",
    followUp: "Follow-up",
    told: "Will be told",
    by: "Logged by",
    when: "When",
    repeats: "Repeats",
    invoice: "Invoice",
    owes: "Owes",
    wasDue: "Was due",
    done: "Done",
    follows: "Follows up",
    lastContact: "Last interaction",
  },
  logged: (channel: string, name: string) => `Logged: ${channel.toLowerCase()} with ${name}.`,
  noted: (name: string) => `Noted on ${name}.`,
  followUpSet: (when: string) => `I'll remind you ${when}.`,
  loggedTitle: (channel: string, name: string) => `${channel} with ${name}`,
  notedTitle: (name: string) => `Note on ${name}`,
  followUpText: (name: string, nextStep: string | null) =>
    nextStep === null ? `Follow up with ${name}` : `${nextStep} (${name})`,
  withWhom: "With which client was it?",
  whatSaid: "What shall I note?",
  logExample: "called Jane at Acme about the logo, follow up friday",
  noInteraction: "That entry of the log is no longer there.",
  laterDay: (day: string) => `Only what has happened can be logged; ${day} is still to come.`,
  notAssigned: "That client is not among those of the projects you are assigned to.",
  adds: "Adding a client is for managers and owners. Ask one of them.",

  historyTitle: (name: string | null) => (name === null ? "Interactions" : `Interactions with ${name}`),
  history: (name: string | null, shown: number, last: string, more: boolean) =>
    `${name === null ? "What happened with your clients" : `What happened with ${name}`}, newest first${more ? `: ${shown} shown` : ""}. Last: ${last}.`,
  historyFurther: (name: string | null) => `Earlier${name === null ? "" : ` with ${name}`}:`,
  historyNone: (name: string | null) =>
    name === null
      ? 'Nothing is logged yet. Try "called Jane at Acme about the logo, follow up friday".'
      : `Nothing has happened with ${name} yet.`,
  historyHead: { date: "Date", client: "Client", what: "What", who: "By" },
  olderButton: "Earlier",
  happened: {
    added: (stage: string) => `Added as ${stages[stage] ?? stage}`,
    moved: (from: string, to: string) => `Moved from ${stages[from] ?? from} to ${stages[to] ?? to}`,
    met: (title: string, person: string | null) =>
      person === null || title.includes(person) ? `Meeting held: ${title}` : `Meeting held (${person}): ${title}`,
    sent: (number: string) => `Invoice ${number} sent`,
    paid: (number: string) => `Payment on ${number} received`,
    settled: (number: string) => `Invoice ${number} paid in full`,
    refund: (number: string) => `Refund on ${number} given`,
    received: (what: string | null) => (what === null ? "Payment received" : `Payment received for ${what}`),
    logged: (channel: string, person: string | null, summary: string | null, nextStep: string | null) =>
      [person === null ? channel : `${channel} (${person})`, summary]
        .filter((part) => part !== null)
        .join(": ")
        .concat(nextStep === null ? "" : ` → ${nextStep}`),
  },

  quiet: (n: number, more: boolean, days: number) =>
    `${more ? `These ${n}, and more,` : count(n, "client", "clients")} without an interaction for ${days} days or longer, the longest quiet first.`,
  quietNone: (days: number) => `You have been in touch with everybody within ${days} days.`,
  staleNone: (days: number) => `No lead has been left for ${days} days.`,
  quietFurther: "More of them:",
  quietTitle: (days: number) => `Quiet for ${days} days`,
  quietHead: { client: "Client", stage: "Stage", last: "Last interaction", next: "Next step" },
  logButton: (name: string) => `History of ${name}`,
  remindButton: (name: string) => `Remind me of ${name}`,

  reminder: "Reminder",
  reminderDone: "Reminder, done",
  series: "Repeating reminder",
  remindWhat: "What shall I remind you of?",
  remindWhen: "When shall I remind you? For example: friday 9am, in 2 hours, every monday 9:00",
  remindExample: "remind me friday 9am to chase Acme",
  willRemind: (when: string) => `I'll remind you ${when}.`,
  on: (day: string, time: string) => `on ${day} at ${time}`,
  todayAt: (time: string) => `today at ${time}`,
  each: (rhythm: string, time: string, first: string) => `at ${time} ${rhythm}, first on ${first}`,
  reminderTitle: (text: string) => `Reminder: ${text}`,
  at: (day: string, time: string) => `${day}, ${time}`,
  gone: (day: string, time: string) => `${day}, ${time} has gone by.`,
  noDay: (rhythm: string) => `"${rhythm}" has no day still to come.`,
  noReminder: "That reminder is no longer there.",
  noneCalled: (text: string) => `You have no open reminder about "${text}".`,
  noneTold: "No reminder is waiting for you.",
  whichReminder: "Which reminder?",
  choice: (text: string, when: string) => `${text} · ${when}`,
  doneBefore: (text: string) => `"${text}" is done already.`,
  notToldYet: (text: string) => `"${text}" repeats, and none of it is due yet.`,
  stopExample: (text: string) => `remind stop ${text}`,
  doneText: (text: string) => `Done: ${text}.`,
  doneSeries: (text: string, rhythm: string) => `Done: ${text}. It goes on ${rhythm}.`,
  doneTitle: (text: string) => `Reminder done: ${text}`,
  stopped: (text: string) => `I won't remind you of "${text}" any more.`,
  stopTitle: (text: string) => `Reminder ended: ${text}`,
  snoozed: (text: string, when: string) => `"${text}" comes again ${when}.`,
  snoozedSeries: (text: string, when: string, rhythm: string) =>
    `"${text}" comes again ${when}. The series stays ${rhythm}.`,
  snoozeTitle: (text: string, when: string) => `Reminder put off: ${text}, ${when}`,
  snoozeGone: "That time has gone by.",
  snoozeExample: "snooze 1h",
  badDelay: (text: string) =>
    `I can't read "${text}" as a time to put it off. Try 15 min, 1h, tomorrow or until monday 10am.`,
  buttons: {
    done: "Done",
    quarter: "15 min",
    hour: "1 h",
    tomorrow: "Tomorrow",
    week: "Next week",
    show: (name: string) => `Show ${name}`,
    doneOf: (text: string) => `Done: ${text}`,
  },
  list: (waiting: number, coming: number, more: boolean) => {
    const open = waiting === 0 ? "" : `${count(waiting, "reminder waits", "reminders wait")} for you`;
    const next = coming === 0 ? "" : `${more ? `the next ${coming}` : coming} to come`;
    return `${[open, next].filter(Boolean).join(", ")}.`.replace(/^\w/, (letter) => letter.toUpperCase());
  },
  listNone: 'You have no open reminders. Try "remind me friday 9am to chase Acme".',
  listTitle: "Reminders",
  listHead: { when: "When", what: "What", about: "About", repeats: "Repeats" },
  waitingSince: (when: string) => `waiting since ${when}`,
  more: "More",

  push: (text: string) => `⏰ ${text}`,
  pushLate: (text: string, when: string) => `⏰ ${text} (late: it was due ${when})`,
  mentioned: (who: string, what: string) => `${who} mentioned you: ${what}.`,
};
