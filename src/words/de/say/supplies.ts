import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

const counted = (shown: number, n: number, one: string, many: string) =>
  shown < n ? `Die ersten ${shown} von ${n} ${many}` : count(n, one, many);

/** Suppliers, and what there is a stock of. */
export const supplies: Say["supplies"] = {
  suppliers: "Lieferanten",
  supplies: "Material",
  name: "Name",
  person: "Person",
  reach: "Erreichbar",
  email: "E-Mail",
  phone: "Telefon",
  website: "Website",
  address: "Adresse",
  notes: "Notizen",
  items: "Material",
  bought: "Gekauft",
  boughtOf: (amount, n) => `${amount} in ${count(n, "Ausgabe", "Ausgaben")}`,
  last: "Zuletzt gekauft",
  quantity: "Vorrat",
  reorder: "Nachbestellen bei",
  supplier: "Lieferant",
  low: (quantity) => `${quantity} (wenig)`,
  supplierAdded: (name) => `Zu deinen Lieferanten hinzugefügt: ${name}.`,
  supplierChanged: (name) => `Geändert: ${name}.`,
  supplierTitle: (name) => `Lieferant ${name}`,
  supplierShown: (name) => `${name}, ein Lieferant.`,
  supplierThere: (name) => `${name} ist schon unter deinen Lieferanten.`,
  noSuppliers: "Es gibt noch keine Lieferanten. Zum Beispiel: supplier Paper Mill, orders@papermill.example",
  supplierCount: (shown, n) =>
    shown < n ? `Die ersten ${shown} von ${n} Lieferanten.` : `${count(n, "Lieferant", "Lieferanten")}.`,
  archived: (name) => `${name} ist weggelegt. Wer es neu anlegt, holt es zurück.`,
  itemAdded: (name) => `Von ${name} wird jetzt der Vorrat geführt.`,
  itemChanged: (name) => `Geändert: ${name}.`,
  itemTitle: (name) => `Material ${name}`,
  itemThere: (name) => `Von ${name} wird der Vorrat schon geführt.`,
  standing: (name, quantity, low) =>
    `${name}: ${quantity} im Vorrat.${low ? " Das ist wenig: Zeit zu bestellen." : ""}`,
  putInStock: (many, name) => `${many} in den Vorrat: ${name}`,
  noItems: "Noch wird von nichts der Vorrat geführt. Zum Beispiel: supply A4-Papier, 20 Pakete, reorder 5",
  nothingLow: "Von nichts ist wenig da.",
  itemCount: (shown, n) => `${counted(shown, n, "Artikel", "Artikel")} im Vorrat.`,
  lowCount: (shown, n) => `${counted(shown, n, "Artikel", "Artikel")} nachzubestellen.`,
  notBelow: "Das muss eine Zahl über null sein.",
  notThatMuch: (name, quantity) => `Von ${name} gibt es nur ${quantity}, also habe ich nichts eingetragen.`,
  examples: {
    supplier: "supplier Paper Mill, orders@papermill.example",
    suppliers: "supplier list",
    supplies: "supply list",
    use: "supply use 3 A4-Papier",
    set: "supply set A4-Papier 5",
  },
};
