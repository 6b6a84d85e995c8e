import type { Say } from "../../say.ts";
import { of as belonging, capital } from "./grammar.ts";

/** What a document is: the word, its plural, and its article. */
const kinds: Readonly<Record<string, readonly [one: string, many: string, a: string]>> = {
  contract: ["contrat", "contrats", "un"],
  proposal: ["devis", "devis", "un"],
  signed: ["document signé", "documents signés", "un"],
  insurance: ["attestation d'assurance", "attestations d'assurance", "une"],
  receipt: ["reçu", "reçus", "un"],
  other: ["document", "documents", "un"],
};
const other = ["document", "documents", "un"] as const;

const kindOf = (kind: string) => (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? other;
const named = (kind: string) => kindOf(kind)[0];
const article = (kind: string) => `${kindOf(kind)[2]} ${named(kind)}`;

/** Files that are sent, and the documents they become. */
export const files: Say["files"] = {
  onCard: "Documents",
  named: (names, more) => `${names.join(", ")}${more > 0 ? ` et ${more} autres` : ""}`,
  kinds: Object.fromEntries(Object.entries(kinds).map(([kind, [one]]) => [kind, one])),
  refused: {
    noFile: (name) =>
      `Je ne peux rien faire de « ${name} », je l'ai donc laissé. Je garde des fichiers : un PDF, une photo, un tableur.`,
    tooLarge: (name, most) => `« ${name} » dépasse ${most}, le plus que je garde. Je l'ai laissé.`,
    dangerous: (name) =>
      `« ${name} » est un genre de fichier qui peut s'exécuter sur un ordinateur, je ne l'ai donc pas gardé. Envoie-le en PDF ou dans un zip.`,
    empty: (name) => `« ${name} » est vide, il n'y a donc rien à garder.`,
    unreachable: (name) =>
      `Je n'ai pas pu aller chercher « ${name} », je n'en ai donc rien gardé. Envoie-le encore une fois.`,
    tooMany: (name) => `Je garde 10 fichiers au plus par message, j'ai donc laissé « ${name} ».`,
  },
  size: (bytes) =>
    bytes < 1024
      ? `${bytes} octets`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} Ko`
        : `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} Mo`,
  card: (kind) => capital(named(kind)),
  name: "Nom",
  client: "Client",
  project: "Projet",
  meeting: "Rendez-vous",
  invoice: "Facture",
  entry: "Écriture",
  note: "Note",
  file: "Fichier",
  kept: "Gardé depuis",
  sized: (name, size) => `${name} (${size})`,
  kind: "Genre",
  of: "De",
  keptText: (name, kind, of) =>
    `Gardé : « ${name} »${kind === "other" ? "" : ` comme ${named(kind)}`}${of ? ` pour ${of}` : ""}.`,
  onInvoices: "Il figure désormais sur tes factures.",
  keptTitle: (name) => `document ${name}`,
  shownText: (name, kind) => `« ${name} » est ${article(kind)}.`,
  sentText: (name) => `Voici « ${name} ».`,
  linkedText: (name, of) => `« ${name} » appartient maintenant à ${of}.`,
  linkedTitle: (name, of) => `document ${name} pour ${of}`,
  changedText: (name) => `Modifié : « ${name} ».`,
  changedTitle: (name) => `modification du document ${name}`,
  sameText: (name) => `« ${name} » le dit déjà.`,
  deletedText: (name) => `Supprimé : « ${name} ». Annuler le fait revenir.`,
  deletedTitle: (name) => `suppression du document ${name}`,
  gone: "Ce document n'est plus là.",
  unknown: (text) => `Je n'ai pas de document du nom de « ${text} ».`,
  choice: (name, kind, of, day) => `${name} (${named(kind)}${of ? ` ${belonging(of)}` : ""}, ${day})`,
  noFileSent: "Envoie-moi le fichier lui-même, avec quelques mots : contrat pour Acme.",
  noneYet: "Il n'y a pas encore de documents. Envoie-moi un fichier, avec quelques mots : contrat pour Acme.",
  nothing: (what) => `Rien de tel : ${what}.`,
  listText: (shown, count, what) =>
    shown < count ? `Les ${shown} plus récents sur ${count} ${what}.` : `${count} ${what}.`,
  listTitle: "Documents",
  what: (kind, of, search, count) => {
    const [one, many] = kindOf(kind ?? "other");
    return `${count === 1 ? one : many}${of ? ` ${belonging(of)}` : ""}${search ? ` avec « ${search} »` : ""}`;
  },
  added: "Gardé le",
  notThere: (text) => `Je ne sais pas ce qu'est « ${text} » : aucun client, projet ni facture ne s'appelle ainsi.`,
  nothingToLink: "Rien n'a été dit avant à quoi un document pourrait appartenir.",
  entries: {
    income: (amount, what) => `Recette de ${amount}${what ? ` pour ${what}` : ""}`,
    expense: (amount, what) => `Dépense de ${amount}${what ? ` pour ${what}` : ""}`,
  },
  buttons: {
    send: "Envoyer le fichier",
    show: (name) => name,
    receiptOf: (title) => `Reçu : ${title}`,
    kind: (kind) => named(kind),
    delete: "Supprimer",
  },
  examples: {
    list: "document list",
    link: "document link bail.pdf to Acme",
    update: "document update bail.pdf name: Bail du bureau",
  },
};
