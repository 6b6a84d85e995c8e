import type { Say } from "../../say.ts";

/** Corrections of an entry. */
export const edit: Say["edit"] = {
  ask: (title, table) => {
    const examples: Readonly<Record<string, string>> = {
      hoursEntry: "foram 2,5 h, foi ontem",
      task: "sexta, projeto Website",
      project: "valor 6000, prazo 31 jan, nome Website, cliente Globex",
      reminder: "às 10h, na verdade segunda, era para a Globex",
      interaction: "foi ontem, foi para a Globex",
      service: "valor 80, horas 12, nome Retoque",
      meeting: "passa para as 15h, 45 minutos, foi com a Globex",
      invoice: "na verdade 1300, vence 31 jan, era para a Globex",
      payment: "na verdade 1300, foi ontem, no cartão",
      client: "nome Acme Studio",
      deal: "valor 3000, nome Rebrand, cliente Globex",
      budget: "na verdade 300",
      recurring: "na verdade 25, projeto Website, no cartão",
    };
    const money = "na verdade 1300, foi ontem, foi para a Globex, foi em dinheiro";
    return `O que deve mudar em ${title}? Por exemplo: ${examples[table] ?? money}`;
  },
  done: (title) => `Corrigido: ${title}.`,
  same: (title) => `${title} já está assim. Nada mudou.`,
  title: (before, after, fields) =>
    before === after ? `Correção de ${after} (${fields.join(", ")})` : `Correção: ${before} → ${after}`,
  noneLately: (said) => `Não acho nenhum lançamento de ${said} dito há pouco, então não mudei nada.`,
  noneDescribed: (said) => `Não acho nada nos livros que corresponda a "${said}", então não mudei nada.`,
  noneToDelete: (said) => `Não acho nada nos livros que corresponda a "${said}", então não há nada para apagar.`,
  whichRecord: "Há mais de um que serve. Qual deles?",
  closest: "Isto é o que mais se aproxima.",
  thatOrNew: (label) => `Nos livros está: ${label}. Corrijo isso ou é novo?`,
  isThat: (label) => `O que mais se aproxima nos livros é: ${label}. Corrijo isso?`,
  whichOrNew: "Há mais de um que serve. Corrijo um deles ou é novo?",
  bookAsNew: "Anotar como novo",
  onCard: "Editar no cartão do lançamento, ou: corrige a última despesa",
  nothing: "Não há nada aqui que eu pudesse corrigir.",
  nothingOfYours:
    "Neste canal não há nada seu que eu possa corrigir. Para corrigir o que outra pessoa anotou, responda ao cartão dela.",
  example: "recebi 1200 da Acme ontem, banco",
  cannot: (title, field) => `${title} não tem ${field} que se pudesse corrigir.`,
  fields: {
    amount: "valor",
    on: "data",
    client: "cliente",
    for: "nota",
    mode: "forma de pagamento",
    received: "recebimento",
    category: "categoria",
    classification: "classificação",
    vendor: "fornecedor",
    billable: "cobrança ao cliente",
    due: "vencimento",
    name: "nome",
    hours: "horas",
    project: "projeto",
    service: "serviço",
    member: "membro",
    start: "horário",
    end: "fim",
    durationMinutes: "duração",
    medium: "meio",
    place: "local",
    agenda: "pauta",
  },
};
