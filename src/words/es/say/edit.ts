import type { Say } from "../../say.ts";

/** Corrections of an entry. */
export const edit: Say["edit"] = {
  ask: (title, table) => {
    const examples: Readonly<Record<string, string>> = {
      hoursEntry: "2,5 h, fue ayer, project Web, note bocetos",
      task: "viernes, title Enviar el borrador, member Sam, project Web",
      project: "value 6000, due 31 jan, name Web, client Globex",
      reminder: "a las 10, mejor el lunes, era para Globex",
      interaction: "fue ayer, era para Globex",
      service: "rate 80, hours 12, name Retoque",
      meeting: "a las 15, 45 minutos, era con Globex, medium zoom, title Arranque",
      invoice: "eran 1300, due 31 jan, era para Globex",
      payment: "eran 1300, fue ayer, con tarjeta",
      client: "name Acme Studio",
      deal: "value 3000, name Rediseño, client Globex",
      budget: "eran 300",
      recurring: "eran 25, project Web, mode card",
    };
    const money = "eran 1300, fue ayer, era para Globex, en efectivo";
    return `¿Qué hay que cambiar en ${title}? Por ejemplo: ${examples[table] ?? money}`;
  },
  done: (title) => `Corregido: ${title}.`,
  same: (title) => `${title} ya lo dice así. No ha cambiado nada.`,
  title: (before, after, fields) =>
    before === after ? `Corrección de ${after} (${fields.join(", ")})` : `Corrección: ${before} → ${after}`,
  noneLately: (said) =>
    `No encuentro ninguna entrada de ${said} que me hayas contado hace poco, así que no he cambiado nada.`,
  noneDescribed: (said) => `No encuentro nada en los libros que encaje con «${said}», así que no he cambiado nada.`,
  noneToDelete: (said) => `No encuentro nada en los libros que encaje con «${said}», así que no hay nada que borrar.`,
  whichRecord: "Hay varias que encajan. ¿Cuál es?",
  closest: "Esto es lo que más se parece.",
  thatOrNew: (label) => `En los libros está: ${label}. ¿Corrijo eso o es algo nuevo?`,
  isThat: (label) => `Lo que más se parece en los libros es: ${label}. ¿Lo corrijo?`,
  whichOrNew: "Hay varias que encajan. ¿Corrijo una de ellas o es algo nuevo?",
  bookAsNew: "Anotar como nuevo",
  onCard: "Editar en su ficha, o: edit the last expense",
  nothing: "Aquí no hay nada que pueda corregir.",
  nothingOfYours:
    "En este canal no hay nada tuyo que yo pueda corregir. Para corregir lo de otra persona, responde a su tarjeta.",
  example: "cobré 1200 de Acme ayer, banco",
  cannot: (title, field) => `${title} no tiene ${field} que se pueda corregir.`,
  fields: {
    amount: "importe",
    on: "fecha",
    client: "cliente",
    for: "concepto",
    mode: "forma de pago",
    received: "cobro",
    category: "categoría",
    classification: "clasificación",
    vendor: "proveedor",
    billable: "cargo al cliente",
    due: "vencimiento",
    name: "nombre",
    hours: "horas",
    project: "proyecto",
    service: "servicio",
    member: "miembro",
    start: "hora",
    end: "final",
    durationMinutes: "duración",
    medium: "medio",
    place: "lugar",
    agenda: "temas",
  },
};
