import type { Say } from "../../say.ts";
import { kindOf } from "./kinds.ts";

const unknown = (kind: string, text: string) => {
  const [name, feminine] = kindOf(kind);
  return `Je ne connais ${feminine ? "aucune" : "aucun"} ${name} du nom de « ${text} »`;
};

/** What is said when something can't be read or done: what was wrong, and what would work. */
export const problems: Say["problems"] = {
  amount: (text) => `Je n'arrive pas à lire « ${text} » comme un montant. Essaie 1200, 1,2k ou 1 200,50 EUR.`,
  day: (text) =>
    `Je n'arrive pas à lire « ${text} » comme une date. Essaie aujourd'hui, vendredi dernier, 12 nov ou 2026-11-12.`,
  quantity: (text) => `Je n'arrive pas à lire « ${text} » comme une quantité. Essaie 12 ou 2,5.`,
  hours: (text) => `Je n'arrive pas à lire « ${text} » comme un temps de travail. Essaie 3, 2,5 h, 1:30 ou 45 min.`,
  period: (text) =>
    `Je n'arrive pas à lire « ${text} » comme une période. Essaie mois dernier, T3, 2026 ou 2026-04-01..2026-04-30.`,
  repeat: (text) =>
    `Je n'arrive pas à lire « ${text} » comme un rythme. Essaie tous les mois, toutes les 2 semaines, tous les vendredis ou tous les mois le 1er jusqu'à juin.`,
  empty: (what) => `${what} : c'était vide.`,
  tooLong: (length, most) => `Ce texte a ${length} caractères ; j'en garde ${most} au plus.`,
  choice: (text, choices) =>
    `« ${text} » n'est rien de ceci : ${choices.map((one) => one.replaceAll("_", " ")).join(", ")}.`,
  several: (text) => `« ${text} » peut désigner plusieurs choses. Laquelle ?`,
  noMember: (text, all) => {
    const only = all.length > 1 ? `Il y a : ${all.join(", ")}.` : "Il n'y a que toi.";
    return `« ${text} » ne fait pas partie de ces livres, je n'ai donc rien écrit. ${only} « invite employee » fait une invitation.`;
  },
  unknownName: (kind, text) => `${unknown(kind, text)}.`,
  unknownNew: (kind, text) =>
    `${unknown(kind, text)}, je n'ai donc encore rien écrit. Faut-il ${kindOf(kind)[1] ? "la" : "le"} créer ?`,
  unknownAmong: (kind, text, all) => `${unknown(kind, text)}. Il y a : ${all}.`,
};
