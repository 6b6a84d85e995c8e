import type { Say } from "../../say.ts";
import { and, capital, count, days as daysText, weekdays } from "./grammar.ts";

function weekdaysText(days: readonly number[]): string {
  const all = days.join(",");
  if (all === "1,2,3,4,5,6,7") return "todos los días";
  if (all === "1,2,3,4,5") return "de lunes a viernes";
  if (all === "6,7") return "los fines de semana";
  return `los ${and(days.map((day) => weekdays[day - 1] ?? ""))}`;
}

/** What the parts of a digest are called: the first as it is shown, all as they are typed. */
const sections: Say["digests"]["sections"] = {
  meetings: ["reuniones", "reunión", "calendario", "citas", "meetings", "meeting", "calendar"],
  invoices: ["facturas", "factura", "vencidas", "facturas vencidas", "invoices", "invoice", "overdue"],
  reminders: ["recordatorios", "recordatorio", "avisos", "reminders", "reminder"],
  tasks: ["tareas", "tarea", "pendientes", "tasks", "task"],
  leads: ["clientes potenciales", "potenciales", "leads", "lead"],
  money: ["dinero", "ingresos", "cifras", "totales", "money", "income"],
  goals: ["objetivos", "objetivo", "metas", "meta", "goals", "goal"],
  hours: ["horas", "tiempo", "hours"],
  clients: ["clientes", "mejores clientes", "clients"],
  chart: ["gráfico", "gráficos", "chart"],
  ahead: ["lo que viene", "próximo", "ahead"],
};

const kindNames: Readonly<Record<string, string>> = { daily: "diario", weekly: "semanal", monthly: "mensual" };
const kindOf = (kind: string) => kindNames[kind.toLowerCase()] ?? kind.toLowerCase();
const invoices = (n: number) => count(n, "factura", "facturas");
const tasks = (n: number) => count(n, "tarea", "tareas");
const meetings = (n: number) => count(n, "reunión", "reuniones");
const reminders = (n: number) => count(n, "recordatorio", "recordatorios");

