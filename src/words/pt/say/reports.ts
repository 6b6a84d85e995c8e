import type { Say } from "../../say.ts";
import { and, capital, count as counted } from "./grammar.ts";

const narrowing = {
  client: {
    income: (name: string) => `de ${name}`,
    expenses: (name: string) => `para ${name}`,
    profit: (name: string) => `com ${name}`,
  },
  classification: (name: string) => `com a classificação ${name}`,
  category: (name: string) => `em ${name}`,
  vendor: (name: string) => `em ${name}`,
  member: (name: string) => `anotadas por ${name}`,
  about: (words: string) => `que dizem “${words}”`,
  mode: (name: string) => `(${name})`,
};

const groupings: Say["reports"]["groupings"] = {
  none: "ao todo",
  day: "por dia",
  month: "por mês",
  quarter: "por trimestre",
  year: "por ano",
  client: "por cliente",
  classification: "por classificação",
  category: "por categoria",
  vendor: "por fornecedor",
  mode: "por forma de pagamento",
};

/** A number of days. */
const inDays = (days: number) => (days === 1 ? "1 dia" : `${days} dias`);

/** Questions about the books: reports, lists and balances. */
export const reports: Say["reports"] = {
  income: "Receitas",
  expenses: "Despesas",
  profit: "Lucro",
  narrowing,
  groupings,
  by: (grouping) => capital(groupings[grouping]),
  column: {
    none: "",
    day: "Dia",
    month: "Mês",
    quarter: "Trimestre",
    year: "Ano",
    client: "Cliente",
    classification: "Classificação",
    category: "Categoria",
    vendor: "Fornecedor",
    mode: "Forma de pagamento",
  },
  unnamed: {
    none: "",
    day: "",
    month: "",
    quarter: "",
    year: "",
    client: "sem cliente",
    classification: "sem classificação",
    category: "sem categoria",
    vendor: "sem fornecedor",
    mode: "sem forma de pagamento",
  },
  amount: "Valor",
  share: "Parte",
  soFar: "até agora",
  inNamed: (period) => `em ${period}`,
  onDay: (day) => `em ${day}`,
  inRange: (period) => `de ${period.replace(" – ", " a ")}`,
  basis: { cash: "regime de caixa", earned: "regime de competência" },
  basisButton: { cash: "Regime de caixa", earned: "Regime de competência" },
  basisLabel: "Base",
  basisMeans: {
    cash: "caixa: o que foi recebido e pago no período",
    earned: "competência: pelo dia em que foi ganho ou gasto, recebido ou não, antes de impostos",
  },
  title: (what, period) => `${what}, ${period}`,
  answer: (what, when, total, basis) => `${what} ${when}: ${total} (${basis}).`,
  nothing: (what, when, basis, example) =>
    `Sem ${what.charAt(0).toLowerCase()}${what.slice(1)} ${when} (${basis}). Para adicionar: ${example}`,
  noProfit: (when, basis, example) => `Nada entrou nem saiu ${when} (${basis}). Para adicionar: ${example}`,
  before: (period, total) => `${capital(period)}: ${total}.`,
  total: "Total",
  totalIn: (label, currency) => `${label}, tudo em ${currency}`,
  ratedIn: (label, currency) => `${label} em ${currency}, onde há taxa conhecida`,
  and,
  together: (amounts, inBase) => `${amounts}, juntos ${inBase}`,
  thatIs: (amount, inBase) => `${amount}, isto é, ${inBase}`,
  without: (total, apart) => `${total} sem ${apart}`,
  rate: (currency, rate, base, since) => `1 ${currency} = ${rate} ${base} desde ${since}`,
  ratesUsed: (rates) => `Convertido a ${rates}.`,
  manyRates: (currency, low, high, base, count) => `1 ${currency} = ${low} a ${high} ${base} (${count} taxas)`,
  apart: (amounts, currency) =>
    `Não conheço taxa de câmbio para ${amounts}, então isso fica à parte. Defina uma: settings rate ${currency} 1.08`,
  taxIncluded: "Pagamentos contam como foram recebidos, com impostos.",
  left: (count) => `e mais ${count}, que contam no total`,
  net: "Lucro",

  glance: "As contas",
  glanceText: (when, basis, [income = "", expenses = "", profit = ""]) =>
    `${capital(when)} entraram ${income} e saíram ${expenses}, o que deixa ${profit} (${basis}).`,
  owedNow: "A receber hoje",
  overdueNow: "Disso, em atraso",
  nothingOwed: "nada",
  buttons: { owed: "Quem me deve", overdue: "O que está em atraso", aging: "Por idade" },

  balances: "Saldos",
  balancesText: (total) => `O seu saldo é ${total}.`,
  balanceOf: (mode, total) => `${capital(mode)}: ${total}.`,
  noBalance:
    "Nenhum dinheiro se moveu ainda, então todo saldo é zero. Para adicionar: recebi 1200 da Acme ontem, banco",
  noBalanceOf: (mode) =>
    `Nada se moveu por ${mode} ainda, ou está de volta a zero. Para adicionar: recebi 1200 da Acme ontem, ${mode}`,
  balanceBasis: "Recebido menos pago; o que está previsto ou não pago fica fora.",

  lacking: { receipt: "sem recibo", category: "sem categoria", vendor: "sem fornecedor", client: "sem cliente" },
  lackingCount: (n) => (n === 1 ? "É 1 no total." : `São ${n} no total.`),
  nothingLacks: (what) => `Não há ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,

  pace: {
    title: "Quanto tempo os clientes demoram a pagar",
    days: "Dias até o pagamento",
    late: "Dias após o vencimento",
    invoices: "Faturas pagas",
    note: "Em média, do dia da fatura ao seu último pagamento. Abaixo de zero é antes do vencimento.",
    none: (client) =>
      client === null
        ? "Nenhuma fatura foi paga ainda, então não dá para dizer quem demora."
        : `Nenhuma fatura de ${client} foi paga ainda, então não dá para dizer quanto tempo demora.`,
    slowest: (client, days, n) =>
      `Quem mais demora a pagar é ${client}: ${inDays(days)} em média após a fatura (${n === 1 ? "1 fatura paga" : `${n} faturas pagas`}).`,
    fastest: (client, days) => `Quem paga mais rápido é ${client}: ${inDays(days)}.`,
    one: (client, days, late, n, longest) =>
      `${client} paga ${inDays(days)} após a fatura${n === 1 ? " (1 fatura paga)" : ` em média (${n} faturas pagas, a mais lenta em ${inDays(longest)})`}, ${late === 0 ? "no dia do vencimento" : `${inDays(Math.abs(late))} ${late > 0 ? "depois" : "antes"} do vencimento`}.`,
  },
  top: "Melhores clientes",
  topText: (client, when, total, share) =>
    `Melhor cliente ${when}: ${client} com ${total}, ${share} de tudo o que foi recebido (regime de caixa).`,
  topShared: (clients, when, total, share) =>
    `Melhores clientes ${when}: ${clients} com ${total} cada, ${share} de tudo o que foi recebido (regime de caixa).`,

  matched: (words) => `Encontrado por “${words}” na descrição ou no fornecedor.`,
  nothingSaid: (words) =>
    `Não encontrei nenhuma despesa por “${words}”, nem na descrição nem como categoria ou fornecedor.`,
  average: {
    text: ({ what, when, average, per, over, basis }) =>
      `${what} ${when}: ${average} ${per} em média, em ${over} (${basis}).`,
    per: {
      day: "por dia",
      week: "por semana",
      month: "por mês",
      quarter: "por trimestre",
      year: "por ano",
      client: "por cliente",
      entry: "por lançamento",
    },
    over: {
      day: (n) => counted(n, "dia", "dias"),
      week: (n) => counted(n, "semana", "semanas"),
      month: (n) => counted(n, "mês", "meses"),
      quarter: (n) => counted(n, "trimestre", "trimestres"),
      year: (n) => counted(n, "ano", "anos"),
      client: (n) => counted(n, "cliente", "clientes"),
      entry: (n) => counted(n, "lançamento", "lançamentos"),
    },
    notYet: {
      day: "Ainda não terminou nenhum dia, por isso não há média.",
      week: "Ainda não terminou nenhuma semana, por isso não há média.",
      month: "Ainda não terminou nenhum mês, por isso não há média.",
      quarter: "Ainda não terminou nenhum trimestre, por isso não há média.",
      year: "Ainda não terminou nenhum ano, por isso não há média.",
    },
    beginsOn: (day) => `As suas contas começam em ${day}, por isso o primeiro período não está completo.`,
    label: "Média",
    counted: "Contado",
  },
  standsOut: {
    text: ({ what, when, which, name, amount, share, basis }) =>
      `${what} ${when}, ${which}: ${name} com ${amount}${share === null ? "" : `, ${share} do total`} (${basis}).`,
    most: {
      none: "ao todo",
      day: "o dia mais alto",
      month: "o mês mais alto",
      quarter: "o trimestre mais alto",
      year: "o ano mais alto",
      client: "o maior por cliente",
      classification: "o maior por classificação",
      category: "o maior por categoria",
      vendor: "o maior por fornecedor",
      mode: "o maior por forma de pagamento",
    },
    least: {
      none: "ao todo",
      day: "o dia mais baixo",
      month: "o mês mais baixo",
      quarter: "o trimestre mais baixo",
      year: "o ano mais baixo",
      client: "o menor por cliente",
      classification: "o menor por classificação",
      category: "o menor por categoria",
      vendor: "o menor por fornecedor",
      mode: "o menor por forma de pagamento",
    },
    largest: "o maior lançamento",
    latest: "o último lançamento",
    apart: (amount, name, day) => `À parte, ${amount}, ${name}, ${day}.`,
    undescribed: "um lançamento sem descrição",
  },

  activity: "Atividade",
  activityText: (when, about) => `Anotado ou alterado${about ? ` sobre ${about}` : ""} ${when}, do mais recente:`,
  noActivity: (when, about, example) =>
    `Nada foi anotado ou alterado${about ? ` sobre ${about}` : ""} ${when}. Para adicionar: ${example}`,
  when: "Quando",
  what: "O quê",
  who: "Quem",
  activityLeft: "e mais antes",

  list: {
    date: "Data",
    from: "De",
    vendor: "Fornecedor",
    for: "Referente a",
    amount: "Valor",
    mode: "Forma de pagamento",
    category: "Categoria",
    more: "Mais",
    text: (what, count, more) =>
      `${what}: ${more ? `os ${count} mais recentes` : `${counted(count, "lançamento", "lançamentos")}, do mais recente`}.`,
    further: (what, count, more) => `${what}: ${more ? `mais ${count}` : `os últimos ${count}`}.`,
    nothing: (what, example) => `${what}: nenhum lançamento. Para adicionar: ${example}`,
    noMore: (what) => `${what}: não há mais.`,
  },
};
