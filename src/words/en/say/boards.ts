/** Boards, and what is coming. */
export const boards = {
  pipeline: "Pipeline board",
  invoices: "Invoice board",
  head: ["Stage", "Clients", "Contract value", "Open deals"],
  openDeals: "Open deals",
  invoiceHead: ["Status", "Invoices", "Total"],
  deals: (count: number, amounts: string) => `${count}: ${amounts}`,
  none: "—",
  text: "Choose a stage to move somebody.",
  invoiceText: "Choose a status to take a step.",
  whoOf: (stage: string) => `Who of ${stage}?`,
  whichOf: (status: string) => `Which of ${status}?`,
  whereTo: (client: string, stage: string) => `${client} is at ${stage}. Move where?`,
  whatStep: (number: string, client: string, total: string, status: string) =>
    `${number} to ${client}, ${total}, ${status}. Which step?`,
  of: (name: string, count: number) => `${name} (${count})`,
  to: (stage: string) => `→ ${stage}`,
  back: "Back",
  toInvoices: "Invoices",
  toClients: "Pipeline",
  moved: (client: string, from: string, to: string) => `${client}: ${from} → ${to}.`,
  show: "Show it",
};

/** The cash flow forecast and the tax summary. */
export const outlook = {
  forecastTitle: (by: string, to: string) => `Cash flow forecast by ${by}, to ${to}`,
  head: { week: "Week", month: "Month" },
  columns: ["In", "Out", "Net"],
  forecastText: (currency: string, net: string, to: string) => `${currency}: ${net} by ${to}.`,
  basis:
    "Basis: open invoices on their due day (overdue ones now), entries expected or not paid yet, and what recurs; recurring invoices on the day they are due. Nothing else is guessed.",
  lines: {
    invoicesMinor: "Due invoices",
    expectedMinor: "Expected income",
    recurringInMinor: "Recurring in",
    unpaidMinor: "Expenses not paid yet",
    recurringOutMinor: "Recurring out",
  },
  nothing: "Nothing is known to be coming: no open invoice, no expected entry and nothing that recurs.",
  unread: (text: string) => `I can't read "${text}" as a span to forecast. Try next 3 months, or 8 weeks by week.`,
  forecastExample: "forecast next 3 months",
  taxTitle: (tax: string, when: string) => `${tax} and deductible expenses, ${when}`,
  taxText: (tax: string, when: string, amounts: string, basis: string) =>
    `${tax} invoiced in ${when}: ${amounts} (${basis}).`,
  taxHead: ["What", "Net", "Tax"],
  taxed: (rate: string, currency: string) => `Invoiced at ${rate}, ${currency}`,
  deductible: (category: string) => `Expense: ${category}`,
  uncategorised: "without a category",
  taxBasis: {
    earned: "earned: invoices sent, by issue day, and expenses by their day",
    cash: "cash: the share of tax in what was paid, and expenses paid, by the day of payment",
  },
  taxNote: (left: number) => `And ${left} further categories.`,
  noTax: (when: string) => `There is nothing to sum up for ${when}.`,
};
