import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

const figures: Readonly<Record<string, string>> = {
  income: "recettes encaissées",
  profit: "bénéfice",
  hours: "heures notées",
  clients: "nouveaux clients",
};
const spans: Readonly<Record<string, string>> = {
  week: "cette semaine",
  month: "ce mois-ci",
  quarter: "ce trimestre",
  year: "cette année",
};

/** Goals and progress. */
export const goals: Say["goals"] = {
  figures,
  title: "Objectifs",
  goal: "Objectif",
  target: "Cible",
  progress: "Progrès",
  done: "Fait",
  due: "Échéance",
  category: "Catégorie",
  followed: "Suit",
  notes: "Notes",
  left: "Reste",
  standing: (steps, target, percent) => `${steps} sur ${target}, ${percent}`,
  following: (figure, period) => `${figures[figure] ?? figure} (${period})`,
  added: (name, target) => `Objectif fixé : « ${name} », ${target}.`,
  addedTitle: (name) => `objectif ${name}`,
  progressed: (name, steps, target, percent) => `${name} : ${steps} sur ${target}, ${percent}.`,
  reached: (said) => `${said} L'objectif est atteint.`,
  progressTitle: (name) => `progrès de ${name}`,
  sameText: (name) => `« ${name} » en est déjà là.`,
  changed: (name) => `Objectif modifié : « ${name} ».`,
  changedTitle: (name) => `modification de l'objectif ${name}`,
  doneText: (name) => `« ${name} » est atteint. Bien joué.`,
  reopened: (name) => `« ${name} » est rouvert.`,
  deleted: (name) => `Objectif supprimé : « ${name} ». Annuler le fait revenir.`,
  deletedTitle: (name) => `suppression de l'objectif ${name}`,
  none: "Il n'y a pas d'objectif en cours. Par exemple : mon objectif est d'économiser 10000 € d'ici juin",
  count: (count) => `${counted(count, "objectif", "objectifs")}.`,
  whatTarget: "Quelle est la cible ? Un nombre avec ce qu'il compte, ou un montant : 10 kilos, 5000 EUR.",
  whatName: "Comment s'appelle l'objectif ?",
  noTarget: "Un objectif a besoin d'une cible au-dessus de zéro.",
  tooFine: (currency) => `Cela a plus de décimales que ${currency}.`,
  countsNoMoney: (figure) => `La cible de « ${figures[figure] ?? figure} » est un nombre, pas un montant.`,
  follows: (name, figure) =>
    `« ${name} » suit un chiffre des livres (${figures[figure] ?? figure}) : ses progrès ne s'écrivent pas, ils viennent d'eux-mêmes.`,
  hasProgress: (name) => `« ${name} » a des progrès écrits, il ne peut donc pas suivre un chiffre des livres.`,
  whatProgress: "Combien en plus, ou où en est-ce ?",
  buttons: {
    done: "Marquer atteint",
    reopen: "Rouvrir",
    follow: (figure, span) => `Suivre : ${figures[figure] ?? figure}, ${spans[span] ?? span}`,
  },
  examples: {
    add: "mon objectif est d'économiser 10000 € d'ici juin",
    progress: "goal progress Réserve +250",
    list: "goals",
  },
};
