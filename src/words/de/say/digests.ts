import type { Say } from "../../say.ts";
import { and, capital, count, days, daysAgo, weekdays } from "./grammar.ts";

function weekdaysText(chosen: readonly number[]): string {
  const all = chosen.join(",");
  if (all === "1,2,3,4,5,6,7") return "jeden Tag";
  if (all === "1,2,3,4,5") return "von Montag bis Freitag";
  if (all === "6,7") return "am Wochenende";
  return chosen.length === 1
    ? `jeden ${weekdays[(chosen[0] ?? 1) - 1] ?? ""}`
    : `am ${and(chosen.map((day) => weekdays[day - 1] ?? ""))}`;
}

/** What the parts of a digest are called: the first as it is shown, all as they are typed. */
const sections: Say["digests"]["sections"] = {
  meetings: ["Termine", "Termin", "Kalender", "Besprechungen", "meetings", "meeting", "calendar"],
  invoices: ["Rechnungen", "Rechnung", "Überfälliges", "überfällige Rechnungen", "invoices", "invoice", "overdue"],
  reminders: ["Erinnerungen", "Erinnerung", "reminders", "reminder"],
  tasks: ["Aufgaben", "Aufgabe", "tasks", "task"],
  leads: ["Interessenten", "Interessent", "leads", "lead"],
  money: ["Geld", "Einnahmen", "Zahlen", "Summen", "money", "income"],
  goals: ["Ziele", "Ziel", "goals", "goal"],
  hours: ["Stunden", "Zeit", "hours"],
  clients: ["Kunden", "beste Kunden", "clients"],
  chart: ["Diagramm", "Diagramme", "chart"],
  ahead: ["was kommt", "Ausblick", "ahead"],
};

const kindNames: Readonly<Record<string, string>> = { daily: "täglich", weekly: "wöchentlich", monthly: "monatlich" };
const kindOf = (kind: string) => kindNames[kind.toLowerCase()] ?? kind.toLowerCase();
const digestOf = (kind: string) => `${kindOf(kind)}e Überblick`;
const invoices = (n: number) => count(n, "Rechnung", "Rechnungen");
const tasks = (n: number) => count(n, "Aufgabe", "Aufgaben");
const meetings = (n: number) => count(n, "Termin", "Termine");
const reminders = (n: number) => count(n, "Erinnerung", "Erinnerungen");

