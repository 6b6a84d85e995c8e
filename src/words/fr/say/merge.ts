import type { Say } from "../../say.ts";
import { count as counted, of } from "./grammar.ts";

/** Clients that are one. */
export const merge: Say["merge"] = {
  ask: (from, into) =>
    `Fusionner ${from} avec ${into} ? Tout ce qui est à ${from} passe à ${into}, et ${from} disparaît. Une seule annulation fait revenir les deux.`,
  card: (from, into) => `${from} → ${into}`,
  head: ["Quoi", "Passe"],
  tables: {
    contact: "contacts",
    contactPoint: "e-mails, téléphones, lieux",
    clientTag: "étiquettes",
    stageMove: "changements d'étape",
    hoursEntry: "heures",
    meeting: "rendez-vous",
    income: "recettes",
    expense: "dépenses",
    invoice: "factures",
    project: "projets",
    task: "tâches",
    recurring: "écritures récurrentes",
    deal: "affaires",
    document: "documents",
    interaction: "échanges",
    reminder: "rappels",
    timer: "chronomètres",
  },
  nothing: "rien",
  button: "Fusionner",
  merged: (from, into) => `Fusionné : ${from} → ${into}.`,
  title: (from, into) => `Fusion ${of(from)} avec ${into}`,
  same: "C'est un seul et même client.",
  whichTwo: "Dis lesquels : « client merge Acme SARL into Acme ».",
  example: "client merge Acme SARL into Acme",
  pairs: (count) => `${counted(count, "paire", "paires")} de clients ${count > 1 ? "font" : "fait"} peut-être un.`,
  noPairs: "Il n'y a pas deux clients qui aient l'air d'être le même.",
  pairsTitle: "Doublons possibles",
  pairsHead: ["Client", "Peut-être le même", "À cause de"],
  by: { email: "e-mail", phone: "téléphone", name: "nom" },
  because: (by, value) => `${by} ${value}`,
  into: (from, into) => `Fusionner ${from} → ${into}`,
};
