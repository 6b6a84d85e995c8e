import type { Say } from "../../say.ts";

/** Boards, and what is coming. */
export const boards: Say["boards"] = {
  pipeline: "Quadro do funil",
  invoices: "Quadro de faturas",
  head: ["Etapa", "Clientes", "Valor do contrato", "Negócios em aberto"],
  openDeals: "Negócios em aberto",
  invoiceHead: ["Situação", "Faturas", "Total"],
  deals: (count, amounts) => `${count}: ${amounts}`,
  none: "—",
  text: "Escolha uma etapa para mover alguém.",
  invoiceText: "Escolha um status para dar um passo.",
  whoOf: (stage) => `Quem de ${stage}?`,
  whichOf: (status) => `Qual de ${status}?`,
  whereTo: (client, stage) => `${client} está em ${stage}. Mover para onde?`,
  whatStep: (number, client, total, status) => `${number} para ${client}, ${total}, ${status}. Qual passo?`,
  of: (name, count) => `${name} (${count})`,
  to: (stage) => `→ ${stage}`,
  back: "Voltar",
  toInvoices: "Faturas",
  toClients: "Funil",
  moved: (client, from, to) => `${client}: ${from} → ${to}.`,
  show: "Mostrar",
};

/** The cash flow forecast and the tax summary. */
export const outlook: Say["outlook"] = {
  forecastTitle: (by, to) => `Previsão de caixa por ${by === "week" ? "semana" : "mês"}, até ${to}`,
  head: { week: "Semana", month: "Mês" },
  columns: ["Entra", "Sai", "Saldo"],
  forecastText: (currency, net, to) => `${currency}: ${net} até ${to}.`,
  basis:
    "Base: faturas em aberto no dia do vencimento (as vencidas, agora), lançamentos previstos ou ainda não pagos, e o que é recorrente; faturas recorrentes no dia em que vencem. Nada mais é suposto.",
  lines: {
    invoicesMinor: "Faturas a vencer",
    expectedMinor: "Receitas previstas",
    recurringInMinor: "Entradas recorrentes",
    unpaidMinor: "Despesas ainda não pagas",
    recurringOutMinor: "Saídas recorrentes",
  },
  nothing: "Não se sabe de nada a caminho: nenhuma fatura em aberto, nenhum lançamento previsto e nada recorrente.",
  unread: (text) =>
    `Não consigo ler "${text}" como um prazo para a previsão. Tente próximos 3 meses, ou 8 semanas por semana.`,
  forecastExample: "previsão dos próximos 3 meses",
  taxTitle: (tax, when) => `${tax} e despesas dedutíveis, ${when}`,
  taxText: (tax, when, amounts, basis) => `${tax} faturado em ${when}: ${amounts} (${basis}).`,
  taxHead: ["O quê", "Líquido", "Imposto"],
  taxed: (rate, currency) => `Faturado a ${rate}, ${currency}`,
  deductible: (category) => `Despesa: ${category}`,
  uncategorised: "sem categoria",
  taxBasis: {
    earned: "competência: faturas enviadas, pelo dia de emissão, e despesas pelo seu dia",
    cash: "caixa: a parte de imposto no que foi pago, e despesas pagas, pelo dia do pagamento",
  },
  taxNote: (left) => `E mais ${left} categorias.`,
  noTax: (when) => `Não há nada para somar em ${when}.`,
};
