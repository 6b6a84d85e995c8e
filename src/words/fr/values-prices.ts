import type { PriceWords } from "../value-words.ts";

/** French words between how many and what one of them costs. */
export const frenchPrices: PriceWords = {
  sets: {
    "une demi-douzaine de": 6,
    "une demi-douzaine": 6,
    "une douzaine de": 12,
    "une douzaine": 12,
    "une paire de": 2,
  },
  priceAt: ["à", "a", "@", "de"],
  each: [
    "chacun",
    "chacune",
    "pièce",
    "la pièce",
    "l'unité",
    "l'un",
    "l'une",
    "par pièce",
    "par unité",
    "par personne",
    "par tête",
    "chaque",
  ],
  eachBefore: [],
  perOne: ["par", "le", "la", "l'", "/", "à la", "au", "de l'"],
  plus: ["plus", "+"],
  before: ["un", "une", "les", "des", "la", "le"],
  taken: ["pris", "acheté", "commandé", "vendu", "fait", "achetés", "achetées"],
  ownShare: ["ma part", "ma moitié", "mets-moi", "note-moi", "pour moi"],
  shareIs: ["c'est", "est", "était", "fait", "de", "seulement", "juste", "à"],
};
