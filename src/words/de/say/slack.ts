import type { Say } from "../../say.ts";

/** What is shown on Slack around answers. */
export const slack: Say["slack"] = {
  description: "Führt die Bücher von Selbstständigen: Sag, was war, und es steht darin.",
  longDescription: [
    "Sag Purser, was war, in einer Direktnachricht, durch Erwähnen in einem Kanal oder mit einem Befehl:",
    "„gestern 1200 von Acme für das Logo bekommen, Bank“. Es trägt den Eintrag ein, zeigt genau, was geschrieben ist,",
    "und lässt dich alles zurücknehmen oder berichtigen. Es schreibt Rechnungen, behält Offenes im Blick, beantwortet",
    "Fragen zu Einnahmen, Ausgaben und Kunden und zeigt die wichtigen Zahlen auf seiner Startseite.",
  ].join(" "),
  sentence: "Sag es mit eigenen Worten",
  sentenceHint: "gestern 1200 von Acme bekommen, Bank",
  form: {
    submit: "Speichern",
    close: "Abbrechen",
    choose: "Wähle…",
    chooseOrType: "Tippe einen Namen oder wähle…",
    useTyped: (typed) => `„${typed}“ nehmen`,
  },
  home: {
    hello: "Sag, was war, hier unter Nachrichten oder mit einem Befehl. So stehen deine Bücher gerade.",
    nothing: "Schreib „hilfe“ unter Nachrichten, um zu sehen, was du hier tun kannst.",
    refresh: "Aktualisieren",
    owed: "Offen",
    overdue: "Überfällig",
    balances: "Salden",
    income: "Letzte Einnahmen",
    expenses: "Letzte Ausgaben",
    buttons: {
      income: "Einnahme eintragen",
      expense: "Ausgabe eintragen",
      invoice: "Neue Rechnung",
      owed: "Wer schuldet mir was",
      report: "Bericht",
      help: "Hilfe",
    },
  },
  wait: "Das dauert einen Moment länger. Bitte warte auf meine Antwort, bevor du es noch einmal sagst.",
  lost: "Das konnte ich gerade nicht eintragen. Bitte sag es noch einmal.",
};
