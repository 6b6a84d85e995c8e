import type { LineWords } from "../line-words.ts";

/** Portuguese ways of putting something on an invoice. */
export const lineWords: LineWords = {
  opening: ["e"],
  add: ["adiciona", "acrescenta"],
  put: [],
  jot: ["p[õo]e"],
  line: ["linha"],
  another: ["uma"],
  more: [],
  of: [String.raw`por\s`, String.raw`para\s`, String.raw`de\s`],
  article: [],
  onto: ["na", "no"],
  ontoIt: ["nisso", "nela", "nele"],
  ontoInvoice: [String.raw`n[ao]\s?(?:sua?)?\s?fatura`],
  noLine: ["desconto", "pagamento", "sinal", "iva"],
  money: ["euros?", "reais"],
};
