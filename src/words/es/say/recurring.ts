import type { Say } from "../../say.ts";

type Kind = "income" | "expense" | "invoice";

const kinds: Readonly<Record<Kind, string>> = { income: "ingreso", expense: "gasto", invoice: "factura" };
const periodic = (kind: Kind) => (kind === "invoice" ? "periódica" : "periódico");

/** Whom it is about: "de Acme", "a Hetzner". */
const about = (kind: Kind, who: string | null) => (who === null ? "" : ` ${kind === "income" ? "de" : "a"} ${who}`);

const called = (kind: Kind, amount: string, who: string | null, what: string | null) =>
  `${kinds[kind]} de ${amount}${about(kind, who)}${what === null ? "" : ` por ${what}`}`;

const next = (day: string | null) => (day === null ? "Ya no le queda ningún día." : `La próxima vez, el ${day}.`);

/** What comes again and again. */
export const recurring: Say["recurring"] = {
  card: "Periódico",
  head: ["Próxima", "Qué", "Importe", "Cada cuánto"],
  kind: "Tipo",
  amount: "Importe",
  repeats: "Se repite",
  next: "Próxima",
  ends: "Termina",
  last: "Última anotada",
  postedCount: "Anotadas hasta ahora",
  status: "Estado",
  paused: (day) => `en pausa desde el ${day}`,
  ended: "terminado",
  due: "Vence",
  dueDays: (days) => `${days} días después de su fecha`,
  writtenAs: "Se anota como",
  invoices: { sent: "enviada", draft: "borrador" },
  expected: "sin cobrar hasta que lo digas",
  unpaid: "sin pagar hasta que lo digas",
  kinds,
  called,
  title: (kind, amount, who, what) =>
    called(kind, amount, who, what).replace(
      kinds[kind],
      `${kinds[kind].charAt(0).toUpperCase()}${kinds[kind].slice(1)} ${periodic(kind)}`,
    ),
  added: (name, rhythm, first) => `Fijado: ${name}, ${rhythm}. ${next(first)}`,
  postedNow: (n, day) =>
    n === 1 ? `El del ${day} ya está anotado.` : `${n} que tocaban hasta el ${day} ya están anotados.`,
  postedText: (name, day) => `Ya toca: he anotado ${name} con fecha ${day}.`,
  postedSeveral: (n) => `Tocaban ${n} entradas periódicas; las he anotado:`,
  postedTitle: (n) => `${n} entradas periódicas`,
  postedHead: ["Fecha", "Qué", "Importe"],
  postedMore: (n) => `Y ${n} más.`,
  askPast: (days, more) =>
    `${days.join(", ")}${more > 0 ? ` y ${more} más` : ""} ya ${days.length + more === 1 ? "ha pasado. ¿Lo anoto también?" : "han pasado. ¿Los anoto también?"}`,
  postPast: (n) => (n === 1 ? "Anotarlo también" : `Anotar los ${n}`),
  fromNow: "De hoy en adelante",
  pausedText: (name) => `En pausa: ${name}. No se anota nada hasta que lo reanudes.`,
  resumedText: (name, day) => `Sigue: ${name}. ${next(day)}`,
  skippedText: (name, day, following) => `Saltado el ${day} de ${name}. ${next(following)}`,
  endedText: (name, last) =>
    last === null ? `Terminado: ${name}. Lo que anotó se queda.` : `${name} termina el ${last}. Lo que anotó se queda.`,
  updatedText: (name, day) => `Cambiado: ${name}. ${next(day)}`,
  pausedTitle: (name) => `Pausa de ${name}`,
  resumedTitle: (name) => `Reanudación de ${name}`,
  skippedTitle: (name, day) => `${name}, saltado el ${day}`,
  endedTitle: (name) => `Fin de ${name}`,
  updatedTitle: (name) => `Cambio de ${name}`,
  none: 'Todavía no se repite nada. Prueba "iguala de 500 de Acme todos los meses el día 1".',
  monthlyOut: (amount) => `Salen ${amount} al mes de media en los próximos 12 meses.`,
  monthlyIn: (amount) => `Entran ${amount} al mes de media en los próximos 12 meses.`,
  listText: (n) => (n === 1 ? "1 entrada se repite." : `${n} entradas se repiten.`),
  endedNote: (n) => `${n} más ${n === 1 ? "ha" : "han"} terminado: \`recurring ended\` las muestra.`,
  buttons: {
    make: "Que se repita",
    pause: "Pausar",
    resume: "Reanudar",
    skip: "Saltar la próxima",
    end: "Terminar",
    show: "Todo lo periódico",
  },
  unknown: (text) => `Nada llamado "${text}" se repite.`,
  seen: (n, amount, day) =>
    n === 1
      ? `Hay 1 gasto suyo, de ${amount}, el ${day}, anotado a mano.`
      : `Hay ${n} gastos suyos, el último de ${amount} el ${day}, anotados a mano.`,
  offerRepeat: (amount, rhythm, day) => `¿Anoto ${amount} ${rhythm}, desde el ${day}?`,
  howToRepeat: (what, amount) =>
    `Tampoco conozco ningún gasto suyo. Para que se anote solo, di "${what} ${amount ?? "20"} todos los meses el día 1".`,
  nothingToEnd: "Así que no hay nada que terminar: nada de eso se anota solo.",
  same: "Ya está así.",
  gone: "Esa entrada periódica ya no está en los libros.",
  noDay: "A ese ritmo no le queda ningún día.",
  alreadyPaused: "Ya está en pausa.",
  notPaused: "No está en pausa.",
  hasEnded: "Ya ha terminado.",
  onlyExpenses: "Solo un gasto periódico tiene categoría o proveedor, o puede ser facturable.",
  serviceOfIncome: "Solo un ingreso periódico es por un servicio.",
  onlyIncome: "Solo un ingreso periódico tiene clasificación.",
  noModeOfInvoice: "Una factura no tiene forma de pago: la tienen sus pagos.",
  noRefund: "Una devolución es de una sola entrada y no se puede repetir.",
  oneAmount: "Una factura periódica tiene un importe y su cliente; las líneas y entradas son para una sola.",
  example: "iguala de 500 de Acme todos los meses el día 1",
  invoiceExample: "invoice Acme 800 every quarter, net 30",
  listExample: "recurring",
  updateExample: "recurring update hosting to 25",
  resumeExample: "recurring resume hosting",
};
