import type { Say } from "../../say.ts";
import { capital, count, daysAgo } from "./grammar.ts";

const stages: Readonly<Record<string, string>> = {
  lead: "Interessent",
  negotiation: "Verhandlung",
  client: "Kunde",
  past: "Ehemalig",
  lost: "Verloren",
};

/** Logged calls, emails, meetings, texts and notes; what has gone quiet; reminders. */
export const interactions: Say["interactions"] = {
  channels: { call: "Anruf", email: "E-Mail", meeting: "Treffen", text: "Nachricht", note: "Notiz" },
  labels: {
    client: "Kunde",
    contact: "Person",
    date: "Datum",
    summary: "Inhalt",
    nextStep: "Nächster Schritt",
    followUp: "Nachfassen",
    told: "Erfährt es",
    by: "Notiert von",
    when: "Wann",
    repeats: "Wiederholt sich",
    invoice: "Rechnung",
    owes: "Schuldet",
    wasDue: "War für",
    done: "Erledigt",
    follows: "Folgt auf",
    lastContact: "Letzter Kontakt",
  },
  logged: (channel, name) => `Notiert: ${channel} mit ${name}.`,
  noted: (name) => `Notiert zu ${name}.`,
  followUpSet: (when) => `Ich erinnere dich ${when}.`,
  loggedTitle: (channel, name) => `${channel} mit ${name}`,
  notedTitle: (name) => `Notiz zu ${name}`,
  followUpText: (name, nextStep) => (nextStep === null ? `Bei ${name} nachfassen` : `${nextStep} (${name})`),
  withWhom: "Mit welchem Kunden war das?",
  whatSaid: "Was soll ich notieren?",
  logExample: "mit Jane von Acme über das Logo telefoniert, Freitag nachfassen",
  noInteraction: "Diese Notiz gibt es nicht mehr.",
  laterDay: (day) => `Notiert wird nur, was schon war; ${day} kommt erst noch.`,
  notAssigned: "Dieser Kunde gehört zu keinem deiner Projekte.",
  adds: "Kunden legen manager und owner an. Bitte jemanden darum.",

  historyTitle: (name) => (name === null ? "Kontakte" : `Kontakte mit ${name}`),
  history: (name, shown, last, more) =>
    `${name === null ? "Was mit deinen Kunden war" : `Was mit ${name} war`}, das Neueste zuerst${more ? `: ${shown} gezeigt` : ""}. Zuletzt: ${last}.`,
  historyFurther: (name) => `Früher${name === null ? "" : ` mit ${name}`}:`,
  historyNone: (name) =>
    name === null
      ? "Noch ist nichts notiert. Versuche „mit Jane von Acme über das Logo telefoniert, Freitag nachfassen“."
      : `Mit ${name} war noch nichts.`,
  historyHead: { date: "Datum", client: "Kunde", what: "Was", who: "Von" },
  olderButton: "Früher",
  happened: {
    added: (stage) => `Angelegt als ${stages[stage] ?? stage}`,
    moved: (from, to) => `Von ${stages[from] ?? from} zu ${stages[to] ?? to}`,
    met: (title, person) =>
      person === null || title.includes(person) ? `Termin war: ${title}` : `Termin war (${person}): ${title}`,
    sent: (number) => `Rechnung ${number} gesendet`,
    paid: (number) => `Zahlung zu ${number} erhalten`,
    settled: (number) => `Rechnung ${number} ganz bezahlt`,
    refund: (number) => `Erstattung zu ${number} gegeben`,
    received: (what) => (what === null ? "Zahlung erhalten" : `Zahlung erhalten für ${what}`),
    logged: (channel, person, summary, nextStep) =>
      [person === null ? channel : `${channel} (${person})`, summary]
        .filter((part) => part !== null)
        .join(": ")
        .concat(nextStep === null ? "" : ` → ${nextStep}`),
  },

  quiet: (n, more, quietDays) =>
    `${more ? `Diese ${n} und weitere` : count(n, "Kunde", "Kunden")} ohne Kontakt seit ${daysAgo(quietDays)} oder länger, die am längsten stillen zuerst.`,
  quietNone: (quietDays) => `Du hattest in den letzten ${daysAgo(quietDays)} mit allen Kontakt.`,
  staleNone: (quietDays) => `Kein Interessent liegt seit ${daysAgo(quietDays)} brach.`,
  quietFurther: "Weitere:",
  quietTitle: (quietDays) => `Still seit ${daysAgo(quietDays)}`,
  quietHead: { client: "Kunde", stage: "Stufe", last: "Letzter Kontakt", next: "Nächster Schritt" },
  logButton: (name) => `Verlauf von ${name}`,
  remindButton: (name) => `An ${name} erinnern`,

  reminder: "Erinnerung",
  reminderDone: "Erinnerung, erledigt",
  series: "Wiederkehrende Erinnerung",
  remindWhat: "Woran soll ich dich erinnern?",
  remindWhen: "Wann soll ich dich erinnern? Zum Beispiel: Freitag um 9, in 2 Stunden, jeden Montag um 9:00",
  remindExample: "erinnere mich Freitag um 9, bei Acme nachzuhaken",
  willRemind: (when) => `Ich erinnere dich ${when}.`,
  on: (day, time) => `am ${day} um ${time}`,
  todayAt: (time) => `heute um ${time}`,
  each: (rhythm, time, first) => `${rhythm} um ${time}, zuerst am ${first}`,
  reminderTitle: (text) => `Erinnerung: ${text}`,
  at: (day, time) => `${day}, ${time}`,
  gone: (day, time) => `${day}, ${time} ist vorbei.`,
  noDay: (rhythm) => `„${rhythm}“ hat keinen Tag mehr, der noch kommt.`,
  noReminder: "Diese Erinnerung gibt es nicht mehr.",
  noneCalled: (text) => `Du hast keine offene Erinnerung zu „${text}“.`,
  noneTold: "Es wartet keine Erinnerung auf dich.",
  whichReminder: "Welche Erinnerung?",
  choice: (text, when) => `${text} · ${when}`,
  doneBefore: (text) => `„${text}“ ist schon erledigt.`,
  notToldYet: (text) => `„${text}“ wiederholt sich, und noch ist keine davon dran.`,
  stopExample: (text) => `remind stop ${text}`,
  doneText: (text) => `Erledigt: ${text}.`,
  doneSeries: (text, rhythm) => `Erledigt: ${text}. Es geht weiter, ${rhythm}.`,
  doneTitle: (text) => `Erinnerung erledigt: ${text}`,
  stopped: (text) => `Ich erinnere dich nicht mehr an „${text}“.`,
  stopTitle: (text) => `Erinnerung beendet: ${text}`,
  snoozed: (text, when) => `„${text}“ kommt wieder ${when}.`,
  snoozedSeries: (text, when, rhythm) => `„${text}“ kommt wieder ${when}. Die Serie bleibt ${rhythm}.`,
  snoozeTitle: (text, when) => `Erinnerung verschoben: ${text}, ${when}`,
  snoozeGone: "Diese Zeit ist vorbei.",
  snoozeExample: "snooze 1h",
  badDelay: (text) =>
    `„${text}“ kann ich nicht als Zeit zum Verschieben lesen. Versuche: 15 min, 1h, morgen oder Montag um 10.`,
  buttons: {
    done: "Erledigt",
    quarter: "15 min",
    hour: "1 h",
    tomorrow: "Morgen",
    week: "Nächste Woche",
    show: (name) => `${name} zeigen`,
    doneOf: (text) => `Erledigt: ${text}`,
  },
  list: (waiting, coming, more) => {
    const open =
      waiting === 0 ? "" : waiting === 1 ? "1 Erinnerung wartet auf dich" : `${waiting} Erinnerungen warten auf dich`;
    const next =
      coming === 0 ? "" : more ? `die nächsten ${coming}` : coming === 1 ? "1 kommt noch" : `${coming} kommen noch`;
    return `${capital([open, next].filter(Boolean).join(", "))}.`;
  },
  listNone: "Du hast keine offenen Erinnerungen. Versuche „erinnere mich Freitag um 9, bei Acme nachzuhaken“.",
  listTitle: "Erinnerungen",
  listHead: { when: "Wann", what: "Was", about: "Zu", repeats: "Wiederholt sich" },
  waitingSince: (when) => `wartet seit ${when}`,
  more: "Mehr",

  push: (text) => `⏰ ${text}`,
  pushLate: (text, when) => `⏰ ${text} (verspätet: war für ${when})`,
  mentioned: (who, what) => `${who} hat dich erwähnt: ${what}.`,
};
