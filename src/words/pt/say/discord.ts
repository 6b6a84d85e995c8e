import type { Say } from "../../say.ts";

/** What is shown on Discord around answers. */
export const discord: Say["discord"] = {
  choose: "Escolha…",
  forYouOnly: "A minha resposta é só para você, e não consigo enviar mensagem direta. Abra aqui:",
  open: "Mostrar a resposta",
  formProblems: "Nem tudo pôde ser lido ainda, então não anotei nada:",
  correct: "Corrigir",
  sentence: "Diga com as suas palavras; a resposta é só para você",
  whatHappened: "O que aconteceu, por exemplo: recebi 1200 da Acme ontem, banco",
};
