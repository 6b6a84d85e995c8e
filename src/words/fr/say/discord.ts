import type { Say } from "../../say.ts";

/** What is shown on Discord around answers. */
export const discord: Say["discord"] = {
  choose: "Choisir…",
  forYouOnly: "Ma réponse est pour toi seulement, et je ne peux pas t'envoyer de message direct. Ouvre-la ici :",
  open: "Montrer ma réponse",
  formProblems: "Tout n'est pas encore lisible, je n'ai donc rien écrit :",
  correct: "Corriger",
  sentence: "Dis-le avec tes mots ; la réponse est pour toi seulement",
  whatHappened: "Ce qui s'est passé, par exemple : reçu 1200 de Acme hier, banque",
};
