import type { Say } from "../../say.ts";
import { and, capital } from "./grammar.ts";

const number = (count: number) => count.toLocaleString("fr");
const many = (count: number, one: string, more: string) => `${number(count)} ${count < 2 ? one : more}`;
const rows = (count: number) => many(count, "ligne", "lignes");
const documents = (count: number) => many(count, "document", "documents");

const things: Readonly<Record<string, readonly [string, string]>> = {
  clients: ["client", "clients"],
  contacts: ["contact", "contacts"],
  income: ["recette", "recettes"],
  expenses: ["dépense", "dépenses"],
  invoices: ["facture", "factures"],
  statement: ["mouvement bancaire", "mouvements bancaires"],
  payments: ["paiement de facture", "paiements de factures"],
  hours: ["saisie d'heures", "heures"],
};
const thing = (subject: string) => (Object.hasOwn(things, subject) ? things[subject] : undefined);
const counted = (count: number, subject: string) => many(count, ...(thing(subject) ?? (["ligne", "lignes"] as const)));

/** How many there are of each kind of thing. */
type Sorts = readonly (readonly [subject: string, count: number])[];

const sorted = (sorts: Sorts) => and(sorts.map(([subject, count]) => counted(count, subject)));
const has = (sorts: Sorts, subject: string) => sorts.some(([one]) => one === subject);
const leftOut = (skipped: number) =>
  skipped > 0 ? ` ${rows(skipped)} ${skipped < 2 ? "laissée" : "laissées"} de côté : déjà dans les livres.` : "";

