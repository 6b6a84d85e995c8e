import type { Say } from "../../say.ts";

/** What the bot says about finding things by words. */
export const search: Say["search"] = {
  what: "Wonach soll ich suchen",
  example: "such logo",
  nothing: (text) => `Mit „${text}“ habe ich nichts gefunden.`,
  found: (n, text, more) =>
    more ? `Die ${n} wahrscheinlichsten mit „${text}“:` : n === 1 ? `Eines mit „${text}“:` : `${n} mit „${text}“:`,
  title: "Gefunden",
  done: "erledigt",
  archived: "archiviert",
  head: ["Was", "Name", "Näheres"],
  kinds: {
    client: "Kunde",
    contact: "Kontakt",
    income: "Einnahme",
    expense: "Ausgabe",
    invoice: "Rechnung",
    project: "Projekt",
    service: "Leistung",
    task: "Aufgabe",
    hours: "Stunden",
    interaction: "Notiz",
    reminder: "Erinnerung",
    meeting: "Termin",
    deal: "Chance",
    resource: "Unterlage",
    document: "Dokument",
    goal: "Ziel",
    supplier: "Lieferant",
    supply: "Material",
  },
};
