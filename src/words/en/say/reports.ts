const narrowing = {
  client: {
    income: (name: string) => `from ${name}`,
    expenses: (name: string) => `for ${name}`,
    profit: (name: string) => `with ${name}`,
  },
  classification: (name: string) => `classified as ${name}`,
  category: (name: string) => `in ${name}`,
  vendor: (name: string) => `at ${name}`,
  member: (name: string) => `entered by ${name}`,
  about: (words: string) => `that say “${words}”`,
  mode: (name: string) => `by ${name}`,
};

const groupings = {
  none: "in all",
  day: "by day",
  month: "by month",
  quarter: "by quarter",
  year: "by year",
  client: "by client",
  classification: "by classification",
  category: "by category",
  vendor: "by vendor",
  mode: "by payment mode",
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** An average as a sentence says it. */
interface AverageSaid {
  readonly what: string;
  readonly when: string;
  readonly average: string;
  readonly per: string;
  readonly over: string;
  readonly basis: string;
}

/** What stands out as a sentence says it: what was looked at, which of it, its name and amount. */
interface StandsOutSaid {
  readonly what: string;
  readonly when: string;
  readonly which: string;
  readonly name: string;
  readonly amount: string;
  readonly share: string | null;
  readonly basis: string;
}

/** A number of days. */
const inDays = (days: number) => (days === 1 ? "1 day" : `${days} days`);

/** Questions about the books: reports, lists and balances. */
export const reports = {
  income: "Income",
  expenses: "Expenses",
  profit: "Profit",
  narrowing,
  groupings,
  by: (grouping: keyof typeof groupings) => capital(groupings[grouping]),
  column: {
    none: "",
    day: "Day",
    month: "Month",
    quarter: "Quarter",
    year: "Year",
    client: "Client",
    classification: "Classification",
    category: "Category",
    vendor: "Vendor",
    mode: "Payment mode",
  },
  unnamed: {
    none: "",
    day: "",
    month: "",
    quarter: "",
    year: "",
    client: "no client",
    classification: "no classification",
    category: "no category",
    vendor: "no vendor",
    mode: "no payment mode",
  },
  amount: "Amount",
  share: "Share",
  soFar: "so far",
  inNamed: (period: string) => `in ${period}`,
  onDay: (day: string) => `on ${day}`,
  inRange: (period: string) => `from ${period.replace(" – ", " to ")}`,
  basis: { cash: "cash basis", earned: "earned basis" },
  basisButton: { cash: "Cash basis", earned: "Earned basis" },
  basisLabel: "Basis",
  basisMeans: {
    cash: "cash: what was received and paid in the period",
    earned: "earned: by the day it was earned or spent, received or not, before tax",
  },
  title: (what: string, period: string) => `${what}, ${period}`,
  answer: (what: string, when: string, total: string, basis: string) => `${what} ${when}: ${total} (${basis}).`,
  nothing: (what: string, when: string, basis: string, example: string) =>
    `No ${what.charAt(0).toLowerCase()}${what.slice(1)} ${when} (${basis}). To add some: ${example}`,
  noProfit: (when: string, basis: string, example: string) =>
    `Nothing came in or went out ${when} (${basis}). To add something: ${example}`,
  before: (period: string, total: string) => `${period}: ${total}.`,
  total: "Total",
  totalIn: (label: string, currency: string) => `${label}, all in ${currency}`,
  ratedIn: (label: string, currency: string) => `${label} in ${currency}, where a rate is known`,
  and: (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,
  together: (amounts: string, inBase: string) => `${amounts}, together ${inBase}`,
  thatIs: (amount: string, inBase: string) => `${amount}, that is ${inBase}`,
  without: (total: string, apart: string) => `${total} without ${apart}`,
  rate: (currency: string, rate: string, base: string, since: string) =>
    `1 ${currency} = ${rate} ${base} since ${since}`,
  ratesUsed: (rates: string) => `Converted at ${rates}.`,
  manyRates: (currency: string, low: string, high: string, base: string, count: number) =>
    `1 ${currency} = ${low} to ${high} ${base} (${count} rates)`,
  apart: (amounts: string, currency: string) =>
    `No exchange rate is known for ${amounts}, so that stays apart. Set one: settings rate ${currency} 1.08`,
  taxIncluded: "Payments count as they were received, tax included.",
  left: (count: number) => `and ${count} more, counted in the total`,
  net: "Profit",

  glance: "The books",
  glanceText: (when: string, basis: string, [income = "", expenses = "", profit = ""]: readonly string[]) =>
    `${capital(when)} ${income} came in and ${expenses} went out, which leaves ${profit} (${basis}).`,
  owedNow: "Owed to you today",
  overdueNow: "Overdue of that",
  nothingOwed: "nothing",
  buttons: { owed: "Who owes me", overdue: "What is overdue", aging: "By age" },

  balances: "Balances",
  balancesText: (total: string) => `Your balance is ${total}.`,
  balanceOf: (mode: string, total: string) => `${capital(mode)} holds ${total}.`,
  noBalance: "No money has moved yet, so every balance is zero. To add some: got 1200 from Acme yesterday, bank",
  noBalanceOf: (mode: string) =>
    `Nothing has moved by ${mode} yet, or it is back at zero. To add some: got 1200 from Acme yesterday, ${mode}`,
  balanceBasis: "Received less paid; what is expected or unpaid is not in it.",

  lacking: {
    receipt: "without a receipt",
    category: "without a category",
    vendor: "without a vendor",
    client: "without a client",
  },
  lackingCount: (count: number) => (count === 1 ? "It is 1 in all." : `They are ${count} in all.`),
  nothingLacks: (what: string) => `There are no ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,

  pace: {
    title: "How long clients take to pay",
    days: "Days to pay",
    late: "Days after due",
    invoices: "Paid invoices",
    note: "On average, from the day of an invoice to its last payment. Below zero is before it was due.",
    none: (client: string | null) =>
      client === null
        ? "No invoice has been paid yet, so nobody can be told to be slow."
        : `No invoice of ${client} has been paid yet, so there is no saying how long they take.`,
    slowest: (client: string, days: number, invoices: number) =>
      `Slowest to pay is ${client}: ${inDays(days)} after the invoice on average (${invoices === 1 ? "1 paid invoice" : `${invoices} paid invoices`}).`,
    fastest: (client: string, days: number) => `Fastest is ${client}: ${inDays(days)}.`,
    one: (client: string, days: number, late: number, invoices: number, longest: number) =>
      `${client} pays ${inDays(days)} after the invoice${invoices === 1 ? " (1 paid invoice)" : ` on average (${invoices} paid invoices, the slowest took ${inDays(longest)})`}, ${late === 0 ? "on the day it is due" : `${inDays(Math.abs(late))} ${late > 0 ? "after" : "before"} it is due`}.`,
  },
  top: "Best clients",
  topText: (client: string, when: string, total: string, share: string) =>
    `Best client ${when}: ${client} with ${total}, ${share} of everything received (cash basis).`,
  topShared: (clients: string, when: string, total: string, share: string) =>
    `Best clients ${when}: ${clients} with ${total} each, ${share} of everything received (cash basis).`,

  matched: (words: string) => `Matched by “${words}” in the description or vendor.`,
  nothingSaid: (words: string) =>
    `I found no expense by “${words}”, neither in its description nor as its category or vendor.`,
  average: {
    text: ({ what, when, average, per, over, basis }: AverageSaid) =>
      `${what} ${when}: ${average} ${per} on average, over ${over} (${basis}).`,
    per: {
      day: "a day",
      week: "a week",
      month: "a month",
      quarter: "a quarter",
      year: "a year",
      client: "a client",
      entry: "an entry",
    },
    over: {
      day: (count: number) => (count === 1 ? "1 day" : `${count} days`),
      week: (count: number) => (count === 1 ? "1 week" : `${count} weeks`),
      month: (count: number) => (count === 1 ? "1 month" : `${count} months`),
      quarter: (count: number) => (count === 1 ? "1 quarter" : `${count} quarters`),
      year: (count: number) => (count === 1 ? "1 year" : `${count} years`),
      client: (count: number) => (count === 1 ? "1 client" : `${count} clients`),
      entry: (count: number) => (count === 1 ? "1 entry" : `${count} entries`),
    },
    notYet: {
      day: "No day of it is over yet, so there is no average.",
      week: "No week of it is over yet, so there is no average.",
      month: "No month of it is over yet, so there is no average.",
      quarter: "No quarter of it is over yet, so there is no average.",
      year: "No year of it is over yet, so there is no average.",
    },
    beginsOn: (day: string) => `Your books begin on ${day}, so the first of these is not a whole one.`,
    label: "Average",
    counted: "Counted",
  },
  standsOut: {
    text: ({ what, when, which, name, amount, share, basis }: StandsOutSaid) =>
      `${what} ${when}, ${which}: ${name} with ${amount}${share === null ? "" : `, ${share} of it`} (${basis}).`,
    most: {
      none: "in all",
      day: "best day",
      month: "highest month",
      quarter: "highest quarter",
      year: "highest year",
      client: "most by client",
      classification: "most by classification",
      category: "most by category",
      vendor: "most by vendor",
      mode: "most by payment mode",
    },
    least: {
      none: "in all",
      day: "lowest day",
      month: "lowest month",
      quarter: "lowest quarter",
      year: "lowest year",
      client: "least by client",
      classification: "least by classification",
      category: "least by category",
      vendor: "least by vendor",
      mode: "least by payment mode",
    },
    largest: "largest entry",
    latest: "latest entry",
    apart: (amount: string, name: string, day: string) => `Beside that ${amount}, ${name}, ${day}.`,
    undescribed: "an entry without a description",
  },

  activity: "Activity",
  activityText: (when: string, about: string | null) =>
    `Entered or changed${about ? ` about ${about}` : ""} ${when}, newest first:`,
  noActivity: (when: string, about: string | null, example: string) =>
    `Nothing was entered or changed${about ? ` about ${about}` : ""} ${when}. To add something: ${example}`,
  when: "When",
  what: "What",
  who: "Who",
  activityLeft: "and more before",

  list: {
    date: "Date",
    from: "From",
    vendor: "Vendor",
    for: "For",
    amount: "Amount",
    mode: "Payment mode",
    category: "Category",
    more: "More",
    text: (what: string, count: number, more: boolean) =>
      `${what}: ${more ? `the newest ${count}` : `${count === 1 ? "1 entry" : `${count} entries`}, newest first`}.`,
    further: (what: string, count: number, more: boolean) =>
      `${what}: ${more ? `${count} more` : `the last ${count}`}.`,
    nothing: (what: string, example: string) => `${what}: no entries. To add one: ${example}`,
    noMore: (what: string) => `${what}: there are no more.`,
  },
};
