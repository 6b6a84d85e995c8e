import type { Say } from "../../say.ts";

/** Die Rechnung, wie sie gedruckt wird, und was das Büro darauf setzt. */
export const paper: Say["paper"] = {
  heading: "Rechnung",
  title: (number, business) => `Rechnung ${number}, ${business}`,
  from: "Von",
  to: "An",
  issued: "Datum",
  due: "Fällig",
  project: "Projekt",
  taxOn: (name, rate, base) => `${name} ${rate} auf ${base}`,
  paid: "Bezahlt",
  left: "Zu zahlen",
  credit: "Überzahlt",
  pay: "Zahlung",
  taxNumber: (number) => `Steuernr. ${number}`,
  stamps: { draft: "Entwurf", void: "Storniert", paid: "Bezahlt" },
  page: (page, of) => `Seite ${page} von ${of}`,
  shown: (number, client) => `${number} für ${client}, fertig zum Weiterleiten.`,
  button: "PDF",
  missing: {
    name: "Damit dein Name darauf steht: settings name Studio Nord",
    address: "Damit deine Anschrift darauf steht: settings address Hauptstraße 5, 10115 Berlin",
    pay: "Damit darauf steht, wie man dich bezahlt: settings payment details IBAN DE02 1203 0000 0000 2020 51",
  },
  foreign: "Einige Zeichen darauf gehören zu einer Schrift, die ich nicht drucken kann, und bleiben leer.",
  labels: { address: "Deine Anschrift", taxNumber: "Deine Steuernummer", paymentDetails: "Zahlungsangaben" },
  tooLong: (label, most) => `${label}: höchstens ${most} Zeichen.`,
};
