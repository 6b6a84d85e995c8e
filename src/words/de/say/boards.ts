import type { Say } from "../../say.ts";

/** Boards, and what is coming. */
export const boards: Say["boards"] = {
  pipeline: "Kundentafel",
  invoices: "Rechnungstafel",
  head: ["Stufe", "Kunden", "Vertragswert", "Offene Chancen"],
  openDeals: "Offene Chancen",
  invoiceHead: ["Status", "Rechnungen", "Summe"],
  deals: (count, amounts) => `${count}: ${amounts}`,
  none: "—",
  text: "Wähle eine Stufe, um jemanden zu verschieben.",
  invoiceText: "Wähle einen Status, um einen Schritt zu tun.",
  whoOf: (stage) => `Wer aus ${stage}?`,
  whichOf: (status) => `Welche aus ${status}?`,
  whereTo: (client, stage) => `${client} ist bei ${stage}. Wohin damit?`,
  whatStep: (number, client, total, status) => `${number} an ${client}, ${total}, ${status}. Welcher Schritt?`,
  of: (name, count) => `${name} (${count})`,
  to: (stage) => `→ ${stage}`,
  back: "Zurück",
  toInvoices: "Rechnungen",
  toClients: "Kunden",
  moved: (client, from, to) => `${client}: ${from} → ${to}.`,
  show: "Zeigen",
};

/** The cash flow forecast and the tax summary. */
export const outlook: Say["outlook"] = {
  forecastTitle: (by, to) => `Liquiditätsvorschau nach ${by === "week" ? "Wochen" : "Monaten"}, bis ${to}`,
  head: { week: "Woche", month: "Monat" },
  columns: ["Ein", "Aus", "Netto"],
  forecastText: (currency, net, to) => `${currency}: ${net} bis ${to}.`,
  basis:
    "Grundlage: offene Rechnungen zur Fälligkeit (überfällige jetzt), erwartete oder noch nicht bezahlte Einträge und was sich wiederholt; wiederkehrende Rechnungen am Tag ihrer Fälligkeit. Sonst wird nichts vermutet.",
  lines: {
    invoicesMinor: "Fällige Rechnungen",
    expectedMinor: "Erwartete Einnahmen",
    recurringInMinor: "Wiederkehrend ein",
    unpaidMinor: "Noch nicht bezahlte Ausgaben",
    recurringOutMinor: "Wiederkehrend aus",
  },
  nothing:
    "Es ist nichts bekannt, das kommt: keine offene Rechnung, kein erwarteter Eintrag und nichts, das sich wiederholt.",
  unread: (text) =>
    `„${text}“ kann ich nicht als Zeitraum der Vorschau lesen. Versuche: forecast next 3 months, oder forecast 8 weeks by week.`,
  forecastExample: "forecast next 3 months",
  taxTitle: (tax, when) => `${tax} und abziehbare Ausgaben, ${when}`,
  taxText: (tax, when, amounts, basis) => `${tax} in Rechnung gestellt, ${when}: ${amounts} (${basis}).`,
  taxHead: ["Was", "Netto", "Steuer"],
  taxed: (rate, currency) => `Berechnet zu ${rate}, ${currency}`,
  deductible: (category) => `Ausgabe: ${category}`,
  uncategorised: "ohne Kategorie",
  taxBasis: {
    earned: "Soll: gesendete Rechnungen nach Rechnungsdatum und Ausgaben nach ihrem Tag",
    cash: "Ist: der Steueranteil des Bezahlten und bezahlte Ausgaben, nach dem Tag der Zahlung",
  },
  taxNote: (left) => `Und ${left} weitere Kategorien.`,
  noTax: (when) => `Für ${when} gibt es nichts zusammenzuzählen.`,
};
