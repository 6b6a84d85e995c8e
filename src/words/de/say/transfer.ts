import type { Say } from "../../say.ts";
import { and } from "./grammar.ts";

const figure = (n: number) => n.toLocaleString("de");
const many = (n: number, one: string, more: string) => `${figure(n)} ${n === 1 ? one : more}`;
const rows = (n: number) => many(n, "Zeile", "Zeilen");

const things: Readonly<Record<string, readonly [string, string]>> = {
  clients: ["Kunde", "Kunden"],
  contacts: ["Kontakt", "Kontakte"],
  income: ["Einnahme", "Einnahmen"],
  expenses: ["Ausgabe", "Ausgaben"],
  invoices: ["Rechnung", "Rechnungen"],
  statement: ["Kontobewegung", "Kontobewegungen"],
  payments: ["Zahlung einer Rechnung", "Zahlungen von Rechnungen"],
};
const counted = (n: number, subject: string) => many(n, ...(things[subject] ?? ["Zeile", "Zeilen"]));

/** How many there are of each kind of thing. */
type Sorts = readonly (readonly [subject: string, count: number])[];

const sorted = (sorts: Sorts) => and(sorts.map(([subject, n]) => counted(n, subject)));
const has = (sorts: Sorts, subject: string) => sorts.some(([one]) => one === subject);
const leftOut = (n: number) => (n > 0 ? ` Ausgelassen: ${rows(n)}, die schon in den Büchern stehen.` : "");

