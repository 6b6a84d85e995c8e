import type { Say } from "../../say.ts";
import { and, capital, count, days as daysText, of, weekdays } from "./grammar.ts";

function weekdaysText(days: readonly number[]): string {
  const all = days.join(",");
  if (all === "1,2,3,4,5,6,7") return "tous les jours";
  if (all === "1,2,3,4,5") return "du lundi au vendredi";
  if (all === "6,7") return "le week-end";
  return `le ${and(days.map((day) => weekdays[day - 1] ?? ""))}`;
}

/** What the parts of a digest are called: the first as it is shown, all as they are typed. */
const sections: Say["digests"]["sections"] = {
  meetings: ["rendez-vous", "réunions", "réunion", "agenda", "meetings", "meeting", "calendar", "today's meetings"],
  invoices: ["factures", "facture", "retards", "impayés", "factures en retard", "invoices", "invoice", "overdue"],
  reminders: ["rappels", "rappel", "relances", "reminders", "reminder", "follow-ups"],
  tasks: ["tâches", "tâche", "taches", "à faire", "tasks", "task", "to-dos", "todos"],
  leads: ["prospects", "prospect", "leads", "lead", "stale leads", "quiet leads"],
  money: ["argent", "recettes", "encaissements", "chiffres", "totaux", "money", "income", "figures"],
  goals: ["objectifs", "objectif", "goals", "goal"],
  hours: ["heures", "temps", "hours", "time"],
  clients: ["clients", "meilleurs clients", "best clients", "top clients"],
  chart: ["graphique", "graphiques", "courbe", "chart", "charts", "graph"],
  ahead: ["la suite", "ce qui vient", "à venir", "what comes next", "next", "ahead", "outlook"],
};

const kindNames: Readonly<Record<string, string>> = {
  daily: "quotidien",
  weekly: "hebdomadaire",
  monthly: "mensuel",
};
const kindOf = (kind: string) => kindNames[kind.toLowerCase()] ?? kind.toLowerCase();
const invoices = (n: number) => count(n, "facture", "factures");
const tasks = (n: number) => count(n, "tâche", "tâches");
const meetings = (n: number) => count(n, "rendez-vous", "rendez-vous");
const reminders = (n: number) => count(n, "rappel", "rappels");
const onTheDay = (day: number) => (day === 1 ? "1er" : String(day));

