import type { Say } from "../../say.ts";

/** What the bot says about finding things by words. */
export const search: Say["search"] = {
  what: "Que faut-il chercher",
  example: "find logo",
  nothing: (text) => `Je n'ai rien trouvé avec « ${text} ».`,
  found: (count, text, more) =>
    more
      ? `Les ${count} résultats les plus probables avec « ${text} » :`
      : count === 1
        ? `Un résultat avec « ${text} » :`
        : `${count} résultats avec « ${text} » :`,
  title: "Trouvé",
  done: "fait",
  archived: "archivé",
  head: ["Quoi", "Nom", "Détails"],
  kinds: {
    client: "client",
    contact: "contact",
    income: "recette",
    expense: "dépense",
    invoice: "facture",
    project: "projet",
    service: "prestation",
    task: "tâche",
    hours: "heures",
    interaction: "échange",
    reminder: "rappel",
    meeting: "rendez-vous",
    deal: "affaire",
    resource: "ressource",
    document: "document",
    goal: "objectif",
    supplier: "fournisseur",
    supply: "fourniture",
  },
};
