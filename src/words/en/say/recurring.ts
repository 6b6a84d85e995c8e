type Kind = "income" | "expense" | "invoice";

/** Whom it is about: "from Acme", "to Hetzner". */
const about = (kind: Kind, who: string | null) => (who === null ? "" : ` ${kind === "income" ? "from" : "to"} ${who}`);

const called = (kind: Kind, amount: string, who: string | null, what: string | null) =>
  `${kind} ${amount}${about(kind, who)}${what === null ? "" : ` for ${what}`}`;

const next = (day: string | null) => (day === null ? "It has no day left." : `The next one is on ${day}.`);

/** What comes again and again. */
export const recurring = {
  card: "Recurring",
  head: ["Next", "What", "Amount", "How often"],
  kind: "Kind",
  amount: "Amount",
  repeats: "Repeats",
  next: "Next",
  ends: "Ends",
  last: "Last posted",
  postedCount: "Posted so far",
  status: "Status",
  paused: (day: string) => `paused since ${day}`,
  ended: "ended",
  due: "Due",
  dueDays: (days: number) => `${days} days after its date`,
  writtenAs: "Written as",
  invoices: { sent: "sent", draft: "draft" },
  expected: "not received until you say so",
  unpaid: "not paid until you say so",
  kinds: { income: "income", expense: "expense", invoice: "invoice" },
  called,
  title: (kind: Kind, amount: string, who: string | null, what: string | null) =>
    `Recurring ${called(kind, amount, who, what)}`,
  added: (name: string, rhythm: string, first: string | null) => `Set up: ${name}, ${rhythm}. ${next(first)}`,
  postedNow: (count: number, day: string) =>
    count === 1 ? `The one of ${day} is recorded already.` : `${count} that have come by ${day} are recorded already.`,
  postedText: (name: string, day: string) => `It is time: I recorded ${name} for ${day}.`,
  postedSeveral: (count: number) => `${count} recurring entries have come; I recorded them:`,
  postedTitle: (count: number) => `${count} recurring entries`,
  postedHead: ["Date", "What", "Amount"],
  postedMore: (count: number) => `And ${count} more.`,
  askPast: (days: readonly string[], more: number) =>
    `${days.join(", ")}${more > 0 ? ` and ${more} more` : ""} ${days.length + more === 1 ? "has passed already. Shall I record that one too?" : "have passed already. Shall I record those too?"}`,
  postPast: (count: number) => (count === 1 ? "Record it too" : `Record all ${count}`),
  fromNow: "From today on",
  pausedText: (name: string) => `Paused: recurring ${name}. Nothing is recorded until you resume it.`,
  resumedText: (name: string, day: string | null) => `Goes on: recurring ${name}. ${next(day)}`,
  skippedText: (name: string, day: string, following: string | null) =>
    `Left out ${day} of recurring ${name}. ${next(following)}`,
  endedText: (name: string, last: string | null) =>
    last === null
      ? `Ended: recurring ${name}. What it has recorded stays.`
      : `Recurring ${name} ends on ${last}. What it has recorded stays.`,
  updatedText: (name: string, day: string | null) => `Changed: recurring ${name}. ${next(day)}`,
  pausedTitle: (name: string) => `Pause of recurring ${name}`,
  resumedTitle: (name: string) => `Resumption of recurring ${name}`,
  skippedTitle: (name: string, day: string) => `Recurring ${name} left out on ${day}`,
  endedTitle: (name: string) => `End of recurring ${name}`,
  updatedTitle: (name: string) => `Change of recurring ${name}`,
  none: 'Nothing recurs yet. Try "retainer 500 from Acme every month on the 1st".',
  monthlyOut: (amount: string) => `${amount} goes out a month on average over the next 12 months.`,
  monthlyIn: (amount: string) => `${amount} comes in a month on average over the next 12 months.`,
  listText: (count: number) => (count === 1 ? "1 entry recurs." : `${count} entries recur.`),
  endedNote: (count: number) => `${count} more ${count === 1 ? "has" : "have"} ended: \`recurring ended\` lists them.`,
  buttons: {
    make: "Make it recur",
    pause: "Pause",
    resume: "Resume",
    skip: "Skip next",
    end: "End it",
    show: "All recurring",
  },
  unknown: (text: string) => `Nothing called "${text}" recurs.`,
  seen: (count: number, amount: string, day: string) =>
    count === 1
      ? `There is 1 expense of it, ${amount} on ${day}, entered by itself.`
      : `There are ${count} expenses of it, the last one ${amount} on ${day}, each entered by itself.`,
  offerRepeat: (amount: string, rhythm: string, day: string) =>
    `Shall ${amount} be recorded ${rhythm}, from ${day} on?`,
  howToRepeat: (what: string, amount: string | null) =>
    `I know no expense of it either. To have it recorded by itself, say "${what} ${amount ?? "20"} every month on the 1st".`,
  nothingToEnd: "So there is nothing to end: nothing of it is recorded by itself.",
  same: "That is how it is already.",
  gone: "That recurring entry is no longer in the books.",
  noDay: "That rhythm has no day left.",
  alreadyPaused: "It is paused already.",
  notPaused: "It is not paused.",
  hasEnded: "It has ended already.",
  onlyExpenses: "Only a recurring expense has a category, a vendor, or can be billable.",
  serviceOfIncome: "Only recurring income is for a service.",
  onlyIncome: "Only recurring income has a classification.",
  noModeOfInvoice: "An invoice has no payment mode: its payments have.",
  noRefund: "A refund is of one entry and can't recur.",
  oneAmount: "A recurring invoice has one amount and its client; lines and entries are for a single one.",
  example: "retainer 500 from Acme every month on the 1st",
  invoiceExample: "invoice Acme 800 every quarter, net 30",
  listExample: "recurring",
  updateExample: "recurring update hosting to 25",
  resumeExample: "recurring resume hosting",
};
