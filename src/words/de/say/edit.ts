import type { Say } from "../../say.ts";

/** Corrections of an entry. */
export const edit: Say["edit"] = {
  ask: (title, table) => {
    const examples: Readonly<Record<string, string>> = {
      hoursEntry: "2,5 h, das war gestern, project Website, note Skizzen",
      task: "Freitag, title Entwurf senden, member Sam, project Website",
      project: "value 6000, due 31 jan, name Website, client Globex",
      reminder: "um 10 Uhr, doch am Montag, es war für Globex",
      interaction: "das war gestern, es war für Globex",
      service: "rate 80, hours 12, name Retusche",
      meeting: "um 15 Uhr, 45 Minuten, es war mit Globex, medium zoom, title Auftakt",
      invoice: "es waren 1300, due 31 jan, es war für Globex",
      payment: "es waren 1300, das war gestern, mit Karte",
      client: "name Acme Studio",
      deal: "value 3000, name Neuauftritt, client Globex",
      budget: "es sind 300",
      recurring: "es sind 25, project Website, mode card",
    };
    const money = "es waren 1300, das war gestern, es war für Globex, in bar";
    return `Was soll sich an ${title} ändern? Zum Beispiel: ${examples[table] ?? money}`;
  },
  done: (title) => `Berichtigt: ${title}.`,
  same: (title) => `Bei ${title} steht das schon. Es hat sich nichts geändert.`,
  title: (before, after, fields) =>
    before === after ? `Berichtigung von ${after} (${fields.join(", ")})` : `Berichtigung: ${before} → ${after}`,
  noneLately: (said) =>
    `Ich finde keinen Eintrag über ${said}, den du mir kürzlich genannt hast, also habe ich nichts geändert.`,
  noneDescribed: (said) => `In den Büchern passt nichts zu „${said}“, also habe ich nichts geändert.`,
  noneToDelete: (said) => `In den Büchern passt nichts zu „${said}“, also gibt es nichts zu löschen.`,
  whichRecord: "Mehreres passt. Was meinst du?",
  closest: "Das kommt dem am nächsten.",
  thatOrNew: (label) => `In den Büchern steht: ${label}. Soll ich das berichtigen, oder ist es neu?`,
  isThat: (label) => `Am nächsten kommt: ${label}. Soll ich das berichtigen?`,
  whichOrNew: "Mehreres passt. Soll ich eines davon berichtigen, oder ist es neu?",
  bookAsNew: "Neu buchen",
  onCard: "Ändern auf der Karte, oder: edit the last expense",
  nothing: "Hier gibt es nichts, das ich berichtigen könnte.",
  nothingOfYours:
    "In diesem Kanal steht nichts von dir, das ich berichtigen könnte. Um etwas von jemand anderem zu berichtigen, antworte auf die Karte dazu.",
  example: "gestern 1200 von Acme bekommen, Bank",
  cannot: (title, field) => `An ${title} lässt sich das nicht berichtigen: ${field}.`,
  fields: {
    amount: "Betrag",
    on: "Datum",
    client: "Kunde",
    for: "Zweck",
    mode: "Zahlungsart",
    received: "Eingang",
    category: "Kategorie",
    classification: "Art",
    vendor: "Lieferant",
    billable: "Weiterberechnung",
    due: "Fälligkeit",
    name: "Name",
    hours: "Stunden",
    project: "Projekt",
    service: "Leistung",
    member: "Mitglied",
    start: "Zeit",
    end: "Ende",
    durationMinutes: "Dauer",
    medium: "Medium",
    place: "Ort",
    agenda: "Themen",
  },
};
