import type { Say } from "../../say.ts";

/** What a question asks for, by its English word. */
const called: Readonly<Record<string, string>> = {
  amount: "Welcher Betrag ist",
  date: "Welcher Tag ist",
  time: "Welche Uhrzeit ist",
  hours: "Welche Stunden sind",
  client: "Welcher Kunde ist",
  contact: "Welcher Kontakt ist",
  invoice: "Welche Rechnung ist",
  meeting: "Welcher Termin ist",
  project: "Welches Projekt ist",
  service: "Welche Leistung ist",
  task: "Welche Aufgabe ist",
  reminder: "Welche Erinnerung ist",
  goal: "Welches Ziel ist",
  deal: "Welche Chance ist",
  entry: "Welcher Eintrag ist",
  payment: "Welche Zahlung ist",
  document: "Welches Dokument ist",
  member: "Welches Mitglied ist",
};

/** What the bot says about the conversation itself. */
export const chat: Say["chat"] = {
  ask: (what) => `${what}?`,
  whichDay: "An welchem Tag? Zum Beispiel: 12. Oktober, letzten Freitag, 3. Dezember",
  which: (about) => `${called[about] ?? "Was ist"} gemeint?`,
  empty: "Diese Nachricht war leer. Sag mir, was war, zum Beispiel: gestern 1200 von Acme bekommen",
  tooLong: (length, most) =>
    `Diese Nachricht hat ${length} Zeichen; ich lese höchstens ${most}, also habe ich nichts eingetragen. Sag mir mit weniger Worten, was war, zum Beispiel: gestern 1200 von Acme bekommen`,
  silence: (why) => {
    switch (why) {
      case "small-talk":
        return "👍";
      case "not-for-us":
        return "Ich habe nichts eingetragen: Das liest sich wie eine Nachricht für jemand anderen.";
      case "not-happened":
        return "Ich habe nichts eingetragen: Das ist noch nicht geschehen. Wenn du mit dem Geld rechnest, sag „erwarte nächsten Freitag 800 von Acme“.";
      case "not-yours":
        return "Ich habe nichts eingetragen: Das hast du weder eingenommen noch ausgegeben. Falls doch, sag „80 von Acme bekommen“ oder „80 für Farbe ausgegeben“.";
      case "not-paid":
        return "Ich habe nichts eingetragen: Das ist noch nicht bezahlt. Um es als offene Ausgabe zu behalten, sag „muss 120 an den Elektriker zahlen, noch nicht bezahlt“; um erinnert zu werden, „erinnere mich Freitag, den Elektriker zu bezahlen“.";
      case "own-money":
        return "Ich habe nichts eingetragen: Geld, das nur zwischen deinen eigenen Taschen wandert, ist weder Einnahme noch Ausgabe.";
      case "about-me":
        return "Ich bin Purser, der Buchhalter in diesem Chat, und ein Programm. Sag mir, was war („gestern 1200 von Acme bekommen“), oder frag („wer schuldet mir was“); „hilfe“ zeigt alles.";
      case "introduced":
        return "Schön, dich kennenzulernen. Erzähl mir von deinen Kunden („neue Kunden: Acme, Globex und Initech“) und von dem, was geschieht („gestern 1200 von Acme bekommen“, „3h für Acme“, „Rechnung an Acme 800“). „hilfe“ zeigt alles.";
      case "my-rate":
        return "Ich habe nichts eingetragen. Damit deine Stunden das kosten, sag „setze meinen Stundensatz auf 80“ mit deiner Zahl.";
      case "price":
        return "Ich habe nichts eingetragen: Das ist ein Preis und keine Zahlung. Sobald bezahlt ist, sag „25 von Acme bekommen“; zum Abrechnen „Rechnung an Acme 4 x 25“.";
      case "withholding":
        return "Einbehaltene Steuer ziehe ich nicht ab: Die Summe bleibt, was berechnet wird. Sag, was angekommen ist („Acme hat 1020 gezahlt“). Das Einbehaltene kann eine eigene Zahlungsart sein: „neue Zahlungsart Einbehalt“, dann „Acme hat 180 gezahlt, Einbehalt“.";
      case "two-taxes":
        return "Ich habe nichts eingetragen: Eine Rechnung hat hier einen einzigen Steuersatz, auf ein hundertstel Prozent genau, zwei lassen sich also nicht festlegen. Füg jede als Zeile mit ihrem Betrag hinzu: „füge GST 42,50 zu INV-1 hinzu“.";
      case "mileage":
        return "Ich habe nichts eingetragen: Ich kenne keinen Preis für den Kilometer. Sag ihn dazu, und ich trage ein, was es ergibt: „42 km zu Acme zu 0,30“.";
      case "who-sees":
        return "Was du hier schreibst, steht in einem einzigen Satz Bücher auf dem Rechner, auf dem ich laufe. Wen du nicht eingeladen hast, weise ich ab; „members“ zeigt, wer dabei ist, und Mitarbeiter sehen keine Beträge. In einem gemeinsamen Kanal gehen Antworten mit Geld oder Namen nur an dich. „export“ gibt dir alles, „lösche alle meine Daten“ löscht es endgültig.";
      case "where":
        return "Eine eigene App habe ich nicht: Ich antworte in Slack, Telegram und Discord, also auf jedem Handy und Rechner, auf dem eines davon läuft. „link“ verbindet deine Konten dort mit denselben Büchern.";
      case "sends-nothing":
        return "Ich schreibe nur dir und denen, die du einlädst. Sag „INV-3 verschickt“, und du bekommst das PDF zum Weitergeben; „invoice chase INV-3“ schreibt einen Text für alle, die noch nicht bezahlt haben.";
      case "client-terms":
        return "Ich habe nichts eingetragen: Kunden haben kein eigenes Zahlungsziel. Sag es bei der Rechnung („Rechnung an Acme 800, netto 60 Tage“) oder ändere es für alle neuen: „settings terms 60“.";
      case "fiscal-year":
        return "Ich habe nichts eingetragen: Jahre und Quartale sind hier die des Kalenders. Für dein Geschäftsjahr frag mit seinen Tagen: „Gewinn von April 2026 bis März 2027“, „Ausgaben seit 1. April“.";
      case "day-off":
        return "Ich habe nichts eingetragen: Freie Tage führe ich nicht. Um abzusagen, was an dem Tag ansteht, sag „Termin absagen“; um ihn frei zu halten, trag ihn als Termin ein: „Termin Freitag 9 bis 17 Uhr“.";
      case "paid-faster":
        return "Was hier hilft: „Zahlungsziel 7 Tage“ lässt jede neue Rechnung früher fällig werden, „wer ist überfällig“ zeigt, wen du mahnen kannst, und „invoice chase INV-3“ schreibt einen Text zum Weiterleiten.";
      case "advice":
        return "Ich führe Bücher und gebe keinen Geschäftsrat. Was sie zeigen, kann helfen: „beste Kunden dieses Jahr“, wer am meisten bringt, „report sources“, woher Kunden kommen, „Gewinn dieses Jahr“, was übrig bleibt.";
      case "question":
        return "Darauf habe ich keine Antwort und habe nichts eingetragen. Ich kenne deine Bücher: Frag „was habe ich diesen Monat verdient“, „wer schuldet mir was“, „was ist fällig“ oder „hilfe“ für alles.";
      case "unknown":
        return "Das habe ich nicht verstanden und nichts eingetragen. Versuche „gestern 1200 von Acme bekommen“ oder „45 für Hosting ausgegeben, Karte“. „hilfe“ zeigt alles.";
    }
  },
  ofWork: {
    unknown: ([a, b]) =>
      `Das habe ich nicht verstanden und nichts eingetragen. Versuche „${a}“ oder „${b}“. „hilfe“ zeigt alles.`,
    question: ([a, b]) =>
      `Darauf habe ich keine Antwort, und eingetragen habe ich nichts. Frag „${a}“ oder „${b}“; „hilfe“ zeigt alles.`,
    aboutMe: ([a], [b]) =>
      `Ich bin Purser, der Buchhalter in diesem Chat, und ein Programm. Sag mir, was du getan hast („${a}“), oder frag („${b}“); „hilfe“ zeigt alles.`,
    greeting: ([a], [b]) =>
      `Hallo! Sag mir, was du getan hast („${a}“), oder frag („${b}“). „heute“ sagt, was der Tag bringt, „hilfe“ zeigt alles.`,
  },
  unknownPerson: (name) =>
    `Das habe ich nicht verstanden und nichts eingetragen. Ich kenne noch niemanden namens „${name}“. Soll ich einen Kunden anlegen? Sag es danach noch einmal, zum Beispiel: 60 von ${name} bekommen`,
  greeting:
    "Hallo! Sag mir, was war („gestern 1200 von Acme bekommen“), oder frag („wer schuldet mir was“). „heute“ sagt, was der Tag bringt, „hilfe“ zeigt alles.",
  whetherThat: (title) =>
    `Was du davor gesagt hast, habe ich nicht verstanden. Soll ich ${title} berichtigen? Wenn das andere gemeint war, sag es noch einmal ganz.`,
  whetherBefore: (title) =>
    `Du hast gerade zurückgenommen, was danach kam. Soll ich ${title} berichtigen? Wenn du das andere meinst, sag es noch einmal ganz.`,
  whetherYours: (title) =>
    `Seitdem hat hier jemand anderes etwas eingetragen. Soll ich deines berichtigen, ${title}? Um das andere zu berichtigen, antworte auf die Karte dazu.`,
  correctThat: "Berichtigen",
  whichWay: (amount, named) =>
    named === null
      ? `${amount}: Ist das eingegangen, oder hast du es ausgegeben? Noch ist nichts eingetragen.`
      : `${amount}, „${named}“: Ist das eingegangen, oder hast du es ausgegeben? Noch ist nichts eingetragen.`,
  paidOrBilled: (amount, client) =>
    `Das macht ${amount} für ${client}. Ist es bezahlt, oder soll es in Rechnung gestellt werden? Noch ist nichts eingetragen.`,
  billIt: (client) => `Rechnung an ${client}`,
  paymentOf: (invoice) => `${invoice} wurde bezahlt`,
  notAll: (question) => `Das habe ich nicht ganz verstanden. ${question}`,
  keepAsDeal: "Als Chance merken",
  quotedOnly: (amount, client) =>
    `Ich habe kein Geld eingetragen: ${amount} ist nur angeboten. Soll ich es als Chance bei ${client} festhalten?`,
  asksForWork: (name) =>
    `Ich habe noch nichts eingetragen: bezahlt hat niemand. Soll ich ${name} als Interessenten festhalten?`,
  keepAsLead: (name) => `${name} als Interessent hinzufügen`,
  rateTold: "Noch ist nichts geändert. Sollen deine Stunden ab jetzt so viel kosten?",
  setRate: "Als Stundensatz setzen",
  moneyIn: (from) => (from === null ? "Eingegangen" : `Kam von ${from}`),
  moneyOut: (to) => (to === null ? "Ausgegeben" : `An ${to} bezahlt`),
  notYet: (what) =>
    `Das habe ich verstanden (${what.replace(".", " ")}), kann es aber noch nicht. Ich habe nichts eingetragen.`,
  tooMuchAtOnce: (about) => {
    const one =
      about === "meeting"
        ? "sag den Termin mit Acme ab"
        : about === "invoice"
          ? "INV-12 ist bezahlt"
          : "delete client Acme";
    return `Das würde viele Einträge auf einmal ändern, also habe ich nichts getan. Nenne einen nach dem anderen, zum Beispiel: ${one}`;
  },
  noSuchCommand: (name, close) =>
    `Es gibt keinen Befehl ${name}.${close ? ` Meintest du /${close}?` : ""} „/help“ zeigt alle.`,
  noSuchOption: (command, option, options) =>
    `/${command} kennt „${option}“ nicht, also habe ich nichts eingetragen. ${options.length > 0 ? `Es nimmt: ${options.join(", ")}.` : "Es nimmt keine Angaben."}`,
  unreadLines: (lines) => {
    const quoted = lines.map((line) => `„${line}“`).join(", ");
    return lines.length > 1
      ? `${lines.length} der Zeilen habe ich nicht verstanden und nicht eingetragen: ${quoted}. Sag jede noch einmal als ganzen Satz, zum Beispiel: 45 für Hosting ausgegeben, Karte`
      : `Eine der Zeilen habe ich nicht verstanden und nicht eingetragen: ${quoted}. Sag sie noch einmal als ganzen Satz, zum Beispiel: 45 für Hosting ausgegeben, Karte`;
  },
  didYouMean: (command, example) =>
    `Das habe ich nicht verstanden und nichts eingetragen. Meintest du „${command}“? Zum Beispiel: ${example}`,
  unreadCommand: (command, rest, example) =>
    `„${rest}“ konnte ich für /${command} nicht lesen und habe nichts eingetragen. So geht es: ${example}`,
  staleButton: "Dieser Knopf gilt nicht mehr: Die Frage ist beantwortet oder ersetzt.",
  usedButton: "Dieser Knopf wurde schon benutzt.",
  othersButton: "Dieser Knopf ist für jemand anderen.",
  othersQuestion: "Das habe ich jemand anderen gefragt; nur diese Person kann es beantworten.",
  editOffer: (title, text) => `Du hast die Nachricht in „${text}“ geändert. Soll ich ${title} aktualisieren?`,
  editStays: (title) => `Du hast diese Nachricht geändert. Was sie bewirkt hat, bleibt (${title}).`,
  editUnread: (title) =>
    `Du hast diese Nachricht geändert, aber ich kann sie nicht als einen Eintrag lesen; ${title} bleibt, wie es ist.`,
  apology: (reference) =>
    `Bei mir ist etwas schiefgegangen, und ich habe nichts eingetragen. Bitte versuche es noch einmal. (Zeichen ${reference})`,
  notToShare: "Das ist nur für dich: Wer es hat, könnte es an deiner Stelle benutzen.",
  nothingToShare: "Es gibt nichts zu teilen: Diese Nachricht ist nicht deine oder nicht mehr da.",
  problem: (sentence, example) => (example ? `${sentence} Zum Beispiel: ${example}` : sentence),
  forbidden: (command) => `Deine Rolle erlaubt „${command}“ nicht.`,
  batchTitle: (count) => `${count} Einträge`,
  takenIn: (told) => `Verstanden: ${told}.`,
  stillOpen: (question) => `Noch offen: ${question}`,
  cancelled: "Abgebrochen.",
  nothingToCancel: "Es ist keine Frage offen.",
};
