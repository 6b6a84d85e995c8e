import type { Say } from "../../say.ts";
import { and, count, days, daysAgo } from "./grammar.ts";

const isPercent = (text: string) => /^\d+(?:[.,]\d+)?\s*%?$/.test(text.trim());
/** A percentage as near as it is kept, its comma as it was. */
const nearest = (text: string) => {
  const near = `${Number.parseFloat(text.replace(",", ".")).toFixed(2)}%`;
  return text.includes(",") ? near.replace(".", ",") : near;
};
/** More decimals than a percentage is kept with. */
const isTooFine = (text: string) => /[.,]\d{3,}\s*%?$/.test(text.trim());
const counted = (n: number) => count(n, "Rechnung", "Rechnungen");
const about = (conditions: readonly string[]) => (conditions.length > 0 ? ` (${conditions.join(", ")})` : "");

/** Invoices, payments, what is owed, and the workflow view. */
export const invoices: Say["invoices"] = {
  invoice: "Rechnung",
  payment: "Zahlung",
  refund: "Erstattung",
  work: "Leistungen",
  entryOf: (day) => `Arbeit, ${day}`,
  fields: {
    number: "Nummer",
    client: "Kunde",
    lines: "Positionen",
    subtotal: "Zwischensumme",
    discount: "Rabatt",
    total: "Summe",
    issued: "Datum",
    due: "Fällig",
    sent: "Gesendet",
    terms: "Bedingungen",
    notes: "Notizen",
    status: "Status",
    paid: "Bezahlt",
    outstanding: "Offen",
    credit: "Guthaben",
    amount: "Betrag",
    date: "Datum",
    mode: "Zahlungsart",
    reference: "Verwendungszweck",
    invoice: "Rechnung",
    payments: "Zahlungen",
  },
  head: { no: "Nr.", what: "Was", quantity: "Menge", price: "Preis", amount: "Betrag" },
  taxed: (what, rate) => `${what} (${rate})`,
  taxLabel: (name, rate) => `${name} ${rate}`,
  off: (amount, rate) => (rate ? `−${amount} (${rate})` : `−${amount}`),
  status: (status) =>
    ({ draft: "Entwurf", sent: "Gesendet", paid: "Bezahlt", void: "Storniert", overdue: "Überfällig" })[status],
  overdueBy: (n) => `Überfällig seit ${daysAgo(n)}`,
  noLines: "noch keine",
  paidPart: (amount, day, mode, reference) => `${amount} am ${day}, ${mode}${reference ? `, ${reference}` : ""}`,
  assumed: (mode) => `${mode} (angenommen)`,
  sentNote: (number) => `${number} war schon gesendet; die frühere Fassung bleibt in ihrem Verlauf.`,
  columns: {
    "invoice.number": "Nummer",
    "invoice.clientId": "Kunde",
    "invoice.status": "Status",
    "invoice.issuedOn": "Datum",
    "invoice.dueOn": "Fällig",
    "invoice.sentOn": "Gesendet",
    "invoice.taxBps": "Steuer",
    "invoice.discountBps": "Rabatt",
    "invoice.discountMinor": "Rabatt",
    "invoice.terms": "Bedingungen",
    "invoice.notes": "Notizen",
    "invoiceLine.description": "Position",
    "invoiceLine.amountMinor": "Betrag der Position",
    "invoiceLine.taxBps": "Steuer der Position",
    "payment.amountMinor": "Zahlung",
    "payment.paidOn": "Bezahlt am",
    "payment.modeId": "Zahlungsart",
    "payment.reference": "Verwendungszweck",
    "income.amountMinor": "Betrag des Eintrags",
    "income.note": "Eintrag",
  },
  examples: {
    create: "Rechnung an Acme 1200 für das Logo, fällig in 14 Tagen",
    due: "invoice update INV-3 due friday",
    link: "invoice link INV-3 last",
    unlink: "invoice unlink INV-3 last",
    workflow: "workflow last mode cash",
    refund: "invoice refund INV-3 200",
    pay: "Acme hat 500 auf INV-3 bezahlt",
    show: "zeig INV-3",
    lines: "invoice line INV-3 add 3 x 150 Schilder",
    send: (number) => `invoice send ${number}`,
    unvoid: (number) => `invoice update ${number} status sent`,
    void: (number) => `invoice void ${number}`,
    amount: (number) => `invoice update ${number} amount 1200`,
    update: "invoice update INV-3 client Globex",
    removePayment: "payment remove INV-3",
    line: (number) => `invoice line ${number} 2 150`,
  },

  // what is wrong
  unknown: (text) => `Ich kenne keine Rechnung „${text}“.`,
  same: (number) => `Bei ${number} steht das schon. Es hat sich nichts geändert.`,
  gone: "Diese Rechnung gibt es nicht mehr.",
  gonePayment: "Diese Zahlung gibt es nicht mehr.",
  badNumber: (number) => `„${number}“ kann keine Rechnungsnummer sein: Sie hat 1 bis 40 Zeichen.`,
  numberTaken: (number, client) => `${number} ist schon eine Rechnung an ${client}.`,
  leavesGap: (number, next) =>
    `${number} würde Nummern auslassen: Die nächste ist ${next}. Lass die Nummer weg, um sie zu bekommen, oder nimm eine anderer Art, etwa A-${number.replace(/\D/g, "")}.`,
  tooMuch: "Die Rechnung käme dann auf mehr, als die Bücher fassen.",
  badDiscount: (text) =>
    isPercent(text) && isTooFine(text)
      ? `„${text}“ ist feiner, als die Bücher es halten: Ein Rabatt hat höchstens zwei Nachkommastellen. Versuche ${nearest(text)} oder 50 USD.`
      : isPercent(text)
        ? `Ein Rabatt ist höchstens 100 %, „${text}“ ist also keiner. Versuche 10% oder 50 USD.`
        : `„${text}“ kann ich nicht als Rabatt lesen. Versuche 10% oder 50 USD.`,
  badShare: (text) => `„${text}“ kann ich nicht als Teil des Ganzen lesen. Versuche 1/2 oder 30%.`,
  badPercent: (text) =>
    isPercent(text) && isTooFine(text)
      ? `„${text}“ ist feiner, als die Bücher es halten: Ein Prozentsatz hat höchstens zwei Nachkommastellen. Versuche ${nearest(text)}, oder setze die genaue Steuer als eigene Position auf die Rechnung: füge Steuer 88,75 zu INV-1 hinzu.`
      : isPercent(text)
        ? `„${text}“ ist mehr als 100 %. Versuche 19 oder 7,5%.`
        : /%.*%/.test(text)
          ? `Eine Rechnung hat einen Steuersatz, wenn ihre Positionen keine eigenen haben, und ich lese mehrere (${text}). Welcher ist es? Oder gib jeder Position ihren Satz: invoice line INV-3 add 3 x 150 Schilder 7%.`
          : `„${text}“ kann ich nicht als Prozentsatz von 0 bis 100 lesen. Versuche 19 oder 7,5%.`,
  badDue: (text) => `„${text}“ kann ich nicht als Fälligkeit lesen. Versuche Freitag, 12. Dez oder net 30.`,
  badLine: (text) => `„${text}“ kann ich nicht als Position lesen. Versuche „3 x 150 Schilder“ oder „Hosting 50“.`,
  nothingToSend: (number) => `Auf ${number ?? "der Rechnung"} steht noch nichts, also lässt sie sich nicht senden.`,
  nothingToPay: (number) => `Auf ${number} steht noch nichts, also gibt es nichts zu bezahlen.`,
  dueBeforeIssue: (due, issued) => `Die Fälligkeit ${due} liegt vor dem Rechnungsdatum ${issued}.`,
  noAmount: "Eine Rechnung braucht einen Betrag über null.",
  noNet: (gross, rate, net, comes) =>
    `Kein Betrag ohne Steuer ergibt mit ${rate} Steuer genau ${gross}: ${net} ergibt ${comes}. Ich habe nichts eingetragen.`,
  noPayment: "Eine Zahlung braucht einen Betrag über null; zurückgegebenes Geld ist eine Erstattung.",
  mixedCurrencies: (one, other) =>
    `Eine Rechnung hat eine Währung: ${one} und ${other} können nicht zusammen darauf stehen.`,
  keepsClient: "Eine Rechnung hat immer einen Kunden, sie kann also zu einem anderen, aber nicht zu keinem.",
  keepsMode: "Eine Zahlung hat immer eine Zahlungsart. Ist das Geld nicht da, nimm die Zahlung zurück.",
  isVoid: (number) => `${number} ist storniert. Hol sie vorher zurück.`,
  alreadyVoid: (number) => `${number} ist schon storniert.`,
  notVoid: (number) => `${number} ist nicht storniert.`,
  alreadyOn: (amount, number) => `Dieser Eintrag über ${amount} steht schon auf ${number}.`,
  onOther: (amount, number) => `Dieser Eintrag über ${amount} steht auf ${number}. Nimm ihn vorher dort weg.`,
  entryNeedsClient: (amount) =>
    `Dieser Eintrag über ${amount} hat keinen Kunden und lässt sich nicht berechnen. Sag vorher, zu wem er gehört.`,
  entryNotReceived: (amount) => `Dieser Eintrag über ${amount} ist nicht eingegangen, also keine Zahlung.`,
  entryRefunded: (amount) => `Ein Teil dieses Eintrags über ${amount} ging zurück, also kann er keine Zahlung werden.`,
  onNone: (amount) => `Dieser Eintrag über ${amount} steht auf keiner Rechnung.`,
  refundIsNoLine: (amount) =>
    `Dieser Eintrag über ${amount} ist eine Erstattung und kann keine Position sein. Erstatte stattdessen die Rechnung.`,
  otherClient: (amount, client, number) =>
    client === null
      ? `Dieser Eintrag über ${amount} hat noch keinen Kunden, ${number} schon.`
      : `Dieser Eintrag über ${amount} gehört zu ${client}, ${number} zu jemand anderem.`,
  otherCurrency: (amount, number, currency) =>
    `Dieser Eintrag über ${amount} hat eine andere Währung als ${number}; die ist in ${currency}.`,
  refundsFirst: (number) => `Auf ${number} wäre dann mehr erstattet als bezahlt. Nimm vorher die Erstattung zurück.`,
  entryTax: "Eine Position, die eine Einnahme ist, hat den Steuersatz der Rechnung.",
  severalLines: (number, n) => `${number} hat ${n} Positionen, sag also, welche sich ändert.`,
  noSuchLine: (number, line) => `${number} hat keine Position „${line}“.`,
  paymentsFirst: (number) => `${number} hat Zahlungen. Nimm sie vorher zurück.`,
  notPaid: (number) => `${number} ist nicht bezahlt, also gibt es nichts wieder zu öffnen.`,
  notNewest: (number, later) =>
    `${number} lässt sich nicht entfernen, weil ${later} danach kam und Nummern keine Lücken haben. Storniere sie: Sie behält ihre Nummer und zählt nicht.`,
  numberGone: (number) =>
    `${number} lässt sich nicht zurückholen: Ihr Platz ist inzwischen von einer anderen Rechnung besetzt.`,
  sentStays: (number) =>
    `${number} wurde gesendet und lässt sich nicht löschen. Storniere sie: Sie behält ihre Nummer.`,
  alreadyPaid: (number) => `${number} ist schon bezahlt. Es ist nichts offen.`,
  wrongCurrency: (number, currency, amount) =>
    `${number} ist in ${currency}, also kann ich ${amount} nicht darauf buchen. Was kam in ${currency} an?`,
  stillDraft: (number) => `${number} ist noch ein Entwurf.`,
  overpaid: (what, outstanding, amount) => `${amount} ist mehr als die offenen ${outstanding} von ${what}.`,
  nothingPaid: (number) => `Auf ${number} wurde nichts bezahlt, also gibt es nichts zu erstatten.`,
  refundTooMuch: (number, paid) => `Auf ${number} wurden nur ${paid} bezahlt; mehr lässt sich nicht erstatten.`,
  receiptOfEntry: (number) =>
    `Diese Zahlung ist der Eingang eines Eintrags auf ${number}; ändere den Betrag des Eintrags, und sie folgt.`,
  paidByClient: (number) => `${number} hat Zahlungen und kann nicht zu einem anderen Kunden. Nimm sie vorher zurück.`,
  entriesOfClient: (number) => `Auf ${number} stehen Einnahmen ihres Kunden. Nimm sie vorher weg.`,
  notClients: (number, owner, client) => `${number} gehört zu ${owner}, nicht zu ${client}.`,
  noOpen: (client) => (client ? `${client} hat keine offene Rechnung.` : "Es gibt keine offene Rechnung."),
  noDraft: (client) => (client ? `${client} hat keinen Rechnungsentwurf.` : "Es gibt keinen Rechnungsentwurf."),
  noInvoice: (client) => (client ? `${client} hat noch keine Rechnung.` : "Es gibt noch keine Rechnung."),
  noEntry: (words) => (words ? `Ich finde keine Einnahme zu „${words}“.` : "Ich finde keine solche Einnahme."),
  alreadySent: (number, day) => `${number} wurde schon am ${day} gesendet.`,
  isDraft: (number) => `${number} ist schon ein Entwurf.`,

  // questions
  noWithholding:
    "Einbehaltene Steuer ziehe ich nicht ab: Sie steht als Notiz auf der Rechnung, und die Summe ist ohne sie.",
  whichRate: (rate) =>
    `Zu welchem Satz kommt die Steuer dazu? Ich habe noch nichts eingetragen. Um ihn für alle Rechnungen festzulegen: settings tax MwSt ${rate}%`,
  whichClient: "Für welchen Kunden ist die Rechnung?",
  whichInvoice: "Welche Rechnung ist gemeint?",
  whichEntry: "Welcher Eintrag ist gemeint?",
  whichPayment: (number) => `Welche Zahlung von ${number} soll ich zurücknehmen?`,
  whatChange: (number) =>
    `Was soll sich an ${number} ändern? Zum Beispiel: due friday, amount 1300, tax 19, discount 10%, status draft`,
  whichLine: (number) =>
    `Was soll sich an den Positionen von ${number} ändern? Zum Beispiel: add 3 x 150 Schilder, 2 150, remove 2`,
  whichPaid: (client, amount, one) =>
    one
      ? `${client === null ? "Es gibt" : `${client} hat`} eine offene Rechnung. ${amount ? `Sind die ${amount} dafür` : "Wurde sie bezahlt"}?`
      : `${client === null ? "Es gibt" : `${client} hat`} mehrere offene Rechnungen. ${amount ? `Für welche sind die ${amount}` : "Welche wurde bezahlt"}?`,
  howMuchPart: (number, outstanding) => `Wie viel von den offenen ${outstanding} auf ${number} wurde bezahlt?`,
  howMuchBack: (number, paid) => `Wie viel von den bezahlten ${paid} auf ${number} geht zurück?`,
  askDraft: (number, client) =>
    `${number} für ${client} ist noch ein Entwurf. Als gesendet markieren und die Zahlung buchen?`,
  askSend: (number, client) => `${number} für ${client} ist ein Entwurf. Als gesendet markieren?`,
  askOverpaid: (number, outstanding, amount) =>
    `${amount} ist mehr als die offenen ${outstanding} von ${number}. Wie soll ich es buchen?`,
  askSettled: (number, amount) => `${number} ist schon bezahlt. Was sind die ${amount}?`,
  askPaymentsFirst: (number, paid, what) =>
    `Auf ${number} wurden ${paid} bezahlt. ${what === "draft" ? "Um sie wieder zum Entwurf zu machen" : "Um sie zu stornieren"}, müssen vorher die Zahlungen zurückgenommen werden.`,
  askPayment: (amount, number, outstanding) =>
    `Auf ${number} sind genau ${outstanding} offen. Sind die ${amount} ihre Zahlung oder weitere Arbeit, die darauf soll?`,
  askNoClient: (amount, number, client) =>
    `Dieser Eintrag über ${amount} hat noch keinen Kunden. War er von ${client}, für ${number}?`,
  askMove: (amount, from, to) => `Dieser Eintrag über ${amount} steht auf ${from}. Soll er auf ${to}?`,
  whichCurrency: (client, theirs, ours) =>
    `${client} hat eine offene Rechnung in einer anderen Währung. Waren es ${theirs} oder ${ours}?`,
  askMatches: (client, amount) => `${client} hat mehrere Rechnungen mit genau ${amount} offen. Welche wurde bezahlt?`,
  askEntryInvoice: (amount, client) =>
    `Auf welche Rechnung${client ? ` von ${client}` : ""} soll ich die ${amount} setzen?`,

  // buttons
  buttons: {
    send: "Als gesendet markieren",
    markSent: (number) => `${number} gesendet`,
    paid: "Als bezahlt markieren",
    sendAndPay: "Gesendet und buchen",
    credit: "Alles, Rest als Guthaben",
    rest: (outstanding, rest) => `${outstanding} darauf, ${rest} neu`,
    half: (amount) => `Die Hälfte: ${amount}`,
    onlyOutstanding: (outstanding) => `Nur ${outstanding}`,
    newIncome: "Als neue Einnahme",
    instead: "Doch als neue Einnahme",
    takeBackDraft: "Zahlungen zurück, Entwurf",
    takeBackVoid: "Zahlungen zurück, Storno",
    keep: "Behalten",
    voidIt: "Stornieren",
    all: (amount) => `Alles: ${amount}`,
    oldest: "Die älteste zuerst",
    choice: (number, amount, client) => (client ? `${number}, ${amount}, ${client}` : `${number}, ${amount}`),
    entry: (amount, what) => `${amount}, ${what}`,
    itsPayment: "Ihre Zahlung",
    asLine: "Als Position dazu",
    yes: (client) => `Ja, von ${client}`,
    move: "Verschieben",
    deleteDraft: "Stattdessen löschen",
    create: (number) => `${number} als Entwurf`,
    newDraft: "Neuer Entwurf",
    onInvoice: (amount) => `${amount} berechnen`,
    received: (amount) => `${amount} sind da`,
    show: (number) => `${number} zeigen`,
  },

  // answers
  createdTitle: (number, client, total) => `Rechnung ${number} für ${client}, ${total}`,
  created: (number, client, total, status, due) =>
    `${status === "draft" ? "Entworfen" : "Eingetragen"}: ${number} für ${client}, ${total}, fällig am ${due}.`,
  createdEmpty: (number, client) =>
    `Entworfen: ${number} für ${client}, noch ohne Inhalt. Sag zum Beispiel: add line logo 500`,
  sentTitle: (number) => `${number} gesendet`,
  sentText: (number, client, day, outstanding) =>
    `${number} an ${client} gilt als am ${day} gesendet. ${outstanding} offen.`,
  draftTitle: (number) => `${number} wieder Entwurf`,
  draftText: (number, takenBack) =>
    `${number} ist wieder ein Entwurf und behält ihre Nummer.${takenBack ? ` Zurückgenommen: ${takenBack}.` : ""}`,
  reopenTitle: (number) => `${number} wieder offen`,
  reopenText: (number, takenBack, outstanding) =>
    `${number} ist wieder offen. Zurückgenommen: ${takenBack}. ${outstanding} offen.`,
  askVoid: (number, client, left) =>
    `${number} an ${client} stornieren? Dann zählt sie nicht, und ${client} schuldet dir die ${left} nicht mehr. Sie behält ihre Nummer.`,
  voidTitle: (number) => `${number} storniert`,
  voidText: (number, takenBack) =>
    `${number} ist storniert und behält ihre Nummer.${takenBack ? ` Zurückgenommen: ${takenBack}.` : ""}`,
  unvoidTitle: (number) => `${number} zurückgeholt`,
  unvoidText: (number, status, sent) =>
    `${number} ist nicht mehr storniert: Sie ist wieder ${status.toLowerCase()}, Stand ${sent}.`,
  deletedTitle: (number) => `Entwurf ${number} gelöscht`,
  deletedText: (number) => `Der Entwurf ${number} ist gelöscht. Seine Nummer ist wieder frei.`,
  updatedTitle: (number) => `Änderung von ${number}`,
  updatedText: (number, total) => `Geändert: ${number}; sie kommt auf ${total}.`,
  linesTitle: (number) => `Positionen von ${number}`,
  paidTitle: (amount, number, client) => `Zahlung ${amount} von ${client} für ${number}`,
  paidText: (amount, client, number, left) =>
    left
      ? `Gebucht: ${amount} von ${client} auf ${number}. ${left} bleiben offen.`
      : `Gebucht: ${amount} von ${client} auf ${number}. Sie ist bezahlt.`,
  creditText: (amount, client, number, credit) =>
    `Gebucht: ${amount} von ${client} auf ${number}. Sie ist bezahlt, mit ${credit} Guthaben.`,
  sentAlong: (number) => `${number} war ein Entwurf und gilt jetzt als gesendet.`,
  asPayment: (number) => `Genau so viel war auf ${number} offen, also habe ich es als ihre Zahlung genommen.`,
  asPartPayment: (number, client) =>
    `${number} ist die einzige offene Rechnung von ${client}, also habe ich es als Teilzahlung genommen.`,
  restAsIncome: (rest) => `Die übrigen ${rest} sind eine neue Einnahme.`,
  splitTitle: (amount, client) => `Zahlung ${amount} von ${client}`,
  splitText: (amount, client, parts) => `Gebucht: ${amount} von ${client}, die älteste zuerst: ${and(parts)}.`,
  splitPart: (amount, number, left) =>
    left ? `${amount} auf ${number} (${left} offen)` : `${amount} auf ${number} (bezahlt)`,
  refundTitle: (amount, number) => `Erstattung ${amount} auf ${number}`,
  refundText: (amount, client, number, outstanding) =>
    `Erstattet: ${amount} von ${number} an ${client}.${outstanding ? ` ${outstanding} sind wieder offen.` : ""}`,
  removedTitle: (amount, number) => `Zahlung ${amount} auf ${number} zurückgenommen`,
  removedText: (taken, number, outstanding) => `Zurückgenommen: ${taken}. Auf ${number} sind ${outstanding} offen.`,
  linkTitle: (amount, number) => `${amount} auf ${number} gesetzt`,
  linkText: (amount, number, total) => `${amount} auf ${number} gesetzt; sie kommt auf ${total}.`,
  receiptText: (amount) => `Die dafür erhaltenen ${amount} sind jetzt eine Zahlung der Rechnung.`,
  unlinkTitle: (amount, number) => `${amount} von ${number} genommen`,
  unlinkText: (amount, number, total) => `${amount} von ${number} genommen; sie kommt auf ${total}.`,
  becamePayment: (amount, number) =>
    `Die ${amount} sind jetzt die Zahlung von ${number} und keine eigene Einnahme mehr.`,
  shown: (number, client, status) => `${number} für ${client}: ${status}.`,

  // lists
  listTitle: "Rechnungen",
  listHead: ["Nummer", "Kunde", "Datum", "Fällig", "Status", "Summe", "Offen"],
  dueIn: (period) => `offen, fällig ${period}`,
  listText: (n, shown, conditions) => {
    if (n === 0 && conditions.length === 1 && conditions[0] === "sent")
      return "Keine gesendete Rechnung wartet auf Zahlung.";
    if (n === 0 && conditions.length === 0)
      return "Es gibt noch keine Rechnungen. Versuche „Rechnung an Acme 800 für das Logo, fällig in 30 Tagen“.";
    if (n === 0) return `Keine Rechnungen${about(conditions)}.`;
    return `${counted(n)}${about(conditions)}${shown < n ? `; gezeigt sind die neuesten ${shown}` : ""}.`;
  },
  statusTotal: (n, total) => `${counted(n)}, ${total}`,
  statusLabel: (status, currency, several) => (several ? `${status} (${currency})` : status),
  owedTitle: "Dir geschuldet",
  owedHead: ["Nummer", "Kunde", "Fällig", "Offen", "Überfällig"],
  owedText: (client, totals, n) =>
    totals.length === 0
      ? client
        ? `${client} schuldet nichts.`
        : "Niemand schuldet dir etwas aus Rechnungen."
      : `${client === null ? "Kunden schulden dir" : `${client} schuldet`} ${and(totals)} aus ${counted(n)}${n > 1 ? ", zuerst Fälliges oben" : ""}.`,
  overdueText: (client, totals, n) =>
    totals.length === 0
      ? client
        ? `Von ${client} ist nichts überfällig.`
        : "Es ist nichts überfällig."
      : `Überfällig: ${and(totals)} aus ${counted(n)}${client ? ` von ${client}` : ""}.`,
  overdueTitle: "Überfällig",
  expectedText: (totals) => `Außerdem werden ${and(totals)} an Einnahmen erwartet, die auf keiner Rechnung stehen.`,
  late: (n) => (n > 0 ? days(n) : "—"),
  more: (n) => `${n} weitere sind nicht gezeigt.`,
  agingTitle: "Offenes nach Alter, in Tagen seit der Fälligkeit",
  agingHead: (ages) => ["Kunde", ...ages, "Summe"],
  agingAll: "Alle",
  agingText: (totals) =>
    totals.length === 0 ? "Es ist nichts offen." : `${and(totals)} offen, nach Tagen seit der Fälligkeit.`,
  ages: { current: "Nicht fällig", "1–30": "1–30", "31–60": "31–60", "61–90": "61–90", "90+": "90+" },
  invoicedTitle: (period) => `In Rechnung gestellt, ${period}`,
  invoicedText: (client, period, totals) =>
    totals.length === 0
      ? `${period}: nichts in Rechnung gestellt${client ? ` an ${client}` : ""} (gesendete Rechnungen nach Datum).`
      : `${period}: ${and(totals)} in Rechnung gestellt${client ? ` an ${client}` : ""} (gesendete und bezahlte Rechnungen nach Datum).`,
  averageText: (client, when, averages, n) =>
    `Rechnungen${client ? ` an ${client}` : ""} ${when}: im Schnitt ${and(averages)}, über ${n === 1 ? "1 Rechnung" : `${n} Rechnungen`} (gesendete und bezahlte nach Datum, mit Steuer).`,
  largestText: (when, number, client, day, total) =>
    `Größte Rechnung ${when}: ${number} an ${client} mit ${total}, ${day} (gesendete und bezahlte Rechnungen nach Datum).`,
  historyTitle: (number) => `Verlauf von ${number}`,
  historyHead: ["Wann", "Wer", "Was", "Änderung"],
  historyText: (number, n) => `${number} hat sich ${n}-mal geändert.`,
  historyUndone: (title) => `${title} (rückgängig gemacht)`,
  valueMade: (label, after) => `${label} ${after}`,
  valueGone: (label, before) => `${label} ${before} entfernt`,
  valueChanged: (label, before, after) => `${label} ${before} → ${after}`,

  workflow: {
    title: "Einnahmen von Kunden",
    head: ["Datum", "Betrag", "Für", "Kunde", "Projekt", "Leistung", "Rechnung", "Zahlungsart"],
    none: "—",
    notReceived: "nicht erhalten",
    byInvoice: "durch Rechnung",
    text: ({ count: n, beyond }, shown, conditions) => {
      if (n === 0 && conditions.length === 0)
        return "Noch keine Einnahmen von Kunden. Versuche „gestern 1200 von Acme bekommen, Bank“.";
      if (n === 0) return `Keine Einnahmen von Kunden${about(conditions)}.`;
      return `${beyond ? "Mehr als " : ""}${count(n, "Einnahme", "Einnahmen")} von Kunden${about(conditions)}${shown < n ? `; gezeigt sind die neuesten ${shown}` : ""}.`;
    },
    changedTitle: (amount) => `Eintrag über ${amount}`,
    changed: (amount) => `Der Eintrag über ${amount} ist geändert.`,
  },
};
