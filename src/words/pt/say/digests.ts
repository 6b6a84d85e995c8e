import type { Say } from "../../say.ts";
import { and, capital, count, days, onWeekdays } from "./grammar.ts";

function weekdaysText(numbers: readonly number[]): string {
  const all = numbers.join(",");
  if (all === "1,2,3,4,5,6,7") return "todos os dias";
  if (all === "1,2,3,4,5") return "de segunda a sexta";
  if (all === "6,7") return "nos fins de semana";
  return onWeekdays(numbers);
}

const invoices = (n: number) => count(n, "fatura", "faturas");
const meetings = (n: number) => count(n, "reunião", "reuniões");
const tasks = (n: number) => count(n, "tarefa", "tarefas");
const reminders = (n: number) => count(n, "lembrete", "lembretes");
const due = (n: number, amounts: string) => `${invoices(n)} a vencer (${amounts})`;

/** What the parts of a digest are called: the first as it is shown, all as they are typed. */
const sections: Say["digests"]["sections"] = {
  meetings: ["reuniões", "reunião", "agenda", "meetings", "meeting", "calendar", "today's meetings"],
  invoices: ["faturas", "fatura", "vencidas", "faturas vencidas", "invoices", "invoice", "overdue", "overdue invoices"],
  reminders: ["lembretes", "lembrete", "retornos", "reminders", "reminder", "follow-ups", "followups", "follow ups"],
  tasks: ["tarefas", "tarefa", "afazeres", "tasks", "task", "to-dos", "todos", "to dos"],
  leads: ["leads", "lead", "leads parados", "prospects", "stale leads", "quiet leads"],
  money: ["dinheiro", "receitas", "recebido", "valores", "totais", "money", "income", "received", "figures", "totals"],
  goals: ["metas", "meta", "objetivos", "goals", "goal"],
  hours: ["horas", "tempo", "hours", "time"],
  clients: ["clientes", "melhores clientes", "clients", "best clients", "top clients"],
  chart: ["gráfico", "gráficos", "chart", "charts", "graph", "bars"],
  ahead: ["o que vem", "próximos", "previsão", "what comes next", "next", "ahead", "outlook"],
};

const kindNames: Readonly<Record<string, string>> = { daily: "diário", weekly: "semanal", monthly: "mensal" };
const kindOf = (kind: string) => kindNames[kind.toLowerCase()] ?? kind.toLowerCase();

