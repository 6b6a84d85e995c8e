import type { Say } from "../../say.ts";

/** What is shown on Telegram around answers. */
export const telegram: Say["telegram"] = {
  openPrivately:
    "A minha resposta é só para você, e o Telegram só me deixa escrever depois que você abre uma conversa comigo e toca em Iniciar. Ela espera por você lá.",
  open: "Abrir a conversa",
};
