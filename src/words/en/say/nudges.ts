const days = (n: number) => `${n} ${n === 1 ? "day" : "days"}`;
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** When something is or was due, from the days since then. */
const dueWords = (late: number) => {
  if (late === 0) return "due today";
  if (late < 0) return late === -1 ? "due tomorrow" : `due in ${days(-late)}`;
  return `${days(late)} overdue`;
};

/** What the bot says by itself of invoices, tasks, leads and goals, and of answers to it (SPEC 5, 10). */
export const nudges = {
  which: "Which one do you mean?",
  invoice: (number: string, client: string, late: number, amount: string) =>
    `${number} to ${client} is ${dueWords(late)}: ${amount} outstanding.`,
  invoiceTitle: (number: string, client: string) => `${number} · ${client}`,
  paidSoFar: (paid: string, total: string) => `${paid} of ${total}`,
  forward: (letter: string) => `To forward:\n${letter}`,
  invoices: (count: number, amounts: string, worst: string) =>
    `${count} invoices are waiting for payment, ${amounts} in all. ${worst}`,
  worst: (number: string, client: string, late: number) => `${number} to ${client} is ${dueWords(late)}.`,
  invoicesAbout: (count: number) => `${count} invoices`,
  invoicesTitle: "Waiting for payment",
  invoicesHead: ["Invoice", "Client", "Outstanding", "Due"],
  due: (day: string, late: number) => `${day}, ${dueWords(late).replace(/^due /, "")}`,
  moreRows: (count: number) => `and ${count} more`,
  nonePending: "All of those invoices are paid or void by now.",
  nothingToChase: "Nobody owes you anything right now.",
  nothingToChaseOf: (client: string) => `${client} owes you nothing right now.`,
  notOpen: (number: string, status: "draft" | "sent" | "paid" | "void") =>
    status === "draft"
      ? `${number} is a draft. Nobody owes you anything for it until it is sent.`
      : `${number} is ${status === "void" ? "void" : "paid"} already.`,
  again: "Comes again",
  snoozedInvoice: (number: string, when: string) => `I'll bring ${number} up again ${when}, if it is still unpaid.`,
  snoozedInvoices: (count: number, when: string) =>
    `I'll bring those ${count} invoices up again ${when}, as far as they are unpaid.`,
  snoozeTitle: (what: string, when: string) => `Nudge put off: ${what}, ${when}`,
  snoozedTask: (title: string, when: string) => `"${title}" comes again ${when}.`,
  snoozedTasks: (count: number, when: string) => `Those ${count} tasks come again ${when}.`,
  buttons: {
    paid: "Paid",
    void: "Void",
    day: "Snooze 1 day",
    week: "Snooze 1 week",
    showThem: "Show me them",
    done: "Done",
    doneOf: (title: string) => `✓ ${title}`,
    allOf: (count: number) => `All ${count}`,
    showAll: "Show all",
    progress: "Add progress",
    logWith: (name: string) => `Log a contact with ${name}`,
  },

  task: (title: string, late: number) => (late === 0 ? `Due today: ${title}` : `${days(late)} overdue: ${title}`),
  tasks: (today: number, overdue: number) =>
    `${[
      ...(today > 0 ? [`${today} ${today === 1 ? "task is" : "tasks are"} due today`] : []),
      ...(overdue > 0 ? [`${overdue} ${overdue === 1 ? "is" : "are"} overdue`] : []),
    ].join(", ")}.`.replace(/^(\d+) (is|are) overdue/, (_, n: string, be: string) =>
      be === "is" ? `${n} task is overdue` : `${n} tasks are overdue`,
    ),
  tasksOver: "None of those tasks is open any more.",
  tasksDone: (titles: readonly string[]) => `Done: ${list(titles)}.`,
  tasksDoneTitle: (count: number) => `${count} tasks done`,
  tasksAbout: (count: number) => `${count} tasks`,
  tasksTitle: "Tasks due",
  tasksHead: ["Task", "For", "Due"],

  lead: (name: string, since: string) => `Nothing has happened with ${name} since ${since}, and it is still a lead.`,
  leads: (names: readonly string[], others: number, more: boolean, quiet: number) =>
    `${names.length + others}${more ? " or more" : ""} leads without an interaction for ${quiet} days or longer: ${list(
      others > 0 ? [...names, `${others} more`] : names,
    )}.`,
  leadsAbout: (count: number) => (count === 1 ? "a lead" : `${count} leads`),
  leadReminder: (names: readonly string[]) => `Get in touch with ${list(names)}`,

  goal: (name: string, left: number, percent: string, missing: string | null) =>
    `${left === 1 ? "One day" : days(left)} left for your goal ${name}: ${percent} done${missing === null ? "" : `, ${missing} missing`}.`,
  goalReached: (name: string, left: number, percent: string) =>
    `Your goal ${name} is reached (${percent}), ${left === 1 ? "a day" : days(left)} ahead of its date.`,

  steps: {
    label: "Invoice reminders",
    off: "off",
    bad: (text: string) =>
      `I can't read "${text}" as days around the due day. Try -3 0 1 7 14, or: 3 before, on the day, 1, 7 and 14 after. "off" ends them.`,
    text: (steps: readonly number[]) => {
      const before = steps.filter((step) => step < 0).map((step) => -step);
      const after = steps.filter((step) => step > 0);
      return [
        ...(before.length > 0
          ? [`${list(before.map(String))} ${before.at(-1) === 1 && before.length === 1 ? "day" : "days"} before`]
          : []),
        ...(steps.includes(0) ? ["on the due day"] : []),
        ...(after.length > 0
          ? [`${list(after.map(String))} ${after.length === 1 && after[0] === 1 ? "day" : "days"} after`]
          : []),
      ].join(", ");
    },
  },
};
