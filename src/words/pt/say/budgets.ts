import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

/** What may be spent each month. */
export const budgets: Say["budgets"] = {
  card: (month) => `Orçamentos, ${month}`,
  head: ["Categoria", "Orçamento", "Gasto", "Resta", "%"],
  month: "Mês",
  budget: "Orçamento por mês",
  spent: "Gasto",
  left: "Saldo",
  used: "Usado",
  over: (amount) => `${amount} acima`,
  others: "Em outras moedas",
  othersNote: (of) => `Sem contar, em outras moedas: ${of.join("; ")}.`,
  ofCategory: (category, amounts) => `${category} ${amounts}`,
  set: (category, amount) => `Até ${amount} por mês podem ser gastos com ${category}.`,
  title: (category, amount) => `Orçamento ${category} ${amount}`,
  removed: (category) => `O orçamento de ${category} foi retirado. As despesas ficam.`,
  removedTitle: (category) => `Retirada do orçamento ${category}`,
  listText: (count, month) => `${counted(count, "orçamento", "orçamentos")} em ${month}.`,
  none: 'Ainda não há orçamento. Tente "orçamento de software 200".',
  noneOf: (category) => `Não há orçamento para ${category}.`,
  standing: (category, left, percent) => `${category}: ${left} este mês, ${percent} gastos.`,
  aboveZero: "Um orçamento tem de ser acima de zero.",
  unread: (text) => `Não consigo ler "${text}" como uma categoria e um valor.`,
  warning: (of, percent, spent, budget, left) =>
    `${of.category}: ${percent} do orçamento de ${of.month} já foi gasto, ${spent} de ${budget} (${left}).`,
  leftOf: (amount) => `restam ${amount}`,
  example: "orçamento de software 200",
};
