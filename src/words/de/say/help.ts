import type { Say } from "../../say.ts";

/** Help, made from the command table. */
export const help: Say["help"] = {
  title: "Befehle",
  intro: (examples) => `Schreib einfach, was war. Zum Beispiel:\n${examples.map((one) => `  ${one}`).join("\n")}`,
  shortly: (summary, examples, word) =>
    `${summary}: Sag es einfach. Zum Beispiel:\n${examples.map((one) => `  ${one}`).join("\n")}\n„help ${word}“ sagt mehr.`,
  nothingDoes: (what) => `Für „${what}“ habe ich nichts.`,
  more: "Jeder geht auch als Befehl mit Schrägstrich. „help invoice“ erklärt einen.",
  unknown: (what) => `Es gibt keinen Befehl „${what}“. „hilfe“ zeigt alle.`,
  line: (name, summary, example) => `/${name}: ${summary.replace(/\s?…$/, "")}. Zum Beispiel: ${example}`,
  option: (name, describe, required, choices) =>
    `  ${name}${required ? "" : " (freiwillig)"}: ${describe}${choices.length > 0 ? ` (${choices.join(", ")})` : ""}`,
  example: (text) => `  zum Beispiel: ${text}`,
  themes: {
    money: "Geld",
    clients: "Kunden",
    work: "Projekte und Stunden",
    reminders: "Erinnerungen",
    calendar: "Kalender",
    invoices: "Rechnungen",
    reports: "Fragen und Berichte",
    conversation: "Gespräch",
    settings: "Einstellungen",
    people: "Personen und Konten",
    library: "Dokumente, Kontakte, Ziele und Material",
  },
};