/** Digests: what they say, and how they are set. */
export const digests: Say["digests"] = {
  sections,
  section: (section) => sections[section][0],
  and,

  days: (first, last, month) => `${first}–${last} ${month}`,
  daysAcross: (first, month, last, lastMonth) => `${first} ${month} – ${last} ${lastMonth}`,
  daySince: (day, since) => `${day}, desde el ${since}`,
  today: (day, parts) => `Hoy, ${day}: ${parts.join("; ")}.`,
  todayFree: (day) => `Hoy, ${day}: no hay nada que hacer.`,
  came: (amount, since) => `${capital(since)} entraron ${amount}.`,
  yesterday: "ayer",
  since: (day) => `desde el ${day}`,
  quietDay: (day) => `Nada que contar del ${day}: ninguna reunión, nada que venza, nada vencido.`,
  parts: {
    meeting: (name, time) => `${name} a las ${time}`,
    meetings: (n, time) => `${meetings(n)}, la primera a las ${time}`,
    due: (number, client, amount) => `vence ${number} de ${client} (${amount})`,
    dueMany: (n, amounts) => `vencen ${invoices(n)} (${amounts})`,
    overdue: (number, client, days, amount) => `${number} de ${client} venció hace ${daysText(days)} (${amount})`,
    overdueMany: (n, amounts) => `hay ${invoices(n)} vencidas (${amounts})`,
    apart: (n, amounts) =>
      n === 1
        ? `una factura sin pagar tiene su propio mensaje (${amounts})`
        : `${n} facturas sin pagar tienen su propio mensaje (${amounts})`,
    task: (title) => `tarea: ${title}`,
    tasks: (n) => tasks(n),
    reminder: (text) => `recordatorio: ${text}`,
    reminders: (n) => reminders(n),
    lead: (name, days) => `${name} lleva ${daysText(days)} sin saber de ti`,
    leads: (n) => `${n} clientes potenciales se han enfriado`,
  },
  labels: {
    meetings: "Reuniones",
    due: "Vence hoy",
    overdue: "Vencidas",
    tasks: "Tareas",
    reminders: "Recordatorios",
    leads: "Potenciales sin contacto",
    receivedYesterday: "Cobrado ayer",
    receivedSince: (day) => `Cobrado desde el ${day}`,
    month: (month, whole) => capital(whole ? month : `${month} hasta ahora`),
    goals: "Objetivos",
    hours: "Horas",
    hoursYesterday: "Horas de ayer",
    hoursSince: (day) => `Horas desde el ${day}`,
    received: "Cobrado",
    spent: "Gastado",
    left: "Queda",
    clients: "Mejores clientes",
    sent: "Facturas enviadas",
    paid: "Facturas pagadas",
    ahead: (days) => `Próximos ${days} días`,
  },
  lines: {
    invoice: (number, client, amount) => `${number} ${client} ${amount}`,
    late: (line, days) => `${line}, ${daysText(days)} de retraso`,
    inAll: (amounts) => `${amounts} en total`,
    task: (title, project) => (project === null ? title : `${title} (${project})`),
    since: (line, day) => `${line}, desde el ${day}`,
    reminder: (time, text) => `${time} ${text}`,
    about: (text, client) => (text.includes(client) ? text : `${text} (${client})`),
    waiting: (text, day) => `${text}, esperando desde el ${day}`,
    lead: (name, days) => `${name}, ${daysText(days)}`,
    more: (n) => `y ${n} más`,
    from: (amount, payers) => (payers.length === 0 ? amount : `${amount}: ${payers.join(", ")}`),
    fromOne: (amount, name) => `${amount} de ${name}`,
    payer: (name, amount) => `${name} ${amount}`,
    nobody: "sin cliente",
    compared: (now, before, period, change) =>
      `${now} cobrados (${period}: ${before}${change === null ? "" : `, ${change}`})`,
    beside: (now, before, change) => `${now} (antes: ${before}${change === null ? "" : `, ${change}`})`,
    grew: (percent) => `+${percent}`,
    goal: (name, percent, due) => (due === null ? `${name}: ${percent}` : `${name}: ${percent}, hasta el ${due}`),
    counted: (n, amounts) => (amounts === "" ? String(n) : `${n} (${amounts})`),
    project: (name, minutes) => `${name} ${minutes}`,
    noProject: "sin proyecto",
  },
  period: (period, received, spent, left) =>
    `${capital(period)}: entraron ${received} y salieron ${spent}, así que quedan ${left}.`,
  periodHours: (period, hours) =>
    `${capital(period)}: ${hours === null ? "ninguna hora anotada" : `${hours} anotadas`}.`,
  periodOnly: (period) => `${capital(period)}.`,
  overdueToo: (part) => `${capital(part)}.`,
  ahead: (n, invoiceAmounts, due, taskCount, reminderCount) =>
    [
      ...(n > 0 ? [meetings(n)] : []),
      ...(invoiceAmounts === null ? [] : [`${invoices(due)} por vencer (${invoiceAmounts})`]),
      ...(taskCount > 0 ? [tasks(taskCount)] : []),
      ...(reminderCount > 0 ? [reminders(reminderCount)] : []),
    ].join(", "),
  nothingAhead: "nada",
  emptyPeriod: (period) => `Nada que contar de ${period}: no entró ni salió nada.`,
  titles: { weekly: "La semana", monthly: "El mes" },
  due: {
    today: { name: "hoy", title: "Para hoy", head: "Hoy", nothing: "No vence nada hoy." },
    week: {
      name: "esta semana",
      title: "Para esta semana",
      head: "Esta semana",
      nothing: "No vence nada esta semana.",
    },
    during: (period) => ({
      name: period,
      title: `Vence: ${period}`,
      head: period,
      nothing: `No vence nada en ese tiempo (${period}).`,
    }),
    text: (head, parts) => `${head}: ${and(parts)}.`,
    invoices: (n, amounts) => `${invoices(n)} por vencer (${amounts})`,
    overdue: (n, amounts) => `${n === 1 ? "1 vencida" : `${n} vencidas`} (${amounts})`,
    tasks: (n) => tasks(n),
    meetings: (n) => meetings(n),
    reminders: (n) => reminders(n),
    invoicesDue: "Facturas que vencen",
    on: (line, day) => `${line}, ${day}`,
    dated: (day, line) => `${day}, ${line}`,
  },
  chart: { day: "Día", week: "Semana", month: "Mes", bar: "█ entra ░ sale", hours: "Horas" },

  buttons: {
    meetings: "Reuniones de hoy",
    overdue: "Vencidas",
    owed: "Quién me debe",
    tasks: "Tareas",
    reminders: "Recordatorios",
    leads: "Potenciales sin contacto",
    report: "Informe",
    top: "Mejores clientes",
    hours: "Horas",
    calendar: "Calendario",
    settings: "Cuándo llega",
    off: (kind) => `Sin resumen ${kindOf(kind)}`,
    on: (kind) => `Con resumen ${kindOf(kind)}`,
    preview: "Vista previa",
  },
  firstNote: (kind, when, silent) =>
    `Esto llega ${when}${silent ? ", cuando hay algo que contar" : ""}. Para cambiarlo: ${kind === "daily" ? "digest 7:30 weekdays" : kind === "weekly" ? "digest weekly friday 16:00" : "digest monthly on the 2nd"}. Para quitarlo: digest ${kind} off.`,

  title: "Resumen",
  kinds: { daily: "Diario", weekly: "Semanal", monthly: "Mensual" },
  off: "desactivado",
  when: (kind, time, days) =>
    kind === "monthly"
      ? `a las ${time} el día ${and(days.map(String))} de cada mes`
      : `a las ${time} ${weekdaysText(days)}`,
  toMe: "a ti",
  toChannel: (channel) => `a ${channel}`,
  aChannel: "un canal",
  evenEmpty: "también cuando no hay nada que contar",
  leftOut: (names) => `sin ${and(names)}`,
  next: "Próximo",
  nextAt: (kind, day, time) => `${day}, ${time} (${kindOf(kind)})`,
  zone: "Zona horaria",
  set: (kind, how) => `El resumen ${kindOf(kind)} llega ${how}.`,
  isOff: (kinds) =>
    kinds.length === 1 ? `El resumen ${kindOf(kinds[0] ?? "")} está desactivado.` : "Los resúmenes están desactivados.",
  allOff: "No hay ningún resumen activo.",
  wasSo: "Ya estaba así.",
  nowSet: "Así llegan tus resúmenes.",
  setTitle: (kinds) => `Ajustes de resúmenes: ${and(kinds.map(kindOf))}`,
  seenThere: (channel) => `Todo el mundo en ${channel} verá sus cifras y nombres.`,
  ownerOnlyChannel: "Solo un owner puede enviar un resumen a un canal, porque allí lo ve todo el mundo.",
  hereExample: "digest to here",
  unread: (text) => `No puedo leer "${text}" como una hora, unos días o una parte del resumen.`,
  oneDayAWeek: "El resumen semanal llega un día de la semana. Para varios días, usa el diario.",
  weeklyExample: "digest weekly friday 16:00",
  example: "digest 8:30 weekdays",
  preview: (day, time) => `Esto llegaría el ${day} a las ${time}, tal como están las cosas:`,
  previewSilent: (day, time) =>
    `Tal como están las cosas, el ${day} a las ${time} no llegaría nada: no hay nada que contar.`,
  previewOff: (kind) => `El resumen ${kindOf(kind)} está desactivado. Ahora mismo diría esto:`,
  how: (value, kind) => `${kind}: ${value}`,
};
