import type { Say } from "../../say.ts";
import { and, capital, count } from "./grammar.ts";

const groupings: Say["reports"]["groupings"] = {
  none: "en total",
  day: "por día",
  month: "por mes",
  quarter: "por trimestre",
  year: "por año",
  client: "por cliente",
  classification: "por clasificación",
  category: "por categoría",
  vendor: "por proveedor",
  mode: "por forma de pago",
};

/** A number of days. */
const inDays = (days: number) => (days === 1 ? "1 día" : `${days} días`);

/** Questions about the books: reports, lists and balances. */
export const reports: Say["reports"] = {
  income: "Ingresos",
  expenses: "Gastos",
  profit: "Beneficio",
  narrowing: {
    client: {
      income: (name) => `de ${name}`,
      expenses: (name) => `para ${name}`,
      profit: (name) => `con ${name}`,
    },
    classification: (name) => `clasificados como ${name}`,
    category: (name) => `en ${name}`,
    vendor: (name) => `en ${name}`,
    member: (name) => `anotados por ${name}`,
    about: (words) => `que dicen «${words}»`,
    mode: (name) => `(${name})`,
  },
  groupings,
  by: (grouping) => capital(groupings[grouping]),
  column: {
    none: "",
    day: "Día",
    month: "Mes",
    quarter: "Trimestre",
    year: "Año",
    client: "Cliente",
    classification: "Clasificación",
    category: "Categoría",
    vendor: "Proveedor",
    mode: "Forma de pago",
  },
  unnamed: {
    none: "",
    day: "",
    month: "",
    quarter: "",
    year: "",
    client: "sin cliente",
    classification: "sin clasificación",
    category: "sin categoría",
    vendor: "sin proveedor",
    mode: "sin forma de pago",
  },
  amount: "Importe",
  share: "Parte",
  soFar: "hasta ahora",
  inNamed: (period) => `en ${period}`,
  onDay: (day) => `el ${day}`,
  inRange: (period) => `del ${period.replace(" – ", " al ")}`,
  basis: { cash: "criterio de caja", earned: "criterio de devengo" },
  basisButton: { cash: "Criterio de caja", earned: "Criterio de devengo" },
  basisLabel: "Criterio",
  basisMeans: {
    cash: "caja: lo cobrado y pagado en el periodo",
    earned: "devengo: por el día en que se ganó o gastó, se haya cobrado o no, sin impuestos",
  },
  title: (what, period) => `${what}, ${period}`,
  answer: (what, when, total, basis) => `${what} ${when}: ${total} (${basis}).`,
  nothing: (what, when, basis, example) =>
    `Sin ${what.charAt(0).toLowerCase()}${what.slice(1)} ${when} (${basis}). Para añadir: ${example}`,
  noProfit: (when, basis, example) => `No entró ni salió nada ${when} (${basis}). Para añadir algo: ${example}`,
  before: (period, total) => `${capital(period)}: ${total}.`,
  total: "Total",
  totalIn: (label, currency) => `${label}, todo en ${currency}`,
  ratedIn: (label, currency) => `${label} en ${currency}, donde se conoce el tipo de cambio`,
  and,
  together: (amounts, inBase) => `${amounts}, en total ${inBase}`,
  thatIs: (amount, inBase) => `${amount}, es decir ${inBase}`,
  without: (total, apart) => `${total} sin ${apart}`,
  rate: (currency, rate, base, since) => `1 ${currency} = ${rate} ${base} desde el ${since}`,
  ratesUsed: (rates) => `Convertido a ${rates}.`,
  manyRates: (currency, low, high, base, n) => `1 ${currency} = de ${low} a ${high} ${base} (${n} tipos de cambio)`,
  apart: (amounts, currency) =>
    `No conozco el tipo de cambio de ${amounts}, así que va aparte. Pon uno: settings rate ${currency} 1.08`,
  taxIncluded: "Los pagos cuentan como se cobraron, con impuestos.",
  left: (n) => `y ${n} más, que cuentan en el total`,
  net: "Beneficio",

  glance: "Los libros",
  glanceText: (when, basis, [income = "", expenses = "", profit = ""]) =>
    `${capital(when)} entraron ${income} y salieron ${expenses}, así que quedan ${profit} (${basis}).`,
  owedNow: "Te deben hoy",
  overdueNow: "De eso, vencido",
  nothingOwed: "nada",
  buttons: { owed: "Quién me debe", overdue: "Qué está vencido", aging: "Por antigüedad" },

  balances: "Saldos",
  balancesText: (total) => `Tu saldo es de ${total}.`,
  balanceOf: (mode, total) => `En ${mode} hay ${total}.`,
  noBalance:
    "Todavía no se ha movido dinero, así que todos los saldos están a cero. Para añadir: cobré 1200 de Acme ayer, banco",
  noBalanceOf: (mode) =>
    `Por ${mode} no se ha movido nada todavía, o vuelve a estar a cero. Para añadir: cobré 1200 de Acme ayer, ${mode}`,
  balanceBasis: "Lo cobrado menos lo pagado; lo previsto o sin pagar no cuenta.",

  lacking: { receipt: "sin recibo", category: "sin categoría", vendor: "sin proveedor", client: "sin cliente" },
  lackingCount: (n) => (n === 1 ? "Es 1 en total." : `Son ${n} en total.`),
  nothingLacks: (what) => `No hay ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,

  pace: {
    title: "Cuánto tardan en pagar los clientes",
    days: "Días hasta el pago",
    late: "Días tras el vencimiento",
    invoices: "Facturas pagadas",
    note: "De media, desde el día de la factura hasta su último pago. Por debajo de cero es antes del vencimiento.",
    none: (client) =>
      client === null
        ? "Todavía no se ha pagado ninguna factura, así que no se puede decir quién tarda."
        : `Todavía no se ha pagado ninguna factura de ${client}, así que no se puede decir cuánto tarda.`,
    slowest: (client, days, n) =>
      `Quien más tarda en pagar es ${client}: ${inDays(days)} de media desde la factura (${n === 1 ? "1 factura pagada" : `${n} facturas pagadas`}).`,
    fastest: (client, days) => `Quien menos, ${client}: ${inDays(days)}.`,
    one: (client, days, late, n, longest) =>
      `${client} paga a ${days === 1 ? "1 día" : `los ${days} días`} de la factura${n === 1 ? " (1 factura pagada)" : ` de media (${n} facturas pagadas; la más lenta, ${inDays(longest)})`}, ${late === 0 ? "el día del vencimiento" : `${inDays(Math.abs(late))} ${late > 0 ? "después" : "antes"} del vencimiento`}.`,
  },
  top: "Mejores clientes",
  topText: (client, when, total, share) =>
    `Mejor cliente ${when}: ${client} con ${total}, el ${share} de todo lo cobrado (criterio de caja).`,
  topShared: (clients, when, total, share) =>
    `Mejores clientes ${when}: ${clients} con ${total} cada uno, el ${share} de todo lo cobrado (criterio de caja).`,

  matched: (words) => `Encontrado por «${words}» en la descripción o el proveedor.`,
  nothingSaid: (words) =>
    `No encontré ningún gasto por «${words}», ni en la descripción ni como categoría o proveedor.`,
  average: {
    text: ({ what, when, average, per, over, basis }) =>
      `${what} ${when}: ${average} ${per} de media, en ${over} (${basis}).`,
    per: {
      day: "al día",
      week: "a la semana",
      month: "al mes",
      quarter: "al trimestre",
      year: "al año",
      client: "por cliente",
      entry: "por apunte",
    },
    over: {
      day: (n) => count(n, "día", "días"),
      week: (n) => count(n, "semana", "semanas"),
      month: (n) => count(n, "mes", "meses"),
      quarter: (n) => count(n, "trimestre", "trimestres"),
      year: (n) => count(n, "año", "años"),
      client: (n) => count(n, "cliente", "clientes"),
      entry: (n) => count(n, "apunte", "apuntes"),
    },
    notYet: {
      day: "Aún no ha terminado ningún día, así que no hay media.",
      week: "Aún no ha terminado ninguna semana, así que no hay media.",
      month: "Aún no ha terminado ningún mes, así que no hay media.",
      quarter: "Aún no ha terminado ningún trimestre, así que no hay media.",
      year: "Aún no ha terminado ningún año, así que no hay media.",
    },
    beginsOn: (day) => `Tus cuentas empiezan el ${day}, así que el primer periodo no está completo.`,
    label: "Media",
    counted: "Contado",
  },
  standsOut: {
    text: ({ what, when, which, name, amount, share, basis }) =>
      `${what} ${when}, ${which}: ${name} con ${amount}${share === null ? "" : `, el ${share} del total`} (${basis}).`,
    most: {
      none: "en total",
      day: "el día más alto",
      month: "el mes más alto",
      quarter: "el trimestre más alto",
      year: "el año más alto",
      client: "lo mayor por cliente",
      classification: "lo mayor por clasificación",
      category: "lo mayor por categoría",
      vendor: "lo mayor por proveedor",
      mode: "lo mayor por forma de pago",
    },
    least: {
      none: "en total",
      day: "el día más bajo",
      month: "el mes más bajo",
      quarter: "el trimestre más bajo",
      year: "el año más bajo",
      client: "lo menor por cliente",
      classification: "lo menor por clasificación",
      category: "lo menor por categoría",
      vendor: "lo menor por proveedor",
      mode: "lo menor por forma de pago",
    },
    largest: "el apunte mayor",
    latest: "el último apunte",
    apart: (amount, name, day) => `Aparte, ${amount}, ${name}, ${day}.`,
    undescribed: "un apunte sin descripción",
  },

  activity: "Actividad",
  activityText: (when, subject) =>
    `Anotado o cambiado${subject ? ` sobre ${subject}` : ""} ${when}, lo más nuevo primero:`,
  noActivity: (when, subject, example) =>
    `No se anotó ni cambió nada${subject ? ` sobre ${subject}` : ""} ${when}. Para añadir algo: ${example}`,
  when: "Cuándo",
  what: "Qué",
  who: "Quién",
  activityLeft: "y más antes",

  list: {
    date: "Fecha",
    from: "De",
    vendor: "Proveedor",
    for: "Concepto",
    amount: "Importe",
    mode: "Forma de pago",
    category: "Categoría",
    more: "Más",
    text: (what, n, more) =>
      `${what}: ${more ? `las ${n} más nuevas` : `${count(n, "entrada", "entradas")}, lo más nuevo primero`}.`,
    further: (what, n, more) => `${what}: ${more ? `${n} más` : `las últimas ${n}`}.`,
    nothing: (what, example) => `${what}: ninguna entrada. Para añadir una: ${example}`,
    noMore: (what) => `${what}: no hay más.`,
  },
};
