import type { Say } from "../../say.ts";

/** The first run: at most four questions, each with a guess to accept. */
export const tour: Say["tour"] = {
  welcome:
    "Olá, sou o Purser. Cuido das suas contas nesta conversa: escreva o que aconteceu e eu anoto. Antes, quatro perguntas curtas; qualquer outra mensagem funciona enquanto isso.",
  name: "Como se chama o seu negócio?",
  currency: "Em que moeda trabalha?",
  zone: "Em que fuso horário está?",
  first:
    "A última: quem é o seu primeiro cliente? Ou escreva o que aconteceu, por exemplo: recebi 1200 da Acme ontem, banco",
  title: "Primeiras configurações",
  added: (client) => `Adicionado: ${client}.`,
  skip: "Pular",
  done: 'Tudo pronto. Tente "recebi 1200 da Acme ontem, banco", "fatura para a Acme de 800, 30 dias" ou "quem me deve". "ajuda" mostra tudo, "settings" muda qualquer resposta.',
};
