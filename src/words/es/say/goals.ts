import type { Say } from "../../say.ts";

const figures: Readonly<Record<string, string>> = {
  income: "ingresos cobrados",
  profit: "beneficio",
  hours: "horas anotadas",
  clients: "clientes nuevos",
};
const spans: Readonly<Record<string, string>> = {
  day: "de hoy",
  week: "de esta semana",
  month: "de este mes",
  quarter: "de este trimestre",
  year: "de este año",
};

/** Goals and progress. */
export const goals: Say["goals"] = {
  figures,
  title: "Objetivos",
  goal: "Objetivo",
  target: "Meta",
  progress: "Avance",
  done: "Cumplido",
  due: "Fecha límite",
  category: "Categoría",
  followed: "Sigue",
  notes: "Notas",
  left: "Falta",
  standing: (steps, target, percent) => `${steps} de ${target}, ${percent}`,
  following: (figure, period) => `${figures[figure] ?? figure} (${period})`,
  added: (name, target) => `Objetivo fijado: "${name}", ${target}.`,
  addedTitle: (name) => `objetivo ${name}`,
  progressed: (name, steps, target, percent) => `${name}: ${steps} de ${target}, ${percent}.`,
  reached: (said) => `${said} Lo has conseguido.`,
  progressTitle: (name) => `avance de ${name}`,
  sameText: (name) => `"${name}" ya está ahí.`,
  changed: (name) => `Objetivo cambiado: "${name}".`,
  changedTitle: (name) => `cambio del objetivo ${name}`,
  doneText: (name) => `"${name}" está cumplido. Bien hecho.`,
  reopened: (name) => `"${name}" está abierto otra vez.`,
  deleted: (name) => `Objetivo borrado: "${name}". Deshacer lo recupera.`,
  deletedTitle: (name) => `borrado del objetivo ${name}`,
  none: "No hay objetivos abiertos. Por ejemplo: mi objetivo es ahorrar 10k para junio",
  count: (n) => (n === 1 ? "1 objetivo." : `${n} objetivos.`),
  whatTarget: "¿Cuál es la meta? Un número con lo que cuenta, o un importe: 10 kilos, 5000 USD.",
  whatName: "¿Cómo se llama el objetivo?",
  noTarget: "Un objetivo necesita una meta mayor que cero.",
  tooFine: (currency) => `Eso tiene más decimales que ${currency}.`,
  countsNoMoney: (figure) => `Un objetivo de ${figures[figure] ?? figure} es un número, no un importe.`,
  follows: (name, figure) => `"${name}" sigue ${figure} en los libros, así que su avance no se escribe: llega solo.`,
  hasProgress: (name) => `"${name}" tiene avance anotado, así que no puede seguir una cifra de los libros.`,
  whatProgress: "¿Cuánto se ha sumado, o en cuánto está?",
  buttons: {
    done: "Marcar cumplido",
    reopen: "Abrir otra vez",
    follow: (figure, span) => `Seguir ${figures[figure] ?? figure} ${spans[span] ?? span}`,
  },
  examples: {
    add: "mi objetivo es ahorrar 10k para junio",
    progress: "goal progress Colchón +250",
    list: "goals",
  },
};