/** What is said about bringing books in from files and taking them out. */
export const transfer: Say["transfer"] = {
  things: (subject) => things[subject]?.[1] ?? subject,
  importExample: "import template clients",
  noTable: (table, tables) => `Es gibt keine Tabelle „${table}“. Es gibt: ${tables.join(", ")}.`,
  emptyFile: (name) => `In ${name} ist keine Tabelle mit Zeilen, also habe ich nichts eingetragen.`,
  brokenCsv: (line) =>
    `Diese CSV-Datei kann ich nicht lesen: Mit ihren Anführungszeichen stimmt um Zeile ${line} etwas nicht. Ich habe nichts eingetragen.`,
  brokenXlsx:
    "Diese Excel-Datei kann ich nicht lesen. Speichere sie als .xlsx oder .csv und sende sie noch einmal. Ich habe nichts eingetragen.",
  brokenJson: "Diese JSON-Datei ist abgebrochen oder beschädigt. Ich habe nichts eingetragen.",
  strangeJson: (version) => `Das ist kein Export dieser Bücher (Version ${version}). Ich habe nichts eingetragen.`,
  strangeTable: (table) => `Dieser Export enthält „${table}“, das ich nicht kenne. Ich habe nichts eingetragen.`,
  strangeRow: (table) =>
    `Eine Zeile von „${table}“ in diesem Export ist nicht so, wie die Bücher sie führen. Ich habe nichts eingetragen.`,
  notEmpty:
    "Ein ganzer Export passt nur in leere Bücher, und in diesen steht schon etwas. Ich habe nichts eingetragen.",
  noColumn: (columns) => `keine Spalte für ${columns.join(", ")}`,
  emptyCell: (column) => `${column} ist leer`,
  badCell: (column, problem) => `${column}: ${problem}`,
  otherSign: (cell) =>
    `„${cell}“ liegt unter null, wo andere Zeilen darüber liegen. Kam dieses Geld zurück oder ging es in die andere Richtung, nimm die Zeile heraus und trage sie für sich ein.`,
  torn: (number, line, column) =>
    `${number} steht schon in Zeile ${line}, mit anderem Inhalt (${column}). Zeilen einer Nummer sind die Positionen einer Rechnung, das Übrige muss also übereinstimmen.`,
  noMovement: "kein Betrag sagt, was herein- oder hinausging, oder mehrere tun es",
  noPrice: "es gibt weder Betrag noch Preis",
  hasBadRows: (n) => `${rows(n)} ${n === 1 ? "lässt" : "lassen"} sich nicht lesen, also wurde nichts importiert.`,
  failedRow: (line, problem) => `Zeile ${line}: ${problem}`,
  nothingImported: (reason) => `${reason} Es wurde nichts importiert.`,
  previewTitle: (name) => `Import von ${name}`,
  preview: (sorts) =>
    [
      `Gelesen: ${sorted(sorts)}. Noch ist nichts eingetragen.`,
      ...(has(sorts, "income") && has(sorts, "expenses")
        ? ["Was hinausging, wird eine Ausgabe, was hereinkam, eine Einnahme."]
        : []),
      ...(has(sorts, "payments") ? ["Was einer offenen Rechnung des Kunden gleicht, wird ihre Zahlung."] : []),
    ].join(" "),
  undecided: (n) =>
    `${rows(n)} ${n === 1 ? "passt" : "passen"} auf mehr als eine offene Rechnung und ${n === 1 ? "kommt" : "kommen"} als Einnahme herein, wenn du nicht vorher die Zahlung buchst, zum Beispiel: INV-1 bezahlt.`,
  mayPay: (numbers, line) => `Zeile ${line}: ${numbers.join(" oder ")}`,
  pays: (number, client, line) => `${number} von ${client}, Zeile ${line}`,
  previewBad: (bad, good) =>
    `${rows(bad)} ${bad === 1 ? "lässt" : "lassen"} sich nicht lesen, also importiere ich nichts: Bessere die Datei aus und sende sie noch einmal. ${figure(good)} ihrer Zeilen ${good === 1 ? "ist" : "sind"} in Ordnung.`,
  twins: (n) => `${rows(n)} ${n === 1 ? "steht" : "stehen"} schon in den Büchern`,
  column: (heading, meaning) => `${heading} → ${meaning}`,
  unused: (headings) => `Nicht benutzt: ${headings.join(", ")}`,
  line: (line) => `Zeile ${line}`,
  moreBad: (n) => `und ${many(n, "weitere Zeile", "weitere Zeilen")}`,
  imported: (sorts, skipped, paid = []) =>
    `Importiert: ${sorted(sorts)}.${paid.length > 0 ? ` Bezahlt: ${paid.join(", ")}.` : ""}${leftOut(skipped)}`,
  begun: (n, subject, skipped) =>
    `Der Import läuft: ${counted(n, subject)}. Ich sage es dir, wenn alles da ist; das Übrige geht derweil weiter.${leftOut(skipped)}`,
  underWay: (done, of) => `Der Import läuft: ${figure(done)} von ${figure(of)} Zeilen sind da.`,
  stopped: (reason, done, of) =>
    `Nach ${figure(done)} von ${figure(of)} Zeilen musste ich den Import anhalten: ${reason} Auf diesen baut schon anderes auf, also habe ich sie gelassen; Rückgängig nimmt sie weg.`,
  importedTitle: (n, subject) => `Import: ${counted(n, subject)}`,
  nothingNew: "Alles aus dieser Datei steht schon in den Büchern, also habe ich nichts eingetragen.",
  importedBooks: (n, fileless) =>
    `Der ganze Export ist importiert: ${rows(n)}.${fileless > 0 ? ` Ausgelassen: ${many(fileless, "Dokument, dessen Datei fehlt", "Dokumente, deren Dateien fehlen")}.` : ""}`,
  importedBooksTitle: "Import eines ganzen Exports",
  buttons: {
    all: (n) => `${figure(n)} importieren`,
    fresh: (n) => (n === 1 ? "Die neue importieren" : `Die ${figure(n)} neuen importieren`),
    withTwins: "Trotzdem alles importieren",
    noPayments: "Als neue Einnahmen",
    as: (subject) => `Als ${things[subject]?.[1] ?? subject}`,
    books: "Diese Bücher damit füllen",
    template: (subject) => things[subject]?.[1] ?? subject,
    keep: "Als Dokument behalten",
    cancel: "Abbrechen",
  },
  fields: {
    file: "Datei",
    holds: "Enthält",
    columns: "Spalten",
    pays: "Bezahlt",
    undecided: "Unentschieden",
    unused: "Nicht benutzt",
    twins: "Schon da",
  },
  badHead: ["Zeile", "Was nicht stimmt"],
  fileGone: (name) => `${name} habe ich nicht mehr. Sende es noch einmal.`,
  previewBooks:
    "Das ist ein ganzer Export von Büchern. Er füllt diese, die noch leer sein müssen. Noch ist nichts eingetragen.",
  how: "Sende mir eine CSV- oder XLSX-Datei mit Kunden, Kontakten, Einnahmen, Ausgaben, Rechnungen oder einem Kontoauszug; ich zeige, was ich lese, bevor ich etwas eintrage. Eine Vorlage zeigt die Spalten, die ich kenne.",
  template: (subject) => `Eine Vorlage für ${things[subject]?.[1] ?? subject}: Fülle sie aus und sende sie mir.`,
  jsonWhole:
    "JSON sind die ganzen Bücher, damit sie sich wieder importieren lassen. Für einen Zeitraum gibt es CSV oder Excel.",
  exportHow:
    "In welcher Form? CSV ist eine Tabelle, XLSX alle Tabellen als Blätter, JSON alles mit den Dateien der Dokumente, um es ohne Verlust wieder zu importieren.",
  exported: (name, fileless) =>
    `Hier sind deine Bücher: ${name}.${fileless > 0 ? ` Die Dateien von ${many(fileless, "Dokument", "Dokumenten")} sind zu groß, um hier mitzukommen; \`purser export\`, dort wo ich laufe, schreibt sie alle.` : ""}`,
  wholeTable: "In der Datei steht alles aus dieser Zeit, nicht nur das Gefragte.",
  exportedTable: (file) => `Hier sind deine Einnahmen: ${file}. Eine CSV-Datei fasst eine Tabelle; Excel fasst alle.`,
  tableCsv: (table) => `${things[table]?.[1] ?? table} als CSV`,
  allInOne: "Alles als Excel",
  progress: (done, of) => `${figure(done)} von ${figure(of)} Zeilen`,
};
