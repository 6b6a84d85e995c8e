import type { Say } from "../../say.ts";

/** Clients that are one. */
export const merge: Say["merge"] = {
  ask: (from, into) =>
    `Juntar ${from} com ${into}? Tudo de ${from} passa para ${into}, e ${from} some. Desfazer uma vez traz os dois de volta.`,
  card: (from, into) => `${from} → ${into}`,
  head: ["O quê", "Passa"],
  tables: {
    contact: "contatos",
    contactPoint: "e-mails, telefones, locais",
    clientTag: "etiquetas",
    stageMove: "mudanças de etapa",
    hoursEntry: "horas",
    meeting: "reuniões",
    income: "receitas",
    expense: "despesas",
    invoice: "faturas",
    project: "projetos",
    task: "tarefas",
    recurring: "recorrentes",
    deal: "negócios",
    document: "documentos",
    interaction: "interações",
    reminder: "lembretes",
    timer: "cronômetros",
  },
  nothing: "nada",
  button: "Juntar",
  merged: (from, into) => `Juntei ${from} com ${into}.`,
  title: (from, into) => `Junção de ${from} com ${into}`,
  same: "Esse é um e o mesmo cliente.",
  whichTwo: 'Diga quais dois: "client merge Acme Ltda into Acme".',
  example: "client merge Acme Ltda into Acme",
  pairs: (count) =>
    count === 1 ? "1 par de clientes talvez seja um só." : `${count} pares de clientes talvez sejam um só.`,
  noPairs: "Não há dois clientes que pareçam um só.",
  pairsTitle: "Possíveis duplicados",
  pairsHead: ["Cliente", "Talvez o mesmo", "Por causa de"],
  by: { email: "e-mail", phone: "telefone", name: "nome" },
  because: (by, value) => `${by} ${value}`,
  into: (from, into) => `Juntar ${from} com ${into}`,
};
