import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

const minutesText = (minutes: number) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(" ");
};

/** How a meeting is held, as its card says. */
const mediums = new Map([
  ["in person", "en persona"],
  ["phone", "teléfono"],
  ["video", "videollamada"],
]);

const on = (medium: string) =>
  /^(?:phone|telephone|tel[ée]fono)$/i.test(medium)
    ? "por teléfono"
    : /^(?:in person|en persona)$/i.test(medium)
      ? "en persona"
      : `por ${/^video$/i.test(medium) ? "videollamada" : medium}`;

const meetings = (n: number) => count(n, "reunión", "reuniones");

/** Meetings and the calendar. */
export const calendar: Say["calendar"] = {
  meeting: "Reunión",
  series: "Reunión periódica",
  untitled: "Reunión",
  withWhom: (title, whom) => `${title} con ${whom}`,
  heldBy: (medium) => mediums.get(medium.toLowerCase()) ?? medium,
  fields: {
    what: "Qué",
    when: "Cuándo",
    length: "Duración",
    repeats: "Se repite",
    next: "Próxima",
    without: "Salvo",
    client: "Cliente",
    contact: "Con",
    medium: "Medio",
    link: "Enlace",
    place: "Lugar",
    agenda: "Temas",
    documents: "Documentos",
    priority: "Prioridad",
    status: "Estado",
    lastContact: "Último contacto",
    owes: "Debe",
  },
  statuses: { booked: "prevista", held: "celebrada", cancelled: "cancelada" },
  minutes: minutesText,
  span: (day, from, to) => `${day}, ${from}–${to}`,
  spanOverDays: (day, from, endDay, to) => `${day}, ${from} – ${endDay}, ${to}`,
  elsewhere: (text, there, zone) => `${text} (${there} en ${zone})`,
  times: (from, to) => `${from}–${to}`,
  nowhere: "nada",
  booked: (name, when, medium) => `Agendado: ${name}, ${when}${medium === null ? "" : `, ${on(medium)}`}.`,
  bookedSeries: (name, rhythm, time, first, without) =>
    `Agendado: ${name}, a las ${time} ${rhythm}${without.length > 0 ? `, salvo el ${without.join(", ")}` : ""}; la primera, el ${first}.`,
  notOneOf: (name, day) => `${name} no caería en ${day} de todos modos, así que no he agendado nada todavía.`,
  bookedTitle: (name, when) => `Reunión: ${name}, ${when}`,
  moved: (name, before, after) => `Cambio de hora de ${name}: de ${before} a ${after}.`,
  movedSeries: (name, rhythm, time, first) =>
    `Cambiada toda la serie: ${name} es ahora a las ${time} ${rhythm}; la próxima, el ${first}.`,
  movedTitle: (name, after) => `Cambio de ${name} a ${after}`,
  stays: (name, when) => `${name} ya es el ${when}. No ha cambiado nada.`,
  cancelled: (name, when) => `Cancelado: ${name}, ${when}. No habrá más avisos.`,
  cancelledSeries: (name) => `Cancelada toda la serie: ${name}. No habrá más avisos.`,
  endedSeries: (name) => `Terminada la serie: ${name}. Lo celebrado se queda; no vendrá ninguna más.`,
  cancelledTitle: (name, when) => `Cancelación de ${name}, ${when}`,
  alreadyCancelled: (name) => `Ya está cancelado: ${name}.`,
  inFile: "El archivo la pone en tu propio calendario.",
  outFile: "El archivo la quita de tu propio calendario.",
  changesFile: "Los archivos avisan a tu propio calendario.",
  askTime: (day) => `¿A qué hora el ${day}?`,
  askTarget: (name, when) => `¿Para cuándo lo cambio: ${name}, ${when}?`,
  askWhich: "¿Qué reunión?",
  clearWhen: "¿Qué día o semana despejo?",
  nothingToClear: (when) => `No queda ninguna reunión que cancelar: ${when}. No he cambiado nada.`,
  askClear: (n, when) =>
    n === 1 ? `Hay 1 reunión, ${when}. ¿La cancelo?` : `Hay ${n} reuniones, ${when}. ¿Las cancelo todas?`,
  clearAll: (n) => (n === 1 ? "Cancelarla" : `Cancelar las ${n}`),
  cleared: (n, when) =>
    `Canceladas: ${meetings(n)}, ${when}. No habrá avisos. Los archivos las quitan de tu propio calendario.`,
  clearedTitle: (n, when) => `Canceladas: ${meetings(n)}, ${when}`,
  askSeries: (name, when) => `${name} es una serie. ¿Solo la del ${when} o toda la serie?`,
  onlyThis: (day) => `Solo ${day}`,
  wholeSeries: "Toda la serie",
  past: (when) => `${when} ya ha pasado. ¿Es así?`,
  odd: (time, when) => `Eso es a las ${time} (${when}). ¿Es así?`,
  clashes: (names, more) =>
    `Eso choca con ${names.join("; ")}${more > 0 ? ` y ${more} más` : ""}. Todavía no he escrito nada.`,
  clashOne: (name, when) => `${name} (${when})`,
  noFree: "No he encontrado ningún hueco en las próximas dos semanas.",
  bookAnyway: "Agendar igualmente",
  moveAnyway: "Cambiar igualmente",
  useTime: (day, time) => `${day} ${time}`,
  gone: "Esa reunión ya no existe.",
  none: "No tienes por delante ninguna reunión así.",
  noneOn: (day, client) =>
    `No hay ninguna reunión${client ? ` con ${client}` : ""} el ${day}, así que no he cambiado nada.`,
  noneWith: (client) => `No hay por delante ninguna reunión con ${client}.`,
  neverTakesPlace: "Ese ritmo no tiene ningún día por delante, así que no habría reunión.",
  rhythmStays:
    "Esa serie cae en varios días de la semana, así que no sé cuáles serían los nuevos. Di mejor el nuevo ritmo.",
  updated: (name) => `Cambiado: ${name}.`,
  updatedTitle: (name) => `Cambio en ${name}`,
  saysSo: (name) => `${name} ya lo dice así. No ha cambiado nada.`,
  nothingToChange: (name) => `No entendí qué cambiar en ${name}.`,
  endsBefore: "Acabaría antes de empezar.",
  badMoment: (text) => `No puedo leer "${text}" como un día y una hora. Prueba: martes a las 15:00, mañana a las 12.`,
  badLength: (text) => `No puedo leer "${text}" como una duración de hasta 24 horas. Prueba: 45 min, 1h o 1:30.`,
  badLeads: (text) => `No puedo leer "${text}" como tiempos antes de una reunión. Prueba: 1d, 15m u off.`,
  badMinutes: (text) => `No puedo leer "${text}" como una duración. Prueba: 30 min o 1h.`,
  noSuch: (text) => `No conozco por delante ninguna reunión llamada "${text}".`,
  examples: {
    book: "llamada con Jane el martes a las 15h, 45 min por zoom",
    list: "meet list",
    repeat: "reunión de equipo todos los lunes a las 10",
    update: (title) => `meet update ${title} agenda: presupuesto y alcance`,
  },
  lines: {
    one: (times, name, medium, mark) => `${mark}${times} ${name}${medium === null ? "" : ` (${medium})`}`,
    high: "❗",
    count: (n, period) => (n === 0 ? `Ninguna reunión ${period}.` : `${meetings(n)} ${period}.`),
    countWith: (n, client, period) => `${n === 0 ? "Ninguna reunión" : meetings(n)} con ${client} ${period}.`,
    moreShort: (n) => `+${n} más`,
    more: (n) => `${n} más; pide un periodo más corto para verlas.`,
  },
  free: {
    title: "Tiempo libre",
    head: ["Día", "Libre"],
    nothing: "nada",
    parts: { day: "de 9 a 18", morning: "por la mañana", afternoon: "por la tarde", evening: "por la noche" },
    day: ({ day, part, whole, times }) => {
      if (times.length === 0) return `Sin tiempo libre ${part}, ${day}.`;
      return whole
        ? `Hay tiempo libre ${part}, ${day}: ${times.join(", ")}.`
        : `En parte: ${part}, ${day}, queda libre ${times.join(", ")}.`;
    },
    days: (part) => `Tiempo libre ${part}:`,
  },
  periods: {
    day: (day) => `el ${day}`,
    week: (from, to) => `del ${from} al ${to}`,
    month: (month) => `en ${month}`,
    ahead: "en las próximas cuatro semanas",
  },
  titles: {
    meetings: "Reuniones",
    week: (from) => `Semana del ${from}`,
    month: (month) => month,
  },
  buttons: {
    previous: "◀ Antes",
    next: "Después ▶",
    month: "Mes",
    week: "Semana",
    move: "Cambiar hora",
    cancel: "Cancelar",
    late: "Llego tarde",
    snooze: "Posponer 5 min",
    snoozeHour: "Posponer 1 h",
    notes: "Notas",
    onlyLead: (lead) => `Solo ${lead} antes`,
    lateBy: (minutes) => `${minutes} min`,
  },
  feed: {
    name: (workspace) => `${workspace} (Purser)`,
    address: (address) =>
      `Tu calendario, para suscribirse desde Google, Apple u Outlook. Quien tenga esta dirección ve tus reuniones, así que guárdala para ti:\n${address}\nGoogle Calendar: Otros calendarios, Desde URL. Apple: Archivo, Nueva suscripción a calendario. Outlook: Agregar calendario, Suscribirse desde la web. Buscan los cambios por sí mismos, algunos solo unas pocas veces al día.`,
    renewed: "La dirección anterior ya no funciona. Los calendarios que la usan necesitan esta:",
    off: "Ya nadie puede suscribirse a tu calendario: su dirección ha desaparecido para siempre.",
    none: "Tu calendario no tiene ninguna dirección que quitar.",
    renew: "Renovar dirección",
    turnOff: "Quitarla",
    again: "Dirección nueva",
    noAddress:
      "Se podrá suscribir a tu calendario cuando se llegue a Purser desde internet: quien lo tenga en marcha pone HTTP_PORT (el puerto de su servidor web, por ejemplo 8080) y PUBLIC_URL (la dirección https que lleva a él, por ejemplo https://purser.example) y lo arranca de nuevo.",
  },
  nudge: {
    soon: (name, minutes, time) => `En ${minutes}, a las ${time}: ${name}.`,
    later: (name, when) => `Próximamente: ${name}, ${when}.`,
    tomorrow: (name, time) => `Mañana a las ${time}: ${name}.`,
    one: (name, when) => `${name} (${when})`,
    missed: (names, more) => `Mientras yo no estaba tenías: ${more > 0 ? `${more} antes; ` : ""}${names.join("; ")}.`,
    began: (name, time) => `${name} empezó a las ${time}.`,
  },
  late: {
    text: (letter) => `Listo para reenviar:\n${letter}`,
  },
  remindersOf: (name, leads) => `Avisos de ${name}: ${leads}.`,
  remindersTitle: (name) => `Avisos de ${name}`,
  askNotes: (name) => `¿Qué anoto de ${name}? Cabe todo en un mensaje.`,
  nobodyToLog: "Esa reunión no es con ningún cliente ni persona que conozca. ¿Con qué cliente fue?",
  snoozedOn: (name, when) => `Te avisaré otra vez de ${name} ${when}.`,
  snoozed: (name, time) => `Te avisaré otra vez de ${name} a las ${time}.`,
  snoozedTitle: (name) => `Aviso pospuesto: ${name}`,
  tooLateToSnooze: (name) => `${name} ya ha terminado; no hay nada que avisar.`,
  settings: {
    reminders: "Avisos de reuniones",
    length: "Duración de una reunión",
    off: "desactivado",
    leads: (leads) =>
      `${leads
        .map(({ count: n, unit }) => `${n} ${{ d: n === 1 ? "día" : "días", h: "h", m: "min" }[unit]}`)
        .join(", ")} antes`,
  },
};
