import type { Say } from "../../say.ts";
import { and, count, days, daysAgo } from "./grammar.ts";

/** When something is or was due, from the days since then. */
const dueWords = (late: number) => {
  if (late === 0) return "heute fällig";
  if (late < 0) return late === -1 ? "morgen fällig" : `in ${daysAgo(-late)} fällig`;
  return `seit ${daysAgo(late)} überfällig`;
};

/** What the bot says by itself of invoices, tasks, leads and goals, and of answers to it (SPEC 5, 10). */
export const nudges: Say["nudges"] = {
  which: "Was davon ist gemeint?",
  invoice: (number, client, late, amount) => `${number} an ${client} ist ${dueWords(late)}: ${amount} offen.`,
  invoiceTitle: (number, client) => `${number} · ${client}`,
  paidSoFar: (paid, total) => `${paid} von ${total}`,
  forward: (letter) => `Zum Weiterleiten:\n${letter}`,
  invoices: (n, amounts, worst) => `${n} Rechnungen warten auf Zahlung, zusammen ${amounts}. ${worst}`,
  worst: (number, client, late) => `${number} an ${client} ist ${dueWords(late)}.`,
  invoicesAbout: (n) => count(n, "Rechnung", "Rechnungen"),
  invoicesTitle: "Warten auf Zahlung",
  invoicesHead: ["Rechnung", "Kunde", "Offen", "Fällig"],
  due: (day, late) => `${day}, ${dueWords(late).replace(/ fällig$/, "")}`,
  moreRows: (n) => `und ${n} mehr`,
  nonePending: "Alle diese Rechnungen sind inzwischen bezahlt oder storniert.",
  nothingToChase: "Im Moment schuldet dir niemand etwas.",
  nothingToChaseOf: (client) => `${client} schuldet dir im Moment nichts.`,
  notOpen: (number, status) =>
    status === "draft"
      ? `${number} ist ein Entwurf. Dafür schuldet dir niemand etwas, bis sie gesendet ist.`
      : `${number} ist schon ${status === "void" ? "storniert" : "bezahlt"}.`,
  again: "Kommt wieder",
  snoozedInvoice: (number, when) => `Ich komme ${when} auf ${number} zurück, falls sie dann noch offen ist.`,
  snoozedInvoices: (n, when) => `Ich komme ${when} auf diese ${n} Rechnungen zurück, soweit sie offen sind.`,
  snoozeTitle: (what, when) => `Hinweis verschoben: ${what}, ${when}`,
  snoozedTask: (title, when) => `„${title}“ kommt wieder ${when}.`,
  snoozedTasks: (n, when) => `Diese ${n} Aufgaben kommen wieder ${when}.`,
  buttons: {
    paid: "Bezahlt",
    void: "Stornieren",
    day: "1 Tag später",
    week: "1 Woche später",
    showThem: "Zeig sie mir",
    done: "Erledigt",
    doneOf: (title) => `✓ ${title}`,
    allOf: (n) => `Alle ${n}`,
    showAll: "Alle zeigen",
    progress: "Fortschritt eintragen",
    logWith: (name) => `Kontakt mit ${name} notieren`,
  },

  task: (title, late) => (late === 0 ? `Heute fällig: ${title}` : `Seit ${daysAgo(late)} überfällig: ${title}`),
  tasks: (today, overdue) =>
    `${[
      ...(today > 0 ? [`${count(today, "Aufgabe", "Aufgaben")} heute fällig`] : []),
      ...(overdue > 0
        ? [today > 0 ? `${overdue} überfällig` : `${count(overdue, "Aufgabe", "Aufgaben")} überfällig`]
        : []),
    ].join(", ")}.`,
  tasksOver: "Keine dieser Aufgaben ist noch offen.",
  tasksDone: (titles) => `Erledigt: ${and(titles)}.`,
  tasksDoneTitle: (n) => `${n} Aufgaben erledigt`,
  tasksAbout: (n) => `${n} Aufgaben`,
  tasksTitle: "Fällige Aufgaben",
  tasksHead: ["Aufgabe", "Für", "Fällig"],

  lead: (name, since) => `Mit ${name} war seit ${since} nichts, und es ist noch ein Interessent.`,
  leads: (names, others, more, quiet) =>
    `${names.length + others}${more ? " oder mehr" : ""} Interessenten ohne Kontakt seit ${daysAgo(quiet)} oder länger: ${and(
      others > 0 ? [...names, `${others} mehr`] : names,
    )}.`,
  leadsAbout: (n) => (n === 1 ? "ein Interessent" : `${n} Interessenten`),
  leadReminder: (names) => `Melden bei ${and(names)}`,

  goal: (name, left, percent, missing) =>
    `Noch ${left === 1 ? "ein Tag" : days(left)} für dein Ziel ${name}: ${percent} erreicht${missing === null ? "" : `, ${missing} fehlen`}.`,
  goalReached: (name, left, percent) =>
    `Dein Ziel ${name} ist erreicht (${percent}), ${left === 1 ? "einen Tag" : days(left)} vor der Zeit.`,

  steps: {
    label: "Hinweise auf Rechnungen",
    off: "aus",
    bad: (text) =>
      `„${text}“ kann ich nicht als Tage um die Fälligkeit lesen. Versuche -3 0 1 7 14, also: 3 davor, am Tag, 1, 7 und 14 danach. „off“ beendet sie.`,
    text: (steps) => {
      const before = steps.filter((step) => step < 0).map((step) => -step);
      const after = steps.filter((step) => step > 0);
      return [
        ...(before.length > 0
          ? [`${and(before.map(String))} ${before.length === 1 && before[0] === 1 ? "Tag" : "Tage"} davor`]
          : []),
        ...(steps.includes(0) ? ["am Tag der Fälligkeit"] : []),
        ...(after.length > 0
          ? [`${and(after.map(String))} ${after.length === 1 && after[0] === 1 ? "Tag" : "Tage"} danach`]
          : []),
      ].join(", ");
    },
  },
};
