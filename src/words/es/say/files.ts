import type { Say } from "../../say.ts";

const kinds: Readonly<Record<string, string>> = {
  contract: "contrato",
  proposal: "propuesta",
  signed: "documento firmado",
  insurance: "certificado de seguro",
  receipt: "recibo",
  other: "documento",
};
const several: Readonly<Record<string, string>> = {
  contract: "contratos",
  proposal: "propuestas",
  signed: "documentos firmados",
  insurance: "certificados de seguro",
  receipt: "recibos",
  other: "documentos",
};

const kindOf = (kind: string) => kinds[kind] ?? kind;
const article = (kind: string) => `${kind === "proposal" ? "una" : "un"} ${kindOf(kind)}`;

/** Files that are sent, and the documents they become. */
export const files: Say["files"] = {
  onCard: "Documentos",
  named: (names, more) => `${names.join(", ")}${more > 0 ? ` y ${more} más` : ""}`,
  kinds,
  refused: {
    noFile: (name) =>
      `No puedo usar "${name}", así que lo he dejado. Guardo archivos: un PDF, una foto, una hoja de cálculo.`,
    tooLarge: (name, most) => `"${name}" pasa de ${most}, que es lo más que guardo. Lo he dejado.`,
    dangerous: (name) =>
      `"${name}" es un tipo de archivo que puede ejecutarse en un ordenador, así que no lo he guardado. Envíalo como PDF o en un zip.`,
    empty: (name) => `"${name}" está vacío, así que no hay nada que guardar.`,
    unreachable: (name) => `No he podido traer "${name}", así que no he guardado nada. Envíalo otra vez.`,
    tooMany: (name) => `Guardo como mucho 10 archivos de un mensaje, así que he dejado "${name}".`,
  },
  size: (bytes) =>
    bytes < 1024
      ? `${bytes} bytes`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} KB`
        : `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} MB`,
  card: (kind) => kindOf(kind).charAt(0).toUpperCase() + kindOf(kind).slice(1),
  name: "Nombre",
  client: "Cliente",
  project: "Proyecto",
  meeting: "Reunión",
  invoice: "Factura",
  entry: "Entrada",
  note: "Nota",
  file: "Archivo",
  kept: "Guardado desde",
  sized: (name, size) => `${name} (${size})`,
  kind: "Tipo",
  of: "De",
  keptText: (name, kind, of) =>
    `Guardado: "${name}"${kind === "other" ? "" : `, ${kindOf(kind)}`}${of ? `, de ${of}` : ""}.`,
  onInvoices: "Desde ahora está en tus facturas.",
  keptTitle: (name) => `documento ${name}`,
  shownText: (name, kind) => `"${name}" es ${article(kind)}.`,
  sentText: (name) => `Aquí tienes "${name}".`,
  linkedText: (name, of) => `"${name}" ahora pertenece a ${of}.`,
  linkedTitle: (name, of) => `documento ${name} de ${of}`,
  changedText: (name) => `Cambiado: "${name}".`,
  changedTitle: (name) => `cambio del documento ${name}`,
  sameText: (name) => `"${name}" ya lo dice así.`,
  deletedText: (name) => `Borrado: "${name}". Deshacer lo recupera.`,
  deletedTitle: (name) => `borrado del documento ${name}`,
  gone: "Ese documento ya no existe.",
  unknown: (text) => `No tengo ningún documento llamado "${text}".`,
  choice: (name, kind, of, day) => `${name} (${kindOf(kind)}${of ? ` de ${of}` : ""}, ${day})`,
  noFileSent: "Envíame el archivo mismo, con unas palabras sobre él: contrato de Acme.",
  noneYet: "Todavía no hay documentos. Envíame un archivo, con unas palabras sobre él: contrato de Acme.",
  nothing: (what) => `No hay ${what}.`,
  listText: (shown, n, what) => (shown < n ? `Los ${shown} más nuevos de ${n} ${what}.` : `${n} ${what}.`),
  listTitle: "Documentos",
  what: (kind, of, search, n) => {
    const noun = n === 1 ? kindOf(kind ?? "other") : (several[kind ?? "other"] ?? kindOf(kind ?? "other"));
    return `${noun}${of ? ` de ${of}` : ""}${search ? ` con "${search}"` : ""}`;
  },
  added: "Guardado",
  notThere: (text) => `No sé qué es "${text}": ningún cliente, proyecto o factura se llama así.`,
  nothingToLink: "Antes no se dijo nada a lo que pueda pertenecer un documento.",
  entries: {
    income: (amount, what) => `Ingreso de ${amount}${what ? ` por ${what}` : ""}`,
    expense: (amount, what) => `Gasto de ${amount}${what ? ` por ${what}` : ""}`,
  },
  buttons: {
    send: "Enviar el archivo",
    show: (name) => name,
    receiptOf: (title) => `Recibo de ${title}`,
    kind: (kind) => kindOf(kind),
    delete: "Borrar",
  },
  examples: {
    list: "document list",
    link: "document link alquiler.pdf to Acme",
    update: "document update alquiler.pdf name: Contrato de la oficina",
  },
};
