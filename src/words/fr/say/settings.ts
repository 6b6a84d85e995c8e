import type { Say } from "../../say.ts";
import { weekdays } from "./grammar.ts";

/** Settings of the workspace and of the person. */
export const settings: Say["settings"] = {
  title: "Réglages",
  intro: "Voici mes réglages. Pour en changer un, tape les mots qui le suivent.",
  how: (value, example) => `${value}  → settings ${example}`,
  labels: {
    name: "Nom",
    currency: "Monnaie",
    zone: "Fuseau horaire",
    myZone: "Ton fuseau horaire",
    locale: "Langue et écriture des nombres",
    myLocale: "Ta langue et ton écriture des nombres",
    order: "Ordre des dates en 11/20",
    week: "La semaine commence",
    tax: "Taxe sur les factures",
    hourlyRate: "Tarif horaire",
    terms: "Délai de paiement",
    numbers: "Numéros de factures",
    mode: "Mode de paiement par défaut",
    modes: "Modes de paiement",
    rates: "Taux de change",
    reminders: "Heure des rappels",
    digest: "Tes résumés",
    channel: "Ce canal",
  },
  none: "aucun",
  days: (count) => `${count} jours`,
  asWorkspace: "comme l'espace de travail",
  orders: { mdy: "le mois d'abord (11/20)", dmy: "le jour d'abord (20/11)", locale: "comme la langue les écrit" },
  weekdays: [...weekdays],
  channelModes: {
    private: "privé : les réponses sur l'argent vont à la seule personne qui demande",
    open: "ouvert : tout le monde voit les réponses",
    log: "journal : chaque message est lu",
  },
  onlyInChannel: "Cela se règle dans le canal partagé concerné ; ici, c'est une conversation privée.",
  done: (label, value) => `${label} : ${value}.`,
  same: (label, value) => `Rien n'a changé. ${label} : ${value}.`,
  isNow: (label, value, example) => `${label} : ${value}. Pour le changer : settings ${example}`,
  ownersOnly:
    "Ton rôle ne le permet pas : seul un propriétaire change les réglages de l'espace de travail. Les tiens sont dans settings.",
  unknown: (what) => `Il n'y a pas de réglage « ${what} ». Il y a :`,
  badCurrency: (text) => `« ${text} » n'est pas un code de monnaie.`,
  badZone: (text) => `Je ne connais pas le fuseau horaire « ${text} ».`,
  badTime: (text) => `Je n'arrive pas à lire « ${text} » comme une heure.`,
  badLocale: (text) => `« ${text} » n'est pas un code de langue.`,
  badValue: (label, text) => `Je n'arrive pas à lire « ${text} » : ${label.toLowerCase()}.`,
  badPattern: (text) =>
    `Un modèle de numéro de facture a besoin de {n} pour le numéro courant ; « ${text} » n'en a pas.`,
  currencyKept: "Les écritures déjà faites gardent la leur",
};
