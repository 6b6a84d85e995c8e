import type { Say } from "../../say.ts";
import { and } from "./grammar.ts";

const figure = (n: number) => n.toLocaleString("es", { useGrouping: "always" });
const many = (n: number, one: string, more: string) => `${figure(n)} ${n === 1 ? one : more}`;
const rows = (n: number) => many(n, "fila", "filas");

const things: Readonly<Record<string, readonly [string, string]>> = {
  clients: ["cliente", "clientes"],
  contacts: ["contacto", "contactos"],
  income: ["ingreso", "ingresos"],
  expenses: ["gasto", "gastos"],
  invoices: ["factura", "facturas"],
  statement: ["movimiento bancario", "movimientos bancarios"],
  payments: ["pago de una factura", "pagos de facturas"],
};
const counted = (n: number, subject: string) => many(n, ...(things[subject] ?? ["fila", "filas"]));

/** How many there are of each kind of thing. */
type Sorts = readonly (readonly [subject: string, count: number])[];

const sorted = (sorts: Sorts) => and(sorts.map(([subject, n]) => counted(n, subject)));
const has = (sorts: Sorts, subject: string) => sorts.some(([one]) => one === subject);

/** What is said about bringing books in from files and taking them out. */
export const transfer: Say["transfer"] = {
  things: (subject) => things[subject]?.[1] ?? subject,
  importExample: "import template clients",
  noTable: (table, tables) => `No hay ninguna tabla "${table}". Hay: ${tables.join(", ")}.`,
  emptyFile: (name) => `En ${name} no hay ninguna tabla con filas, así que no he escrito nada.`,
  brokenCsv: (line) =>
    `No puedo leer ese archivo CSV: hay algo mal con sus comillas cerca de la línea ${line}. No he escrito nada.`,
  brokenXlsx: "No puedo leer ese archivo de Excel. Guárdalo como .xlsx o .csv y envíalo otra vez. No he escrito nada.",
  brokenJson: "Ese archivo JSON está cortado o dañado. No he escrito nada.",
  strangeJson: (version) => `Eso no es una exportación de estos libros (versión ${version}). No he escrito nada.`,
  strangeTable: (table) => `Esa exportación lleva "${table}", que no conozco. No he escrito nada.`,
  strangeRow: (table) =>
    `Una fila de "${table}" de esa exportación no es como la guardan los libros. No he escrito nada.`,
  notEmpty: "Una exportación completa solo entra en libros vacíos, y estos ya tienen algo. No he escrito nada.",
  noColumn: (columns) => `no hay columna para ${columns.join(", ")}`,
  emptyCell: (column) => `${column} está vacío`,
  badCell: (column, problem) => `${column}: ${problem}`,
  otherSign: (cell) =>
    `"${cell}" es menor que cero donde otras filas son mayores. Si ese dinero se devolvió o fue en sentido contrario, saca la fila y anótalo aparte.`,
  torn: (number, line, column) =>
    `${number} ya está en la línea ${line}, con otro ${column}. Las filas de un mismo número son las líneas de una factura, así que lo demás tiene que coincidir.`,
  noMovement: "ningún importe dice qué entró o salió, o lo dicen varios",
  noPrice: "no hay ni importe ni precio",
  hasBadRows: (n) => `${rows(n)} no se ${n === 1 ? "puede" : "pueden"} leer, así que no se ha importado nada.`,
  failedRow: (line, problem) => `Línea ${line}: ${problem}`,
  nothingImported: (reason) => `${reason} No se ha importado nada.`,
  previewTitle: (name) => `Importación de ${name}`,
  preview: (sorts) =>
    [
      `He leído ${sorted(sorts)}. Todavía no he escrito nada.`,
      ...(has(sorts, "income") && has(sorts, "expenses")
        ? ["Lo que salió será un gasto; lo que entró, un ingreso."]
        : []),
      ...(has(sorts, "payments") ? ["Lo que coincide con una factura abierta de su cliente será su pago."] : []),
    ].join(" "),
  undecided: (n) =>
    `${rows(n)} ${n === 1 ? "encaja" : "encajan"} con más de una factura abierta, y ${n === 1 ? "entra" : "entran"} como ingreso si no anotas antes el pago, por ejemplo: INV-1 pagada.`,
  mayPay: (numbers, line) => `línea ${line}: ${numbers.join(" o ")}`,
  pays: (number, client, line) => `${number} de ${client}, línea ${line}`,
  previewBad: (bad, good) =>
    `${rows(bad)} no se ${bad === 1 ? "puede" : "pueden"} leer, así que no importo nada: arregla el archivo y envíalo otra vez. ${figure(good)} de sus filas ${good === 1 ? "está" : "están"} bien.`,
  twins: (n) => `${rows(n)} ya ${n === 1 ? "está" : "están"} en los libros`,
  column: (heading, meaning) => `${heading} → ${meaning}`,
  unused: (headings) => `Sin usar: ${headings.join(", ")}`,
  line: (line) => `Línea ${line}`,
  moreBad: (n) => `y ${many(n, "fila más", "filas más")}`,
  imported: (sorts, skipped, paid = []) =>
    `Importado: ${sorted(sorts)}.${paid.length > 0 ? ` Pagadas: ${paid.join(", ")}.` : ""}${skipped > 0 ? ` Fuera quedan ${rows(skipped)}: ya estaban en los libros.` : ""}`,
  begun: (n, subject, skipped) =>
    `Importando ${counted(n, subject)}. Te aviso cuando estén; mientras tanto todo lo demás sigue.${skipped > 0 ? ` Fuera quedan ${rows(skipped)}: ya estaban en los libros.` : ""}`,
  underWay: (done, of) => `Importando: ${figure(done)} de ${figure(of)} filas.`,
  stopped: (reason, done, of) =>
    `He tenido que parar la importación tras ${figure(done)} de ${figure(of)} filas: ${reason} Otras entradas ya se apoyan en esas, así que las he dejado; Deshacer las quita.`,
  importedTitle: (n, subject) => `Importación de ${counted(n, subject)}`,
  nothingNew: "Todo lo de ese archivo ya está en los libros, así que no he escrito nada.",
  importedBooks: (n, fileless) =>
    `Importada la exportación completa: ${rows(n)}.${fileless > 0 ? ` Fuera: ${many(fileless, "documento cuyo archivo no vino", "documentos cuyos archivos no vinieron")}.` : ""}`,
  importedBooksTitle: "Importación de una exportación completa",
  buttons: {
    all: (n) => `Importar ${figure(n)}`,
    fresh: (n) => `Importar ${n === 1 ? "la nueva" : `las ${figure(n)} nuevas`}`,
    withTwins: "Importar todo igualmente",
    noPayments: "Anotar como ingresos nuevos",
    as: (subject) => `Como ${things[subject]?.[1] ?? subject}`,
    books: "Llenar con ello estos libros",
    template: (subject) => things[subject]?.[1] ?? subject,
    keep: "Guardar como documento",
    cancel: "Cancelar",
  },
  fields: {
    file: "Archivo",
    holds: "Contiene",
    columns: "Columnas",
    pays: "Paga",
    undecided: "Por decidir",
    unused: "Sin usar",
    twins: "Ya estaban",
  },
  badHead: ["Fila", "Qué está mal"],
  fileGone: (name) => `Ya no tengo ${name}. Envíalo otra vez.`,
  previewBooks:
    "Eso es una exportación completa de unos libros. Llena estos, que tienen que estar vacíos. Todavía no he escrito nada.",
  how: "Envíame un archivo CSV o XLSX de clientes, contactos, ingresos, gastos, facturas o un extracto bancario; enseño lo que leo antes de escribir nada. Una plantilla muestra las columnas que conozco.",
  template: (subject) => `Una plantilla para ${things[subject]?.[1] ?? subject}: rellénala y envíamela.`,
  jsonWhole: "JSON son los libros enteros, para poder importarlos otra vez. De un periodo hay CSV o Excel.",
  exportHow:
    "¿En qué formato? CSV es una tabla, XLSX todas las tablas como hojas, JSON todo con los archivos de los documentos, para importarlo otra vez sin perder nada.",
  exported: (name, fileless) =>
    `Aquí están tus libros: ${name}.${fileless > 0 ? ` Los archivos de ${many(fileless, "documento", "documentos")} son demasiado grandes para ir aquí; \`purser export\`, donde estoy en marcha, los escribe todos.` : ""}`,
  wholeTable: "El archivo lleva todo lo de ese tiempo, no solo lo que preguntaste.",
  exportedTable: (file) => `Aquí están tus ingresos: ${file}. Un archivo CSV lleva una tabla; en Excel caben todas.`,
  tableCsv: (table) => `${(things[table]?.[1] ?? table).replace(/^./, (letter) => letter.toUpperCase())} en CSV`,
  allInOne: "Todo en Excel",
  progress: (done, of) => `${figure(done)} de ${figure(of)} filas`,
};
