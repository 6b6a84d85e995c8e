import type { Say } from "../../say.ts";

/** The first run: at most four questions, each with a guess to accept. */
export const tour: Say["tour"] = {
  welcome:
    "Bonjour, je suis Purser. Je tiens tes livres dans cette conversation : écris ce qui s'est passé et je le note. D'abord quatre petites questions ; tout autre message marche en attendant.",
  name: "Comment s'appelle ton activité ?",
  currency: "Dans quelle monnaie travailles-tu ?",
  zone: "Dans quel fuseau horaire es-tu ?",
  first:
    "La dernière : qui est ton premier client ? Ou écris simplement ce qui s'est passé, par exemple : reçu 1200 de Acme hier, banque",
  title: "Premiers réglages",
  added: (client) => `Ajouté : ${client}.`,
  skip: "Passer",
  done: "C'est prêt. Essaie « reçu 1200 de Acme hier, banque », « facture Acme 800 à 30 jours » ou « qui me doit de l'argent ». « aide » montre tout, « settings » change n'importe quelle réponse.",
};
