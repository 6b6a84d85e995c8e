import type { Say } from "../../say.ts";

type Kind = keyof Say["pushes"]["names"];

const names: Readonly<Record<Kind, string>> = {
  digest: "resúmenes",
  meetings: "avisos de reuniones",
  reminders: "recordatorios",
  mentions: "menciones",
  portal: "avisos de los portales",
  recurring: "entradas periódicas",
  invoices: "avisos de facturas",
  tasks: "tareas que vencen",
  leads: "potenciales sin contacto",
  budgets: "avisos de presupuestos",
  goals: "objetivos cerca de su fecha",
  notices: "anuncios",
  delivery: "lo que no se pudo entregar",
};

/** Where what is not told can still be seen. */
const stays: Readonly<Record<Kind, string>> = {
  digest: "`digest` lo sigue mostrando cuando lo pidas.",
  meetings: "Las reuniones siguen en el calendario.",
  reminders: "Siguen en `remind list`, y vencen allí en silencio.",
  mentions: "Siguen en el historial del cliente.",
  portal: "Lo que escriben sigue en el historial del cliente.",
  recurring: "Se siguen anotando solas.",
  invoices: "Siguen en `invoice list`.",
  tasks: "Siguen en `task list`.",
  leads: "Siguen en `pipeline`.",
  budgets: "Siguen en `budget list`.",
  goals: "Siguen en `goal list`.",
  notices: "El canal no recibe nada más.",
  delivery: "El registro lo sigue diciendo.",
};

const platformName = (platform: string) =>
  ({ slack: "Slack", telegram: "Telegram", discord: "Discord" })[platform] ?? "este ordenador";

/** What is said unasked: how it is turned off, put off, and told together. */
export const pushes: Say["pushes"] = {
  names,
  label: "Lo que te cuento sin que preguntes",
  allOn: "todo",
  allBut: (kinds) => `todo menos ${kinds.map((kind) => names[kind]).join(", ")}`,
  turnOff: (kind) => `No más ${names[kind]}`,
  isOff: (kind) =>
    `no más ${names[kind]}. ${stays[kind].replaceAll("`", "")} Para volver a recibirlos: settings push ${kind} on`,
  isOn: (kind) => `${names[kind]} otra vez`,
  unknown: (text) => `No sé qué quitar con "${text}". Hay: ${Object.values(names).join(", ")}.`,
  held: (n) => `${n} cosas te esperaban:`,
  heldLine: (place, text) => `${place}. ${text}`,
  heldMore: (n) => `y ${n} más.`,
  waiting: (texts) =>
    texts.length === 0
      ? "Nada espera a que acaben tus horas tranquilas."
      : ["En espera hasta que acaben tus horas tranquilas:", ...texts].join("\n"),
  heldGone: "Eso es de hace demasiado tiempo; ya no lo tengo.",
  notices: {
    label: "Anuncios",
    set: (channel) =>
      `${channel}. Desde ahora se anuncian allí los clientes nuevos, las facturas pagadas y las oportunidades ganadas, con nombres e importes, a quien lo lea`,
    client: (name, stage) => (stage === null ? name : `${name} (${stage})`),
    invoice: (number, client, amount) => `${number} de ${client}, ${amount}`,
    deal: (title, client, value) => `${title} para ${client}${value === null ? "" : `, ${value}`}`,
    line: (kind, n, named, more) => {
      const what = {
        client: n === 1 ? "Cliente nuevo" : `${n} clientes nuevos`,
        invoice: n === 1 ? "Factura pagada" : `${n} facturas pagadas`,
        deal: n === 1 ? "Oportunidad ganada" : `${n} oportunidades ganadas`,
      }[kind];
      return `${what}: ${[...named, ...(more > 0 ? [`y ${more} más`] : [])].join("; ")}.`;
    },
  },
  delivery: {
    member: (name, platform, days) => {
      const what =
        name === null
          ? days >= 7
            ? `Llevo ${days} días sin poder hacerte llegar`
            : "No puedo hacerte llegar"
          : days >= 7
            ? `Llevo ${days} días sin poder hacer llegar a ${name}`
            : `No puedo hacer llegar a ${name}`;
      const then = name === null ? "me escribas allí" : `${name} me escriba allí`;
      return `${what} lo que tengo que decir en ${platformName(platform)}. Espera hasta que ${then}.`;
    },
    channel: (name, platform) =>
      `Ya no puedo escribir en ${name ?? "tu canal"} de ${platformName(platform)}. Déjame entrar otra vez, o elige otro canal.`,
  },
  channels: {
    here: "este canal",
    on: (platform) => `un canal de ${platformName(platform)}`,
    sayThere: (example) => `Solo puedo tomar un canal desde dentro: di "${example}" en él.`,
    unknown: (text, example) => `No sé qué canal es "${text}". Di "${example}" en ese canal.`,
    others: "Ese canal pertenece a otros libros.",
  },
  quiet: {
    label: "Horas tranquilas",
    own: "Tus horas tranquilas",
    weekends: "Fines de semana",
    off: "desactivadas",
    between: (from, to) => `${from}–${to}`,
    weekend: "los fines de semana",
    also: (hours, weekend) => `${hours}, y ${weekend}`,
    open: "normales",
    isQuiet: "tranquilos",
    asWorkspace: (text) => `como el espacio de trabajo (${text})`,
    bad: (text) => `No puedo leer "${text}" como horas tranquilas.`,
    badWeekends: (text) => `No puedo leer "${text}"; los fines de semana son quiet (tranquilos) u open (normales).`,
  },
};
