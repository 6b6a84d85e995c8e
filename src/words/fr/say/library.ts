import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

/** Contacts, resources, suppliers and supplies. */
export const library: Say["library"] = {
  gone: "Ce n'est plus là.",
  badQuantity: (text) => `Je n'arrive pas à lire « ${text} » comme un nombre. Essaie 3, 2,5 kg ou 1 200.`,
  name: "Nom",
  designation: "Métier",
  client: "Client",
  company: "Entreprise",
  category: "Catégorie",
  email: "E-mail",
  phone: "Téléphone",
  address: "Adresse",
  notes: "Notes",
  reach: "Joindre",
  contacts: "Contacts",
  whatName: "Quel est le nom ?",
  added: (name) => `Ajouté à tes contacts : ${name}.`,
  addedTitle: (name) => `contact ${name}`,
  changed: (name) => `Modifié : ${name}.`,
  changedTitle: (name) => `modification : ${name}`,
  same: (name) => `${name} le dit déjà.`,
  deleted: (name) => `Supprimé : ${name}. Annuler le fait revenir.`,
  deletedTitle: (name) => `suppression : ${name}`,
  sureToDelete: (name) => `Supprimer ${name} de tes contacts ?`,
  deleteButton: (name) => `Supprimer ${name}`,
  spokenWith: (name) =>
    `${name} a des échanges, des rappels ou des rendez-vous qui seraient perdus, je n'ai donc pas supprimé le contact.`,
  sameContact: (name) => `${name} est déjà parmi tes contacts. Est-ce la même personne ?`,
  contactShown: (name, reach) => (reach ? `${name} : ${reach}` : `${name}.`),
  noContacts: (category) =>
    category
      ? `Il n'y a pas de contacts dans ${category}.`
      : "Il n'y a pas encore de contacts. Par exemple : contact Lena Fox, bookkeeper, lena@fox.example",
  contactCount: (shown, count, category) =>
    `${shown < count ? `Les ${shown} premiers sur ${count} contacts` : counted(count, "contact", "contacts")}${category ? ` dans ${category}` : ""}.`,
  buttons: {
    show: (name) => `Montrer ${name}`,
    anyway: "Ajouter quand même",
  },
  examples: { contacts: "contact list" },
};
