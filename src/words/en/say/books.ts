const from = (name: string | null) => (name ? ` from ${name}` : "");

/** Who was paid, or else what for. */
interface Spent {
  readonly vendor: string | null;
  readonly what: string | null;
}

const whatFor = (what: string | null) => (what ? ` for ${what}` : "");
const to = ({ vendor, what }: Spent) => (vendor ? ` to ${vendor}` : whatFor(what));
const back = ({ vendor, what }: Spent) => (vendor ? from(vendor) : whatFor(what));

/** Income, expenses and balances. */
export const books = {
  income: "Income",
  expense: "Expense",
  refund: "Refund",
  amount: "Amount",
  client: "Client",
  vendor: "Vendor",
  category: "Category",
  for: "For",
  date: "Date",
  received: "Received",
  paid: "Paid",
  mode: "Payment mode",
  billable: "Billable",
  invoice: "Invoice",
  classification: "Classification",
  yes: "yes",
  notReceived: "not received yet",
  notPaid: "not paid yet",
  byInvoice: (number: string) => `by the payments of ${number}`,
  assumed: (mode: string) => `${mode} (assumed)`,
  incomeTitle: (amount: string, client: string | null) => `Income ${amount}${from(client)}`,
  incomeText: (amount: string, client: string | null) => `Recorded ${amount}${from(client)}.`,
  expectedText: (amount: string, client: string | null) =>
    `Recorded ${amount}${from(client)} as expected: it is in no balance until it has been received.`,
  arrivedText: (amount: string, client: string) =>
    `The ${amount} you expected from ${client} has arrived: I marked that entry as received.`,
  arrivedTitle: (entry: string) => `${entry} received`,
  incomeRefundTitle: (amount: string, client: string | null) => `Refund of ${amount}${client ? ` to ${client}` : ""}`,
  incomeRefundText: (amount: string, client: string | null) =>
    `Recorded that you gave ${amount} back${client ? ` to ${client}` : ""}.`,
  expenseTitle: (amount: string, spent: Spent) => `Expense ${amount}${to(spent)}`,
  expenseText: (amount: string, spent: Spent) =>
    spent.vendor
      ? `Recorded ${amount} paid to ${spent.vendor}.`
      : `Recorded ${amount} spent${spent.what ? ` on ${spent.what}` : ""}.`,
  unpaidText: (amount: string, spent: Spent) =>
    `Recorded ${amount}${to(spent)} as not paid yet: it is in no balance until it has been paid.`,
  expenseRefundTitle: (amount: string, spent: Spent) => `Refund of ${amount}${back(spent)}`,
  expenseRefundText: (amount: string, spent: Spent) => `Recorded that ${amount} came back to you${back(spent)}.`,
  moved: { income: "It arrived", expense: "It is paid" },

  whoPaid: (amount: string) => `Who paid ${amount}? Nothing is written yet.`,
  ofNobody: "Somebody else",
  assumedNote: (mode: string) => `No payment mode was said, so I took ${mode}.`,
  alsoWritten: (by: string | null, where: string) =>
    `${by ?? "You"} wrote the same down a few minutes ago (${where}). If it is the same money, undo one of the two.`,
  refundOfWhich: (amount: string) => `Which entry is the refund of ${amount} of?`,
  refundChoice: (amount: string, on: string, what: string | null) => `${amount}, ${on}${what ? `, ${what}` : ""}`,
  refundOfNone: "None of these",
  noRefundable: (amount: string, client: string | null) =>
    `I found no received entry${client ? ` of ${client}` : ""} of which ${amount} could be given back. If it was paid by invoice, refund a payment of that invoice.`,
  refundIncomeExample: "income refund 200 to Acme",

  incomeExample: "got 1200 from Acme yesterday, bank",
  expenseExample: "spent 45.50 on hosting, card",
  editAmountExample: "make it 1300",
  refundExample: "expense refund 60 from Hetzner",
  billableExample: "spent 80 on hosting for Acme, billable",
  payInvoiceExample: (number: string) => `${number} paid today, bank`,
  rateExample: (base: string) => (base === "EUR" ? "settings rate USD 0.92" : "settings rate EUR 1.08"),
  unreadRate: (text: string, base: string) =>
    `I can't read "${text}" as an exchange rate: it takes a currency code and what one of it is worth in ${base}.`,
  badRate: (text: string) => `"${text}" is not a rate: it has to be above zero, with at most six decimals.`,
  rateOfBase: (base: string) => `${base} is your base currency, so it needs no rate.`,

  categories: "Expense categories",
  classifications: "Income classifications",
  sortNone: (what: string, category: string) =>
    `I found no expense of "${what}", so there is nothing to put under ${category}. Say it with the next one: "spent 20 at ${what}, ${category}".`,
  sortSame: (what: string, category: string) => `Everything of "${what}" is under ${category} already.`,
  sortAsk: (what: string, category: string, count: number) =>
    `There are ${count} expenses of "${what}". Shall all of them go under ${category}? What you spend there next then goes there too.`,
  sortAll: (count: number) => `All ${count}`,
  sortLast: (amount: string) => `Only the last (${amount})`,
  sorted: (what: string, category: string, count: number) =>
    count === 1
      ? `1 expense of "${what}" is under ${category} now.`
      : `${count} expenses of "${what}" are under ${category} now.`,
  sortedTitle: (what: string, category: string) => `"${what}" under ${category}`,
  nameTaken: (name: string) => `There is a ${name} already.`,
  builtIn: (name: string) => `"${name}" is what income counts as by default, so it stays as it is.`,
  defaultModeStays: "That is your default payment mode. Set another default first.",
  defaultModeExample: "settings mode card",

  goneIncome: "That income entry is no longer in the books.",
  goneExpense: "That expense is no longer in the books.",
  noAmount: "An amount has to be above zero; I wrote nothing down.",
  minusAmount: (amount: string) =>
    `${amount} is below zero, so I wrote nothing down. Money that went back is recorded as a refund.`,
  belowZero: "That would make the amount negative. Money given back is a refund of its own.",
  belowRefunds: (refunded: string) =>
    `${refunded} of that entry has been refunded already, so it can't become less than that or another currency.`,
  refundTooMuch: (refund: string, left: string) => `You can't refund ${refund}: ${left} is left of that entry.`,
  refundFollows: "A refund is for what the original entry was for. Change that one; the refund follows.",
  refundOfRefund: "That entry is a refund itself.",
  refundNotReceived: "That money has not been received yet, so there is nothing to give back.",
  refundNotPaid: "That expense has not been paid yet, so nothing can come back.",
  refundByInvoice: (number: string) => `That entry is a line of ${number}: refund a payment of ${number} instead.`,
  paidByInvoice: (number: string) =>
    `That entry is a line of ${number}, so its receipt is told by the invoice's payments. Record a payment of ${number} instead.`,
  clientOfInvoice: (number: string) => `That entry is a line of ${number} and stays with the client of ${number}.`,
  currencyOfInvoice: (number: string, currency: string) =>
    `That entry is a line of ${number} and stays in ${currency}.`,
  billableToNobody: "A billable expense needs the client it is to be charged to.",
  removeFromInvoice: (number: string) => `That entry is a line of ${number}. Take it off ${number} first.`,
  removePaid: "An invoice payment stands for that entry, so it can't be deleted.",
  removeRefunded: "That entry has been refunded. Delete the refund first.",
};
