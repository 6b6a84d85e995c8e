import type { Say } from "../../say.ts";

/** What can't be found, by its English word: what it is called, and whether it is feminine. */
const kinds: Readonly<Record<string, readonly [string, boolean]>> = {
  client: ["cliente", false],
  contact: ["contacto", false],
  project: ["proyecto", false],
  service: ["servicio", false],
  invoice: ["factura", true],
  task: ["tarea", true],
  goal: ["objetivo", false],
  resource: ["recurso", false],
  supplier: ["proveedor", false],
  supply: ["artículo", false],
  category: ["categoría", true],
  classification: ["clasificación", true],
  mode: ["forma de pago", true],
  "payment mode": ["forma de pago", true],
  member: ["miembro", false],
  deal: ["oportunidad", true],
  document: ["documento", false],
  meeting: ["reunión", true],
  reminder: ["recordatorio", false],
};
const unknown = (kind: string, text: string) => {
  const [name, feminine] = kinds[kind] ?? [kind, false];
  return `No conozco ${feminine ? "ninguna" : "ningún"} ${name} que se llame "${text}"`;
};

/** What is said when something can't be read or done: what was wrong, and what would work. */
export const problems: Say["problems"] = {
  amount: (text) => `No puedo leer "${text}" como un importe. Prueba 1200, 1,2k o 1.200,50 EUR.`,
  day: (text) => `No puedo leer "${text}" como una fecha. Prueba hoy, el viernes pasado, 12 nov o 2026-11-12.`,
  quantity: (text) => `No puedo leer "${text}" como una cantidad. Prueba 12 o 2,5.`,
  hours: (text) => `No puedo leer "${text}" como tiempo de trabajo. Prueba 3, 2,5 h, 1:30 o 45 min.`,
  period: (text) => `No puedo leer "${text}" como un periodo. Prueba mes pasado, Q3, 2026 o 2026-04-01..2026-04-30.`,
  repeat: (text) =>
    `No puedo leer "${text}" como un ritmo. Prueba cada mes, cada 2 semanas, todos los viernes o monthly on the 1st until june.`,
  empty: (what) => `${what}: venía vacío.`,
  tooLong: (length, most) => `Ese texto tiene ${length} caracteres; guardo ${most} como mucho.`,
  choice: (text, choices) =>
    `"${text}" no es ninguno de estos: ${choices.map((one) => one.replaceAll("_", " ")).join(", ")}.`,
  several: (text) => `"${text}" encaja con varios. ¿Cuál?`,
  noMember: (text, all) => {
    const only = all.length > 1 ? `Son: ${all.join(", ")}.` : "No hay nadie más que tú.";
    return `"${text}" no es miembro de estos libros, así que no he escrito nada. ${only} "invite employee" hace una invitación.`;
  },
  unknownName: (kind, text) => `${unknown(kind, text)}.`,
  unknownNew: (kind, text) => {
    const [, feminine] = kinds[kind] ?? [kind, false];
    return `${unknown(kind, text)}, así que todavía no he escrito nada. ¿${feminine ? "La" : "Lo"} añado?`;
  },
  unknownAmong: (kind, text, all) => `${unknown(kind, text)}. Hay: ${all}.`,
};
