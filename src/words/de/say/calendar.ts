import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

const minutesText = (minutes: number) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(" ");
};

/** How a meeting is held, as its card says. */
const mediums = new Map([
  ["in person", "vor Ort"],
  ["phone", "Telefon"],
  ["video", "Video"],
]);

const on = (medium: string) =>
  /^(?:phone|telephone|telefon)$/i.test(medium)
    ? "per Telefon"
    : /^(?:in person|persönlich|vor ort)$/i.test(medium)
      ? "vor Ort"
      : `über ${medium}`;

const meetings = (n: number) => count(n, "Termin", "Termine");

/** Meetings and the calendar. */
export const calendar: Say["calendar"] = {
  meeting: "Termin",
  series: "Wiederkehrender Termin",
  untitled: "Termin",
  withWhom: (title, whom) => `${title} mit ${whom}`,
  heldBy: (medium) => mediums.get(medium.toLowerCase()) ?? medium,
  fields: {
    what: "Was",
    when: "Wann",
    length: "Dauer",
    repeats: "Wiederholt sich",
    next: "Nächster",
    without: "Nicht am",
    client: "Kunde",
    contact: "Mit",
    medium: "Medium",
    link: "Link",
    place: "Ort",
    agenda: "Themen",
    documents: "Dokumente",
    priority: "Priorität",
    status: "Status",
    lastContact: "Letzter Kontakt",
    owes: "Schuldet",
  },
  statuses: { booked: "geplant", held: "stattgefunden", cancelled: "abgesagt" },
  minutes: minutesText,
  span: (day, from, to) => `${day}, ${from}–${to}`,
  spanOverDays: (day, from, endDay, to) => `${day}, ${from} – ${endDay}, ${to}`,
  elsewhere: (text, there, zone) => `${text} (${there} in ${zone})`,
  times: (from, to) => `${from}–${to}`,
  nowhere: "nichts",
  booked: (name, when, medium) => `Eingetragen: ${name}, ${when}${medium === null ? "" : `, ${on(medium)}`}.`,
  bookedSeries: (name, rhythm, time, first, without) =>
    `Eingetragen: ${name}, ${rhythm} um ${time}${without.length > 0 ? `, nicht am ${without.join(", ")}` : ""}, zuerst am ${first}.`,
  notOneOf: (name, day) => `${name} fiele ohnehin nicht auf ${day}, also habe ich noch nichts eingetragen.`,
  bookedTitle: (name, when) => `Termin: ${name}, ${when}`,
  moved: (name, before, after) => `Verschoben: ${name} von ${before} auf ${after}.`,
  movedSeries: (name, rhythm, time, first) =>
    `Die ganze Serie ist verschoben: ${name} ist jetzt ${rhythm} um ${time}, zuerst wieder am ${first}.`,
  movedTitle: (name, after) => `Verschiebung von ${name} auf ${after}`,
  stays: (name, when) => `${name} ist schon am ${when}. Es hat sich nichts geändert.`,
  cancelled: (name, when) => `Abgesagt: ${name}, ${when}. Erinnert wird nicht mehr.`,
  cancelledSeries: (name) => `Die ganze Serie ist abgesagt: ${name}. Erinnert wird nicht mehr.`,
  endedSeries: (name) => `Die Serie ist beendet: ${name}. Was war, bleibt; es kommt keiner mehr.`,
  cancelledTitle: (name, when) => `Absage von ${name}, ${when}`,
  alreadyCancelled: (name) => `${name} ist schon abgesagt.`,
  inFile: "Die Datei trägt ihn in deinen eigenen Kalender ein.",
  outFile: "Die Datei nimmt ihn aus deinem eigenen Kalender.",
  changesFile: "Die Dateien sagen es deinem eigenen Kalender.",
  askTime: (day) => `Um wie viel Uhr am ${day}?`,
  askTarget: (name, when) => `Wann soll es stattdessen sein: ${name}, ${when}?`,
  askWhich: "Welcher Termin?",
  clearWhen: "Welchen Tag oder welche Woche soll ich freimachen?",
  nothingToClear: (when) => `Es gibt keinen Termin mehr abzusagen: ${when}. Ich habe nichts geändert.`,
  askClear: (n, when) =>
    n === 1
      ? `Es gibt 1 Termin, ${when}. Soll ich ihn absagen?`
      : `Es gibt ${n} Termine, ${when}. Soll ich sie alle absagen?`,
  clearAll: (n) => (n === 1 ? "Absagen" : `Alle ${n} absagen`),
  cleared: (n, when) =>
    `Abgesagt: ${meetings(n)}, ${when}. Erinnert wird nicht mehr. Die Dateien nehmen sie aus deinem eigenen Kalender.`,
  clearedTitle: (n, when) => `Abgesagt: ${meetings(n)}, ${when}`,
  askSeries: (name, when) => `${name} ist eine Serie. Nur der Termin am ${when} oder die ganze Serie?`,
  onlyThis: (day) => `Nur ${day}`,
  wholeSeries: "Die ganze Serie",
  past: (when) => `${when} ist vorbei. Ist das gemeint?`,
  odd: (time, when) => `Das ist um ${time} (${when}). Ist das gemeint?`,
  clashes: (names, more) =>
    `Da ist schon ${names.join("; ")}${more > 0 ? ` und ${more} mehr` : ""}. Ich habe noch nichts eingetragen.`,
  clashOne: (name, when) => `${name} (${when})`,
  noFree: "In den nächsten zwei Wochen habe ich keine freie Zeit gefunden.",
  bookAnyway: "Trotzdem eintragen",
  moveAnyway: "Trotzdem verschieben",
  useTime: (day, time) => `${day} ${time}`,
  gone: "Diesen Termin gibt es nicht mehr.",
  none: "Du hast keinen solchen Termin vor dir.",
  noneOn: (day, client) =>
    `Es gibt keinen Termin${client ? ` mit ${client}` : ""} am ${day}, also habe ich nichts geändert.`,
  noneWith: (client) => `Es steht kein Termin mit ${client} bevor.`,
  neverTakesPlace: "Dieser Rhythmus hat keinen Tag mehr vor sich, es gäbe also keinen Termin.",
  rhythmStays:
    "Diese Serie liegt auf mehreren Wochentagen, ich kann also nicht sagen, welche die neuen sind. Sag stattdessen den neuen Rhythmus.",
  updated: (name) => `Geändert: ${name}.`,
  updatedTitle: (name) => `Änderung an ${name}`,
  saysSo: (name) => `Bei ${name} steht das schon. Es hat sich nichts geändert.`,
  nothingToChange: (name) => `Ich habe nicht verstanden, was an ${name} zu ändern ist.`,
  endsBefore: "Er würde enden, bevor er beginnt.",
  badMoment: (text) =>
    `„${text}“ kann ich nicht als Tag und Uhrzeit lesen. Versuche: Dienstag 15 Uhr, 24. Nov 15:00 oder morgen um 12.`,
  badLength: (text) => `„${text}“ kann ich nicht als Dauer bis 24 Stunden lesen. Versuche: 45 min, 1h oder 1:30.`,
  badLeads: (text) => `„${text}“ kann ich nicht als Zeiten vor einem Termin lesen. Versuche: 1d, 15m oder off.`,
  badMinutes: (text) => `„${text}“ kann ich nicht als Dauer lesen. Versuche: 30 min oder 1h.`,
  noSuch: (text) => `Ich kenne keinen bevorstehenden Termin namens „${text}“.`,
  examples: {
    book: "Anruf mit Jane am Dienstag um 15 Uhr, 45 min über Zoom",
    list: "meet list",
    repeat: "Teambesprechung jeden Montag um 10 Uhr",
    update: (title) => `meet update ${title} agenda: Budget und Umfang`,
  },
  lines: {
    one: (times, name, medium, mark) => `${mark}${times} ${name}${medium === null ? "" : ` (${medium})`}`,
    high: "❗",
    count: (n, period) => (n === 0 ? `Keine Termine ${period}.` : `${meetings(n)} ${period}.`),
    countWith: (n, client, period) => `${n === 0 ? "Keine Termine" : meetings(n)} mit ${client} ${period}.`,
    moreShort: (n) => `+${n} mehr`,
    more: (n) => `${n} mehr; frag nach einem kürzeren Zeitraum, um sie zu sehen.`,
  },
  free: {
    title: "Freie Zeit",
    head: ["Tag", "Frei"],
    nothing: "nichts",
    parts: { day: "von 9 bis 18 Uhr", morning: "am Vormittag", afternoon: "am Nachmittag", evening: "am Abend" },
    day: ({ day, part, whole, times }) => {
      if (times.length === 0) return `Keine freie Zeit ${part}, ${day}.`;
      return whole
        ? `Frei ${part}, ${day}: ${times.join(", ")}.`
        : `Zum Teil: ${part}, ${day}, ist ${times.join(", ")} frei.`;
    },
    days: (part) => `Freie Zeit ${part}:`,
  },
  periods: {
    day: (day) => `am ${day}`,
    week: (from, to) => `von ${from} bis ${to}`,
    month: (month) => `im ${month}`,
    ahead: "in den nächsten vier Wochen",
  },
  titles: {
    meetings: "Termine",
    week: (from) => `Woche ab ${from}`,
    month: (month) => month,
  },
  buttons: {
    previous: "◀ Früher",
    next: "Später ▶",
    month: "Monat",
    week: "Woche",
    move: "Verschieben",
    cancel: "Absagen",
    late: "Ich komme später",
    snooze: "In 5 min wieder",
    snoozeHour: "In 1 h wieder",
    notes: "Notizen",
    onlyLead: (lead) => `Nur ${lead} vorher`,
    lateBy: (minutes) => `${minutes} min`,
  },
  feed: {
    name: (workspace) => `${workspace} (Purser)`,
    address: (address) =>
      `Dein Kalender zum Abonnieren in Google, Apple oder Outlook. Wer diese Adresse hat, sieht deine Termine, behalte sie also für dich:\n${address}\nGoogle Kalender: Weitere Kalender, Per URL. Apple: Ablage, Neues Kalenderabonnement. Outlook: Kalender hinzufügen, Aus dem Web abonnieren. Sie sehen selbst nach Änderungen, manche nur wenige Male am Tag.`,
    renewed: "Die alte Adresse gilt nicht mehr. Kalender, die sie benutzen, brauchen diese:",
    off: "Dein Kalender kann nicht mehr abonniert werden: Seine Adresse ist endgültig weg.",
    none: "Dein Kalender hat keine Adresse, die abzuschalten wäre.",
    renew: "Adresse erneuern",
    turnOff: "Abschalten",
    again: "Neue Adresse",
    noAddress:
      "Dein Kalender kann abonniert werden, sobald Purser aus dem Internet erreichbar ist: Wer es betreibt, setzt HTTP_PORT (den Port seines Webservers, etwa 8080) und PUBLIC_URL (die https-Adresse, die dorthin führt, etwa https://purser.example) und startet es neu.",
  },
  nudge: {
    soon: (name, minutes, time) => `In ${minutes}, um ${time}: ${name}.`,
    later: (name, when) => `Demnächst: ${name}, ${when}.`,
    tomorrow: (name, time) => `Morgen um ${time}: ${name}.`,
    one: (name, when) => `${name} (${when})`,
    missed: (names, more) =>
      `Während ich weg war, hattest du: ${more > 0 ? `${more} davor; ` : ""}${names.join("; ")}.`,
    began: (name, time) => `${name} hat um ${time} begonnen.`,
  },
  late: {
    text: (letter) => `Zum Weiterleiten:\n${letter}`,
  },
  remindersOf: (name, leads) => `Erinnerungen an ${name}: ${leads}.`,
  remindersTitle: (name) => `Erinnerungen an ${name}`,
  askNotes: (name) => `Was soll ich zu ${name} notieren? In eine Nachricht passt alles.`,
  nobodyToLog: "Dieser Termin ist mit keinem Kunden und mit niemandem, den ich kenne. Mit welchem Kunden war er?",
  snoozedOn: (name, when) => `An ${name} erinnere ich dich wieder ${when}.`,
  snoozed: (name, time) => `An ${name} erinnere ich dich wieder um ${time}.`,
  snoozedTitle: (name) => `Erinnerung verschoben: ${name}`,
  tooLateToSnooze: (name) => `${name} ist vorbei; es gibt nichts zu erinnern.`,
  settings: {
    reminders: "Erinnerungen an Termine",
    length: "Dauer eines Termins",
    off: "aus",
    leads: (leads) =>
      `${leads
        .map(({ count: n, unit }) => `${n} ${{ d: n === 1 ? "Tag" : "Tage", h: "h", m: "min" }[unit]}`)
        .join(", ")} vorher`,
  },
};
