import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

/** Contacts, resources, suppliers and supplies. */
export const library: Say["library"] = {
  gone: "Das gibt es nicht mehr.",
  badQuantity: (text) => `„${text}“ kann ich nicht als Zahl lesen. Versuche 3, 2,5 kg oder 1.200.`,
  name: "Name",
  designation: "Was",
  client: "Kunde",
  company: "Firma",
  category: "Kategorie",
  email: "E-Mail",
  phone: "Telefon",
  address: "Adresse",
  notes: "Notizen",
  reach: "Erreichbar",
  contacts: "Kontakte",
  whatName: "Wie ist der Name?",
  added: (name) => `Zu deinen Kontakten hinzugefügt: ${name}.`,
  addedTitle: (name) => `Kontakt ${name}`,
  changed: (name) => `Geändert: ${name}.`,
  changedTitle: (name) => `Änderung von ${name}`,
  same: (name) => `Bei ${name} steht das schon.`,
  deleted: (name) => `Gelöscht: ${name}. Rückgängig holt es zurück.`,
  deletedTitle: (name) => `Löschung von ${name}`,
  sureToDelete: (name) => `${name} aus deinen Kontakten löschen?`,
  deleteButton: (name) => `${name} löschen`,
  spokenWith: (name) =>
    `Zu ${name} gibt es Notizen, Erinnerungen oder Termine, die verloren gingen, also habe ich den Kontakt nicht gelöscht.`,
  sameContact: (name) => `${name} ist schon unter deinen Kontakten. Ist es dieselbe Person?`,
  contactShown: (name, reach) => (reach ? `${name}: ${reach}` : `${name}.`),
  noContacts: (category) =>
    category
      ? `Es gibt keine Kontakte in ${category}.`
      : "Es gibt noch keine Kontakte. Zum Beispiel: speichere den Kontakt: Lena Fox, Buchhalterin, lena@fox.example",
  contactCount: (shown, n, category) =>
    `${shown < n ? `Die ersten ${shown} von ${n} Kontakten` : count(n, "Kontakt", "Kontakte")}${category ? ` in ${category}` : ""}.`,
  buttons: {
    show: (name) => `${name} zeigen`,
    anyway: "Trotzdem hinzufügen",
  },
  examples: { contacts: "contact list" },
};
