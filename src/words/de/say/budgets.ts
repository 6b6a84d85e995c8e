import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

/** What may be spent each month. */
export const budgets: Say["budgets"] = {
  card: (month) => `Budgets, ${month}`,
  head: ["Kategorie", "Budget", "Ausgegeben", "Übrig", "%"],
  month: "Monat",
  budget: "Budget im Monat",
  spent: "Ausgegeben",
  left: "Übrig",
  used: "Verbraucht",
  over: (amount) => `${amount} darüber`,
  others: "In anderen Währungen",
  othersNote: (of) => `Nicht mitgezählt, in anderen Währungen: ${of.join("; ")}.`,
  ofCategory: (category, amounts) => `${category} ${amounts}`,
  set: (category, amount) => `Für ${category} dürfen im Monat ${amount} ausgegeben werden.`,
  title: (category, amount) => `Budget ${category} ${amount}`,
  removed: (category) => `Das Budget für ${category} ist weg. Die Ausgaben bleiben.`,
  removedTitle: (category) => `Wegnahme des Budgets ${category}`,
  listText: (n, month) => `${count(n, "Budget", "Budgets")}, ${month}.`,
  none: "Es gibt noch kein Budget. Versuche „budget software 200“.",
  noneOf: (category) => `Für ${category} gibt es kein Budget.`,
  standing: (category, left, percent) => `${category}: ${left} diesen Monat, ${percent} ausgegeben.`,
  aboveZero: "Ein Budget muss über null liegen.",
  unread: (text) => `„${text}“ kann ich nicht als Kategorie und Betrag lesen.`,
  warning: (of, percent, spent, budget, left) =>
    `${of.category}: ${percent} des Budgets für ${of.month} sind ausgegeben, ${spent} von ${budget} (${left}).`,
  leftOf: (amount) => `${amount} übrig`,
  example: "budget software 200",
};
