import type { LineWords } from "../line-words.ts";

/** German ways of putting something on an invoice. */
export const lineWords: LineWords = {
  opening: ["und", "bitte", "noch", "dann"],
  add: ["f[üu]ge?"],
  put: ["packe?", "setze?", "schreibe?"],
  jot: ["mache?", "nimm"],
  line: ["zeile", "position"],
  another: ["eine", "noch", "auch"],
  more: [],
  of: [String.raw`f[üu]r\s`, String.raw`an\s`],
  article: ["die", "den", "das", "eine?n?"],
  there: ["(?:den|diesen) (?:[\\p{L}-]+)?eintrag", "(?:die|diese) (?:[\\p{L}-]+)?(?:einnahme|buchung)"],
  onto: ["auf", "zu"],
  ontoIt: ["dazu", "drauf", "hinzu"],
  ontoInvoice: [
    String.raw`(?:auf|zu|zur|in)\s?(?:die|der|diese|seine|ihre)?\s?rechnung(?:\s(?:hinzu|drauf|dazu|rein))?`,
  ],
  invoice: ["rechnung"],
  remove: ["l[öo]sche?", "entferne?", "streiche?", "nimm"],
  take: ["ziehe?", "nimm"],
  change: ["[äa]ndere?", "setze?"],
  from: ["aus", "von", "in", "auf"],
  off: ["von", "aus"],
  away: ["ab", "weg", "raus", "heraus"],
  into: ["auf", "zu"],
  number: [String.raw`nr\.?`, "nummer"],
  payment: ["zahlung", "abschlag"],
  noLine: ["rabatt", "skonto", "nachlass", "steuer", "mwst", "ust"],
  money: ["chf", "francs?"],
};
