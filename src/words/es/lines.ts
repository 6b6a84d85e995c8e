import type { LineWords } from "../line-words.ts";

/** Spanish ways of putting something on an invoice. */
export const lineWords: LineWords = {
  opening: ["y"],
  add: ["agrega", "a[ñn]ade"],
  put: [],
  jot: ["ponle", "pon"],
  line: ["l[ií]nea"],
  another: ["una", "otros", "m[áa]s"],
  more: ["m[áa]s"],
  of: [String.raw`por\s`, String.raw`para\s`, String.raw`de\s`],
  article: ["la", "el"],
  onto: ["a", "en"],
  ontoIt: ["a eso"],
  ontoInvoice: [String.raw`(?:a|en)\s?(?:la|esa|esta|su)?\s?factura`],
  noLine: ["pago", "anticipo", "descuento", "iva"],
  money: ["euros?", "d[óo]lares"],
};
