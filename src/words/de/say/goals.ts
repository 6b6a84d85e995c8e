import type { Say } from "../../say.ts";

const figures: Readonly<Record<string, string>> = {
  income: "erhaltene Einnahmen",
  profit: "Gewinn",
  hours: "erfasste Stunden",
  clients: "neue Kunden",
};
const spans: Readonly<Record<string, string>> = {
  day: "heute",
  week: "diese Woche",
  month: "diesen Monat",
  quarter: "dieses Quartal",
  year: "dieses Jahr",
};

/** Goals and progress. */
export const goals: Say["goals"] = {
  figures,
  title: "Ziele",
  goal: "Ziel",
  target: "Zielwert",
  progress: "Fortschritt",
  done: "Erreicht",
  due: "Bis",
  category: "Kategorie",
  followed: "Folgt",
  notes: "Notizen",
  left: "Fehlt",
  standing: (steps, target, percent) => `${steps} von ${target}, ${percent}`,
  following: (figure, period) => `${figures[figure] ?? figure} (${period})`,
  added: (name, target) => `Ziel gesetzt: „${name}“, ${target}.`,
  addedTitle: (name) => `Ziel ${name}`,
  progressed: (name, steps, target, percent) => `${name}: ${steps} von ${target}, ${percent}.`,
  reached: (said) => `${said} Du hast es erreicht.`,
  progressTitle: (name) => `Fortschritt bei ${name}`,
  sameText: (name) => `„${name}“ steht schon da.`,
  changed: (name) => `Ziel geändert: „${name}“.`,
  changedTitle: (name) => `Änderung des Ziels ${name}`,
  doneText: (name) => `„${name}“ ist erreicht. Gut gemacht.`,
  reopened: (name) => `„${name}“ ist wieder offen.`,
  deleted: (name) => `Ziel gelöscht: „${name}“. Rückgängig holt es zurück.`,
  deletedTitle: (name) => `Löschung des Ziels ${name}`,
  none: "Es gibt keine offenen Ziele. Zum Beispiel: mein Ziel: 10k sparen bis Juni",
  count: (n) => (n === 1 ? "1 Ziel." : `${n} Ziele.`),
  whatTarget: "Was ist der Zielwert? Eine Zahl mit dem, was sie zählt, oder ein Betrag: 10 Kilo, 5000 USD.",
  whatName: "Wie heißt das Ziel?",
  noTarget: "Ein Ziel braucht einen Zielwert über null.",
  tooFine: (currency) => `Das hat mehr Nachkommastellen als ${currency}.`,
  countsNoMoney: (figure) => `Ein Ziel für ${figures[figure] ?? figure} ist eine Zahl, kein Betrag.`,
  follows: (name, figure) =>
    `„${name}“ folgt den Büchern (${figure}), sein Fortschritt wird also nicht eingetippt: Er kommt von selbst.`,
  hasProgress: (name) => `Bei „${name}“ ist Fortschritt eingetragen, also kann es keiner Zahl der Bücher folgen.`,
  whatProgress: "Wie viel kam dazu, oder wo steht es?",
  buttons: {
    done: "Erreicht",
    reopen: "Wieder öffnen",
    follow: (figure, span) => `Folgen: ${figures[figure] ?? figure} ${spans[span] ?? span}`,
  },
  examples: {
    add: "mein Ziel: 10k sparen bis Juni",
    progress: "goal progress Notgroschen +250",
    list: "goals",
  },
};
