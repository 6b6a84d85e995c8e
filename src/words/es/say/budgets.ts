import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

/** What may be spent each month. */
export const budgets: Say["budgets"] = {
  card: (month) => `Presupuestos, ${month}`,
  head: ["Categoría", "Presupuesto", "Gastado", "Queda", "%"],
  month: "Mes",
  budget: "Presupuesto mensual",
  spent: "Gastado",
  left: "Queda",
  used: "Usado",
  over: (amount) => `${amount} de más`,
  others: "En otras monedas",
  othersNote: (of) => `Sin contar, en otras monedas: ${of.join("; ")}.`,
  ofCategory: (category, amounts) => `${category} ${amounts}`,
  set: (category, amount) => `En ${category} se pueden gastar ${amount} al mes.`,
  title: (category, amount) => `Presupuesto de ${category}: ${amount}`,
  removed: (category) => `El presupuesto de ${category} se ha quitado. Sus gastos se quedan.`,
  removedTitle: (category) => `Retirada del presupuesto de ${category}`,
  listText: (n, month) => `${count(n, "presupuesto", "presupuestos")} en ${month}.`,
  none: 'Todavía no hay presupuestos. Prueba "budget software 200".',
  noneOf: (category) => `No hay presupuesto para ${category}.`,
  standing: (category, left, percent) => `${category}: ${left} este mes, gastado el ${percent}.`,
  aboveZero: "Un presupuesto tiene que ser mayor que cero.",
  unread: (text) => `No puedo leer "${text}" como una categoría y un importe.`,
  warning: (of, percent, spent, budget, left) =>
    `${of.category}: gastado el ${percent} del presupuesto de ${of.month}, ${spent} de ${budget} (${left}).`,
  leftOf: (amount) => `quedan ${amount}`,
  example: "budget software 200",
};
