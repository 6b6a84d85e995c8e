import type { Say } from "../../say.ts";

/** Clients that are one. */
export const merge: Say["merge"] = {
  ask: (from, into) =>
    `¿Uno ${from} con ${into}? Todo lo de ${from} pasa a ${into}, y ${from} desaparece. Un solo deshacer recupera los dos.`,
  card: (from, into) => `${from} → ${into}`,
  head: ["Qué", "Pasa"],
  tables: {
    contact: "contactos",
    contactPoint: "correos, teléfonos, sitios",
    clientTag: "etiquetas",
    stageMove: "cambios de etapa",
    hoursEntry: "horas",
    meeting: "reuniones",
    income: "ingresos",
    expense: "gastos",
    invoice: "facturas",
    project: "proyectos",
    task: "tareas",
    recurring: "entradas periódicas",
    deal: "oportunidades",
    document: "documentos",
    interaction: "interacciones",
    reminder: "recordatorios",
    timer: "cronómetros",
  },
  nothing: "nada",
  button: "Unir",
  merged: (from, into) => `Unidos: ${from} pasa a ${into}.`,
  title: (from, into) => `Unión de ${from} con ${into}`,
  same: "Es el mismo cliente.",
  whichTwo: 'Di cuáles dos: "client merge Acme Inc into Acme".',
  example: "client merge Acme Inc into Acme",
  pairs: (count) =>
    count === 1 ? "1 pareja de clientes puede ser uno solo." : `${count} parejas de clientes pueden ser uno solo.`,
  noPairs: "No hay dos clientes que parezcan el mismo.",
  pairsTitle: "Posibles duplicados",
  pairsHead: ["Cliente", "Quizá el mismo", "Por"],
  by: { email: "correo", phone: "teléfono", name: "nombre" },
  because: (by, value) => `${by} ${value}`,
  into: (from, into) => `Unir ${from} con ${into}`,
};
