import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

/** Suppliers, and what there is a stock of. */
export const supplies: Say["supplies"] = {
  suppliers: "Fournisseurs",
  supplies: "Fournitures",
  name: "Nom",
  person: "Personne",
  reach: "Joindre",
  email: "E-mail",
  phone: "Téléphone",
  website: "Site web",
  address: "Adresse",
  notes: "Notes",
  items: "Fournitures",
  bought: "Acheté",
  boughtOf: (amount, count) => `${amount} en ${counted(count, "dépense", "dépenses")}`,
  last: "Dernier achat",
  quantity: "En stock",
  reorder: "Commander à",
  supplier: "Fournisseur",
  low: (quantity) => `${quantity} (bas)`,
  supplierAdded: (name) => `Ajouté à tes fournisseurs : ${name}.`,
  supplierChanged: (name) => `Modifié : ${name}.`,
  supplierTitle: (name) => `fournisseur ${name}`,
  supplierShown: (name) => `${name}, fournisseur.`,
  supplierThere: (name) => `${name} est déjà parmi tes fournisseurs.`,
  noSuppliers:
    "Il n'y a pas encore de fournisseurs. Par exemple : ajoute le fournisseur Paper Mill, orders@papermill.example",
  supplierCount: (shown, count) =>
    shown < count
      ? `Les ${shown} premiers sur ${count} fournisseurs.`
      : `${counted(count, "fournisseur", "fournisseurs")}.`,
  archived: (name) => `Rangé : ${name}. L'ajouter de nouveau le fait revenir.`,
  itemAdded: (name) => `Suivi en stock maintenant : ${name}.`,
  itemChanged: (name) => `Modifié : ${name}.`,
  itemTitle: (name) => `fourniture ${name}`,
  itemThere: (name) => `Déjà suivi en stock : ${name}.`,
  standing: (name, quantity, low) =>
    `${name} : ${quantity} en stock.${low ? " C'est bas : il est temps de commander." : ""}`,
  putInStock: (many, name) => `Mettre ${many} en stock : ${name}`,
  noItems: "Rien n'est encore suivi en stock. Par exemple : supply A4 paper, 20 reams, reorder 5",
  nothingLow: "Rien n'est bas.",
  itemCount: (shown, count) =>
    shown < count
      ? `Les ${shown} premières sur ${count} fournitures en stock.`
      : `${counted(count, "fourniture", "fournitures")} en stock.`,
  lowCount: (shown, count) =>
    shown < count
      ? `Les ${shown} premières sur ${count} fournitures à recommander.`
      : `${counted(count, "fourniture", "fournitures")} à recommander.`,
  notBelow: "Ce doit être un nombre au-dessus de zéro.",
  notThatMuch: (name, quantity) => `Il n'y a que ${quantity} de ${name}, je n'ai donc rien écrit.`,
  examples: {
    supplier: "ajoute le fournisseur Paper Mill, orders@papermill.example",
    suppliers: "supplier list",
    supplies: "supply list",
    use: "supply use 3 A4 paper",
    set: "supply set A4 paper 5",
  },
};
