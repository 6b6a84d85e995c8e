import type { Say } from "../../say.ts";

/** Corrections of an entry. */
export const edit: Say["edit"] = {
  ask: (title, table) => {
    const examples: Readonly<Record<string, string>> = {
      hoursEntry: "2,5 h, c'était hier, c'était pour Globex",
      task: "vendredi, title Envoyer le brouillon, member Sam, project Website",
      project: "value 6000, due 31 jan, name Website, client Globex",
      reminder: "à 10h, plutôt lundi, c'était pour Globex",
      interaction: "c'était hier, c'était pour Globex",
      service: "rate 80, hours 12, name Retouche",
      meeting: "à 15h, c'était avec Globex, medium zoom, title Lancement",
      invoice: "en fait 1300, due 31 jan, c'était pour Globex",
      payment: "en fait 1300, c'était hier, par carte",
      client: "name Acme Studio",
      deal: "value 3000, name Refonte, client Globex",
      budget: "en fait 300",
      recurring: "en fait 25, project Website, mode card",
    };
    const money = "en fait 1300, c'était hier, c'était pour Globex, en espèces";
    const example = (Object.hasOwn(examples, table) ? examples[table] : undefined) ?? money;
    return `Que faut-il changer à ${title} ? Par exemple : ${example}`;
  },
  done: (title) => `Corrigé : ${title}.`,
  same: (title) => `${title} le dit déjà. Rien n'a changé.`,
  title: (before, after, fields) =>
    before === after ? `Correction : ${after} (${fields.join(", ")})` : `Correction : ${before} → ${after}`,
  noneLately: (said) => `Je ne trouve pas d'écriture récente de toi avec ${said}, je n'ai donc rien changé.`,
  noneDescribed: (said) =>
    `Je ne trouve rien dans les comptes qui corresponde à « ${said} », je n'ai donc rien changé.`,
  noneToDelete: (said) =>
    `Je ne trouve rien dans les comptes qui corresponde à « ${said} », il n'y a donc rien à supprimer.`,
  whichRecord: "Plusieurs correspondent. Laquelle ?",
  closest: "Voici ce qui s'en rapproche le plus.",
  thatOrNew: (label) => `Dans les comptes, il y a : ${label}. Dois-je corriger cela, ou est-ce nouveau ?`,
  isThat: (label) => `Ce qui s'en rapproche le plus dans les comptes : ${label}. Dois-je corriger cela ?`,
  whichOrNew: "Plusieurs correspondent. Faut-il en corriger une, ou est-ce nouveau ?",
  bookAsNew: "Noter comme nouveau",
  onCard: "Modifier sur sa carte, ou : edit the last expense",
  nothing: "Il n'y a rien ici que je puisse corriger.",
  nothingOfYours:
    "Dans ce canal, rien de toi que je puisse corriger. Pour corriger ce que quelqu'un d'autre a noté, réponds à sa carte.",
  example: "reçu 1200 de Acme hier, banque",
  cannot: (title, field) => `${title} : il n'y a pas de champ « ${field} » à corriger.`,
  fields: {
    amount: "montant",
    on: "date",
    client: "client",
    for: "note",
    mode: "mode de paiement",
    received: "encaissement",
    category: "catégorie",
    classification: "classification",
    vendor: "fournisseur",
    billable: "refacturation au client",
    due: "échéance",
    name: "nom",
    hours: "heures",
    project: "projet",
    service: "prestation",
    member: "membre",
    start: "heure",
    end: "fin",
    durationMinutes: "durée",
    medium: "moyen",
    place: "lieu",
    agenda: "ordre du jour",
  },
};
