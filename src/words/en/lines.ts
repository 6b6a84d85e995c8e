import type { LineWords } from "../line-words.ts";

const owner = String.raw`\p{L}[\p{L}&'’ -]{0,30}(?:['’]s?|s)`;

/** English ways of putting something on an invoice. */
export const lineWords: LineWords = {
  opening: ["oh", "ok", "and", "also", "please", "can you"],
  add: ["add", "include", "append", "tack on"],
  put: ["put", "tack", "stick"],
  jot: ["pop", "chuck"],
  line: ["line(?: item)?", "item", "row"],
  another: ["an?other", "one more", "an?", "extra"],
  more: ["extra", "more"],
  of: [String.raw`for\s`],
  article: ["the", "an?"],
  onto: ["to", "onto", "on", "in"],
  ontoIt: ["(?:(?:on)?to|on) (?:it|that|this|that one)"],
  ontoInvoice: [`(?:on|to|onto) (?:the|that|this|his|her|their|${owner}) (?:invoice|bill)`],
  noLine: ["payment", "deposit", "discount", "tax", "vat"],
  money: ["euros?", "dollars?", "pounds?", "quid", "bucks"],
};
