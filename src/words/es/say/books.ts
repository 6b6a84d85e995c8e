import type { Say } from "../../say.ts";

const from = (name: string | null) => (name ? ` de ${name}` : "");

/** Who was paid, or else what for. */
interface Spent {
  readonly vendor: string | null;
  readonly what: string | null;
}

const whatFor = (what: string | null) => (what ? ` por ${what}` : "");
const to = ({ vendor, what }: Spent) => (vendor ? ` a ${vendor}` : whatFor(what));
const back = ({ vendor, what }: Spent) => (vendor ? from(vendor) : whatFor(what));

/** Income, expenses and balances. */
export const books: Say["books"] = {
  income: "Ingreso",
  expense: "Gasto",
  refund: "Devolución",
  amount: "Importe",
  client: "Cliente",
  vendor: "Proveedor",
  category: "Categoría",
  for: "Concepto",
  date: "Fecha",
  received: "Cobrado",
  paid: "Pagado",
  mode: "Forma de pago",
  billable: "Facturable",
  invoice: "Factura",
  classification: "Clasificación",
  yes: "sí",
  notReceived: "sin cobrar todavía",
  notPaid: "sin pagar todavía",
  byInvoice: (number) => `con los pagos de ${number}`,
  assumed: (mode) => `${mode} (supuesta)`,
  incomeTitle: (amount, client) => `Ingreso de ${amount}${from(client)}`,
  incomeText: (amount, client) => `Anotado: ${amount}${from(client)}.`,
  expectedText: (amount, client) =>
    `Anotado como previsto: ${amount}${from(client)}. No entra en ningún saldo hasta que se cobre.`,
  arrivedText: (amount, client) => `Han llegado los ${amount} que esperabas de ${client}: esa entrada queda cobrada.`,
  arrivedTitle: (entry) => `${entry}, cobrado`,
  incomeRefundTitle: (amount, client) => `Devolución de ${amount}${client ? ` a ${client}` : ""}`,
  incomeRefundText: (amount, client) => `Anotado: devolviste ${amount}${client ? ` a ${client}` : ""}.`,
  expenseTitle: (amount, spent) => `Gasto de ${amount}${to(spent)}`,
  expenseText: (amount, spent) =>
    spent.vendor
      ? `Anotado: ${amount} pagados a ${spent.vendor}.`
      : `Anotado: ${amount} gastados${spent.what ? ` en ${spent.what}` : ""}.`,
  unpaidText: (amount, spent) =>
    `Anotado como pendiente de pago: ${amount}${to(spent)}. No entra en ningún saldo hasta que se pague.`,
  expenseRefundTitle: (amount, spent) => `Devolución de ${amount}${back(spent)}`,
  expenseRefundText: (amount, spent) => `Anotado: te devolvieron ${amount}${back(spent)}.`,
  moved: { income: "Ha llegado", expense: "Está pagado" },

  whoPaid: (amount) => `¿Quién pagó ${amount}? Todavía no he escrito nada.`,
  ofNobody: "Otra persona",
  assumedNote: (mode) => `No dijiste la forma de pago, así que tomé ${mode}.`,
  alsoWritten: (by, where) =>
    `${by === null ? "Anotaste" : `${by} anotó`} lo mismo hace unos minutos (${where}). Si es el mismo dinero, deshaz uno de los dos.`,
  refundOfWhich: (amount) => `¿De qué entrada es la devolución de ${amount}?`,
  refundChoice: (amount, on, what) => `${amount}, ${on}${what ? `, ${what}` : ""}`,
  refundOfNone: "Ninguna de estas",
  noRefundable: (amount, client) =>
    `No encuentro ninguna entrada cobrada${client ? ` de ${client}` : ""} de la que se puedan devolver ${amount}. Si se pagó con una factura, devuelve un pago de esa factura.`,
  refundIncomeExample: "income refund 200 to Acme",

  incomeExample: "cobré 1200 de Acme ayer, banco",
  expenseExample: "gasté 45,50 en hosting, tarjeta",
  editAmountExample: "eran 1300",
  refundExample: "expense refund 60 from Hetzner",
  billableExample: "gasté 80 en hosting para Acme, facturable",
  payInvoiceExample: (number) => `${number} pagada hoy, banco`,
  rateExample: (base) => (base === "EUR" ? "settings rate USD 0.92" : "settings rate EUR 1.08"),
  unreadRate: (text, base) =>
    `No puedo leer "${text}" como un tipo de cambio: lleva el código de una moneda y lo que vale una unidad en ${base}.`,
  badRate: (text) => `"${text}" no es un tipo de cambio: tiene que ser mayor que cero, con seis decimales como mucho.`,
  rateOfBase: (base) => `${base} es tu moneda base, así que no necesita tipo de cambio.`,

  categories: "Categorías de gastos",
  classifications: "Clasificaciones de ingresos",
  sortNone: (what, category) =>
    `No he encontrado ningún gasto de "${what}", así que no hay nada que poner en ${category}. Dilo con el próximo: "gasté 20 en ${what}, ${category}".`,
  sortSame: (what, category) => `Todo lo de "${what}" ya está en ${category}.`,
  sortAsk: (what, category, n) =>
    `Hay ${n} gastos de "${what}". ¿Los pongo todos en ${category}? Lo próximo que gastes ahí irá también allí.`,
  sortAll: (n) => `Los ${n}`,
  sortLast: (amount) => `Solo el último (${amount})`,
  sorted: (what, category, n) =>
    n === 1
      ? `1 gasto de "${what}" está ahora en ${category}.`
      : `${n} gastos de "${what}" están ahora en ${category}.`,
  sortedTitle: (what, category) => `"${what}" en ${category}`,
  nameTaken: (name) => `Ya hay ${name}.`,
  builtIn: (name) => `"${name}" es como cuentan los ingresos si no se dice otra cosa, así que se queda como está.`,
  defaultModeStays: "Esa es tu forma de pago por defecto. Pon antes otra por defecto.",
  defaultModeExample: "settings mode card",

  goneIncome: "Ese ingreso ya no está en los libros.",
  goneExpense: "Ese gasto ya no está en los libros.",
  noAmount: "Un importe tiene que ser mayor que cero; no he escrito nada.",
  minusAmount: (amount) =>
    `${amount} es menos que cero, así que no he escrito nada. El dinero que se devuelve se anota como devolución.`,
  belowZero: "Eso dejaría el importe por debajo de cero. El dinero devuelto es una devolución aparte.",
  belowRefunds: (refunded) =>
    `De esa entrada ya se han devuelto ${refunded}, así que no puede ser menos que eso ni pasar a otra moneda.`,
  refundTooMuch: (refund, left) => `No puedes devolver ${refund}: de esa entrada quedan ${left}.`,
  refundFollows: "Una devolución es por lo mismo que la entrada original. Cambia aquella; la devolución la sigue.",
  refundOfRefund: "Esa entrada ya es una devolución.",
  refundNotReceived: "Ese dinero no se ha cobrado todavía, así que no hay nada que devolver.",
  refundNotPaid: "Ese gasto no se ha pagado todavía, así que no puede volver nada.",
  refundByInvoice: (number) => `Esa entrada es una línea de ${number}: devuelve mejor un pago de ${number}.`,
  paidByInvoice: (number) =>
    `Esa entrada es una línea de ${number}, así que su cobro lo dicen los pagos de la factura. Anota mejor un pago de ${number}.`,
  clientOfInvoice: (number) => `Esa entrada es una línea de ${number} y se queda con el cliente de ${number}.`,
  currencyOfInvoice: (number, currency) => `Esa entrada es una línea de ${number} y se queda en ${currency}.`,
  billableToNobody: "Un gasto facturable necesita el cliente al que se va a cobrar.",
  removeFromInvoice: (number) => `Esa entrada es una línea de ${number}. Quítala antes de ${number}.`,
  removePaid: "Hay un pago de factura por esa entrada, así que no se puede borrar.",
  removeRefunded: "De esa entrada hay una devolución. Borra antes la devolución.",
};
