import type { Say } from "../../say.ts";

/** What the bot says about finding things by words. */
export const search: Say["search"] = {
  what: "Qué busco",
  example: "busca logo",
  nothing: (text) => `No he encontrado nada con "${text}".`,
  found: (n, text, more) =>
    more ? `Los ${n} más probables con "${text}":` : n === 1 ? `Una cosa con "${text}":` : `${n} cosas con "${text}":`,
  title: "Encontrado",
  done: "hecho",
  archived: "archivado",
  head: ["Qué", "Nombre", "Detalles"],
  kinds: {
    client: "cliente",
    contact: "contacto",
    income: "ingreso",
    expense: "gasto",
    invoice: "factura",
    project: "proyecto",
    service: "servicio",
    task: "tarea",
    hours: "horas",
    interaction: "interacción",
    reminder: "recordatorio",
    meeting: "reunión",
    deal: "oportunidad",
    resource: "recurso",
    document: "documento",
    goal: "objetivo",
    supplier: "proveedor",
    supply: "artículo",
  },
};
