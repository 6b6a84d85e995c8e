/** Income, expenses and balances. */
export const books = {
  income: "Income",
  amount: "Amount",
  client: "Client",
  for: "For",
  date: "Date",
  mode: "Payment mode",
  classification: "Classification",
  notReceived: "not received yet",
  assumed: (mode: string) => `${mode} (assumed)`,
  incomeTitle: (amount: string, client: string | null) => `Income ${amount}${client ? ` from ${client}` : ""}`,
  incomeText: (amount: string, client: string | null) => `Recorded ${amount}${client ? ` from ${client}` : ""}.`,
};