/** Digests: what they say, and how they are set. */
export const digests: Say["digests"] = {
  sections,
  section: (section) => sections[section][0],
  and,

  days: (first, last, month) => `${first}–${last} ${month}`,
  daysAcross: (first, month, last, lastMonth) => `${first} ${month} – ${last} ${lastMonth}`,
  daySince: (day, since) => `${day}, depuis ${since}`,
  today: (day, parts) => `Aujourd'hui, ${day} : ${parts.join(" ; ")}.`,
  todayFree: (day) => `Aujourd'hui, ${day} : rien à faire.`,
  came: (amount, since) => `${amount} encaissés ${since}.`,
  yesterday: "hier",
  since: (day) => `depuis ${day}`,
  quietDay: (day) => `Rien à dire pour ${day} : aucun rendez-vous, rien à échéance, rien en retard.`,
  parts: {
    meeting: (name, time) => `${name} à ${time}`,
    meetings: (n, time) => `${meetings(n)}, le premier à ${time}`,
    due: (number, client, amount) => `${number} ${of(client)} arrive à échéance (${amount})`,
    dueMany: (n, amounts) => `${n} factures arrivent à échéance (${amounts})`,
    overdue: (number, client, days, amount) => `${number} ${of(client)} a ${daysText(days)} de retard (${amount})`,
    overdueMany: (n, amounts) => `${n} factures sont en retard (${amounts})`,
    apart: (n, amounts) =>
      n === 1
        ? `une facture impayée a son propre message (${amounts})`
        : `${n} factures impayées ont leur propre message (${amounts})`,
    task: (title) => `tâche : ${title}`,
    tasks: (n) => tasks(n),
    reminder: (text) => `rappel : ${text}`,
    reminders: (n) => reminders(n),
    lead: (name, days) => `${name} n'a pas eu de tes nouvelles depuis ${daysText(days)}`,
    leads: (n) => `${n} prospects sans nouvelles`,
  },
  labels: {
    meetings: "Rendez-vous",
    due: "À échéance aujourd'hui",
    overdue: "En retard",
    tasks: "Tâches",
    reminders: "Rappels",
    leads: "Prospects sans nouvelles",
    receivedYesterday: "Encaissé hier",
    receivedSince: (day) => `Encaissé depuis ${day}`,
    month: (month, whole) => capital(whole ? month : `${month} jusqu'ici`),
    goals: "Objectifs",
    hours: "Heures",
    hoursYesterday: "Heures d'hier",
    hoursSince: (day) => `Heures depuis ${day}`,
    received: "Encaissé",
    spent: "Dépensé",
    left: "Reste",
    clients: "Meilleurs clients",
    sent: "Factures envoyées",
    paid: "Factures payées",
    ahead: (days) => `Les ${days} prochains jours`,
  },
  lines: {
    invoice: (number, client, amount) => `${number} ${client} ${amount}`,
    late: (line, days) => `${line}, ${daysText(days)} de retard`,
    inAll: (amounts) => `${amounts} en tout`,
    task: (title, project) => (project === null ? title : `${title} (${project})`),
    since: (line, day) => `${line}, depuis ${day}`,
    reminder: (time, text) => `${time} ${text}`,
    about: (text, client) => (text.includes(client) ? text : `${text} (${client})`),
    waiting: (text, day) => `${text}, en attente depuis ${day}`,
    lead: (name, days) => `${name}, ${daysText(days)}`,
    more: (n) => `et ${n} autres`,
    from: (amount, payers) => (payers.length === 0 ? amount : `${amount} : ${payers.join(", ")}`),
    fromOne: (amount, name) => `${amount} ${of(name)}`,
    payer: (name, amount) => `${name} ${amount}`,
    nobody: "sans client",
    compared: (now, before, period, change) =>
      `${now} encaissés (${period} : ${before}${change === null ? "" : `, ${change}`})`,
    beside: (now, before, change) => `${now} (avant : ${before}${change === null ? "" : `, ${change}`})`,
    grew: (percent) => `+${percent}`,
    goal: (name, percent, due) => (due === null ? `${name} : ${percent}` : `${name} : ${percent}, jusqu'au ${due}`),
    counted: (n, amounts) => (amounts === "" ? String(n) : `${n} (${amounts})`),
    project: (name, minutes) => `${name} ${minutes}`,
    noProject: "sans projet",
  },
  period: (period, received, spent, left) =>
    `${capital(period)} : ${received} encaissés et ${spent} dépensés, il reste ${left}.`,
  periodHours: (period, hours) =>
    `${capital(period)} : ${hours === null ? "aucune heure notée" : `${hours} de travail`}.`,
  periodOnly: (period) => `${capital(period)}.`,
  overdueToo: (part) => `${capital(part)}.`,
  ahead: (m, amounts, n, t, r) =>
    [
      ...(m > 0 ? [meetings(m)] : []),
      ...(amounts === null ? [] : [`${invoices(n)} à échéance (${amounts})`]),
      ...(t > 0 ? [tasks(t)] : []),
      ...(r > 0 ? [reminders(r)] : []),
    ].join(", "),
  nothingAhead: "rien",
  emptyPeriod: (period) => `Rien à dire pour ${period} : rien n'est entré ni sorti.`,
  titles: { weekly: "La semaine", monthly: "Le mois" },
  due: {
    today: {
      name: "aujourd'hui",
      title: "À échéance aujourd'hui",
      head: "Aujourd'hui",
      nothing: "Rien n'arrive à échéance aujourd'hui.",
    },
    week: {
      name: "cette semaine",
      title: "À échéance cette semaine",
      head: "Cette semaine",
      nothing: "Rien n'arrive à échéance cette semaine.",
    },
    during: (period) => ({
      name: period,
      title: `À échéance : ${period}`,
      head: period,
      nothing: `Rien n'arrive à échéance à ce moment-là (${period}).`,
    }),
    text: (head, parts) => `${head} : ${and(parts)}.`,
    invoices: (n, amounts) => `${invoices(n)} à échéance (${amounts})`,
    overdue: (n, amounts) => `${n} en retard (${amounts})`,
    tasks,
    meetings,
    reminders,
    invoicesDue: "Factures à échéance",
    on: (line, day) => `${line}, ${day}`,
    dated: (day, line) => `${day}, ${line}`,
  },
  chart: { day: "Jour", week: "Semaine", month: "Mois", bar: "█ entré ░ sorti", hours: "Heures" },

  buttons: {
    meetings: "Rendez-vous du jour",
    overdue: "En retard",
    owed: "Qui me doit",
    tasks: "Tâches",
    reminders: "Rappels",
    leads: "Prospects sans nouvelles",
    report: "Bilan",
    top: "Meilleurs clients",
    hours: "Heures",
    calendar: "Agenda",
    settings: "Quand il vient",
    off: (kind) => `Couper : ${kindOf(kind)}`,
    on: (kind) => `Activer : ${kindOf(kind)}`,
    preview: "Aperçu",
  },
  firstNote: (kind, when, silent) =>
    `Ceci vient ${when}${silent ? ", quand il y a quelque chose à dire" : ""}. Pour le changer : ${kind === "daily" ? "digest 7:30 weekdays" : kind === "weekly" ? "digest weekly friday 16:00" : "digest monthly on the 2nd"}. Pour l'arrêter : digest ${kind} off.`,

  title: "Résumé",
  kinds: { daily: "Quotidien", weekly: "Hebdomadaire", monthly: "Mensuel" },
  off: "coupé",
  when: (kind, time, days) =>
    kind === "monthly"
      ? `à ${time} le ${and(days.map(onTheDay))} de chaque mois`
      : kind === "weekly" && days.length === 1
        ? `à ${time} chaque ${weekdays[(days[0] ?? 1) - 1]}`
        : `à ${time} ${weekdaysText(days)}`,
  toMe: "à toi",
  toChannel: (channel) => `dans ${channel}`,
  aChannel: "un canal",
  evenEmpty: "même quand il n'y a rien à dire",
  leftOut: (names) => `sans ${and(names)}`,
  next: "Prochain",
  nextAt: (kind, day, time) => `${day}, ${time} (${kindOf(kind)})`,
  zone: "Fuseau horaire",
  set: (kind, how) => `Le résumé ${kindOf(kind)} vient ${how}.`,
  isOff: (kinds) =>
    kinds.length === 1 ? `Le résumé ${kindOf(kinds[0] ?? "")} est coupé.` : "Les résumés sont coupés.",
  allOff: "Aucun résumé n'est actif.",
  wasSo: "C'était déjà ainsi.",
  nowSet: "Voici comment viennent tes résumés.",
  setTitle: (kinds) => `Réglage des résumés : ${and(kinds.map(kindOf))}`,
  seenThere: (channel) => `Tout le monde dans ${channel} en verra les chiffres et les noms.`,
  ownerOnlyChannel: "Seul un propriétaire peut envoyer un résumé dans un canal, puisque tout le monde l'y voit.",
  hereExample: "digest to here",
  unread: (text) => `Je n'arrive pas à lire « ${text} » comme une heure, des jours ou une partie d'un résumé.`,
  oneDayAWeek: "Un résumé hebdomadaire vient un jour par semaine. Pour plusieurs jours, prends le quotidien.",
  weeklyExample: "digest weekly fri 16:00",
  example: "digest 8:30 weekdays",
  preview: (day, time) => `Voici ce qui viendrait ${day} à ${time}, en l'état :`,
  previewSilent: (day, time) => `En l'état, rien ne viendrait ${day} à ${time} : il n'y a rien à dire.`,
  previewOff: (kind) => `Le résumé ${kindOf(kind)} est coupé. Voici ce qu'il dirait maintenant :`,
  how: (value, kind) => `${kindOf(kind)} : ${value}`,
};
