import type { Say } from "../../say.ts";

/** What is shown on Slack around answers. */
export const slack: Say["slack"] = {
  description: "Cuida das contas de um freelancer: diga o que aconteceu, e fica anotado.",
  longDescription: [
    "Conte ao Purser o que aconteceu, em mensagem direta, mencionando-o num canal ou por um comando com barra:",
    '"recebi 1200 da Acme pelo logo ontem, banco". Ele anota o lançamento, mostra exatamente o que foi anotado e',
    "deixa você desfazer ou corrigir. Faz faturas, acompanha o que está em aberto, responde perguntas sobre receitas,",
    "despesas e clientes, e mostra os números que importam na aba Início.",
  ].join(" "),
  sentence: "Diga com as suas palavras",
  sentenceHint: "recebi 1200 da Acme ontem, banco",
  form: {
    submit: "Guardar",
    close: "Cancelar",
    choose: "Escolha…",
    chooseOrType: "Escreva um nome, ou escolha…",
    useTyped: (typed) => `Usar "${typed}"`,
  },
  home: {
    hello: "Diga o que aconteceu, aqui em Mensagens ou por um comando com barra. Estas são as suas contas agora.",
    nothing: 'Escreva "ajuda" em Mensagens para ver o que você pode fazer aqui.',
    refresh: "Atualizar",
    owed: "Em aberto",
    overdue: "Em atraso",
    balances: "Saldos",
    income: "Últimas receitas",
    expenses: "Últimas despesas",
    buttons: {
      income: "Anotar receita",
      expense: "Anotar despesa",
      invoice: "Nova fatura",
      owed: "Quem me deve",
      report: "Relatório",
      help: "Ajuda",
    },
  },
  wait: "Isto leva um instante a mais. Espere a minha resposta antes de dizer de novo, por favor.",
  lost: "Não consegui anotar isso agora. Diga de novo, por favor.",
};
