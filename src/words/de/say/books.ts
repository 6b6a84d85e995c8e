import type { Say } from "../../say.ts";

const from = (name: string | null) => (name ? ` von ${name}` : "");

/** Who was paid, or else what for. */
interface Spent {
  readonly vendor: string | null;
  readonly what: string | null;
}

const whatFor = (what: string | null) => (what ? ` für ${what}` : "");
const to = ({ vendor, what }: Spent) => (vendor ? ` an ${vendor}` : whatFor(what));
const back = ({ vendor, what }: Spent) => (vendor ? from(vendor) : whatFor(what));

/** Income, expenses and balances. */
export const books: Say["books"] = {
  income: "Einnahme",
  expense: "Ausgabe",
  refund: "Erstattung",
  amount: "Betrag",
  client: "Kunde",
  vendor: "Lieferant",
  category: "Kategorie",
  for: "Für",
  date: "Datum",
  received: "Erhalten",
  paid: "Bezahlt",
  mode: "Zahlungsart",
  billable: "Weiterberechnen",
  invoice: "Rechnung",
  classification: "Art",
  yes: "ja",
  notReceived: "noch nicht erhalten",
  notPaid: "noch nicht bezahlt",
  byInvoice: (number) => `durch die Zahlungen von ${number}`,
  assumed: (mode) => `${mode} (angenommen)`,
  incomeTitle: (amount, client) => `Einnahme ${amount}${from(client)}`,
  incomeText: (amount, client) => `Eingetragen: ${amount}${from(client)}.`,
  expectedText: (amount, client) =>
    `Als erwartet eingetragen: ${amount}${from(client)}. Es zählt zu keinem Saldo, bis es eingegangen ist.`,
  arrivedText: (amount, client) => `Die erwarteten ${amount} von ${client} sind da: Der Eintrag gilt als erhalten.`,
  arrivedTitle: (entry) => `${entry}, erhalten`,
  incomeRefundTitle: (amount, client) => `Erstattung ${amount}${client ? ` an ${client}` : ""}`,
  incomeRefundText: (amount, client) => `Eingetragen: ${amount}${client ? ` an ${client}` : ""} zurückgezahlt.`,
  expenseTitle: (amount, spent) => `Ausgabe ${amount}${to(spent)}`,
  expenseText: (amount, spent) =>
    spent.vendor
      ? `Eingetragen: ${amount} an ${spent.vendor} bezahlt.`
      : `Eingetragen: ${amount} ausgegeben${spent.what ? ` für ${spent.what}` : ""}.`,
  unpaidText: (amount, spent) =>
    `Als noch nicht bezahlt eingetragen: ${amount}${to(spent)}. Es zählt zu keinem Saldo, bis es bezahlt ist.`,
  expenseRefundTitle: (amount, spent) => `Erstattung ${amount}${back(spent)}`,
  expenseRefundText: (amount, spent) => `Eingetragen: ${amount} zurückbekommen${back(spent)}.`,
  moved: { income: "Es ist da", expense: "Es ist bezahlt" },

  whoPaid: (amount) => `Wer hat ${amount} bezahlt? Noch ist nichts eingetragen.`,
  ofNobody: "Jemand anderes",
  assumedNote: (mode) => `Die Zahlungsart war nicht gesagt, ich habe ${mode} genommen.`,
  alsoWritten: (by, where) =>
    `Dasselbe ${by === null ? "hast du" : `hat ${by}`} vor wenigen Minuten eingetragen (${where}). Ist es dasselbe Geld, nimm eines von beiden zurück.`,
  refundOfWhich: (amount) => `Zu welchem Eintrag gehört die Erstattung von ${amount}?`,
  refundChoice: (amount, on, what) => `${amount}, ${on}${what ? `, ${what}` : ""}`,
  refundOfNone: "Zu keinem davon",
  noRefundable: (amount, client) =>
    `Ich finde keinen erhaltenen Eintrag${client ? ` von ${client}` : ""}, von dem ${amount} zurückgehen könnten. Wurde er über eine Rechnung bezahlt, erstatte eine Zahlung dieser Rechnung.`,
  refundIncomeExample: "income refund 200 to Acme",

  incomeExample: "gestern 1200 von Acme bekommen, Bank",
  expenseExample: "45,50 für Hosting ausgegeben, Karte",
  editAmountExample: "es waren 1300",
  refundExample: "expense refund 60 from Hetzner",
  billableExample: "80 für Hosting für Acme ausgegeben, weiterberechnen",
  payInvoiceExample: (number) => `${number} heute bezahlt, Bank`,
  rateExample: (base) => (base === "EUR" ? "settings rate USD 0.92" : "settings rate EUR 1.08"),
  unreadRate: (text, base) =>
    `„${text}“ kann ich nicht als Wechselkurs lesen: Er besteht aus einem Währungscode und dem, was eins davon in ${base} wert ist.`,
  badRate: (text) => `„${text}“ ist kein Kurs: Er muss über null liegen und hat höchstens sechs Nachkommastellen.`,
  rateOfBase: (base) => `${base} ist deine Grundwährung und braucht keinen Kurs.`,

  categories: "Kategorien der Ausgaben",
  classifications: "Arten der Einnahmen",
  sortNone: (what, category) =>
    `Ich habe keine Ausgabe zu „${what}“ gefunden, also gibt es nichts unter ${category} einzuordnen. Sag es bei der nächsten: „20 bei ${what} ausgegeben, ${category}“.`,
  sortSame: (what, category) => `Alles zu „${what}“ steht schon unter ${category}.`,
  sortAsk: (what, category, n) =>
    `Es gibt ${n} Ausgaben zu „${what}“. Sollen alle unter ${category}? Was du dort als Nächstes ausgibst, kommt dann auch dorthin.`,
  sortAll: (n) => `Alle ${n}`,
  sortLast: (amount) => `Nur die letzte (${amount})`,
  sorted: (what, category, n) =>
    n === 1
      ? `1 Ausgabe zu „${what}“ steht jetzt unter ${category}.`
      : `${n} Ausgaben zu „${what}“ stehen jetzt unter ${category}.`,
  sortedTitle: (what, category) => `„${what}“ unter ${category}`,
  nameTaken: (name) => `${name} gibt es schon.`,
  builtIn: (name) => `Als „${name}“ zählen Einnahmen, wenn nichts anderes gesagt ist; das bleibt so.`,
  defaultModeStays: "Das ist deine übliche Zahlungsart. Lege vorher eine andere als übliche fest.",
  defaultModeExample: "settings mode card",

  goneIncome: "Diese Einnahme steht nicht mehr in den Büchern.",
  goneExpense: "Diese Ausgabe steht nicht mehr in den Büchern.",
  noAmount: "Ein Betrag muss über null liegen; ich habe nichts eingetragen.",
  minusAmount: (amount) =>
    `${amount} liegt unter null, also habe ich nichts eingetragen. Geld, das zurückgeht, wird als Erstattung eingetragen.`,
  belowZero: "Damit läge der Betrag unter null. Zurückgegebenes Geld ist eine eigene Erstattung.",
  belowRefunds: (refunded) =>
    `Von diesem Eintrag sind schon ${refunded} erstattet, also kann er nicht kleiner werden und in keine andere Währung.`,
  refundTooMuch: (refund, left) => `${refund} kannst du nicht erstatten: Von diesem Eintrag sind ${left} übrig.`,
  refundFollows:
    "Eine Erstattung ist für dasselbe wie der ursprüngliche Eintrag. Ändere diesen; die Erstattung folgt ihm.",
  refundOfRefund: "Dieser Eintrag ist selbst eine Erstattung.",
  refundNotReceived: "Dieses Geld ist noch nicht eingegangen, also gibt es nichts zurückzugeben.",
  refundNotPaid: "Diese Ausgabe ist noch nicht bezahlt, also kann nichts zurückkommen.",
  refundByInvoice: (number) =>
    `Dieser Eintrag ist eine Position von ${number}: Erstatte stattdessen eine Zahlung von ${number}.`,
  paidByInvoice: (number) =>
    `Dieser Eintrag ist eine Position von ${number}, seinen Eingang sagen die Zahlungen der Rechnung. Trage stattdessen eine Zahlung von ${number} ein.`,
  clientOfInvoice: (number) => `Dieser Eintrag ist eine Position von ${number} und bleibt beim Kunden von ${number}.`,
  currencyOfInvoice: (number, currency) => `Dieser Eintrag ist eine Position von ${number} und bleibt in ${currency}.`,
  billableToNobody: "Eine Ausgabe zum Weiterberechnen braucht den Kunden, der sie bezahlen soll.",
  removeFromInvoice: (number) => `Dieser Eintrag ist eine Position von ${number}. Nimm ihn vorher von ${number}.`,
  removePaid: "Für diesen Eintrag steht eine Zahlung einer Rechnung, also lässt er sich nicht löschen.",
  removeRefunded: "Von diesem Eintrag gibt es eine Erstattung. Lösche vorher die Erstattung.",
};
