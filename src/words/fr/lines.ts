import type { LineWords } from "../line-words.ts";

/** French ways of putting something on an invoice. */
export const lineWords: LineWords = {
  opening: ["et", "encore", "stp"],
  add: ["r?ajoute[rz]?"],
  put: [],
  jot: ["mets"],
  line: ["ligne"],
  another: ["une", "encore"],
  more: [],
  of: [String.raw`pour\s`, String.raw`de\s`, "d['’]"],
  article: ["la", "les?"],
  onto: ["à", "sur"],
  ontoIt: ["dessus", "l[àa]-dessus"],
  ontoInvoice: [String.raw`(?:à|sur|dans)\s?(?:la|cette|sa|leur)?\s?facture`],
  noLine: ["acompte", "paiement", "versement", "remise", "r[ée]duction", "tva"],
  money: ["euros?", "francs?"],
};
