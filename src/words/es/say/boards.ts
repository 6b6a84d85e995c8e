import type { Say } from "../../say.ts";

/** Boards, and what is coming. */
export const boards: Say["boards"] = {
  pipeline: "Tablero de clientes",
  invoices: "Tablero de facturas",
  head: ["Etapa", "Clientes", "Valor del contrato", "Oportunidades abiertas"],
  openDeals: "Oportunidades abiertas",
  invoiceHead: ["Estado", "Facturas", "Total"],
  deals: (count, amounts) => `${count}: ${amounts}`,
  none: "—",
  text: "Elige una etapa para mover a alguien.",
  invoiceText: "Elige un estado para dar un paso.",
  whoOf: (stage) => `¿Quién de ${stage}?`,
  whichOf: (status) => `¿Cuál de ${status}?`,
  whereTo: (client, stage) => `${client} está en ${stage}. ¿Adónde lo muevo?`,
  whatStep: (number, client, total, status) => `${number} a ${client}, ${total}, ${status}. ¿Qué paso?`,
  of: (name, count) => `${name} (${count})`,
  to: (stage) => `→ ${stage}`,
  back: "Atrás",
  toInvoices: "Facturas",
  toClients: "Clientes",
  moved: (client, from, to) => `${client}: ${from} → ${to}.`,
  show: "Mostrar",
};

/** The cash flow forecast and the tax summary. */
export const outlook: Say["outlook"] = {
  forecastTitle: (by, to) => `Previsión de caja por ${by === "week" ? "semanas" : "meses"}, hasta el ${to}`,
  head: { week: "Semana", month: "Mes" },
  columns: ["Entra", "Sale", "Neto"],
  forecastText: (currency, net, to) => `${currency}: ${net} hasta el ${to}.`,
  basis:
    "Base: facturas abiertas en su vencimiento (las vencidas, ahora), entradas previstas o sin pagar y lo que se repite; las facturas periódicas, el día en que vencen. No se supone nada más.",
  lines: {
    invoicesMinor: "Facturas por cobrar",
    expectedMinor: "Ingresos previstos",
    recurringInMinor: "Ingresos periódicos",
    unpaidMinor: "Gastos sin pagar",
    recurringOutMinor: "Gastos periódicos",
  },
  nothing: "No sé de nada que esté por venir: ninguna factura abierta, ninguna entrada prevista y nada que se repita.",
  unread: (text) =>
    `No puedo leer "${text}" como un plazo. Prueba: forecast next 3 months, o forecast 8 weeks by week.`,
  forecastExample: "forecast next 3 months",
  taxTitle: (tax, when) => `${tax} y gastos deducibles, ${when}`,
  taxText: (tax, when, amounts, basis) => `${tax} facturado en ${when}: ${amounts} (${basis}).`,
  taxHead: ["Concepto", "Neto", "Impuesto"],
  taxed: (rate, currency) => `Facturado al ${rate}, ${currency}`,
  deductible: (category) => `Gasto: ${category}`,
  uncategorised: "sin categoría",
  taxBasis: {
    earned: "devengo: facturas enviadas, por fecha de emisión, y gastos por su fecha",
    cash: "caja: la parte de impuesto de lo cobrado y los gastos pagados, por el día del pago",
  },
  taxNote: (left) => `Y ${left} categorías más.`,
  noTax: (when) => `No hay nada que sumar en ${when}.`,
};
