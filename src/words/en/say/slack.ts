/** What is shown on Slack around answers. */
export const slack = {
  description: "Keeps a freelancer's books: say what happened, and it is written down.",
  longDescription: [
    "Tell Purser what happened, in a direct message, by mentioning it in a channel or by a slash command:",
    '"got 1200 from Acme for the logo yesterday, bank". It writes the entry down, shows exactly what was written, and',
    "lets you undo or correct it. It writes invoices, tracks what is owed, answers questions about income, expenses and",
    "clients, and shows the figures that matter in its Home tab.",
  ].join(" "),
  sentence: "Say it in your own words",
  sentenceHint: "got 1200 from Acme yesterday, bank",
  form: {
    submit: "Save",
    close: "Cancel",
    choose: "Choose…",
    chooseOrType: "Type a name, or choose…",
    useTyped: (typed: string) => `Use "${typed}"`,
  },
  home: {
    hello: "Say what happened, here in Messages or by a slash command. These are your books right now.",
    nothing: 'Write "help" in Messages to see what you can do here.',
    refresh: "Refresh",
    owed: "Outstanding",
    overdue: "Overdue",
    balances: "Balances",
    income: "Latest income",
    expenses: "Latest expenses",
    buttons: {
      income: "Record income",
      expense: "Record expense",
      invoice: "New invoice",
      owed: "Who owes me",
      report: "Report",
      help: "Help",
    },
  },
  wait: "This takes a moment longer. Please wait for my answer before you say it again.",
  lost: "I could not write that down just now. Please say it again.",
};
