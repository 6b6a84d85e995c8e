import type { Say } from "../../say.ts";
import { and, count as counted, days } from "./grammar.ts";

/** When something is or was due, from the days since then. */
const dueWords = (late: number) => {
  if (late === 0) return "vence hoje";
  if (late < 0) return late === -1 ? "vence amanhã" : `vence em ${days(-late)}`;
  return `está com ${days(late)} de atraso`;
};

/** The same where only the time is said. */
const dueShort = (late: number) => {
  if (late === 0) return "hoje";
  if (late < 0) return late === -1 ? "amanhã" : `em ${days(-late)}`;
  return `${days(late)} de atraso`;
};

/** What the bot says by itself of invoices, tasks, leads and goals, and of answers to it (SPEC 5, 10). */
export const nudges: Say["nudges"] = {
  which: "Qual delas?",
  invoice: (number, client, late, amount) => `${number} para ${client} ${dueWords(late)}: ${amount} em aberto.`,
  invoiceTitle: (number, client) => `${number} · ${client}`,
  paidSoFar: (paid, total) => `${paid} de ${total}`,
  forward: (letter) => `Para encaminhar:\n${letter}`,
  invoices: (count, amounts, worst) => `${count} faturas esperam pagamento, ${amounts} ao todo. ${worst}`,
  worst: (number, client, late) => `${number} para ${client} ${dueWords(late)}.`,
  invoicesAbout: (count) => counted(count, "fatura", "faturas"),
  invoicesTitle: "À espera de pagamento",
  invoicesHead: ["Fatura", "Cliente", "Em aberto", "Vencimento"],
  due: (day, late) => `${day}, ${dueShort(late)}`,
  moreRows: (count) => `e mais ${count}`,
  nonePending: "Todas essas faturas já foram pagas ou anuladas.",
  nothingToChase: "Ninguém deve nada neste momento.",
  nothingToChaseOf: (client) => `${client} não deve nada neste momento.`,
  notOpen: (number, status) =>
    status === "draft"
      ? `${number} é rascunho. Ninguém deve nada por ela até ser enviada.`
      : `${number} já está ${status === "void" ? "anulada" : "paga"}.`,
  again: "Volta",
  snoozedInvoice: (number, when) => `Volto a falar de ${number} ${when}, se ainda não estiver paga.`,
  snoozedInvoices: (count, when) => `Volto a falar dessas ${count} faturas ${when}, enquanto não estiverem pagas.`,
  snoozeTitle: (what, when) => `Aviso adiado: ${what}, ${when}`,
  snoozedTask: (title, when) => `"${title}" volta ${when}.`,
  snoozedTasks: (count, when) => `Essas ${count} tarefas voltam ${when}.`,
  buttons: {
    paid: "Paga",
    void: "Anular",
    day: "Adiar 1 dia",
    week: "Adiar 1 semana",
    showThem: "Mostrar",
    done: "Feito",
    doneOf: (title) => `✓ ${title}`,
    allOf: (count) => `Todas as ${count}`,
    showAll: "Mostrar todas",
    progress: "Somar progresso",
    logWith: (name) => `Anotar contato com ${name}`,
  },

  task: (title, late) => (late === 0 ? `Para hoje: ${title}` : `${days(late)} de atraso: ${title}`),
  tasks: (today, overdue) => {
    const due = counted(today, "tarefa é para hoje", "tarefas são para hoje");
    if (overdue === 0) return `${due}.`;
    if (today === 0) return `${counted(overdue, "tarefa está", "tarefas estão")} em atraso.`;
    return `${due}, ${overdue} em atraso.`;
  },
  tasksOver: "Nenhuma dessas tarefas está ainda em aberto.",
  tasksDone: (titles) => `Feito: ${and(titles)}.`,
  tasksDoneTitle: (count) => `${counted(count, "tarefa feita", "tarefas feitas")}`,
  tasksAbout: (count) => counted(count, "tarefa", "tarefas"),
  tasksTitle: "Tarefas a fazer",
  tasksHead: ["Tarefa", "Para", "Prazo"],

  lead: (name, since) => `Nada aconteceu com ${name} desde ${since}, e ainda é um lead.`,
  leads: (names, others, more, quiet) =>
    `${names.length + others}${more ? " ou mais" : ""} leads sem interação há ${quiet} dias ou mais: ${and(
      others > 0 ? [...names, `mais ${others}`] : names,
    )}.`,
  leadsAbout: (count) => (count === 1 ? "um lead" : `${count} leads`),
  leadReminder: (names) => `Entrar em contato com ${and(names)}`,

  goal: (name, left, percent, missing) =>
    `${left === 1 ? "Falta um dia" : `Faltam ${days(left)}`} para a sua meta ${name}: ${percent} feito${missing === null ? "" : `, faltam ${missing}`}.`,
  goalReached: (name, left, percent) =>
    `A sua meta ${name} foi alcançada (${percent}), ${left === 1 ? "um dia" : days(left)} antes do prazo.`,

  steps: {
    label: "Avisos de faturas",
    off: "desligado",
    bad: (text) =>
      `Não consigo ler "${text}" como dias em torno do vencimento. Tente -3 0 1 7 14, ou: 3 before, on the day, 1, 7 and 14 after. "off" acaba com eles.`,
    text: (steps) => {
      const before = steps.filter((step) => step < 0).map((step) => -step);
      const after = steps.filter((step) => step > 0);
      const said = (list: readonly number[]) => `${and(list.map(String))} ${list.join() === "1" ? "dia" : "dias"}`;
      return [
        ...(before.length > 0 ? [`${said(before)} antes`] : []),
        ...(steps.includes(0) ? ["no dia do vencimento"] : []),
        ...(after.length > 0 ? [`${said(after)} depois`] : []),
      ].join(", ");
    },
  },
};