/** What is said about bringing books in from files and taking them out. */
export const transfer: Say["transfer"] = {
  things: (subject) => thing(subject)?.[1] ?? subject,
  importExample: "import template clients",
  noTable: (table, tables) => `Il n'y a pas de table « ${table} ». Il y a : ${tables.join(", ")}.`,
  emptyFile: (name) => `Il n'y a pas de table avec des lignes dans ${name}, je n'ai donc rien écrit.`,
  brokenCsv: (line) =>
    `Je n'arrive pas à lire ce fichier CSV : quelque chose ne va pas avec ses guillemets vers la ligne ${line}. Je n'ai rien écrit.`,
  brokenXlsx:
    "Je n'arrive pas à lire ce fichier Excel. Enregistre-le en .xlsx ou .csv et envoie-le encore une fois. Je n'ai rien écrit.",
  brokenJson: "Ce fichier JSON est coupé ou abîmé. Je n'ai rien écrit.",
  strangeJson: (version) => `Ce n'est pas un export de ces livres (version ${version}). Je n'ai rien écrit.`,
  strangeTable: (table) => `Cet export contient « ${table} », que je ne connais pas. Je n'ai rien écrit.`,
  strangeRow: (table) =>
    `Une ligne de « ${table} » dans cet export n'est pas comme les livres les tiennent. Je n'ai rien écrit.`,
  notEmpty:
    "Un export entier ne va que dans des livres vides, et ceux-ci contiennent déjà quelque chose. Je n'ai rien écrit.",
  noColumn: (columns) => `pas de colonne pour ${columns.join(", ")}`,
  emptyCell: (column) => `${column} est vide`,
  badCell: (column, problem) => `${column} : ${problem}`,
  otherSign: (cell) =>
    `« ${cell} » est sous zéro alors que d'autres lignes sont au-dessus. Si cet argent est revenu ou allait dans l'autre sens, retire la ligne et note-la à part.`,
  torn: (number, line, column) =>
    `${number} est déjà à la ligne ${line}, avec autre chose dans ${column}. Les lignes d'un même numéro sont celles d'une seule facture, le reste doit donc être pareil.`,
  noMovement: "aucun montant ne dit ce qui est entré ou sorti, ou plusieurs le disent",
  noPrice: "il n'y a ni montant ni prix",
  hasBadRows: (count) => `Illisible : ${rows(count)}. Rien n'a été importé.`,
  failedRow: (line, problem) => `Ligne ${line} : ${problem}`,
  nothingImported: (reason) => `${reason} Rien n'a été importé.`,
  previewTitle: (name) => `Import de ${name}`,
  preview: (sorts) =>
    [
      `J'ai lu ${sorted(sorts)}. Rien n'est encore écrit.`,
      ...(has(sorts, "income") && has(sorts, "expenses")
        ? ["Ce qui est sorti devient une dépense, ce qui est entré une recette."]
        : []),
      ...(has(sorts, "payments") ? ["Ce qui égale une facture ouverte de son client devient son paiement."] : []),
    ].join(" "),
  undecided: (count) =>
    count < 2
      ? `${rows(count)} correspond à plus d'une facture ouverte et vient comme recette, à moins que tu notes d'abord le paiement, par exemple : INV-1 payée.`
      : `${rows(count)} correspondent à plus d'une facture ouverte et viennent comme recettes, à moins que tu notes d'abord le paiement, par exemple : INV-1 payée.`,
  mayPay: (numbers, line) => `ligne ${line} : ${numbers.join(" ou ")}`,
  pays: (number, client, line) => `${number} (${client}), ligne ${line}`,
  previewBad: (bad, good) =>
    `Illisible : ${rows(bad)}. Je n'importe donc rien : corrige le fichier et envoie-le encore une fois. ${rows(good)} ${good < 2 ? "est bonne" : "sont bonnes"}.`,
  twins: (count) => `${rows(count)} déjà dans les livres`,
  column: (heading, meaning) => `${heading} → ${meaning}`,
  unused: (headings) => `Non utilisé : ${headings.join(", ")}`,
  line: (line) => `Ligne ${line}`,
  moreBad: (count) => `et ${many(count, "autre ligne", "autres lignes")}`,
  imported: (sorts, skipped, paid = []) =>
    `Importé : ${sorted(sorts)}.${paid.length > 0 ? ` Payé : ${paid.join(", ")}.` : ""}${leftOut(skipped)}`,
  begun: (count, subject, skipped) =>
    `J'importe ${counted(count, subject)}. Je te dirai quand ce sera fait ; tout le reste continue en attendant.${leftOut(skipped)}`,
  underWay: (done, of) => `Import en cours : ${number(done)} lignes sur ${number(of)}.`,
  stopped: (reason, done, of) =>
    `J'ai dû arrêter l'import après ${number(done)} lignes sur ${number(of)} : ${reason} D'autres écritures s'appuient déjà dessus, je les ai donc laissées ; Annuler les enlève.`,
  importedTitle: (count, subject) => `Import : ${counted(count, subject)}`,
  nothingNew: "Tout ce que contient ce fichier est déjà dans les livres, je n'ai donc rien écrit.",
  importedBooks: (count, fileless) =>
    `Tout l'export est importé : ${rows(count)}.${fileless > 0 ? ` Laissé de côté : ${documents(fileless)}, dont les fichiers ne sont pas venus.` : ""}`,
  importedBooksTitle: "Import d'un export entier",
  buttons: {
    all: (count) => `Importer ${number(count)}`,
    fresh: (count) => `Importer les ${number(count)} nouvelles`,
    withTwins: "Tout importer quand même",
    noPayments: "Noter comme recettes",
    as: (subject) => `Comme ${subject}`,
    books: "En remplir ces livres",
    template: (subject) => thing(subject)?.[1] ?? subject,
    keep: "Garder comme document",
    cancel: "Abandonner",
  },
  fields: {
    file: "Fichier",
    holds: "Contient",
    columns: "Colonnes",
    pays: "Paie",
    undecided: "Indécis",
    unused: "Non utilisé",
    twins: "Déjà là",
  },
  badHead: ["Ligne", "Ce qui ne va pas"],
  fileGone: (name) => `Je n'ai plus ${name}. Envoie-le encore une fois.`,
  previewBooks:
    "C'est un export entier de livres. Il remplit ceux-ci, qui doivent encore être vides. Rien n'est encore écrit.",
  how: "Envoie-moi un fichier CSV ou XLSX de clients, contacts, recettes, dépenses, factures ou un relevé bancaire ; je montre ce que j'ai lu avant d'écrire quoi que ce soit. Un modèle montre les colonnes que je connais.",
  template: (subject) => `Un modèle pour ${thing(subject)?.[1] ?? subject} : remplis-le et envoie-le-moi.`,
  jsonWhole: "Le JSON est l'ensemble des livres, pour pouvoir les réimporter. Pour une période, il y a CSV ou Excel.",
  exportHow:
    "Sous quelle forme ? CSV est une table, XLSX toutes les tables en feuilles, JSON tout avec les fichiers des documents, à réimporter sans perte.",
  exported: (name, fileless) =>
    `Voici tes livres : ${name}.${fileless > 0 ? ` Les fichiers de ${documents(fileless)} sont trop gros pour aller avec ici ; \`purser export\`, là où je tourne, les écrit tous.` : ""}`,
  wholeTable: "Le fichier contient tout ce qui est de cette période, et pas seulement ce qui était demandé.",
  exportedTable: (file) => `Voici tes recettes : ${file}. Un fichier CSV contient une table ; Excel les prend toutes.`,
  tableCsv: (table) => `${capital(thing(table)?.[1] ?? table)} en CSV`,
  allInOne: "Tout en Excel",
  progress: (done, of) => `${number(done)} lignes sur ${number(of)}`,
};
