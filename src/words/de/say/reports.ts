import type { Say } from "../../say.ts";
import { and, capital, count } from "./grammar.ts";

const groupings: Say["reports"]["groupings"] = {
  none: "insgesamt",
  day: "nach Tagen",
  month: "nach Monaten",
  quarter: "nach Quartalen",
  year: "nach Jahren",
  client: "nach Kunden",
  classification: "nach Art",
  category: "nach Kategorien",
  vendor: "nach Lieferanten",
  mode: "nach Zahlungsart",
};

/** A number of days. */
const inDays = (days: number, more = "") => (days === 1 ? "1 Tag" : `${days} Tage${more}`);

/** Questions about the books: reports, lists and balances. */
export const reports: Say["reports"] = {
  income: "Einnahmen",
  expenses: "Ausgaben",
  profit: "Gewinn",
  narrowing: {
    client: {
      income: (name) => `von ${name}`,
      expenses: (name) => `für ${name}`,
      profit: (name) => `mit ${name}`,
    },
    classification: (name) => `der Art ${name}`,
    category: (name) => `in ${name}`,
    vendor: (name) => `bei ${name}`,
    member: (name) => `eingetragen von ${name}`,
    about: (words) => `mit „${words}“`,
    mode: (name) => `(${name})`,
  },
  groupings,
  by: (grouping) => capital(groupings[grouping]),
  column: {
    none: "",
    day: "Tag",
    month: "Monat",
    quarter: "Quartal",
    year: "Jahr",
    client: "Kunde",
    classification: "Art",
    category: "Kategorie",
    vendor: "Lieferant",
    mode: "Zahlungsart",
  },
  unnamed: {
    none: "",
    day: "",
    month: "",
    quarter: "",
    year: "",
    client: "ohne Kunden",
    classification: "ohne Art",
    category: "ohne Kategorie",
    vendor: "ohne Lieferanten",
    mode: "ohne Zahlungsart",
  },
  amount: "Betrag",
  share: "Anteil",
  soFar: "bisher",
  inNamed: (period) => (/^\d{4}$/.test(period) ? period : `im ${period}`),
  onDay: (day) => `am ${day}`,
  inRange: (period) => `von ${period.replace(" – ", " bis ")}`,
  basis: { cash: "nach Zahlung", earned: "nach Leistung" },
  basisButton: { cash: "Nach Zahlung", earned: "Nach Leistung" },
  basisLabel: "Grundlage",
  basisMeans: {
    cash: "nach Zahlung: was im Zeitraum erhalten und bezahlt wurde",
    earned: "nach Leistung: nach dem Tag, an dem es verdient oder ausgegeben wurde, erhalten oder nicht, ohne Steuer",
  },
  title: (what, period) => `${what}, ${period}`,
  answer: (what, when, total, basis) => `${what} ${when}: ${total} (${basis}).`,
  nothing: (what, when, basis, example) => `${what} ${when}: nichts (${basis}). Um etwas einzutragen: ${example}`,
  noProfit: (when, basis, example) =>
    `Es kam nichts herein und ging nichts hinaus ${when} (${basis}). Um etwas einzutragen: ${example}`,
  before: (period, total) => `${period}: ${total}.`,
  total: "Summe",
  totalIn: (label, currency) => `${label}, alles in ${currency}`,
  ratedIn: (label, currency) => `${label} in ${currency}, soweit ein Kurs bekannt ist`,
  and,
  together: (amounts, inBase) => `${amounts}, zusammen ${inBase}`,
  thatIs: (amount, inBase) => `${amount}, das sind ${inBase}`,
  without: (total, apart) => `${total} ohne ${apart}`,
  rate: (currency, rate, base, since) => `1 ${currency} = ${rate} ${base} seit ${since}`,
  ratesUsed: (rates) => `Umgerechnet zu ${rates}.`,
  manyRates: (currency, low, high, base, n) => `1 ${currency} = ${low} bis ${high} ${base} (${n} Kurse)`,
  apart: (amounts, currency) =>
    `Für ${amounts} ist kein Wechselkurs bekannt, das bleibt also für sich. Lege einen fest: settings rate ${currency} 1.08`,
  taxIncluded: "Zahlungen zählen, wie sie eingingen, mit Steuer.",
  left: (n) => `und ${n} mehr, in der Summe enthalten`,
  net: "Gewinn",

  glance: "Die Bücher",
  glanceText: (when, basis, [income = "", expenses = "", profit = ""]) =>
    `${capital(when)} kamen ${income} herein und gingen ${expenses} hinaus, bleiben ${profit} (${basis}).`,
  owedNow: "Heute dir geschuldet",
  overdueNow: "Davon überfällig",
  nothingOwed: "nichts",
  buttons: { owed: "Wer schuldet mir was", overdue: "Was ist überfällig", aging: "Nach Alter" },

  balances: "Salden",
  balancesText: (total) => `Dein Saldo ist ${total}.`,
  balanceOf: (mode, total) => `${mode}: ${total}.`,
  noBalance:
    "Es hat sich noch kein Geld bewegt, alle Salden sind null. Um etwas einzutragen: gestern 1200 von Acme bekommen, Bank",
  noBalanceOf: (mode) =>
    `Bei ${mode} hat sich noch nichts bewegt, oder es ist wieder bei null. Um etwas einzutragen: gestern 1200 von Acme bekommen, ${mode}`,
  balanceBasis: "Erhaltenes weniger Bezahltes; Erwartetes und Unbezahltes ist nicht dabei.",

  lacking: { receipt: "ohne Beleg", category: "ohne Kategorie", vendor: "ohne Lieferant", client: "ohne Kunde" },
  lackingCount: (n) => (n === 1 ? "Es ist insgesamt 1." : `Es sind insgesamt ${n}.`),
  nothingLacks: (what) => `Es gibt keine ${what}.`,

  pace: {
    title: "Wie lange Kunden zum Zahlen brauchen",
    days: "Tage bis zur Zahlung",
    late: "Tage nach Fälligkeit",
    invoices: "Bezahlte Rechnungen",
    note: "Im Schnitt, vom Tag der Rechnung bis zu ihrer letzten Zahlung. Unter null ist vor der Fälligkeit.",
    none: (client) =>
      client === null
        ? "Noch ist keine Rechnung bezahlt, also lässt sich nicht sagen, wer langsam zahlt."
        : `Noch ist keine Rechnung von ${client} bezahlt, also lässt sich nicht sagen, wie lange es dauert.`,
    slowest: (client, days, n) =>
      `Am langsamsten zahlt ${client}: im Schnitt ${inDays(days)} nach der Rechnung (${n === 1 ? "1 bezahlte Rechnung" : `${n} bezahlte Rechnungen`}).`,
    fastest: (client, days) => `Am schnellsten zahlt ${client}: ${inDays(days)}.`,
    one: (client, days, late, n, longest) =>
      `${client} zahlt ${n === 1 ? "" : "im Schnitt "}${inDays(days)} nach der Rechnung (${n === 1 ? "1 bezahlte Rechnung" : `${n} bezahlte Rechnungen, die langsamste nach ${inDays(longest, "n")}`}), ${late === 0 ? "am Tag der Fälligkeit" : `${inDays(Math.abs(late))} ${late > 0 ? "nach" : "vor"} der Fälligkeit`}.`,
  },
  top: "Beste Kunden",
  topText: (client, when, total, share) =>
    `Bester Kunde ${when}: ${client} mit ${total}, ${share} von allem Erhaltenen (nach Zahlung).`,
  topShared: (clients, when, total, share) =>
    `Beste Kunden ${when}: ${clients} mit je ${total}, ${share} von allem Erhaltenen (nach Zahlung).`,

  matched: (words) => `Gefunden über „${words}“ in Beschreibung oder Lieferant.`,
  nothingSaid: (words) =>
    `Ich habe keine Ausgabe mit „${words}“ gefunden, weder in der Beschreibung noch als Kategorie oder Lieferant.`,
  average: {
    text: ({ what, when, average, per, over, basis }) =>
      `${what} ${when}: im Schnitt ${average} ${per}, über ${over} (${basis}).`,
    per: {
      day: "am Tag",
      week: "in der Woche",
      month: "im Monat",
      quarter: "im Quartal",
      year: "im Jahr",
      client: "je Kunde",
      entry: "je Eintrag",
    },
    over: {
      day: (n) => count(n, "Tag", "Tage"),
      week: (n) => count(n, "Woche", "Wochen"),
      month: (n) => count(n, "Monat", "Monate"),
      quarter: (n) => count(n, "Quartal", "Quartale"),
      year: (n) => count(n, "Jahr", "Jahre"),
      client: (n) => count(n, "Kunden", "Kunden"),
      entry: (n) => count(n, "Eintrag", "Einträge"),
    },
    notYet: {
      day: "Noch kein Tag davon ist vorbei, also gibt es keinen Durchschnitt.",
      week: "Noch keine Woche davon ist vorbei, also gibt es keinen Durchschnitt.",
      month: "Noch kein Monat davon ist vorbei, also gibt es keinen Durchschnitt.",
      quarter: "Noch kein Quartal davon ist vorbei, also gibt es keinen Durchschnitt.",
      year: "Noch kein Jahr davon ist vorbei, also gibt es keinen Durchschnitt.",
    },
    beginsOn: (day) => `Deine Bücher beginnen am ${day}, der erste Zeitraum ist also nicht ganz.`,
    label: "Durchschnitt",
    counted: "Gezählt",
  },
  standsOut: {
    text: ({ what, when, which, name, amount, share, basis }) =>
      `${what} ${when}, ${which}: ${name} mit ${amount}${share === null ? "" : `, ${share} davon`} (${basis}).`,
    most: {
      none: "insgesamt",
      day: "stärkster Tag",
      month: "stärkster Monat",
      quarter: "stärkstes Quartal",
      year: "stärkstes Jahr",
      client: "am meisten nach Kunden",
      classification: "am meisten nach Art",
      category: "am meisten nach Kategorien",
      vendor: "am meisten nach Lieferanten",
      mode: "am meisten nach Zahlungsart",
    },
    least: {
      none: "insgesamt",
      day: "schwächster Tag",
      month: "schwächster Monat",
      quarter: "schwächstes Quartal",
      year: "schwächstes Jahr",
      client: "am wenigsten nach Kunden",
      classification: "am wenigsten nach Art",
      category: "am wenigsten nach Kategorien",
      vendor: "am wenigsten nach Lieferanten",
      mode: "am wenigsten nach Zahlungsart",
    },
    largest: "größter Eintrag",
    latest: "letzter Eintrag",
    apart: (amount, name, day) => `Daneben ${amount}, ${name}, ${day}.`,
    undescribed: "ein Eintrag ohne Beschreibung",
  },

  activity: "Geschehen",
  activityText: (when, subject) =>
    `Eingetragen oder geändert${subject ? ` zu ${subject}` : ""} ${when}, das Neueste zuerst:`,
  noActivity: (when, subject, example) =>
    `Nichts eingetragen oder geändert${subject ? ` zu ${subject}` : ""} ${when}. Um etwas einzutragen: ${example}`,
  when: "Wann",
  what: "Was",
  who: "Wer",
  activityLeft: "und Früheres",

  list: {
    date: "Datum",
    from: "Von",
    vendor: "Lieferant",
    for: "Für",
    amount: "Betrag",
    mode: "Zahlungsart",
    category: "Kategorie",
    more: "Mehr",
    text: (what, n, more) =>
      `${what}: ${more ? `die neuesten ${n}` : `${count(n, "Eintrag", "Einträge")}, das Neueste zuerst`}.`,
    further: (what, n, more) => `${what}: ${more ? `${n} weitere` : `die letzten ${n}`}.`,
    nothing: (what, example) => `${what}: keine Einträge. Um einen zu machen: ${example}`,
    noMore: (what) => `${what}: Mehr gibt es nicht.`,
  },
};
