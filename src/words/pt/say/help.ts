import type { Say } from "../../say.ts";

/** Help, made from the command table. */
export const help: Say["help"] = {
  title: "Comandos",
  intro: (examples) => `É só escrever o que aconteceu. Por exemplo:\n${examples.map((one) => `  ${one}`).join("\n")}`,
  shortly: (summary, examples, word) =>
    `${summary}: é só dizer. Por exemplo:\n${examples.map((one) => `  ${one}`).join("\n")}\n"help ${word}" conta mais.`,
  nothingDoes: (what) => `Não tenho nada para "${what}".`,
  more: 'Cada um também funciona como comando com barra. "help invoice" explica um.',
  unknown: (what) => `Não existe o comando "${what}". "ajuda" mostra todos.`,
  line: (name, summary, example) => `/${name}: ${summary.replace(/\s?…$/, "")}. Por exemplo: ${example}`,
  option: (name, describe, required, choices) =>
    `  ${name}${required ? "" : " (opcional)"}: ${describe}${choices.length > 0 ? ` (${choices.join(", ")})` : ""}`,
  example: (text) => `  por exemplo: ${text}`,
  themes: {
    money: "Dinheiro",
    clients: "Clientes",
    work: "Projetos e horas",
    reminders: "Lembretes",
    calendar: "Agenda",
    invoices: "Faturas",
    reports: "Perguntas e relatórios",
    conversation: "Conversa",
    settings: "Configurações",
    people: "Pessoas e acessos",
    library: "Documentos, contatos, metas e materiais",
  },
};