/** Digests: what they say, and how they are set. */
export const digests: Say["digests"] = {
  sections,
  section: (section) => sections[section][0],
  and,

  days: (first, last, month) => `${first}–${last} ${month}`,
  daysAcross: (first, month, last, lastMonth) => `${first} ${month} – ${last} ${lastMonth}`,
  daySince: (day, since) => `${day}, desde ${since}`,
  today: (day, parts) => `Hoje, ${day}: ${parts.join("; ")}.`,
  todayFree: (day) => `Hoje, ${day}: nada a fazer.`,
  came: (amount, since) => `Entraram ${amount} ${since}.`,
  yesterday: "ontem",
  since: (day) => `desde ${day}`,
  quietDay: (day) => `Nada a relatar em ${day}: nenhuma reunião, nada a vencer, nada em atraso.`,
  parts: {
    meeting: (name, time) => `${name} às ${time}`,
    meetings: (n, time) => `${meetings(n)}, a primeira às ${time}`,
    due: (number, client, amount) => `${number} de ${client} vence (${amount})`,
    dueMany: (n, amounts) => `${n} faturas vencem (${amounts})`,
    overdue: (number, client, late, amount) => `${number} de ${client} está com ${days(late)} de atraso (${amount})`,
    overdueMany: (n, amounts) => `${n} faturas estão em atraso (${amounts})`,
    apart: (n, amounts) =>
      n === 1
        ? `uma fatura não paga tem mensagem própria (${amounts})`
        : `${n} faturas não pagas têm mensagem própria (${amounts})`,
    task: (title) => `tarefa: ${title}`,
    tasks,
    reminder: (text) => `lembrete: ${text}`,
    reminders,
    lead: (name, quiet) => `${name} não tem notícias suas há ${days(quiet)}`,
    leads: (n) => `${n} leads estão parados`,
  },
  labels: {
    meetings: "Reuniões",
    due: "Vence hoje",
    overdue: "Em atraso",
    tasks: "Tarefas",
    reminders: "Lembretes",
    leads: "Leads parados",
    receivedYesterday: "Recebido ontem",
    receivedSince: (day) => `Recebido desde ${day}`,
    month: (month, whole) => (whole ? capital(month) : `${capital(month)} até agora`),
    goals: "Metas",
    hours: "Horas",
    hoursYesterday: "Horas de ontem",
    hoursSince: (day) => `Horas desde ${day}`,
    received: "Recebido",
    spent: "Gasto",
    left: "Resta",
    clients: "Melhores clientes",
    sent: "Faturas enviadas",
    paid: "Faturas pagas",
    ahead: (n) => `Próximos ${n} dias`,
  },
  lines: {
    invoice: (number, client, amount) => `${number} ${client} ${amount}`,
    late: (line, late) => `${line}, ${days(late)} de atraso`,
    inAll: (amounts) => `${amounts} ao todo`,
    task: (title, project) => (project === null ? title : `${title} (${project})`),
    since: (line, day) => `${line}, desde ${day}`,
    reminder: (time, text) => `${time} ${text}`,
    about: (text, client) => (text.includes(client) ? text : `${text} (${client})`),
    waiting: (text, day) => `${text}, à espera desde ${day}`,
    lead: (name, quiet) => `${name}, ${days(quiet)}`,
    more: (n) => `e mais ${n}`,
    from: (amount, payers) => (payers.length === 0 ? amount : `${amount}: ${payers.join(", ")}`),
    fromOne: (amount, name) => `${amount} de ${name}`,
    payer: (name, amount) => `${name} ${amount}`,
    nobody: "sem cliente",
    compared: (now, before, period, change) =>
      `${now} recebidos (${period}: ${before}${change === null ? "" : `, ${change}`})`,
    beside: (now, before, change) => `${now} (antes: ${before}${change === null ? "" : `, ${change}`})`,
    grew: (percent) => `+${percent}`,
    goal: (name, percent, until) => (until === null ? `${name}: ${percent}` : `${name}: ${percent}, até ${until}`),
    counted: (n, amounts) => (amounts === "" ? String(n) : `${n} (${amounts})`),
    project: (name, minutes) => `${name} ${minutes}`,
    noProject: "sem projeto",
  },
  period: (period, received, spent, left) =>
    `${capital(period)}: entraram ${received} e saíram ${spent}, o que deixa ${left}.`,
  periodHours: (period, hours) => `${capital(period)}: ${hours ?? "nenhuma hora"} no registro.`,
  periodOnly: (period) => `${capital(period)}.`,
  overdueToo: (part) => `${capital(part)}.`,
  ahead: (met, owed, n, todo, told) =>
    [
      ...(met > 0 ? [meetings(met)] : []),
      ...(owed === null ? [] : [due(n, owed)]),
      ...(todo > 0 ? [tasks(todo)] : []),
      ...(told > 0 ? [reminders(told)] : []),
    ].join(", "),
  nothingAhead: "nada",
  emptyPeriod: (period) => `Nada a relatar em ${period}: nada entrou nem saiu.`,
  titles: { weekly: "A semana", monthly: "O mês" },
  due: {
    today: { name: "hoje", title: "Vence hoje", head: "Hoje", nothing: "Nada vence hoje." },
    week: { name: "esta semana", title: "Vence esta semana", head: "Esta semana", nothing: "Nada vence esta semana." },
    during: (period) => ({
      name: period,
      title: `Vence: ${period}`,
      head: period,
      nothing: `Nada vence nesse tempo (${period}).`,
    }),
    text: (head, parts) => `${head}: ${and(parts)}.`,
    invoices: due,
    overdue: (n, amounts) => `${n} em atraso (${amounts})`,
    tasks,
    meetings,
    reminders,
    invoicesDue: "Faturas a vencer",
    on: (line, day) => `${line}, ${day}`,
    dated: (day, line) => `${day}, ${line}`,
  },
  chart: { day: "Dia", week: "Semana", month: "Mês", bar: "█ entra ░ sai", hours: "Horas" },

  buttons: {
    meetings: "Reuniões de hoje",
    overdue: "Em atraso",
    owed: "Quem me deve",
    tasks: "Tarefas",
    reminders: "Lembretes",
    leads: "Leads parados",
    report: "Relatório",
    top: "Melhores clientes",
    hours: "Horas",
    calendar: "Agenda",
    settings: "Quando vem",
    off: (kind) => `Desligar o ${kindOf(kind)}`,
    on: (kind) => `Ligar o ${kindOf(kind)}`,
    preview: "Prévia",
  },
  firstNote: (kind, when, silent) =>
    `Isto vem ${when}${silent ? ", quando há algo a dizer" : ""}. Para mudar: ${kind === "daily" ? "digest 7:30 weekdays" : kind === "weekly" ? "digest weekly fri 16:00" : "digest monthly on the 2nd"}. Para acabar: digest ${kind} off.`,

  title: "Resumo",
  kinds: { daily: "Diário", weekly: "Semanal", monthly: "Mensal" },
  off: "desligado",
  when: (kind, time, numbers) =>
    kind === "monthly"
      ? `às ${time} no dia ${and(numbers.map(String))} de cada mês`
      : `às ${time} ${weekdaysText(numbers)}`,
  toMe: "para você",
  toChannel: (channel) => `para ${channel}`,
  aChannel: "um canal",
  evenEmpty: "também quando não há nada a dizer",
  leftOut: (names) => `sem ${and(names)}`,
  next: "Próximo",
  nextAt: (kind, day, time) => `${day}, ${time} (${kind})`,
  zone: "Fuso horário",
  set: (kind, how) => `O resumo ${kindOf(kind)} vem ${how}.`,
  isOff: (kinds) =>
    kinds.length === 1 ? `O resumo ${kindOf(kinds[0] ?? "")} está desligado.` : "Os resumos estão desligados.",
  allOff: "Nenhum resumo está ligado.",
  wasSo: "Já estava assim.",
  nowSet: "É assim que vêm os seus resumos.",
  setTitle: (kinds) => `Configuração de resumos: ${and(kinds.map(kindOf))}`,
  seenThere: (channel) => `Todos em ${channel} verão os valores e nomes.`,
  ownerOnlyChannel: "Só um dono pode mandar um resumo para um canal, pois todos lá o veem.",
  hereExample: "digest to here",
  unread: (text) => `Não consigo ler "${text}" como hora, dias ou parte de um resumo.`,
  oneDayAWeek: "Um resumo semanal vem em um dia da semana. Para vários dias, use o diário.",
  weeklyExample: "digest weekly fri 16:00",
  example: "digest 8:30 weekdays",
  preview: (day, time) => `Isto é o que viria em ${day} às ${time}, como as coisas estão:`,
  previewSilent: (day, time) => `Como as coisas estão, nada viria em ${day} às ${time}: não há nada a dizer.`,
  previewOff: (kind) => `O resumo ${kindOf(kind)} está desligado. Isto é o que ele diria agora:`,
  how: (value, kind) => `${kind}: ${value}`,
};
