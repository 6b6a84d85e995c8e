const minutesText = (minutes: number) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(" ");
};

const on = (medium: string) =>
  /^(?:phone|telephone)$/i.test(medium) ? "by phone" : /^in person$/i.test(medium) ? "in person" : `on ${medium}`;

/** The free time of a part of a day: `whole` where no meeting is in it. */
interface FreeSaid {
  readonly day: string;
  readonly part: string;
  readonly whole: boolean;
  readonly times: readonly string[];
}

/** Meetings and the calendar. */
export const calendar = {
  meeting: "Meeting",
  series: "Recurring meeting",
  untitled: "Meeting",
  withWhom: (title: string, whom: string) => `${title} with ${whom}`,
  /** How a meeting is held, as its card says. */
  heldBy: (medium: string) => (/^in person$/i.test(medium) ? on(medium) : medium),
  fields: {
    what: "What",
    when: "When",
    length: "Length",
    repeats: "Repeats",
    next: "Next",
    without: "Not on",
    client: "Client",
    contact: "With",
    medium: "Medium",
    link: "Link",
    place: "Place",
    agenda: "Agenda",
    documents: "Documents",
    priority: "Priority",
    status: "Status",
    lastContact: "Last contact",
    owes: "Owes",
  },
  statuses: { booked: "booked", held: "held", cancelled: "cancelled" } as Readonly<Record<string, string>>,
  minutes: minutesText,
  span: (day: string, from: string, to: string) => `${day}, ${from}–${to}`,
  spanOverDays: (day: string, from: string, endDay: string, to: string) => `${day}, ${from} – ${endDay}, ${to}`,
  elsewhere: (text: string, there: string, zone: string) => `${text} (${there} in ${zone})`,
  times: (from: string, to: string) => `${from}–${to}`,
  nowhere: "nothing",
  booked: (name: string, when: string, medium: string | null) =>
    `Booked: ${name}, ${when}${medium === null ? "" : `, ${on(medium)}`}.`,
  bookedSeries: (name: string, rhythm: string, time: string, first: string, without: readonly string[]) =>
    `Booked: ${name}, at ${time} ${rhythm}${without.length > 0 ? `, not on ${without.join(", ")}` : ""}, first on ${first}.`,
  notOneOf: (name: string, day: string) => `${name} would not be on ${day} anyway, so I booked nothing yet.`,
  bookedTitle: (name: string, when: string) => `Meeting: ${name}, ${when}`,
  moved: (name: string, before: string, after: string) => `Moved ${name} from ${before} to ${after}.`,
  movedSeries: (name: string, rhythm: string, time: string, first: string) =>
    `Moved the whole series: ${name} is now at ${time} ${rhythm}, next on ${first}.`,
  movedTitle: (name: string, after: string) => `Move of ${name} to ${after}`,
  stays: (name: string, when: string) => `${name} is on ${when} already. Nothing changed.`,
  cancelled: (name: string, when: string) => `Cancelled: ${name}, ${when}. Its reminders are off.`,
  cancelledSeries: (name: string) => `Cancelled the whole series: ${name}. Its reminders are off.`,
  endedSeries: (name: string) => `Ended the series: ${name}. What was held stays; nothing comes any more.`,
  cancelledTitle: (name: string, when: string) => `Cancellation of ${name}, ${when}`,
  alreadyCancelled: (name: string) => `${name} is cancelled already.`,
  inFile: "The file puts it into your own calendar.",
  outFile: "The file takes it out of your own calendar.",
  changesFile: "The files tell your own calendar.",
  askTime: (day: string) => `At what time on ${day}?`,
  askTarget: (name: string, when: string) => `When should it be instead: ${name}, ${when}?`,
  askWhich: "Which meeting?",
  clearWhen: "Which day or week shall I clear?",
  nothingToClear: (when: string) => `There is no meeting left to call off: ${when}. I changed nothing.`,
  askClear: (count: number, when: string) =>
    count === 1
      ? `There is 1 meeting, ${when}. Shall I call it off?`
      : `There are ${count} meetings, ${when}. Shall I call them all off?`,
  clearAll: (count: number) => (count === 1 ? "Call it off" : `Call off all ${count}`),
  cleared: (count: number, when: string) =>
    `Cancelled: ${count === 1 ? "1 meeting" : `${count} meetings`}, ${when}. Reminders are off. The files take them out of your own calendar.`,
  clearedTitle: (count: number, when: string) =>
    `Cancelled: ${count === 1 ? "1 meeting" : `${count} meetings`}, ${when}`,
  askSeries: (name: string, when: string) => `${name} is a series. Only the one on ${when}, or the whole series?`,
  onlyThis: (day: string) => `Only ${day}`,
  wholeSeries: "The whole series",
  past: (when: string) => `${when} is past. Is that meant?`,
  odd: (time: string, when: string) => `That is at ${time} (${when}). Is that meant?`,
  clashes: (names: readonly string[], more: number) =>
    `That clashes with ${names.join("; ")}${more > 0 ? ` and ${more} more` : ""}. I have written nothing yet.`,
  clashOne: (name: string, when: string) => `${name} (${when})`,
  noFree: "I found no free time in the next two weeks.",
  bookAnyway: "Book anyway",
  moveAnyway: "Move anyway",
  useTime: (day: string, time: string) => `${day} ${time}`,
  gone: "That meeting is not there any more.",
  none: "You have no such meeting ahead.",
  noneOn: (day: string, client: string | null) =>
    `There is no meeting${client ? ` with ${client}` : ""} on ${day}, so I changed nothing.`,
  noneWith: (client: string) => `There is no meeting with ${client} ahead.`,
  neverTakesPlace: "That rhythm has no day ahead, so there would be no meeting.",
  rhythmStays: "That series is on several weekdays, so I can't tell what its new days are. Say the new rhythm instead.",
  updated: (name: string) => `Changed ${name}.`,
  updatedTitle: (name: string) => `Change of ${name}`,
  saysSo: (name: string) => `${name} says so already. Nothing changed.`,
  nothingToChange: (name: string) => `I did not get what to change of ${name}.`,
  endsBefore: "It would end before it begins.",
  badMoment: (text: string) => `I can't read "${text}" as a day and time. Try tue 3pm, 24 Nov 15:00 or tomorrow noon.`,
  badLength: (text: string) => `I can't read "${text}" as a length of up to 24 hours. Try 45 min, 1h or 1:30.`,
  badLeads: (text: string) => `I can't read "${text}" as times before a meeting. Try 1d, 15m or off.`,
  badMinutes: (text: string) => `I can't read "${text}" as a length. Try 30 min or 1h.`,
  noSuch: (text: string) => `I don't know a meeting ahead called "${text}".`,
  examples: {
    book: "call with Jane tue 3pm for 45 min on zoom",
    list: "meet list",
    repeat: "standup every monday at 10am",
    update: (title: string) => `meet update ${title} agenda: budget and scope`,
  },
  lines: {
    one: (times: string, name: string, medium: string | null, mark: string) =>
      `${mark}${times} ${name}${medium === null ? "" : ` (${medium})`}`,
    high: "❗",
    count: (count: number, period: string) =>
      count === 0 ? `No meetings ${period}.` : `${count} ${count === 1 ? "meeting" : "meetings"} ${period}.`,
    countWith: (count: number, client: string, period: string) =>
      `${count === 0 ? "No" : count} ${count === 1 ? "meeting" : "meetings"} with ${client} ${period}.`,
    moreShort: (count: number) => `+${count} more`,
    more: (count: number) => `${count} more; ask for a shorter period to see them.`,
  },
  free: {
    title: "Free time",
    head: ["Day", "Free"],
    nothing: "nothing",
    parts: { day: "from 9 to 18", morning: "in the morning", afternoon: "in the afternoon", evening: "in the evening" },
    day: ({ day, part, whole, times }: FreeSaid) => {
      if (times.length === 0) return `No free time ${part} on ${day}.`;
      return whole
        ? `You are free ${part} on ${day}: ${times.join(", ")}.`
        : `Partly: ${part} on ${day} you are free ${times.join(", ")}.`;
    },
    days: (part: string) => `Your free time ${part}:`,
  },
  periods: {
    day: (day: string) => `on ${day}`,
    week: (from: string, to: string) => `from ${from} to ${to}`,
    month: (month: string) => `in ${month}`,
    ahead: "in the next four weeks",
  },
  titles: {
    meetings: "Meetings",
    week: (from: string) => `Week of ${from}`,
    month: (month: string) => `${month}`,
  },
  buttons: {
    previous: "◀ Earlier",
    next: "Later ▶",
    month: "Month",
    week: "Week",
    move: "Move",
    cancel: "Cancel",
    late: "Running late",
    snooze: "Snooze 5 min",
    snoozeHour: "Snooze 1 h",
    notes: "Notes",
    onlyLead: (lead: string) => `Only ${lead} before`,
    lateBy: (minutes: number) => `${minutes} min`,
  },
  feed: {
    name: (workspace: string) => `${workspace} (Purser)`,
    address: (address: string) =>
      `Your calendar, for Google, Apple or Outlook to subscribe. Whoever has this address sees your meetings, so keep it to yourself:\n${address}\nGoogle Calendar: Other calendars, From URL. Apple: File, New Calendar Subscription. Outlook: Add calendar, Subscribe from web. They look for changes by themselves, some only a few times a day.`,
    renewed: "The old address no longer works. Calendars that use it need this one:",
    off: "Your calendar can no longer be subscribed: its address is gone for good.",
    none: "Your calendar has no address that could be turned off.",
    renew: "Renew address",
    turnOff: "Turn off",
    again: "New address",
    noAddress:
      "Your calendar can be subscribed once Purser is reached from the internet: whoever runs it sets HTTP_PORT (the port of its web server, say 8080) and PUBLIC_URL (the https address that leads there, say https://purser.example), and starts it again.",
  },
  nudge: {
    soon: (name: string, minutes: string, time: string) => `In ${minutes}, at ${time}: ${name}.`,
    later: (name: string, when: string) => `Coming up: ${name}, ${when}.`,
    tomorrow: (name: string, time: string) => `Tomorrow at ${time}: ${name}.`,
    one: (name: string, when: string) => `${name} (${when})`,
    missed: (names: readonly string[], more: number) =>
      `While I was away you had: ${more > 0 ? `${more} earlier; ` : ""}${names.join("; ")}.`,
    began: (name: string, time: string) => `${name} began at ${time}.`,
  },
  late: {
    text: (letter: string) => `Ready to forward:\n${letter}`,
  },
  remindersOf: (name: string, leads: string) => `Reminders of ${name}: ${leads}.`,
  remindersTitle: (name: string) => `Reminders of ${name}`,
  askNotes: (name: string) => `What shall I note of ${name}? One message takes all of it.`,
  nobodyToLog: "That meeting is with no client and no person I know. With which client was it?",
  snoozedOn: (name: string, when: string) => `I will remind you of ${name} again ${when}.`,
  snoozed: (name: string, time: string) => `I will remind you of ${name} again at ${time}.`,
  snoozedTitle: (name: string) => `Snooze of ${name}`,
  tooLateToSnooze: (name: string) => `${name} is over; there is nothing to remind of.`,
  settings: {
    reminders: "Meeting reminders",
    length: "Length of a meeting",
    off: "off",
    leads: (leads: readonly { readonly count: number; readonly unit: "d" | "h" | "m" }[]) =>
      `${leads
        .map(({ count, unit }) => `${count} ${{ d: count === 1 ? "day" : "days", h: "h", m: "min" }[unit]}`)
        .join(", ")} before`,
  },
};
