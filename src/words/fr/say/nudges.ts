import type { Say } from "../../say.ts";
import { and, count, days } from "./grammar.ts";

/** When something is or was due, from the days since then. */
const dueWords = (late: number) => {
  if (late === 0) return "à échéance aujourd'hui";
  if (late < 0) return late === -1 ? "à échéance demain" : `à échéance dans ${days(-late)}`;
  return `en retard de ${days(late)}`;
};

/** What the bot says by itself of invoices, tasks, leads and goals, and of answers to it (SPEC 5, 10). */
export const nudges: Say["nudges"] = {
  which: "De laquelle parles-tu ?",
  invoice: (number, client, late, amount) => `${number} à ${client} est ${dueWords(late)} : ${amount} restent dus.`,
  invoiceTitle: (number, client) => `${number} · ${client}`,
  paidSoFar: (paid, total) => `${paid} sur ${total}`,
  forward: (letter) => `À transférer :\n${letter}`,
  invoices: (n, amounts, worst) => `${n} factures attendent leur paiement, ${amounts} en tout. ${worst}`,
  worst: (number, client, late) => `${number} à ${client} est ${dueWords(late)}.`,
  invoicesAbout: (n) => count(n, "facture", "factures"),
  invoicesTitle: "En attente de paiement",
  invoicesHead: ["Facture", "Client", "Restant dû", "Échéance"],
  due: (day, late) => `${day}, ${dueWords(late).replace(/^à échéance /, "")}`,
  moreRows: (n) => `et ${n} autres`,
  nonePending: "Toutes ces factures sont payées ou annulées à présent.",
  nothingToChase: "Personne ne te doit rien en ce moment.",
  nothingToChaseOf: (client) => `${client} ne te doit rien en ce moment.`,
  notOpen: (number, status) =>
    status === "draft"
      ? `${number} est un brouillon. Personne ne te doit rien pour elle avant qu'elle soit envoyée.`
      : `${number} est déjà ${status === "void" ? "annulée" : "payée"}.`,
  again: "Revient",
  snoozedInvoice: (number, when) => `Je te reparlerai de ${number} ${when}, si elle est encore impayée.`,
  snoozedInvoices: (n, when) => `Je te reparlerai de ces ${n} factures ${when}, si elles sont encore impayées.`,
  snoozeTitle: (what, when) => `Rappel reporté : ${what}, ${when}`,
  snoozedTask: (title, when) => `« ${title} » revient ${when}.`,
  snoozedTasks: (n, when) => `Ces ${n} tâches reviennent ${when}.`,
  buttons: {
    paid: "Payée",
    void: "Annuler la facture",
    day: "Dans 1 jour",
    week: "Dans 1 semaine",
    showThem: "Les montrer",
    done: "Fait",
    doneOf: (title) => `✓ ${title}`,
    allOf: (n) => `Toutes (${n})`,
    showAll: "Tout montrer",
    progress: "Noter un progrès",
    logWith: (name) => `Noter un contact : ${name}`,
  },

  task: (title, late) => (late === 0 ? `À faire aujourd'hui : ${title}` : `En retard de ${days(late)} : ${title}`),
  tasks: (today, overdue) =>
    `${[
      ...(today > 0 ? [`${count(today, "tâche", "tâches")} pour aujourd'hui`] : []),
      ...(overdue > 0 ? [today > 0 ? `${overdue} en retard` : `${count(overdue, "tâche", "tâches")} en retard`] : []),
    ].join(", ")}.`,
  tasksOver: "Aucune de ces tâches n'est encore ouverte.",
  tasksDone: (titles) => `Fait : ${and(titles)}.`,
  tasksDoneTitle: (n) => `${n} tâches faites`,
  tasksAbout: (n) => count(n, "tâche", "tâches"),
  tasksTitle: "Tâches à échéance",
  tasksHead: ["Tâche", "Pour", "Échéance"],

  lead: (name, since) => `Il ne s'est rien passé avec ${name} depuis ${since}, toujours au stade de prospect.`,
  leads: (names, others, more, quiet) =>
    `${names.length + others} prospects${more ? " ou plus" : ""} sans échange depuis ${days(quiet)} ou plus : ${and(
      others > 0 ? [...names, `${others} autres`] : names,
    )}.`,
  leadsAbout: (n) => (n === 1 ? "un prospect" : `${n} prospects`),
  leadReminder: (names) => `Reprendre contact avec ${and(names)}`,

  goal: (name, left, percent, missing) =>
    `${left < 2 ? "Il reste un jour" : `Il reste ${days(left)}`} pour ton objectif ${name} : ${percent} de faits${missing === null ? "" : `, il manque ${missing}`}.`,
  goalReached: (name, left, percent) =>
    `Ton objectif ${name} est atteint (${percent}), ${left < 2 ? "un jour" : days(left)} avant sa date.`,

  steps: {
    label: "Rappels de factures",
    off: "aucun",
    bad: (text) =>
      `Je n'arrive pas à lire « ${text} » comme des jours autour de l'échéance. Essaie -3 0 1 7 14. « off » les coupe.`,
    text: (steps) => {
      const before = steps.filter((step) => step < 0).map((step) => -step);
      const after = steps.filter((step) => step > 0);
      return [
        ...(before.length > 0
          ? [`${and(before.map(String))} ${(before.at(-1) ?? 0) < 2 && before.length === 1 ? "jour" : "jours"} avant`]
          : []),
        ...(steps.includes(0) ? ["le jour de l'échéance"] : []),
        ...(after.length > 0
          ? [`${and(after.map(String))} ${after.length === 1 && after[0] === 1 ? "jour" : "jours"} après`]
          : []),
      ].join(", ");
    },
  },
};
