const names = {
  digest: "digests",
  meetings: "meeting reminders",
  reminders: "reminders",
  mentions: "mentions",
  portal: "word from client portals",
  recurring: "recurring entries",
  invoices: "invoice reminders",
  tasks: "due tasks",
  leads: "stale leads",
  budgets: "budget warnings",
  goals: "goals near their date",
  notices: "notices",
  delivery: "what could not be delivered",
};

type Kind = keyof typeof names;

/** Where what is not told can still be seen. */
const stays: Readonly<Record<Kind, string>> = {
  digest: "`digest` still shows it when you ask.",
  meetings: "The meetings stay in the calendar.",
  reminders: "They stay in `remind list`, and fall due there without a word.",
  mentions: "They stay in the client's history.",
  portal: "What they write stays in the client's history.",
  recurring: "They still post themselves.",
  invoices: "They stay in `invoice list`.",
  tasks: "They stay in `task list`.",
  leads: "They stay in `pipeline`.",
  budgets: "They stay in `budget list`.",
  goals: "They stay in `goal list`.",
  notices: "The channel hears nothing more.",
  delivery: "The log still says so.",
};

const platformName = (platform: string) =>
  ({ slack: "Slack", telegram: "Telegram", discord: "Discord" })[platform] ?? "this computer";

/** What is said unasked: how it is turned off, put off, and told together. */
export const pushes = {
  names,
  label: "What I tell you unasked",
  allOn: "everything",
  allBut: (kinds: readonly Kind[]) => `everything but ${kinds.map((kind) => names[kind]).join(", ")}`,
  turnOff: (kind: Kind) => `No more ${names[kind]}`,
  isOff: (kind: Kind) =>
    `no more ${names[kind]}. ${stays[kind].replaceAll("`", "")} To hear of them again: settings push ${kind} on`,
  isOn: (kind: Kind) => `${names[kind]} again`,
  unknown: (text: string) =>
    `I can't tell what to turn off by "${text}". There are: ${Object.values(names).join(", ")}.`,
  held: (count: number) => `${count} things waited for you:`,
  heldLine: (place: number, text: string) => `${place}. ${text}`,
  heldMore: (count: number) => `and ${count} more.`,
  waiting: (texts: readonly string[]) =>
    texts.length === 0
      ? "Nothing waits for your quiet hours to be over."
      : ["Waiting until your quiet hours are over:", ...texts].join("\n"),
  heldGone: "That is too long ago; I don't have it any more.",
  notices: {
    label: "Notices",
    set: (channel: string) =>
      `${channel}. New clients, paid invoices and won deals are told there from now on, with names and amounts, to everybody who reads it`,
    client: (name: string, stage: string | null) => (stage === null ? name : `${name} (${stage})`),
    invoice: (number: string, client: string, amount: string) => `${number} from ${client}, ${amount}`,
    deal: (title: string, client: string, value: string | null) =>
      `${title} for ${client}${value === null ? "" : `, ${value}`}`,
    line: (kind: "client" | "invoice" | "deal", count: number, named: readonly string[], more: number) => {
      const what = {
        client: count === 1 ? "New client" : `${count} new clients`,
        invoice: count === 1 ? "Invoice paid" : `${count} invoices paid`,
        deal: count === 1 ? "Deal won" : `${count} deals won`,
      }[kind];
      return `${what}: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join("; ")}.`;
    },
  },
  delivery: {
    member: (name: string | null, platform: string, days: number) => {
      const whom = name === null ? "you" : name;
      const what = days >= 7 ? `For ${days} days I could not bring ${whom}` : `I can't bring ${whom}`;
      const then = name === null ? "you write to me there" : `${name} writes to me there`;
      return `${what} what I have to say on ${platformName(platform)}. It waits until ${then}.`;
    },
    channel: (name: string | null, platform: string) =>
      `I can't write to ${name ?? "your channel"} on ${platformName(platform)} any more. Let me in there again, or choose another channel.`,
  },
  channels: {
    here: "this channel",
    on: (platform: string) => `a channel on ${platformName(platform)}`,
    sayThere: (example: string) => `I can only take a channel from within: say "${example}" in it.`,
    unknown: (text: string, example: string) =>
      `I can't tell which channel "${text}" is. Say "${example}" in that channel.`,
    others: "That channel belongs to other books.",
  },
  quiet: {
    label: "Quiet hours",
    own: "Your quiet hours",
    weekends: "Weekends",
    off: "off",
    between: (from: string, to: string) => `${from}–${to}`,
    weekend: "on weekends",
    also: (hours: string, weekend: string) => `${hours}, and ${weekend}`,
    open: "open",
    isQuiet: "quiet",
    asWorkspace: (text: string) => `as the workspace (${text})`,
    bad: (text: string) => `I can't read "${text}" as quiet hours.`,
    badWeekends: (text: string) => `I can't read "${text}"; weekends are quiet or open.`,
  },
};
