import type { Say } from "../../say.ts";

/** What can't be found, by its English word: with `kein` before it, and the pronoun for it. */
const kinds: Readonly<Record<string, readonly [none: string, it: string]>> = {
  client: ["keinen Kunden", "ihn"],
  contact: ["keinen Kontakt", "ihn"],
  project: ["kein Projekt", "es"],
  service: ["keine Leistung", "sie"],
  invoice: ["keine Rechnung", "sie"],
  task: ["keine Aufgabe", "sie"],
  goal: ["kein Ziel", "es"],
  resource: ["keine Unterlage", "sie"],
  supplier: ["keinen Lieferanten", "ihn"],
  supply: ["kein Material", "es"],
  category: ["keine Kategorie", "sie"],
  classification: ["keine Art", "sie"],
  mode: ["keine Zahlungsart", "sie"],
  "payment mode": ["keine Zahlungsart", "sie"],
  member: ["kein Mitglied", "es"],
  deal: ["keine Chance", "sie"],
  document: ["kein Dokument", "es"],
  meeting: ["keinen Termin", "ihn"],
  reminder: ["keine Erinnerung", "sie"],
};
const unknown = (kind: string, text: string) => `Ich kenne ${kinds[kind]?.[0] ?? `kein ${kind}`} namens „${text}“`;

/** What is said when something can't be read or done: what was wrong, and what would work. */
export const problems: Say["problems"] = {
  amount: (text) => `„${text}“ kann ich nicht als Betrag lesen. Versuche 1200, 1,2k oder 1.200,50 EUR.`,
  day: (text) => `„${text}“ kann ich nicht als Datum lesen. Versuche heute, letzten Freitag, 12. Nov oder 2026-11-12.`,
  quantity: (text) => `„${text}“ kann ich nicht als Menge lesen. Versuche 12 oder 2,5.`,
  hours: (text) => `„${text}“ kann ich nicht als Arbeitszeit lesen. Versuche 3, 2,5 h, 1:30 oder 45 min.`,
  period: (text) =>
    `„${text}“ kann ich nicht als Zeitraum lesen. Versuche letzten Monat, Q3, 2026 oder 2026-04-01..2026-04-30.`,
  repeat: (text) =>
    `„${text}“ kann ich nicht als Rhythmus lesen. Versuche monatlich, alle 2 Wochen, jeden Freitag oder monthly on the 1st until june.`,
  empty: (what) => `${what}: Das war leer.`,
  tooLong: (length, most) => `Dieser Text hat ${length} Zeichen; ich behalte höchstens ${most}.`,
  choice: (text, choices) =>
    `„${text}“ ist nichts davon: ${choices.map((one) => one.replaceAll("_", " ")).join(", ")}.`,
  several: (text) => `„${text}“ passt auf mehrere. Was ist gemeint?`,
  noMember: (text, all) => {
    const only = all.length > 1 ? `Das sind: ${all.join(", ")}.` : "Du bist das einzige.";
    return `„${text}“ ist kein Mitglied dieser Bücher, also habe ich nichts eingetragen. ${only} „invite employee“ macht eine Einladung.`;
  },
  unknownName: (kind, text) => `${unknown(kind, text)}.`,
  unknownNew: (kind, text) =>
    `${unknown(kind, text)}, also habe ich noch nichts eingetragen. Soll ich ${kinds[kind]?.[1] ?? "das"} anlegen?`,
  unknownAmong: (kind, text, all) => `${unknown(kind, text)}. Es gibt: ${all}.`,
};
