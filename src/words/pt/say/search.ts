import type { Say } from "../../say.ts";

/** What the bot says about finding things by words. */
export const search: Say["search"] = {
  what: "O que devo procurar",
  example: "procura logo",
  nothing: (text) => `Não achei nada com "${text}".`,
  found: (count, text, more) => {
    if (more) return `Os ${count} mais prováveis com "${text}":`;
    return count === 1 ? `Uma coisa com "${text}":` : `${count} coisas com "${text}":`;
  },
  title: "Achados",
  done: "feito",
  archived: "arquivado",
  head: ["O quê", "Nome", "Detalhes"],
  kinds: {
    client: "cliente",
    contact: "contato",
    income: "receita",
    expense: "despesa",
    invoice: "fatura",
    project: "projeto",
    service: "serviço",
    task: "tarefa",
    hours: "horas",
    interaction: "interação",
    reminder: "lembrete",
    meeting: "reunião",
    deal: "negócio",
    resource: "recurso",
    document: "documento",
    goal: "meta",
    supplier: "fornecedor",
    supply: "material",
  },
};
