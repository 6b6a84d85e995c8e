import type { LineWords } from "../line-words.ts";

/** German ways of putting something on an invoice. */
export const lineWords: LineWords = {
  opening: ["und", "bitte", "noch", "dann"],
  add: ["f[üu]ge?"],
  put: [],
  jot: ["packe?", "setze?", "schreibe?", "mache?", "nimm"],
  line: ["zeile", "position"],
  another: ["eine", "noch", "auch"],
  more: [],
  of: [String.raw`f[üu]r\s`, String.raw`an\s`],
  article: ["die", "den", "das"],
  onto: ["auf", "zu"],
  ontoIt: ["dazu", "drauf", "hinzu"],
  ontoInvoice: [
    String.raw`(?:auf|zu|zur|in)\s?(?:die|der|diese|seine|ihre)?\s?rechnung(?:\s(?:hinzu|drauf|dazu|rein))?`,
  ],
  noLine: ["zahlung", "abschlag", "rabatt", "skonto", "nachlass", "steuer", "mwst", "ust"],
  money: ["chf", "francs?"],
};
