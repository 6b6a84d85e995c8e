import type { Say } from "../../say.ts";
import { capital, count, days } from "./grammar.ts";

const stages: Readonly<Record<string, string>> = {
  lead: "cliente potencial",
  negotiation: "negociación",
  client: "cliente",
  past: "antiguo cliente",
  lost: "perdido",
};

/** Logged calls, emails, meetings, texts and notes; what has gone quiet; reminders. */
export const interactions: Say["interactions"] = {
  channels: { call: "Llamada", email: "Correo", meeting: "Reunión", text: "Mensaje", note: "Nota" },
  labels: {
    client: "Cliente",
    contact: "Persona",
    date: "Fecha",
    summary: "Resumen",
    nextStep: "Próximo paso",
    followUp: "Seguimiento",
    told: "Se avisará a",
    by: "Anotado por",
    when: "Cuándo",
    repeats: "Se repite",
    invoice: "Factura",
    owes: "Debe",
    wasDue: "Era para",
    done: "Hecho",
    follows: "Sigue a",
    lastContact: "Último contacto",
  },
  logged: (channel, name) => `Anotado: ${channel.toLowerCase()} con ${name}.`,
  noted: (name) => `Anotado sobre ${name}.`,
  followUpSet: (when) => `Te lo recordaré ${when}.`,
  loggedTitle: (channel, name) => `${channel} con ${name}`,
  notedTitle: (name) => `Nota sobre ${name}`,
  followUpText: (name, nextStep) => (nextStep === null ? `Contactar de nuevo con ${name}` : `${nextStep} (${name})`),
  withWhom: "¿Con qué cliente fue?",
  whatSaid: "¿Qué anoto?",
  logExample: "llamé a Jane de Acme por el logo, seguimiento el viernes",
  noInteraction: "Esa nota del registro ya no existe.",
  laterDay: (day) => `Solo se puede anotar lo que ya ha pasado; ${day} está por venir.`,
  notAssigned: "Ese cliente no es de los proyectos que tienes asignados.",
  adds: "Añadir un cliente es cosa de managers y owners. Pídeselo a alguno.",

  historyTitle: (name) => (name === null ? "Interacciones" : `Interacciones con ${name}`),
  history: (name, shown, last, more) =>
    `${name === null ? "Lo que ha pasado con tus clientes" : `Lo que ha pasado con ${name}`}, lo más nuevo primero${more ? `: se muestran ${shown}` : ""}. Último: ${last}.`,
  historyFurther: (name) => `Antes${name === null ? "" : ` con ${name}`}:`,
  historyNone: (name) =>
    name === null
      ? 'Todavía no hay nada anotado. Prueba "llamé a Jane de Acme por el logo, seguimiento el viernes".'
      : `Todavía no ha pasado nada con ${name}.`,
  historyHead: { date: "Fecha", client: "Cliente", what: "Qué", who: "Por" },
  olderButton: "Antes",
  happened: {
    added: (stage) => `Añadido como ${stages[stage] ?? stage}`,
    moved: (from, to) => `Pasó de ${stages[from] ?? from} a ${stages[to] ?? to}`,
    met: (title, person) =>
      person === null || title.includes(person)
        ? `Reunión celebrada: ${title}`
        : `Reunión celebrada (${person}): ${title}`,
    sent: (number) => `Factura ${number} enviada`,
    paid: (number) => `Pago de ${number} recibido`,
    settled: (number) => `Factura ${number} pagada del todo`,
    refund: (number) => `Devolución de ${number} hecha`,
    received: (what) => (what === null ? "Pago recibido" : `Pago recibido por ${what}`),
    logged: (channel, person, summary, nextStep) =>
      [person === null ? channel : `${channel} (${person})`, summary]
        .filter((part) => part !== null)
        .join(": ")
        .concat(nextStep === null ? "" : ` → ${nextStep}`),
  },

  quiet: (n, more, quietDays) =>
    `${more ? `Estos ${n}, y más, llevan` : n === 1 ? "1 cliente lleva" : `${n} clientes llevan`} ${days(quietDays)} o más sin ninguna interacción; primero, quien más.`,
  quietNone: (quietDays) => `Has tenido contacto con todo el mundo en los últimos ${days(quietDays)}.`,
  staleNone: (quietDays) => `Ningún cliente potencial lleva ${days(quietDays)} sin contacto.`,
  quietFurther: "Más:",
  quietTitle: (quietDays) => `${capital(days(quietDays))} sin contacto`,
  quietHead: { client: "Cliente", stage: "Etapa", last: "Último contacto", next: "Próximo paso" },
  logButton: (name) => `Historial de ${name}`,
  remindButton: (name) => `Recordarme ${name}`,

  reminder: "Recordatorio",
  reminderDone: "Recordatorio, hecho",
  series: "Recordatorio periódico",
  remindWhat: "¿Qué te recuerdo?",
  remindWhen: "¿Cuándo te lo recuerdo? Por ejemplo: viernes a las 9, en 2 horas, cada lunes a las 9:00",
  remindExample: "recuérdame el viernes a las 9 reclamar a Acme",
  willRemind: (when) => `Te lo recordaré ${when}.`,
  on: (day, time) => `el ${day} a las ${time}`,
  todayAt: (time) => `hoy a las ${time}`,
  each: (rhythm, time, first) => `a las ${time} ${rhythm}, la primera vez el ${first}`,
  reminderTitle: (text) => `Recordatorio: ${text}`,
  at: (day, time) => `${day}, ${time}`,
  gone: (day, time) => `${day}, ${time} ya ha pasado.`,
  noDay: (rhythm) => `"${rhythm}" no tiene ningún día por venir.`,
  noReminder: "Ese recordatorio ya no existe.",
  noneCalled: (text) => `No tienes ningún recordatorio abierto sobre "${text}".`,
  noneTold: "No hay ningún recordatorio esperándote.",
  whichReminder: "¿Qué recordatorio?",
  choice: (text, when) => `${text} · ${when}`,
  doneBefore: (text) => `"${text}" ya está hecho.`,
  notToldYet: (text) => `"${text}" se repite, y todavía no toca ninguno.`,
  stopExample: (text) => `remind stop ${text}`,
  doneText: (text) => `Hecho: ${text}.`,
  doneSeries: (text, rhythm) => `Hecho: ${text}. Sigue ${rhythm}.`,
  doneTitle: (text) => `Recordatorio hecho: ${text}`,
  stopped: (text) => `No te recordaré más "${text}".`,
  stopTitle: (text) => `Recordatorio terminado: ${text}`,
  snoozed: (text, when) => `"${text}" vuelve ${when}.`,
  snoozedSeries: (text, when, rhythm) => `"${text}" vuelve ${when}. La serie sigue ${rhythm}.`,
  snoozeTitle: (text, when) => `Recordatorio pospuesto: ${text}, ${when}`,
  snoozeGone: "Esa hora ya ha pasado.",
  snoozeExample: "snooze 1h",
  badDelay: (text) =>
    `No puedo leer "${text}" como un tiempo para posponerlo. Prueba: 15 min, 1h, mañana o lunes a las 10.`,
  buttons: {
    done: "Hecho",
    quarter: "15 min",
    hour: "1 h",
    tomorrow: "Mañana",
    week: "La semana que viene",
    show: (name) => `Ver ${name}`,
    doneOf: (text) => `Hecho: ${text}`,
  },
  list: (waiting, coming, more) => {
    const open =
      waiting === 0 ? "" : `${waiting === 1 ? "1 recordatorio te espera" : `${waiting} recordatorios te esperan`}`;
    const next = coming === 0 ? "" : more ? `los próximos ${coming}` : count(coming, "por venir", "por venir");
    return `${capital([open, next].filter(Boolean).join(", "))}.`;
  },
  listNone: 'No tienes recordatorios abiertos. Prueba "recuérdame el viernes a las 9 reclamar a Acme".',
  listTitle: "Recordatorios",
  listHead: { when: "Cuándo", what: "Qué", about: "Sobre", repeats: "Se repite" },
  waitingSince: (when) => `esperando desde ${when}`,
  more: "Más",

  push: (text) => `⏰ ${text}`,
  pushLate: (text, when) => `⏰ ${text} (con retraso: era ${when})`,
  mentioned: (who, what) => `${who} te ha mencionado: ${what}.`,
};
