import type { Say } from "../../say.ts";

const kinds: Readonly<Record<string, string>> = {
  contract: "Vertrag",
  proposal: "Angebot",
  signed: "unterschriebenes Dokument",
  insurance: "Versicherungsnachweis",
  receipt: "Beleg",
  other: "Dokument",
};
const several: Readonly<Record<string, string>> = {
  contract: "Verträge",
  proposal: "Angebote",
  signed: "unterschriebene Dokumente",
  insurance: "Versicherungsnachweise",
  receipt: "Belege",
  other: "Dokumente",
};

const kindOf = (kind: string) => kinds[kind] ?? kind;

/** Files that are sent, and the documents they become. */
export const files: Say["files"] = {
  onCard: "Dokumente",
  named: (names, more) => `${names.join(", ")}${more > 0 ? ` und ${more} mehr` : ""}`,
  kinds,
  refused: {
    noFile: (name) =>
      `„${name}“ kann ich nicht gebrauchen und habe es gelassen. Ich bewahre Dateien auf: ein PDF, ein Foto, eine Tabelle.`,
    tooLarge: (name, most) => `„${name}“ ist größer als ${most}, mehr bewahre ich nicht auf. Ich habe es gelassen.`,
    dangerous: (name) =>
      `„${name}“ ist eine Art Datei, die auf einem Rechner laufen kann, also habe ich sie nicht aufbewahrt. Sende sie als PDF oder in einer zip-Datei.`,
    empty: (name) => `„${name}“ ist leer, es gibt also nichts aufzubewahren.`,
    unreachable: (name) =>
      `„${name}“ konnte ich nicht holen und habe nichts davon aufbewahrt. Bitte sende es noch einmal.`,
    tooMany: (name) => `Ich bewahre höchstens 10 Dateien einer Nachricht auf, also habe ich „${name}“ gelassen.`,
  },
  size: (bytes) =>
    bytes < 1024
      ? `${bytes} Bytes`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} KB`
        : `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} MB`,
  card: (kind) => kindOf(kind).charAt(0).toUpperCase() + kindOf(kind).slice(1),
  name: "Name",
  client: "Kunde",
  project: "Projekt",
  meeting: "Termin",
  invoice: "Rechnung",
  entry: "Eintrag",
  note: "Notiz",
  file: "Datei",
  kept: "Aufbewahrt seit",
  sized: (name, size) => `${name} (${size})`,
  kind: "Art",
  of: "Zu",
  keptText: (name, kind, of) =>
    `Aufbewahrt: „${name}“${kind === "other" ? "" : ` als ${kindOf(kind)}`}${of ? ` zu ${of}` : ""}.`,
  onInvoices: "Es steht ab jetzt auf deinen Rechnungen.",
  keptTitle: (name) => `Dokument ${name}`,
  shownText: (name, kind) => `„${name}“: ${kindOf(kind)}.`,
  sentText: (name) => `Hier ist „${name}“.`,
  linkedText: (name, of) => `„${name}“ gehört jetzt zu ${of}.`,
  linkedTitle: (name, of) => `Dokument ${name} zu ${of}`,
  changedText: (name) => `Geändert: „${name}“.`,
  changedTitle: (name) => `Änderung des Dokuments ${name}`,
  sameText: (name) => `Bei „${name}“ steht das schon.`,
  deletedText: (name) => `Gelöscht: „${name}“. Rückgängig holt es zurück.`,
  deletedTitle: (name) => `Löschung des Dokuments ${name}`,
  gone: "Dieses Dokument gibt es nicht mehr.",
  unknown: (text) => `Ich habe kein Dokument namens „${text}“.`,
  choice: (name, kind, of, day) => `${name} (${kindOf(kind)}${of ? ` zu ${of}` : ""}, ${day})`,
  noFileSent: "Sende mir die Datei selbst mit ein paar Worten dazu: Vertrag mit Acme.",
  noneYet: "Es gibt noch keine Dokumente. Sende mir eine Datei mit ein paar Worten dazu: Vertrag mit Acme.",
  nothing: (what) => `Es gibt keine ${what}.`,
  listText: (shown, n, what) => (shown < n ? `Die neuesten ${shown} von ${n} ${what}.` : `${n} ${what}.`),
  listTitle: "Dokumente",
  what: (kind, of, search, n) => {
    const noun = n === 1 ? kindOf(kind ?? "other") : (several[kind ?? "other"] ?? kindOf(kind ?? "other"));
    return `${noun}${of ? ` zu ${of}` : ""}${search ? ` mit „${search}“` : ""}`;
  },
  added: "Aufbewahrt",
  notThere: (text) => `Ich weiß nicht, was „${text}“ ist: Kein Kunde, Projekt und keine Rechnung heißt so.`,
  nothingToLink: "Davor wurde nichts gesagt, zu dem ein Dokument gehören könnte.",
  entries: {
    income: (amount, what) => `Einnahme ${amount}${what ? ` für ${what}` : ""}`,
    expense: (amount, what) => `Ausgabe ${amount}${what ? ` für ${what}` : ""}`,
  },
  buttons: {
    send: "Datei senden",
    show: (name) => name,
    receiptOf: (title) => `Beleg zu ${title}`,
    kind: (kind) => kindOf(kind),
    delete: "Löschen",
  },
  examples: {
    list: "document list",
    link: "document link miete.pdf to Acme",
    update: "document update miete.pdf name: Mietvertrag",
  },
};
