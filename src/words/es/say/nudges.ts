import type { Say } from "../../say.ts";
import { and, capital, count, days } from "./grammar.ts";

/** When something is or was due, from the days since then. */
const dueWords = (late: number) => {
  if (late === 0) return "vence hoy";
  if (late < 0) return late === -1 ? "vence mañana" : `vence en ${days(-late)}`;
  return `venció hace ${days(late)}`;
};

/** What the bot says by itself of invoices, tasks, leads and goals, and of answers to it (SPEC 5, 10). */
export const nudges: Say["nudges"] = {
  which: "¿A cuál te refieres?",
  invoice: (number, client, late, amount) => `${number} a ${client} ${dueWords(late)}: ${amount} pendientes.`,
  invoiceTitle: (number, client) => `${number} · ${client}`,
  paidSoFar: (paid, total) => `${paid} de ${total}`,
  forward: (letter) => `Para reenviar:\n${letter}`,
  invoices: (n, amounts, worst) => `${n} facturas esperan el pago, ${amounts} en total. ${worst}`,
  worst: (number, client, late) => `${number} a ${client} ${dueWords(late)}.`,
  invoicesAbout: (n) => count(n, "factura", "facturas"),
  invoicesTitle: "Esperando el pago",
  invoicesHead: ["Factura", "Cliente", "Pendiente", "Vence"],
  due: (day, late) => `${day}, ${dueWords(late).replace(/^vence /, "")}`,
  moreRows: (n) => `y ${n} más`,
  nonePending: "Todas esas facturas ya están pagadas o anuladas.",
  nothingToChase: "Ahora mismo nadie te debe nada.",
  nothingToChaseOf: (client) => `${client} no te debe nada ahora mismo.`,
  notOpen: (number, status) =>
    status === "draft"
      ? `${number} es un borrador. Nadie te debe nada por ella hasta que se envíe.`
      : `${number} ya está ${status === "void" ? "anulada" : "pagada"}.`,
  again: "Vuelve",
  snoozedInvoice: (number, when) => `Volveré con ${number} ${when}, si sigue sin pagar.`,
  snoozedInvoices: (n, when) => `Volveré con esas ${n} facturas ${when}, las que sigan sin pagar.`,
  snoozeTitle: (what, when) => `Aviso pospuesto: ${what}, ${when}`,
  snoozedTask: (title, when) => `"${title}" vuelve ${when}.`,
  snoozedTasks: (n, when) => `Esas ${n} tareas vuelven ${when}.`,
  buttons: {
    paid: "Pagada",
    void: "Anular",
    day: "Posponer 1 día",
    week: "Posponer 1 semana",
    showThem: "Muéstramelas",
    done: "Hecho",
    doneOf: (title) => `✓ ${title}`,
    allOf: (n) => `Las ${n}`,
    showAll: "Ver todas",
    progress: "Añadir avance",
    logWith: (name) => `Anotar contacto con ${name}`,
  },

  task: (title, late) => (late === 0 ? `Para hoy: ${title}` : `Con ${days(late)} de retraso: ${title}`),
  tasks: (today, overdue) =>
    `${capital(
      [
        ...(today > 0 ? [`${count(today, "tarea", "tareas")} para hoy`] : []),
        ...(overdue > 0
          ? [today > 0 ? `${overdue} con retraso` : `${count(overdue, "tarea", "tareas")} con retraso`]
          : []),
      ].join(", "),
    )}.`,
  tasksOver: "Ninguna de esas tareas sigue abierta.",
  tasksDone: (titles) => `Hechas: ${and(titles)}.`,
  tasksDoneTitle: (n) => `${n} tareas hechas`,
  tasksAbout: (n) => `${n} tareas`,
  tasksTitle: "Tareas para hoy",
  tasksHead: ["Tarea", "Para", "Vence"],

  lead: (name, since) => `Nada ha pasado con ${name} desde el ${since}, y sigue siendo un cliente potencial.`,
  leads: (names, others, more, quiet) =>
    `${names.length + others}${more ? " o más" : ""} clientes potenciales llevan ${days(quiet)} o más sin ninguna interacción: ${and(
      others > 0 ? [...names, `${others} más`] : names,
    )}.`,
  leadsAbout: (n) => (n === 1 ? "un cliente potencial" : `${n} clientes potenciales`),
  leadReminder: (names) => `Contactar con ${and(names)}`,

  goal: (name, left, percent, missing) =>
    `${left === 1 ? "Queda un día" : `Quedan ${days(left)}`} para tu objetivo ${name}: ${percent} conseguido${missing === null ? "" : `, faltan ${missing}`}.`,
  goalReached: (name, left, percent) =>
    `Tu objetivo ${name} está conseguido (${percent}), ${left === 1 ? "un día" : days(left)} antes de su fecha.`,

  steps: {
    label: "Avisos de facturas",
    off: "desactivados",
    bad: (text) =>
      `No puedo leer "${text}" como días alrededor del vencimiento. Prueba -3 0 1 7 14, es decir: 3 antes, el mismo día, y 1, 7 y 14 después. "off" los quita.`,
    text: (steps) => {
      const before = steps.filter((step) => step < 0).map((step) => -step);
      const after = steps.filter((step) => step > 0);
      return [
        ...(before.length > 0
          ? [`${and(before.map(String))} ${before.length === 1 && before[0] === 1 ? "día" : "días"} antes`]
          : []),
        ...(steps.includes(0) ? ["el día del vencimiento"] : []),
        ...(after.length > 0
          ? [`${and(after.map(String))} ${after.length === 1 && after[0] === 1 ? "día" : "días"} después`]
          : []),
      ].join(", ");
    },
  },
};
