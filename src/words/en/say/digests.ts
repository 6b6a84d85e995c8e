const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const and = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const ordinal = (n: number) =>
  `${n}${n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;

function weekdaysText(days: readonly number[]): string {
  const all = days.join(",");
  if (all === "1,2,3,4,5,6,7") return "every day";
  if (all === "1,2,3,4,5") return "Monday to Friday";
  if (all === "6,7") return "on weekends";
  return `on ${and(days.map((day) => weekdays[day - 1] ?? ""))}`;
}

/** What one thing is called: the first as it is shown, all as they are typed. */
type Called = readonly [string, ...string[]];

type Section =
  | "meetings"
  | "invoices"
  | "reminders"
  | "tasks"
  | "leads"
  | "money"
  | "goals"
  | "hours"
  | "clients"
  | "chart"
  | "ahead";

/** What the parts of a digest are called. */
const sections: Readonly<Record<Section, Called>> = {
  meetings: ["meetings", "meeting", "calendar", "today's meetings"],
  invoices: ["invoices", "invoice", "overdue", "overdue invoices"],
  reminders: ["reminders", "reminder", "follow-ups", "followups", "follow ups"],
  tasks: ["tasks", "task", "to-dos", "todos", "to dos"],
  leads: ["leads", "lead", "stale leads", "quiet leads"],
  money: ["money", "income", "received", "figures", "totals"],
  goals: ["goals", "goal"],
  hours: ["hours", "time"],
  clients: ["clients", "best clients", "top clients"],
  chart: ["chart", "charts", "graph", "bars"],
  ahead: ["what comes next", "next", "ahead", "outlook"],
};

/** Digests: what they say, and how they are set. */
export const digests = {
  sections,
  section: (section: keyof typeof sections) => sections[section][0],
  and,

  days: (first: string, last: string, month: string) => `${first}–${last} ${month}`,
  daysAcross: (first: string, month: string, last: string, lastMonth: string) =>
    `${first} ${month} – ${last} ${lastMonth}`,
  daySince: (day: string, since: string) => `${day}, since ${since}`,
  today: (day: string, parts: readonly string[]) => `Today, ${day}: ${parts.join("; ")}.`,
  todayFree: (day: string) => `Today, ${day}: nothing has to be done.`,
  came: (amount: string, since: string) => `${amount} came in ${since}.`,
  yesterday: "yesterday",
  since: (day: string) => `since ${day}`,
  quietDay: (day: string) => `Nothing to report for ${day}: no meeting, nothing due, nothing overdue.`,
  parts: {
    meeting: (name: string, time: string) => `${name} at ${time}`,
    meetings: (n: number, time: string) => `${n} meetings, the first at ${time}`,
    due: (number: string, client: string, amount: string) => `${number} of ${client} is due (${amount})`,
    dueMany: (n: number, amounts: string) => `${n} invoices are due (${amounts})`,
    overdue: (number: string, client: string, days: number, amount: string) =>
      `${number} of ${client} is ${count(days, "day", "days")} overdue (${amount})`,
    overdueMany: (n: number, amounts: string) => `${n} invoices are overdue (${amounts})`,
    apart: (n: number, amounts: string) =>
      n === 1
        ? `an unpaid invoice has its own message (${amounts})`
        : `${n} unpaid invoices have their own message (${amounts})`,
    task: (title: string) => `task: ${title}`,
    tasks: (n: number) => `${n} tasks`,
    reminder: (text: string) => `reminder: ${text}`,
    reminders: (n: number) => `${n} reminders`,
    lead: (name: string, days: number) => `${name} has not heard from you for ${days} days`,
    leads: (n: number) => `${n} leads have gone quiet`,
  },
  labels: {
    meetings: "Meetings",
    due: "Due today",
    overdue: "Overdue",
    tasks: "Tasks",
    reminders: "Reminders",
    leads: "Quiet leads",
    receivedYesterday: "Received yesterday",
    receivedSince: (day: string) => `Received since ${day}`,
    month: (month: string, whole: boolean) => (whole ? month : `${month} so far`),
    goals: "Goals",
    hours: "Hours",
    hoursYesterday: "Hours yesterday",
    hoursSince: (day: string) => `Hours since ${day}`,
    received: "Received",
    spent: "Spent",
    left: "Left",
    clients: "Best clients",
    sent: "Invoices sent",
    paid: "Invoices paid",
    ahead: (days: number) => `Next ${days} days`,
  },
  lines: {
    invoice: (number: string, client: string, amount: string) => `${number} ${client} ${amount}`,
    late: (line: string, days: number) => `${line}, ${count(days, "day", "days")} late`,
    inAll: (amounts: string) => `${amounts} in all`,
    task: (title: string, project: string | null) => (project === null ? title : `${title} (${project})`),
    since: (line: string, day: string) => `${line}, since ${day}`,
    reminder: (time: string, text: string) => `${time} ${text}`,
    about: (text: string, client: string) => (text.includes(client) ? text : `${text} (${client})`),
    waiting: (text: string, day: string) => `${text}, waiting since ${day}`,
    lead: (name: string, days: number) => `${name}, ${days} days`,
    more: (n: number) => `and ${n} more`,
    from: (amount: string, payers: readonly string[]) =>
      payers.length === 0 ? amount : `${amount}: ${payers.join(", ")}`,
    fromOne: (amount: string, name: string) => `${amount} from ${name}`,
    payer: (name: string, amount: string) => `${name} ${amount}`,
    nobody: "without a client",
    compared: (now: string, before: string, period: string, change: string | null) =>
      `${now} received (${period}: ${before}${change === null ? "" : `, ${change}`})`,
    beside: (now: string, before: string, change: string | null) =>
      `${now} (before: ${before}${change === null ? "" : `, ${change}`})`,
    grew: (percent: string) => `+${percent}`,
    goal: (name: string, percent: string, due: string | null) =>
      due === null ? `${name}: ${percent}` : `${name}: ${percent}, until ${due}`,
    counted: (n: number, amounts: string) => (amounts === "" ? String(n) : `${n} (${amounts})`),
    project: (name: string, minutes: string) => `${name} ${minutes}`,
    noProject: "no project",
  },
  period: (period: string, received: string, spent: string, left: string) =>
    `${period}: ${received} came in and ${spent} went out, which leaves ${left}.`,
  periodHours: (period: string, hours: string | null) => `${period}: ${hours ?? "no hours"} logged.`,
  periodOnly: (period: string) => `${period}.`,
  overdueToo: (part: string) => `${capital(part)}.`,
  ahead: (meetings: number, invoices: string | null, n: number, tasks: number, reminders: number) =>
    [
      ...(meetings > 0 ? [count(meetings, "meeting", "meetings")] : []),
      ...(invoices === null ? [] : [`${count(n, "invoice", "invoices")} due (${invoices})`]),
      ...(tasks > 0 ? [count(tasks, "task", "tasks")] : []),
      ...(reminders > 0 ? [count(reminders, "reminder", "reminders")] : []),
    ].join(", "),
  nothingAhead: "nothing",
  emptyPeriod: (period: string) => `Nothing to report for ${period}: nothing came in or went out.`,
  titles: { weekly: "The week", monthly: "The month" } as Readonly<Record<string, string>>,
  due: {
    today: { name: "today", title: "Due today", head: "Today", nothing: "Nothing is due today." },
    week: { name: "this week", title: "Due this week", head: "This week", nothing: "Nothing is due this week." },
    during: (period: string) => ({
      name: period,
      title: `Due: ${period}`,
      head: period,
      nothing: `Nothing is due in that time (${period}).`,
    }),
    text: (head: string, parts: readonly string[]) => `${head}: ${and(parts)}.`,
    invoices: (n: number, amounts: string) => `${count(n, "invoice", "invoices")} due (${amounts})`,
    overdue: (n: number, amounts: string) => `${n} overdue (${amounts})`,
    tasks: (n: number) => count(n, "task", "tasks"),
    meetings: (n: number) => count(n, "meeting", "meetings"),
    reminders: (n: number) => count(n, "reminder", "reminders"),
    invoicesDue: "Invoices due",
    on: (line: string, day: string) => `${line}, ${day}`,
    dated: (day: string, line: string) => `${day}, ${line}`,
  },
  chart: { day: "Day", week: "Week", month: "Month", bar: "█ in ░ out", hours: "Hours" },

  buttons: {
    meetings: "Today's meetings",
    overdue: "Overdue",
    owed: "Who owes me",
    tasks: "Tasks",
    reminders: "Reminders",
    leads: "Quiet leads",
    report: "Report",
    top: "Best clients",
    hours: "Hours",
    calendar: "Calendar",
    settings: "When it comes",
    off: (kind: string) => `${capital(kind)} off`,
    on: (kind: string) => `${capital(kind)} on`,
    preview: "Preview",
  },
  firstNote: (kind: string, when: string, silent: boolean) =>
    `This comes ${when}${silent ? ", when there is something to say" : ""}. To change it: ${kind === "daily" ? "digest 7:30 weekdays" : kind === "weekly" ? "digest weekly friday 16:00" : "digest monthly on the 2nd"}. To end it: digest ${kind} off.`,

  title: "Digest",
  kinds: { daily: "Daily", weekly: "Weekly", monthly: "Monthly" } as Readonly<Record<string, string>>,
  off: "off",
  when: (kind: string, time: string, days: readonly number[]) =>
    kind === "monthly"
      ? `at ${time} on the ${and(days.map(ordinal))} of each month`
      : kind === "weekly"
        ? `at ${time} ${weekdaysText(days).replace(/^on (\w+day)$/, "every $1")}`
        : `at ${time} ${weekdaysText(days)}`,
  toMe: "to you",
  toChannel: (channel: string) => `to ${channel}`,
  aChannel: "a channel",
  evenEmpty: "also when there is nothing to say",
  leftOut: (names: readonly string[]) => `without ${and(names)}`,
  next: "Next",
  nextAt: (kind: string, day: string, time: string) => `${day}, ${time} (${kind})`,
  zone: "Time zone",
  set: (kind: string, how: string) => `The ${kind} digest comes ${how}.`,
  isOff: (kinds: readonly string[]) => (kinds.length === 1 ? `The ${kinds[0]} digest is off.` : "Digests are off."),
  allOff: "No digest is on.",
  wasSo: "It was so already.",
  nowSet: "This is how your digests come.",
  setTitle: (kinds: readonly string[]) => `Digest settings: ${and(kinds)}`,
  seenThere: (channel: string) => `Everybody in ${channel} will see its figures and names.`,
  ownerOnlyChannel: "Only an owner can have a digest go to a channel, since everybody there sees it.",
  hereExample: "digest to here",
  unread: (text: string) => `I can't read "${text}" as a time, days or part of a digest.`,
  oneDayAWeek: "A weekly digest comes on one day of the week. For several days, take the daily one.",
  weeklyExample: "digest weekly friday 16:00",
  example: "digest 8:30 weekdays",
  preview: (day: string, time: string) => `This is what would come on ${day} at ${time}, as things stand:`,
  previewSilent: (day: string, time: string) =>
    `As things stand nothing would come on ${day} at ${time}: there is nothing to say.`,
  previewOff: (kind: string) => `The ${kind} digest is off. This is what it would say now:`,
  how: (value: string, kind: string) => `${kind}: ${value}`,
};
