import type { Say } from "../../say.ts";

/** What is shown on Slack around answers. */
export const slack: Say["slack"] = {
  description: "Tient les livres d'un indépendant : dis ce qui s'est passé, et c'est écrit.",
  longDescription: [
    "Dis à Purser ce qui s'est passé, en message direct, en le mentionnant dans un canal ou par une commande avec barre oblique :",
    "« reçu 1200 de Acme pour le logo hier, banque ». Il l'écrit, montre exactement ce qui est écrit et te laisse",
    "l'annuler ou le corriger. Il fait des factures, suit ce qu'on te doit, répond sur les recettes, les dépenses et",
    "les clients, et montre les chiffres qui comptent dans son onglet Accueil.",
  ].join(" "),
  sentence: "Dis-le avec tes mots",
  sentenceHint: "reçu 1200 de Acme hier, banque",
  form: {
    submit: "Enregistrer",
    close: "Abandonner",
    choose: "Choisir…",
    chooseOrType: "Tape un nom, ou choisis…",
    useTyped: (typed) => `Prendre « ${typed} »`,
  },
  home: {
    hello:
      "Dis ce qui s'est passé, ici dans Messages ou par une commande avec barre oblique. Voici tes livres en ce moment.",
    nothing: "Écris « aide » dans Messages pour voir ce que tu peux faire ici.",
    refresh: "Actualiser",
    owed: "Restant dû",
    overdue: "En retard",
    balances: "Soldes",
    income: "Dernières recettes",
    expenses: "Dernières dépenses",
    buttons: {
      income: "Noter une recette",
      expense: "Noter une dépense",
      invoice: "Nouvelle facture",
      owed: "Qui me doit",
      report: "Bilan",
      help: "Aide",
    },
  },
  wait: "Cela prend un peu plus longtemps. Attends ma réponse avant de le redire.",
  lost: "Je n'ai pas pu l'écrire à l'instant. Redis-le, s'il te plaît.",
};