/** Digests: what they say, and how they are set. */
export const digests: Say["digests"] = {
  sections,
  section: (section) => sections[section][0],
  and,

  days: (first, last, month) => `${first}–${last} ${month}`,
  daysAcross: (first, month, last, lastMonth) => `${first} ${month} – ${last} ${lastMonth}`,
  daySince: (day, since) => `${day}, seit ${since}`,
  today: (day, parts) => `Heute, ${day}: ${parts.join("; ")}.`,
  todayFree: (day) => `Heute, ${day}: Es ist nichts zu tun.`,
  came: (amount, since) => `${capital(since)} kamen ${amount} herein.`,
  yesterday: "gestern",
  since: (day) => `seit ${day}`,
  quietDay: (day) => `Nichts zu berichten für ${day}: kein Termin, nichts fällig, nichts überfällig.`,
  parts: {
    meeting: (name, time) => `${name} um ${time}`,
    meetings: (n, time) => `${meetings(n)}, der erste um ${time}`,
    due: (number, client, amount) => `${number} an ${client} ist fällig (${amount})`,
    dueMany: (n, amounts) => `${invoices(n)} sind fällig (${amounts})`,
    overdue: (number, client, late, amount) =>
      `${number} an ${client} ist seit ${daysAgo(late)} überfällig (${amount})`,
    overdueMany: (n, amounts) => `${invoices(n)} sind überfällig (${amounts})`,
    apart: (n, amounts) =>
      n === 1
        ? `zu einer unbezahlten Rechnung kommt eine eigene Nachricht (${amounts})`
        : `zu ${n} unbezahlten Rechnungen kommt eine eigene Nachricht (${amounts})`,
    task: (title) => `Aufgabe: ${title}`,
    tasks: (n) => tasks(n),
    reminder: (text) => `Erinnerung: ${text}`,
    reminders: (n) => reminders(n),
    lead: (name, quiet) => `${name} hat seit ${daysAgo(quiet)} nichts von dir gehört`,
    leads: (n) => `${n} Interessenten sind still geworden`,
  },
  labels: {
    meetings: "Termine",
    due: "Heute fällig",
    overdue: "Überfällig",
    tasks: "Aufgaben",
    reminders: "Erinnerungen",
    leads: "Stille Interessenten",
    receivedYesterday: "Gestern erhalten",
    receivedSince: (day) => `Erhalten seit ${day}`,
    month: (month, whole) => (whole ? month : `${month} bisher`),
    goals: "Ziele",
    hours: "Stunden",
    hoursYesterday: "Stunden gestern",
    hoursSince: (day) => `Stunden seit ${day}`,
    received: "Erhalten",
    spent: "Ausgegeben",
    left: "Übrig",
    clients: "Beste Kunden",
    sent: "Rechnungen gesendet",
    paid: "Rechnungen bezahlt",
    ahead: (n) => `Nächste ${n} Tage`,
  },
  lines: {
    invoice: (number, client, amount) => `${number} ${client} ${amount}`,
    late: (line, n) => `${line}, ${days(n)} zu spät`,
    inAll: (amounts) => `${amounts} insgesamt`,
    task: (title, project) => (project === null ? title : `${title} (${project})`),
    since: (line, day) => `${line}, seit ${day}`,
    reminder: (time, text) => `${time} ${text}`,
    about: (text, client) => (text.includes(client) ? text : `${text} (${client})`),
    waiting: (text, day) => `${text}, wartet seit ${day}`,
    lead: (name, n) => `${name}, ${days(n)}`,
    more: (n) => `und ${n} mehr`,
    from: (amount, payers) => (payers.length === 0 ? amount : `${amount}: ${payers.join(", ")}`),
    fromOne: (amount, name) => `${amount} von ${name}`,
    payer: (name, amount) => `${name} ${amount}`,
    nobody: "ohne Kunden",
    compared: (now, before, period, change) =>
      `${now} erhalten (${period}: ${before}${change === null ? "" : `, ${change}`})`,
    beside: (now, before, change) => `${now} (davor: ${before}${change === null ? "" : `, ${change}`})`,
    grew: (percent) => `+${percent}`,
    goal: (name, percent, due) => (due === null ? `${name}: ${percent}` : `${name}: ${percent}, bis ${due}`),
    counted: (n, amounts) => (amounts === "" ? String(n) : `${n} (${amounts})`),
    project: (name, minutes) => `${name} ${minutes}`,
    noProject: "ohne Projekt",
  },
  period: (period, received, spent, left) =>
    `${period}: ${received} kamen herein und ${spent} gingen hinaus, bleiben ${left}.`,
  periodHours: (period, hours) => `${period}: ${hours ?? "keine Stunden"} erfasst.`,
  periodOnly: (period) => `${period}.`,
  overdueToo: (part) => `${capital(part)}.`,
  ahead: (n, invoiceAmounts, due, taskCount, reminderCount) =>
    [
      ...(n > 0 ? [meetings(n)] : []),
      ...(invoiceAmounts === null ? [] : [`${invoices(due)} fällig (${invoiceAmounts})`]),
      ...(taskCount > 0 ? [tasks(taskCount)] : []),
      ...(reminderCount > 0 ? [reminders(reminderCount)] : []),
    ].join(", "),
  nothingAhead: "nichts",
  emptyPeriod: (period) => `Nichts zu berichten für ${period}: Es kam nichts herein und ging nichts hinaus.`,
  titles: { weekly: "Die Woche", monthly: "Der Monat" },
  due: {
    today: { name: "heute", title: "Heute fällig", head: "Heute", nothing: "Heute ist nichts fällig." },
    week: {
      name: "diese Woche",
      title: "Diese Woche fällig",
      head: "Diese Woche",
      nothing: "Diese Woche ist nichts fällig.",
    },
    during: (period) => ({
      name: period,
      title: `Fällig: ${period}`,
      head: period,
      nothing: `In dieser Zeit ist nichts fällig (${period}).`,
    }),
    text: (head, parts) => `${head}: ${and(parts)}.`,
    invoices: (n, amounts) => `${invoices(n)} fällig (${amounts})`,
    overdue: (n, amounts) => `${n} überfällig (${amounts})`,
    tasks: (n) => tasks(n),
    meetings: (n) => meetings(n),
    reminders: (n) => reminders(n),
    invoicesDue: "Fällige Rechnungen",
    on: (line, day) => `${line}, ${day}`,
    dated: (day, line) => `${day}, ${line}`,
  },
  chart: { day: "Tag", week: "Woche", month: "Monat", bar: "█ ein ░ aus", hours: "Stunden" },

  buttons: {
    meetings: "Termine heute",
    overdue: "Überfällig",
    owed: "Wer schuldet mir was",
    tasks: "Aufgaben",
    reminders: "Erinnerungen",
    leads: "Stille Interessenten",
    report: "Bericht",
    top: "Beste Kunden",
    hours: "Stunden",
    calendar: "Kalender",
    settings: "Wann er kommt",
    off: (kind) => `${capital(kindOf(kind))} aus`,
    on: (kind) => `${capital(kindOf(kind))} an`,
    preview: "Vorschau",
  },
  firstNote: (kind, when, silent) =>
    `Das kommt ${when}${silent ? ", wenn es etwas zu sagen gibt" : ""}. Um es zu ändern: ${kind === "daily" ? "digest 7:30 weekdays" : kind === "weekly" ? "digest weekly friday 16:00" : "digest monthly on the 2nd"}. Um es zu beenden: digest ${kind} off.`,

  title: "Überblick",
  kinds: { daily: "Täglich", weekly: "Wöchentlich", monthly: "Monatlich" },
  off: "aus",
  when: (kind, time, chosen) =>
    kind === "monthly"
      ? `am ${and(chosen.map((day) => `${day}.`))} jedes Monats um ${time}`
      : `${weekdaysText(chosen)} um ${time}`,
  toMe: "an dich",
  toChannel: (channel) => `an ${channel}`,
  aChannel: "einen Kanal",
  evenEmpty: "auch wenn es nichts zu sagen gibt",
  leftOut: (names) => `ohne ${and(names)}`,
  next: "Nächster",
  nextAt: (kind, day, time) => `${day}, ${time} (${kindOf(kind)})`,
  zone: "Zeitzone",
  set: (kind, how) => `Der ${digestOf(kind)} kommt ${how}.`,
  isOff: (kinds) => (kinds.length === 1 ? `Der ${digestOf(kinds[0] ?? "")} ist aus.` : "Die Überblicke sind aus."),
  allOff: "Kein Überblick ist an.",
  wasSo: "So war es schon.",
  nowSet: "So kommen deine Überblicke.",
  setTitle: (kinds) => `Einstellung der Überblicke: ${and(kinds.map(kindOf))}`,
  seenThere: (channel) => `Alle in ${channel} werden Zahlen und Namen darin sehen.`,
  ownerOnlyChannel: "Nur ein owner kann einen Überblick in einen Kanal schicken, weil ihn dort alle sehen.",
  hereExample: "digest to here",
  unread: (text) => `„${text}“ kann ich nicht als Uhrzeit, Tage oder Teil eines Überblicks lesen.`,
  oneDayAWeek: "Der wöchentliche Überblick kommt an einem Tag der Woche. Für mehrere Tage nimm den täglichen.",
  weeklyExample: "digest weekly friday 16:00",
  example: "digest 8:30 weekdays",
  preview: (day, time) => `Das käme am ${day} um ${time}, so wie es jetzt steht:`,
  previewSilent: (day, time) => `So wie es jetzt steht, käme am ${day} um ${time} nichts: Es gibt nichts zu sagen.`,
  previewOff: (kind) => `Der ${digestOf(kind)} ist aus. Jetzt würde er sagen:`,
  how: (value, kind) => `${kind}: ${value}`,
};
