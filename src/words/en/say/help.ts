/** Help, made from the command table. */
export const help = {
  title: "Commands",
  intro: (examples: readonly string[]) =>
    `Just type what happened. For example:\n${examples.map((one) => `  ${one}`).join("\n")}`,
  shortly: (summary: string, examples: readonly string[], word: string) =>
    `${summary}: just say so. For example:\n${examples.map((one) => `  ${one}`).join("\n")}\n"help ${word}" tells more.`,
  nothingDoes: (what: string) => `I have nothing for "${what}".`,
  more: 'Each also works as a slash command. "help invoice" explains one.',
  unknown: (what: string) => `There is no command "${what}". "help" lists them all.`,
  line: (name: string, summary: string, example: string) =>
    `/${name}: ${summary.replace(/\s?…$/, "")}. For example: ${example}`,
  option: (name: string, describe: string, required: boolean, choices: readonly string[]) =>
    `  ${name}${required ? "" : " (optional)"}: ${describe}${choices.length > 0 ? ` (${choices.join(", ")})` : ""}`,
  example: (text: string) => `  for example: ${text}`,
  themes: {
    money: "Money",
    clients: "Clients",
    work: "Projects and hours",
    reminders: "Reminders",
    calendar: "Calendar",
    invoices: "Invoices",
    reports: "Questions and reports",
    conversation: "Conversation",
    settings: "Settings",
    people: "People and accounts",
    library: "Documents, contacts, goals and supplies",
  },
};
