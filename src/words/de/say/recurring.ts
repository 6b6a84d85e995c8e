import type { Say } from "../../say.ts";
import { capital, count } from "./grammar.ts";

type Kind = "income" | "expense" | "invoice";

const kinds: Readonly<Record<Kind, string>> = { income: "Einnahme", expense: "Ausgabe", invoice: "Rechnung" };

/** Whom it is about: "von Acme", "an Hetzner". */
const about = (kind: Kind, who: string | null) => (who === null ? "" : ` ${kind === "income" ? "von" : "an"} ${who}`);

const called = (kind: Kind, amount: string, who: string | null, what: string | null) =>
  `${kinds[kind]} ${amount}${about(kind, who)}${what === null ? "" : ` für ${what}`}`;

const next = (day: string | null) => (day === null ? "Es bleibt kein Tag mehr." : `Das nächste Mal am ${day}.`);
const entries = (n: number) => count(n, "wiederkehrender Eintrag", "wiederkehrende Einträge");

/** What comes again and again. */
export const recurring: Say["recurring"] = {
  card: "Wiederkehrend",
  head: ["Nächstes Mal", "Was", "Betrag", "Wie oft"],
  kind: "Art",
  amount: "Betrag",
  repeats: "Wiederholt sich",
  next: "Nächstes Mal",
  ends: "Endet",
  last: "Zuletzt eingetragen",
  postedCount: "Bisher eingetragen",
  status: "Status",
  paused: (day) => `pausiert seit ${day}`,
  ended: "beendet",
  due: "Fällig",
  dueDays: (days) => `${days} Tage nach dem Datum`,
  writtenAs: "Geschrieben als",
  invoices: { sent: "gesendet", draft: "Entwurf" },
  expected: "nicht erhalten, bis du es sagst",
  unpaid: "nicht bezahlt, bis du es sagst",
  kinds,
  called,
  title: (kind, amount, who, what) => `Wiederkehrende ${called(kind, amount, who, what)}`,
  added: (name, rhythm, first) => `Eingerichtet: ${name}, ${rhythm.replace(/\.$/, "")}. ${next(first)}`,
  postedNow: (n, day) =>
    n === 1 ? `Der Eintrag vom ${day} ist schon gemacht.` : `${n}, die bis ${day} dran waren, sind schon eingetragen.`,
  postedText: (name, day) => `Wie vereinbart am ${day} eingetragen: ${name}.`,
  postedSeveral: (n) => `${entries(n)} waren dran; ich habe sie eingetragen:`,
  postedTitle: (n) => entries(n),
  postedHead: ["Datum", "Was", "Betrag"],
  postedMore: (n) => `Und ${n} mehr.`,
  askPast: (days, more) =>
    `${days.join(", ")}${more > 0 ? ` und ${more} mehr` : ""} ${days.length + more === 1 ? "liegt schon zurück. Soll ich das auch eintragen?" : "liegen schon zurück. Soll ich die auch eintragen?"}`,
  postPast: (n) => (n === 1 ? "Auch eintragen" : `Alle ${n} eintragen`),
  fromNow: "Ab heute",
  pausedText: (name) => `Pausiert: ${name}. Es wird nichts eingetragen, bis du es fortsetzt.`,
  resumedText: (name, day) => `Geht weiter: ${name}. ${next(day)}`,
  skippedText: (name, day, following) => `Ausgelassen: ${name} am ${day}. ${next(following)}`,
  endedText: (name, last) =>
    last === null
      ? `Beendet: ${name}. Was eingetragen ist, bleibt.`
      : `${name} endet am ${last}. Was eingetragen ist, bleibt.`,
  updatedText: (name, day) => `Geändert: ${name}. ${next(day)}`,
  pausedTitle: (name) => `Pause von ${name}`,
  resumedTitle: (name) => `Fortsetzung von ${name}`,
  skippedTitle: (name, day) => `${name}, am ${day} ausgelassen`,
  endedTitle: (name) => `Ende von ${name}`,
  updatedTitle: (name) => `Änderung von ${name}`,
  none: "Noch wiederholt sich nichts. Versuche „Pauschale 500 von Acme jeden Monat am 1.“.",
  monthlyOut: (amount) => `${amount} gehen in den nächsten 12 Monaten im Schnitt je Monat hinaus.`,
  monthlyIn: (amount) => `${amount} kommen in den nächsten 12 Monaten im Schnitt je Monat herein.`,
  listText: (n) => `${capital(entries(n))}.`,
  endedNote: (n) => `${n} ${n === 1 ? "weiterer ist" : "weitere sind"} beendet: \`recurring ended\` zeigt sie.`,
  buttons: {
    make: "Wiederholen",
    pause: "Pausieren",
    resume: "Fortsetzen",
    skip: "Nächstes auslassen",
    end: "Beenden",
    show: "Alles Wiederkehrende",
  },
  unknown: (text) => `Nichts namens „${text}“ wiederholt sich.`,
  seen: (n, amount, day) =>
    n === 1
      ? `Es gibt 1 Ausgabe dort, ${amount} am ${day}, einzeln eingetragen.`
      : `Es gibt ${n} Ausgaben dort, die letzte ${amount} am ${day}, alle einzeln eingetragen.`,
  offerRepeat: (amount, rhythm, day) => `Soll ich ${amount} ${rhythm} eintragen, ab ${day}?`,
  howToRepeat: (what, amount) =>
    `Ich kenne auch keine Ausgabe dort. Damit es sich von selbst einträgt, sag „${what} ${amount ?? "20"} jeden Monat am 1.“.`,
  nothingToEnd: "Es gibt also nichts zu beenden: Nichts davon trägt sich von selbst ein.",
  same: "So ist es schon.",
  gone: "Dieser wiederkehrende Eintrag steht nicht mehr in den Büchern.",
  noDay: "Dieser Rhythmus hat keinen Tag mehr.",
  alreadyPaused: "Es ist schon pausiert.",
  notPaused: "Es ist nicht pausiert.",
  hasEnded: "Es ist schon beendet.",
  onlyExpenses: "Nur eine wiederkehrende Ausgabe hat Kategorie oder Lieferanten oder lässt sich weiterberechnen.",
  serviceOfIncome: "Nur eine wiederkehrende Einnahme ist für eine Leistung.",
  onlyIncome: "Nur eine wiederkehrende Einnahme hat eine Art.",
  noModeOfInvoice: "Eine Rechnung hat keine Zahlungsart: Ihre Zahlungen haben sie.",
  noRefund: "Eine Erstattung gehört zu einem Eintrag und kann sich nicht wiederholen.",
  oneAmount:
    "Eine wiederkehrende Rechnung hat einen Betrag und ihren Kunden; Positionen und Einträge sind für eine einzelne.",
  example: "Pauschale 500 von Acme jeden Monat am 1.",
  invoiceExample: "invoice Acme 800 every quarter, net 30",
  listExample: "recurring",
  updateExample: "recurring update hosting to 25",
  resumeExample: "recurring resume hosting",
};
