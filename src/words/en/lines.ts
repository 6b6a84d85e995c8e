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
  there: ["the (?!\\d)", "this ", "that ", "it ", "my ", "last "],
  onto: ["to", "onto", "on", "in"],
  ontoIt: ["(?:(?:on)?to|on) (?:it|that|this|that one)"],
  ontoInvoice: [`(?:on|to|onto) (?:the|that|this|his|her|their|${owner}) (?:invoice|bill)`],
  invoice: ["invoice", "inv", "bill"],
  remove: ["remove", "delete", "drop", "take out", "take off", "take back", "strike"],
  take: ["take", "knock", "shave", "write"],
  change: ["change", "set", "make", "update"],
  from: ["from", "on", "of", "off", "in"],
  off: ["off"],
  away: [],
  into: ["to", "into"],
  number: [String.raw`no\.?`, "number"],
  payment: ["payment", "deposit"],
  noLine: ["discount", "tax", "vat"],
  money: ["euros?", "dollars?", "pounds?", "quid", "bucks"],
};
