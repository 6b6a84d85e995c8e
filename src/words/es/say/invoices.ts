import type { Say } from "../../say.ts";
import { and, count, days } from "./grammar.ts";

const isPercent = (text: string) => /^\d+(?:[.,]\d+)?\s*%?$/.test(text.trim());
/** A percentage as near as it is kept, its comma as it was. */
const nearest = (text: string) => {
  const near = `${Number.parseFloat(text.replace(",", ".")).toFixed(2)}%`;
  return text.includes(",") ? near.replace(".", ",") : near;
};
/** More decimals than a percentage is kept with. */
const isTooFine = (text: string) => /[.,]\d{3,}\s*%?$/.test(text.trim());
const counted = (n: number) => count(n, "factura", "facturas");
const about = (conditions: readonly string[]) => (conditions.length > 0 ? ` (${conditions.join(", ")})` : "");

/** Invoices, payments, what is owed, and the workflow view. */
export const invoices: Say["invoices"] = {
  invoice: "Factura",
  payment: "Pago",
  refund: "Devolución",
  work: "Servicios",
  entryOf: (day) => `Trabajo, ${day}`,
  fields: {
    number: "Número",
    client: "Cliente",
    lines: "Líneas",
    subtotal: "Subtotal",
    discount: "Descuento",
    total: "Total",
    issued: "Fecha",
    due: "Vence",
    sent: "Enviada",
    terms: "Condiciones",
    notes: "Notas",
    status: "Estado",
    paid: "Pagado",
    outstanding: "Pendiente",
    credit: "Saldo a favor",
    amount: "Importe",
    date: "Fecha",
    mode: "Forma de pago",
    reference: "Referencia",
    invoice: "Factura",
    payments: "Pagos",
  },
  head: { no: "N.º", what: "Concepto", quantity: "Cantidad", price: "Precio", amount: "Importe" },
  taxed: (what, rate) => `${what} (${rate})`,
  taxLabel: (name, rate) => `${name} ${rate}`,
  off: (amount, rate) => (rate ? `−${amount} (${rate})` : `−${amount}`),
  status: (status) =>
    ({ draft: "Borrador", sent: "Enviada", paid: "Pagada", void: "Anulada", overdue: "Vencida" })[status],
  overdueBy: (n) => `Vencida hace ${days(n)}`,
  noLines: "ninguna todavía",
  paidPart: (amount, day, mode, reference) => `${amount} el ${day}, ${mode}${reference ? `, ${reference}` : ""}`,
  assumed: (mode) => `${mode} (supuesta)`,
  sentNote: (number) => `${number} ya estaba enviada; la versión anterior queda en su historial.`,
  columns: {
    "invoice.number": "Número",
    "invoice.clientId": "Cliente",
    "invoice.status": "Estado",
    "invoice.issuedOn": "Fecha",
    "invoice.dueOn": "Vence",
    "invoice.sentOn": "Enviada",
    "invoice.taxBps": "Impuesto",
    "invoice.discountBps": "Descuento",
    "invoice.discountMinor": "Descuento",
    "invoice.terms": "Condiciones",
    "invoice.notes": "Notas",
    "invoiceLine.description": "Línea",
    "invoiceLine.amountMinor": "Importe de la línea",
    "invoiceLine.taxBps": "Impuesto de la línea",
    "payment.amountMinor": "Pago",
    "payment.paidOn": "Pagado el",
    "payment.modeId": "Forma de pago",
    "payment.reference": "Referencia",
    "income.amountMinor": "Importe de la entrada",
    "income.note": "Entrada",
  },
  examples: {
    create: "factura a Acme 1200 por el logo, vence en 14 días",
    due: "invoice update INV-3 due friday",
    link: "invoice link INV-3 last",
    unlink: "invoice unlink INV-3 last",
    workflow: "workflow last mode cash",
    refund: "invoice refund INV-3 200",
    pay: "Acme pagó 500 de la INV-3",
    show: "muestra INV-3",
    lines: "invoice line INV-3 add 3 x 150 Carteles",
    send: (number) => `invoice send ${number}`,
    unvoid: (number) => `invoice update ${number} status sent`,
    void: (number) => `invoice void ${number}`,
    amount: (number) => `invoice update ${number} amount 1200`,
    update: "invoice update INV-3 client Globex",
    removePayment: "payment remove INV-3",
    line: (number) => `invoice line ${number} 2 150`,
  },

  // what is wrong
  unknown: (text) => `No conozco ninguna factura "${text}".`,
  same: (number) => `${number} ya lo dice así. No ha cambiado nada.`,
  gone: "Esa factura ya no existe.",
  gonePayment: "Ese pago ya no existe.",
  badNumber: (number) => `"${number}" no puede ser un número de factura: lleva de 1 a 40 caracteres.`,
  numberTaken: (number, client) => `${number} ya es una factura a ${client}.`,
  leavesGap: (number, next) =>
    `${number} dejaría números sin usar: el siguiente es ${next}. No pongas número para tenerlo, o pon uno de otro tipo, como A-${number.replace(/\D/g, "")}.`,
  tooMuch: "La factura sumaría entonces más de lo que cabe en los libros.",
  badDiscount: (text) =>
    isPercent(text) && isTooFine(text)
      ? `"${text}" es más fino de lo que guardan los libros: un descuento lleva dos decimales como mucho. Prueba ${nearest(text)} o 50 USD.`
      : isPercent(text)
        ? `Un descuento es del 100 % como mucho, así que "${text}" no vale. Prueba 10% o 50 USD.`
        : `No puedo leer "${text}" como un descuento. Prueba 10% o 50 USD.`,
  badShare: (text) => `No puedo leer "${text}" como una parte del total. Prueba 1/2 o 30%.`,
  badPercent: (text) =>
    isPercent(text) && isTooFine(text)
      ? `"${text}" es más fino de lo que guardan los libros: un porcentaje lleva dos decimales como mucho. Prueba ${nearest(text)}, o pon el impuesto exacto como una línea propia: añade impuesto 88,75 a INV-1.`
      : isPercent(text)
        ? `"${text}" es más del 100 %. Prueba 21 o 7,5%.`
        : /%.*%/.test(text)
          ? `Una factura lleva un solo impuesto si sus líneas no llevan el suyo, y he leído varios (${text}). ¿Cuál es? O da a cada línea el suyo: invoice line INV-3 add 3 x 150 Carteles 10%.`
          : `No puedo leer "${text}" como un porcentaje de 0 a 100. Prueba 21 o 7,5%.`,
  badDue: (text) => `No puedo leer "${text}" como un vencimiento. Prueba viernes, 12 dic o net 30.`,
  badLine: (text) => `No puedo leer "${text}" como una línea. Prueba "3 x 150 Carteles" o "Hosting 50".`,
  nothingToSend: (number) => `${number ?? "La factura"} todavía no lleva nada, así que no se puede enviar.`,
  nothingToPay: (number) => `${number} todavía no lleva nada, así que no hay nada que pagar.`,
  dueBeforeIssue: (due, issued) => `El vencimiento ${due} es anterior a la fecha ${issued}.`,
  noAmount: "Una factura necesita un importe mayor que cero.",
  noNet: (gross, rate, net, comes) =>
    `Ningún importe sin impuestos da exactamente ${gross} con un ${rate} de impuesto: ${net} da ${comes}. No he escrito nada.`,
  noPayment: "Un pago necesita un importe mayor que cero; el dinero que se devuelve es una devolución.",
  mixedCurrencies: (one, other) => `Una factura tiene una sola moneda: ${one} y ${other} no caben juntas.`,
  keepsClient: "Una factura siempre tiene cliente, así que puede pasar a otro pero no quedarse sin ninguno.",
  keepsMode: "Un pago siempre tiene forma de pago. Si el dinero no ha llegado, quita el pago.",
  isVoid: (number) => `${number} está anulada. Recupérala antes.`,
  alreadyVoid: (number) => `${number} ya está anulada.`,
  notVoid: (number) => `${number} no está anulada.`,
  alreadyOn: (amount, number) => `Esa entrada de ${amount} ya está en ${number}.`,
  onOther: (amount, number) => `Esa entrada de ${amount} está en ${number}. Quítala antes de allí.`,
  entryNeedsClient: (amount) =>
    `Esa entrada de ${amount} no tiene cliente, así que no se puede facturar. Di antes de quién es.`,
  entryNotReceived: (amount) => `Esa entrada de ${amount} no se ha cobrado, así que no es un pago.`,
  entryRefunded: (amount) => `Parte de esa entrada de ${amount} se devolvió, así que no puede ser un pago.`,
  onNone: (amount) => `Esa entrada de ${amount} no está en ninguna factura.`,
  refundIsNoLine: (amount) =>
    `Esa entrada de ${amount} es una devolución, que no puede ser una línea. Haz mejor la devolución en la factura.`,
  otherClient: (amount, client, number) =>
    client === null
      ? `Esa entrada de ${amount} todavía no tiene cliente, y ${number} sí.`
      : `Esa entrada de ${amount} es de ${client}, y ${number} es de otro cliente.`,
  otherCurrency: (amount, number, currency) =>
    `Esa entrada de ${amount} está en otra moneda que ${number}, que está en ${currency}.`,
  refundsFirst: (number) => `En ${number} se habría devuelto entonces más de lo pagado. Quita antes la devolución.`,
  entryTax: "Una línea que es un ingreso lleva el impuesto de la factura.",
  severalLines: (number, n) => `${number} tiene ${n} líneas, así que di cuál cambia.`,
  noSuchLine: (number, line) => `${number} no tiene ninguna línea "${line}".`,
  paymentsFirst: (number) => `${number} tiene pagos. Quítalos antes.`,
  notPaid: (number) => `${number} no está pagada, así que no hay nada que reabrir.`,
  notNewest: (number, later) =>
    `${number} no se puede quitar, porque ${later} vino después y los números no tienen huecos. Anúlala mejor: conserva su número y no cuenta.`,
  numberGone: (number) => `${number} no puede volver: su lugar lo ocupa otra factura desde entonces.`,
  sentStays: (number) => `${number} ya se envió, así que no se puede borrar. Anúlala mejor: conserva su número.`,
  alreadyPaid: (number) => `${number} ya está pagada. No queda nada pendiente.`,
  wrongCurrency: (number, currency, amount) =>
    `${number} está en ${currency}, así que no puedo anotar ${amount} en ella. ¿Cuánto llegó, en ${currency}?`,
  stillDraft: (number) => `${number} es todavía un borrador.`,
  overpaid: (what, outstanding, amount) => `${amount} es más que los ${outstanding} pendientes de ${what}.`,
  nothingPaid: (number) => `De ${number} no se ha pagado nada, así que no hay nada que devolver.`,
  refundTooMuch: (number, paid) => `De ${number} se han pagado solo ${paid}; no se puede devolver más que eso.`,
  receiptOfEntry: (number) =>
    `Ese pago es lo cobrado por una entrada de ${number}; cambia el importe de la entrada y el pago la sigue.`,
  paidByClient: (number) => `${number} tiene pagos, así que no puede pasar a otro cliente. Quítalos antes.`,
  entriesOfClient: (number) => `${number} lleva ingresos de su cliente. Quítalos antes.`,
  notClients: (number, owner, client) => `${number} es de ${owner}, no de ${client}.`,
  noOpen: (client) => (client ? `${client} no tiene ninguna factura abierta.` : "No hay ninguna factura abierta."),
  noDraft: (client) =>
    client ? `${client} no tiene ninguna factura en borrador.` : "No hay ninguna factura en borrador.",
  noInvoice: (client) => (client ? `${client} no tiene todavía ninguna factura.` : "Todavía no hay ninguna factura."),
  noEntry: (words) => (words ? `No encuentro ningún ingreso por "${words}".` : "No encuentro ningún ingreso así."),
  alreadySent: (number, day) => `${number} ya se envió el ${day}.`,
  isDraft: (number) => `${number} ya es un borrador.`,

  // questions
  noWithholding: "No resto retenciones: queda como nota en la factura y el total va sin descontarla.",
  whichRate: (rate) =>
    `¿A qué tipo hay que sumar el impuesto? Todavía no he escrito nada. Para fijarlo en todas las facturas: settings tax IVA ${rate}%`,
  whichClient: "¿Para qué cliente es la factura?",
  whichInvoice: "¿A qué factura te refieres?",
  whichEntry: "¿A qué entrada te refieres?",
  whichPayment: (number) => `¿Qué pago de ${number} quito?`,
  whatChange: (number) =>
    `¿Qué hay que cambiar en ${number}? Por ejemplo: due friday, amount 1300, tax 21, discount 10%, status draft`,
  whichLine: (number) =>
    `¿Qué hay que cambiar en las líneas de ${number}? Por ejemplo: add 3 x 150 Carteles, 2 150, remove 2`,
  whichPaid: (client, amount, one) =>
    one
      ? `${client === null ? "Hay" : `${client} tiene`} una factura abierta. ${amount ? `¿Los ${amount} la pagan` : "¿Se pagó"}?`
      : `${client === null ? "Hay" : `${client} tiene`} varias facturas abiertas. ${amount ? `¿Cuál pagan los ${amount}` : "¿Cuál se pagó"}?`,
  howMuchPart: (number, outstanding) => `¿Cuánto se pagó de los ${outstanding} pendientes de ${number}?`,
  howMuchBack: (number, paid) => `¿Cuánto se devuelve de los ${paid} pagados de ${number}?`,
  askDraft: (number, client) =>
    `${number} para ${client} es todavía un borrador. ¿La marco como enviada y anoto el pago?`,
  askSend: (number, client) => `${number} para ${client} es un borrador. ¿La marco como enviada?`,
  askOverpaid: (number, outstanding, amount) =>
    `${amount} es más que los ${outstanding} pendientes de ${number}. ¿Cómo lo anoto?`,
  askSettled: (number, amount) => `${number} ya está pagada. ¿Qué son los ${amount}?`,
  askPaymentsFirst: (number, paid, what) =>
    `De ${number} se han pagado ${paid}. ${what === "draft" ? "Para que vuelva a ser un borrador" : "Para anularla"} hay que quitar antes los pagos.`,
  askPayment: (amount, number, outstanding) =>
    `${number} tiene exactamente ${outstanding} pendientes. ¿Los ${amount} son su pago, o más trabajo que añadirle?`,
  askNoClient: (amount, number, client) =>
    `Esa entrada de ${amount} todavía no tiene cliente. ¿Era de ${client}, por ${number}?`,
  askMove: (amount, from, to) => `Esa entrada de ${amount} está en ${from}. ¿La paso a ${to}?`,
  whichCurrency: (client, theirs, ours) =>
    `${client} tiene una factura abierta en otra moneda. ¿Fueron ${theirs} o ${ours}?`,
  askMatches: (client, amount) =>
    `${client} tiene varias facturas con exactamente ${amount} pendientes. ¿Cuál se pagó?`,
  askEntryInvoice: (amount, client) => `¿En qué factura${client ? ` de ${client}` : ""} pongo los ${amount}?`,

  // buttons
  buttons: {
    send: "Marcar enviada",
    markSent: (number) => `Marcar ${number} enviada`,
    paid: "Marcar pagada",
    sendAndPay: "Marcar enviada y anotar",
    credit: "Todo, el resto como saldo",
    rest: (outstanding, rest) => `${outstanding} en ella, ${rest} como ingreso`,
    half: (amount) => `La mitad: ${amount}`,
    onlyOutstanding: (outstanding) => `Solo ${outstanding}`,
    newIncome: "Anotar como ingreso nuevo",
    instead: "Mejor como ingreso nuevo",
    takeBackDraft: "Quitar pagos, a borrador",
    takeBackVoid: "Quitar pagos y anular",
    keep: "Conservar",
    voidIt: "Anular",
    all: (amount) => `Todo: ${amount}`,
    oldest: "Primero la más antigua",
    choice: (number, amount, client) => (client ? `${number}, ${amount}, ${client}` : `${number}, ${amount}`),
    entry: (amount, what) => `${amount}, ${what}`,
    itsPayment: "Su pago",
    asLine: "Añadir como línea",
    yes: (client) => `Sí, de ${client}`,
    move: "Pasarla",
    deleteDraft: "Mejor borrarla",
    create: (number) => `Crear ${number} en borrador`,
    newDraft: "Borrador nuevo",
    onInvoice: (amount) => `Facturar los ${amount}`,
    received: (amount) => `Llegaron ${amount}`,
    show: (number) => `Ver ${number}`,
  },

  // answers
  createdTitle: (number, client, total) => `Factura ${number} para ${client}, ${total}`,
  created: (number, client, total, status, due) =>
    `${status === "draft" ? "Borrador hecho" : "Anotada"}: ${number} para ${client}, ${total}, vence el ${due}.`,
  createdEmpty: (number, client) =>
    `Borrador hecho: ${number} para ${client}, todavía sin nada. Di por ejemplo: add line logo 500`,
  sentTitle: (number) => `${number} enviada`,
  sentText: (number, client, day, outstanding) =>
    `${number} a ${client} queda como enviada el ${day}. ${outstanding} pendientes.`,
  draftTitle: (number) => `${number} otra vez en borrador`,
  draftText: (number, takenBack) =>
    `${number} es otra vez un borrador y conserva su número.${takenBack ? ` Quitado: ${takenBack}.` : ""}`,
  reopenTitle: (number) => `${number} reabierta`,
  reopenText: (number, takenBack, outstanding) =>
    `${number} está abierta otra vez. Quitado: ${takenBack}. ${outstanding} pendientes.`,
  askVoid: (number, client, left) =>
    `¿Anulo ${number} a ${client}? Entonces no cuenta, y ${client} ya no te debe los ${left}. Conserva su número.`,
  voidTitle: (number) => `${number} anulada`,
  voidText: (number, takenBack) =>
    `${number} está anulada y conserva su número.${takenBack ? ` Quitado: ${takenBack}.` : ""}`,
  unvoidTitle: (number) => `${number} recuperada`,
  unvoidText: (number, status, sent) =>
    `${number} ya no está anulada: vuelve a estar como ${status.toLowerCase()}, desde el ${sent}.`,
  deletedTitle: (number) => `Borrador ${number} borrado`,
  deletedText: (number) => `Borrado el borrador ${number}. Su número queda libre.`,
  updatedTitle: (number) => `Cambio de ${number}`,
  updatedText: (number, total) => `Cambiada ${number}; suma ${total}.`,
  linesTitle: (number) => `Líneas de ${number}`,
  paidTitle: (amount, number, client) => `Pago de ${amount} de ${client} por ${number}`,
  paidText: (amount, client, number, left) =>
    left
      ? `Anotado: ${amount} de ${client} por ${number}. Quedan ${left}.`
      : `Anotado: ${amount} de ${client} por ${number}. Está pagada.`,
  creditText: (amount, client, number, credit) =>
    `Anotado: ${amount} de ${client} por ${number}. Está pagada, con ${credit} de saldo a favor.`,
  sentAlong: (number) => `${number} era un borrador y queda como enviada.`,
  asPayment: (number) => `Es justo lo que ${number} tenía pendiente, así que lo tomé como su pago.`,
  asPartPayment: (number, client) =>
    `${number} es la única factura abierta de ${client}, así que lo tomé como un pago parcial.`,
  restAsIncome: (rest) => `Los otros ${rest} son un ingreso nuevo.`,
  splitTitle: (amount, client) => `Pago de ${amount} de ${client}`,
  splitText: (amount, client, parts) => `Anotado: ${amount} de ${client}, primero lo más antiguo: ${and(parts)}.`,
  splitPart: (amount, number, left) =>
    left ? `${amount} en ${number} (quedan ${left})` : `${amount} en ${number} (pagada)`,
  refundTitle: (amount, number) => `Devolución de ${amount} de ${number}`,
  refundText: (amount, client, number, outstanding) =>
    `Devueltos ${amount} de ${number} a ${client}.${outstanding ? ` Vuelven a estar pendientes ${outstanding}.` : ""}`,
  removedTitle: (amount, number) => `Pago de ${amount} de ${number} quitado`,
  removedText: (taken, number, outstanding) => `Quitado: ${taken}. ${number} tiene ${outstanding} pendientes.`,
  linkTitle: (amount, number) => `${amount} puestos en ${number}`,
  linkText: (amount, number, total) => `Puestos ${amount} en ${number}; suma ${total}.`,
  receiptText: (amount) => `Los ${amount} cobrados por ella son ahora un pago de la factura.`,
  unlinkTitle: (amount, number) => `${amount} quitados de ${number}`,
  unlinkText: (amount, number, total) => `Quitados ${amount} de ${number}; suma ${total}.`,
  becamePayment: (amount, number) => `Los ${amount} son ahora el pago de ${number}, y ya no un ingreso aparte.`,
  shown: (number, client, status) => `${number} para ${client}: ${status.toLowerCase()}.`,

  // lists
  listTitle: "Facturas",
  listHead: ["Número", "Cliente", "Fecha", "Vence", "Estado", "Total", "Pendiente"],
  dueIn: (period) => `pendientes, vencen ${period}`,
  listText: (n, shown, conditions) => {
    if (n === 0 && conditions.length === 1 && conditions[0] === "sent")
      return "Ninguna factura enviada espera el pago.";
    if (n === 0 && conditions.length === 0)
      return 'Todavía no hay facturas. Prueba "factura a Acme 800 por el logo, vence en 30 días".';
    if (n === 0) return `Ninguna factura${about(conditions)}.`;
    return `${counted(n)}${about(conditions)}${shown < n ? `; se muestran las ${shown} más nuevas` : ""}.`;
  },
  statusTotal: (n, total) => `${counted(n)}, ${total}`,
  statusLabel: (status, currency, several) => (several ? `${status} (${currency})` : status),
  owedTitle: "Lo que te deben",
  owedHead: ["Número", "Cliente", "Vence", "Pendiente", "Retraso"],
  owedText: (client, totals, n) =>
    totals.length === 0
      ? client
        ? `${client} no debe nada.`
        : "Nadie te debe nada en facturas."
      : `${client === null ? "Los clientes te deben" : `${client} debe`} ${and(totals)} en ${counted(n)}${n > 1 ? ", arriba la que vence antes" : ""}.`,
  overdueText: (client, totals, n) =>
    totals.length === 0
      ? client
        ? `No hay nada vencido de ${client}.`
        : "No hay nada vencido."
      : `Hay ${and(totals)} vencidos en ${counted(n)}${client ? ` de ${client}` : ""}.`,
  overdueTitle: "Vencidas",
  expectedText: (totals) => `Además se esperan ${and(totals)} de ingresos que no están en ninguna factura.`,
  late: (n) => (n > 0 ? days(n) : "—"),
  more: (n) => `Hay ${n} más que no se muestran.`,
  agingTitle: "Lo pendiente por antigüedad, en días desde el vencimiento",
  agingHead: (ages) => ["Cliente", ...ages, "Total"],
  agingAll: "Todos",
  agingText: (totals) =>
    totals.length === 0 ? "No hay nada pendiente." : `${and(totals)} pendientes, por días desde el vencimiento.`,
  ages: { current: "Sin vencer", "1–30": "1–30", "31–60": "31–60", "61–90": "61–90", "90+": "90+" },
  invoicedTitle: (period) => `Facturado, ${period}`,
  invoicedText: (client, period, totals) =>
    totals.length === 0
      ? `No se facturó nada${client ? ` a ${client}` : ""} en ${period} (facturas enviadas, por su fecha).`
      : `Facturado${client ? ` a ${client}` : ""} en ${period}: ${and(totals)} (facturas enviadas y pagadas, por su fecha).`,
  averageText: (client, when, averages, n) =>
    `Facturas${client ? ` a ${client}` : ""} ${when}: ${and(averages)} de media, en ${counted(n)} (enviadas y pagadas, por su fecha, impuestos incluidos).`,
  largestText: (when, number, client, day, total) =>
    `La factura más alta ${when}: ${number} a ${client}, ${total}, ${day} (facturas enviadas y pagadas, por su fecha).`,
  historyTitle: (number) => `Historial de ${number}`,
  historyHead: ["Cuándo", "Quién", "Qué", "Cambio"],
  historyText: (number, n) => `${number} ha cambiado ${count(n, "vez", "veces")}.`,
  historyUndone: (title) => `${title} (deshecho)`,
  valueMade: (label, after) => `${label} ${after}`,
  valueGone: (label, before) => `${label} ${before}, quitado`,
  valueChanged: (label, before, after) => `${label} ${before} → ${after}`,

  workflow: {
    title: "Ingresos de clientes",
    head: ["Fecha", "Importe", "Concepto", "Cliente", "Proyecto", "Servicio", "Factura", "Forma de pago"],
    none: "—",
    notReceived: "sin cobrar",
    byInvoice: "por factura",
    text: ({ count: n, beyond }, shown, conditions) => {
      if (n === 0 && conditions.length === 0)
        return 'Todavía no hay ingresos de clientes. Prueba "cobré 1200 de Acme ayer, banco".';
      if (n === 0) return `Ningún ingreso de clientes${about(conditions)}.`;
      return `${beyond ? "Más de " : ""}${count(n, "ingreso", "ingresos")} de clientes${about(conditions)}${shown < n ? `; se muestran los ${shown} más nuevos` : ""}.`;
    },
    changedTitle: (amount) => `Entrada de ${amount}`,
    changed: (amount) => `Cambiada la entrada de ${amount}.`,
  },
};
