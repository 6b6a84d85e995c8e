const leads = (n: number) => (n === 1 ? "1 lead" : `${n} leads`);

/** An invoice told in one sentence. */
interface Billed {
  readonly number: string;
  readonly client: string;
  readonly day: string;
  readonly total: string;
  readonly status: string;
}

/** What is worked out of the books: an hour's income, what is left to bill, targets, what can be spent, what became of leads. */
export const figures = {
  rate: {
    text: (perHour: string, when: string, earned: string, time: string, who: string | null) =>
      `${who === null ? "You made" : `${who}: you made`} ${perHour} an hour ${when}: ${earned} earned in ${time} (earned basis).`,
    best: (project: boolean, name: string, earned: string, when: string) =>
      `Your ${project ? "project" : "client"} with the most income ${when} is ${name}: ${earned} (earned basis).`,
    none: (when: string, who: string | null) =>
      `No hours are logged${who === null ? "" : ` for ${who}`} ${when}, so there is no income per hour. To log some: 3h on Website yesterday`,
    noneEarned: (when: string) => `Nothing was earned ${when}. To add some: got 1200 from Acme yesterday, bank`,
    nothingOf: (who: string, time: string, when: string) =>
      `${time} went into ${who} ${when}, and nothing has been earned with it yet (earned basis).`,
    untimed: (who: string, earned: string, when: string) =>
      `${who} brought ${earned} ${when} (earned basis), but no hours are logged for it, so there is no income per hour.`,
    bestRate: (name: string, perHour: string) => `Most an hour: ${name} with ${perHour}.`,
    chargedFor: (what: string, perHour: string) => `${what} ${perHour} an hour`,
    charged: (rates: string, usual: string | null) =>
      `Charged: ${rates}${usual === null ? "" : `; all else ${usual}, your hourly rate`}.`,
    usual: (perHour: string) => `Charged: ${perHour} an hour, your hourly rate; none of its own is set.`,
    noneCharged: "No hourly rate is set for it. To set one: set hourly rate to 80, or project update Website rate 95",
    title: "Income per hour",
    perHour: "Per hour",
    earned: "Earned",
    time: "Hours",
    project: "Project",
    note: "Earned: sent invoices by issue day, and entries by their own, before tax. Only where hours are logged is an hour's income worked out; all hours count, billable or not.",
    byProject: "By project",
    byClient: "By client",
  },
  unbilled: {
    text: (who: string | null, parts: string) => `Left to bill${who === null ? "" : ` for ${who}`}: ${parts}.`,
    value: (left: string, value: string) => `${left} of ${value} agreed`,
    hours: (time: string, worth: string | null) => (worth === null ? `${time} of work` : `${time} of work (${worth})`),
    entries: (amount: string) => `${amount} in expected entries on no invoice`,
    none: (who: string | null) =>
      `Nothing is left to bill${who === null ? "" : ` for ${who}`}: what was agreed is on invoices, and no hours or entries wait for one. To set what was agreed: Acme contract value is 5000`,
    title: "Left to bill",
    head: ["Client", "What", "Left", "Agreed"],
    contract: "contract",
    work: "unbilled hours",
    unrated: "no rate",
    note: "Agreed less all invoices but void ones, drafts among them. Hours on a project with a value are part of that value.",
    invoiceRest: (project: string) => `Invoice the rest of ${project}`,
    invoiceHours: (client: string) => `Invoice hours of ${client}`,
  },
  target: {
    ahead: (left: string, target: string, when: string, received: string) =>
      `${left} to go to reach ${target} ${when}: ${received} was received so far (cash basis).`,
    passed: (over: string, target: string, when: string, received: string) =>
      `${target} is reached ${when}: ${received} was received (cash basis), ${over} more than that.`,
    reached: (target: string, when: string) => `${target} is reached exactly ${when} (cash basis).`,
    missed: (left: string, target: string, when: string, received: string) =>
      `${target} was missed ${when} by ${left}: ${received} was received (cash basis).`,
    perMonth: (amount: string) => `That is ${amount} a month from now on.`,
    pace: (amount: string, enough: boolean) =>
      `Going on as so far you would end at ${amount}, which is ${enough ? "enough" : "not enough"}.`,
    title: (target: string) => `Toward ${target}`,
    received: "Received",
    left: "To go",
    done: "Done",
    owedNote: "What clients owe is not counted before it is received.",
    askAmount: "Which amount do you want to reach?",
  },
  afford: {
    yes: (cost: string, balance: string, left: string, out: string) =>
      `Yes, by what the books know: of ${balance}, ${left} would be left after ${cost}${out}.`,
    no: (cost: string, balance: string, short: string, out: string) =>
      `Not from what is there: the balance is ${balance}, and ${short} is missing for ${cost}${out}.`,
    out: (amount: string, until: string) => `, with the ${amount} to pay until ${until} taken off`,
    nothingOut: (until: string) => ` (nothing else is known to go out until ${until})`,
    coming: (amount: string) => `${amount} is to come in by then, and counts once it is paid.`,
    title: "What can be spent",
    balance: "Balance",
    goingOut: (until: string) => `To pay until ${until}`,
    wanted: "This",
    left: "Left",
    comingIn: (until: string) => `To come in until ${until}, not counted`,
    note: "Balance: received less paid. To pay: expenses not paid yet and what recurs. Tax that is to be paid is not set aside here.",
    askAmount: "How much would it cost?",
    forecast: "Forecast",
  },
  since: {
    one: (name: string, since: string, until: string | null) =>
      until === null ? `${name} is a client since ${since}.` : `${name} was a client from ${since} until ${until}.`,
    notYet: (name: string) => `${name} is no client yet. To make it one: ${name} is a client now`,
    none: "There are no clients yet. To add one: new client Acme",
    edge: (first: boolean, names: string, since: string) =>
      `Your ${first ? "first" : "newest"} client: ${names}, since ${since}.`,
    fresh: (n: number, when: string) => `New clients, ${when}: ${n}.`,
    brought: (amount: string) => `They brought ${amount} in that time (cash basis).`,
    there: (n: number, day: string) => `You had ${n === 1 ? "1 client" : `${n} clients`} on ${day}.`,
    title: "Clients by since when",
    head: ["Client", "Since"],
    note: "By the day each is a client since; leads and negotiations are not counted.",
    more: (n: number) => `And ${n} more.`,
  },
  share: {
    text: (name: string, total: string, when: string, share: string) =>
      `${name} brought ${total} ${when}: ${share} of everything received (cash basis).`,
    nothing: (name: string, when: string) => `${name} brought nothing ${when} (cash basis).`,
  },
  late: {
    text: (n: number, all: number, when: string, days: number) =>
      `${n} of ${all === 1 ? "1 invoice" : `${all} invoices`} paid ${when} ${n === 1 ? "was" : "were"} paid late${n === 0 ? "" : `, ${days === 1 ? "1 day" : `${days} days`} after the due day on average`}.`,
    none: (when: string) => `No invoice was paid in full ${when}.`,
    title: "Paid after the due day",
    head: ["Invoice", "Client", "Due", "Paid", "Days late"],
  },
  billed: {
    one: ({ number, client, day, total, status }: Billed) => `${number} to ${client}, ${day}: ${total}, ${status}.`,
    issued: "sent or paid",
    words: (words: string) => `“${words}”`,
    paidIn: (when: string) => `paid in full in ${when}`,
    none: (client: string | null, words: string) =>
      `No invoice${client === null ? "" : ` of ${client}`} says “${words}”.`,
    received: (amount: string, what: string, day: string) => `Received without one: ${amount} on ${day} (${what}).`,
    expected: (amount: string, what: string) => `Expected and not received yet: ${amount} (${what}).`,
  },
  entries: (n: number) => `${n === 1 ? "1 entry" : `${n} entries`}.`,
  margin: (percent: string) => `That is ${percent} of the income.`,
  perSpan: {
    day: (time: string, n: number) => `That is ${time} a day on average, over ${n === 1 ? "1 day" : `${n} days`}.`,
    week: (time: string, n: number) => `That is ${time} a week on average, over ${n === 1 ? "1 week" : `${n} weeks`}.`,
    month: (time: string, n: number) =>
      `That is ${time} a month on average, over ${n === 1 ? "1 month" : `${n} months`}.`,
  },
  finishedIn: (when: string) => `completed in ${when}`,
  won: {
    text: (when: string, won: number, decided: number, percent: string) =>
      `${when}: ${leads(won)} won of ${decided} decided, a win rate of ${percent}.`,
    none: (when: string) => `${when}: no lead was won or lost.`,
    more: (added: number, open: number) =>
      `${added === 1 ? "1 client or lead was" : `${added} clients and leads were`} added, ${open === 1 ? "1 lead is" : `${open} leads are`} open today.`,
    deals: (won: number, lost: number) => `Deals: ${won} won, ${lost} lost.`,
    title: (when: string) => `Leads decided, ${when}`,
    head: ["Client", "Became", "On"],
    became: { client: "client", lost: "lost" },
    pipeline: "Pipeline",
    note: "By the day a lead or negotiation was moved to client or lost. Who was added as a client straight away was no lead.",
  },
};
