import type { Say } from "../../say.ts";
import { and, count as counted } from "./grammar.ts";

/** What may be spent each month. */
export const budgets: Say["budgets"] = {
  card: (month) => `Budgets, ${month}`,
  head: ["Catégorie", "Budget", "Dépensé", "Reste", "%"],
  month: "Mois",
  budget: "Budget par mois",
  spent: "Dépensé",
  left: "Reste",
  used: "Utilisé",
  over: (amount) => `${amount} de trop`,
  others: "Dans d'autres monnaies",
  othersNote: (of) => `Non compté, dans d'autres monnaies : ${and(of)}.`,
  ofCategory: (category, amounts) => `${category} ${amounts}`,
  set: (category, amount) => `Budget fixé : ${amount} par mois pour ${category}.`,
  title: (category, amount) => `Budget ${category} ${amount}`,
  removed: (category) => `Le budget pour ${category} est retiré. Les dépenses restent.`,
  removedTitle: (category) => `Retrait du budget ${category}`,
  listText: (count, month) => `${counted(count, "budget", "budgets")} en ${month}.`,
  none: "Il n'y a pas encore de budget. Essaie « budget software 200 ».",
  noneOf: (category) => `Il n'y a pas de budget pour ${category}.`,
  standing: (category, left, percent) => `${category} : ${left} ce mois-ci, ${percent} dépensés.`,
  aboveZero: "Un budget doit être au-dessus de zéro.",
  unread: (text) => `Je n'arrive pas à lire « ${text} » comme une catégorie et un montant.`,
  warning: ({ category, month }, percent, spent, budget, left) =>
    `${category} : ${percent} du budget de ${month} sont dépensés, ${spent} sur ${budget} (${left}).`,
  leftOf: (amount) => `encore ${amount}`,
  example: "budget software 200",
};
