import { seldom } from "../../seldom.ts";
import { type LineWords, lineWord } from "../../words/line-words.ts";
import type { Clause } from "../clauses/clause.ts";
import { describedInvoice } from "../invoices/described-invoice.ts";

/** What is to be done with the lines of an invoice, in the words its command takes. */
export interface SaidLines {
  /** Lines to add: `3 x 150 Decals`. */
  readonly lines?: string;
  /** Which line becomes something else. */
  readonly line?: string;
  readonly to?: string;
  /** Which line is taken away. */
  readonly remove?: string;
}

/** Some ways, as often as they are said. */
const words = (kind: keyof LineWords) => String.raw`(?:${lineWord(kind)}[\s,]+)*`;
/** One of some ways, or none. */
const maybe = (kind: keyof LineWords) => String.raw`(?:${lineWord(kind)}\s+)?`;

const opening = String.raw`^\W*${words("opening")}`;
const price = String.raw`([$€£]?\d[\d.,]*\s?(?:[kK€$£]|${lineWord("money")})?)`;
const thing = String.raw`(\p{L}[\p{L}\s'’-]{1,40}?)`;
/** A price before what it is for: `another 40 for parking`. */
const pricedThing = String.raw`${words("another")}${price}\s${maybe("more")}${lineWord("of")}?${maybe("article")}${thing}`;
/** What is marked as the invoice itself, in the text of a clause that names one. */
const invoice = `${maybe("article")}${maybe("invoice")}¦+`;
const onto = String.raw`${lineWord("onto")}\s+${invoice}`;
const line = String.raw`${words("another")}(?:new\s+)?${lineWord("line")}`;

const pattern = (source: string) => new RegExp(source, "isu");

/** `add a line to INV-3: hosting 50`. */
const adding = pattern(String.raw`${opening}${lineWord("add", "put")}\s+${line}\s+${onto}[\s:,–-]*(.+)$`);
/** `put hosting 50 on INV-3`. */
const added = pattern(
  String.raw`${opening}${lineWord("add", "put")}\s+(?:(?:a|another) (?:line|item)(?: for)?:?\s+)?(?!${lineWord("there")})(.+?)\s+${onto}\W*$`,
);
/** `late fee 25 on INV-3`, `25 late fee onto INV-3`. */
const jotted = pattern(
  String.raw`^\W*(${thing}\s(?:${lineWord("of")}?)${price}|${price}\s(?:${lineWord("of")})?${thing})\s${onto}\W*$`,
);
/** `add a line hosting 50`, to the invoice that was spoken of. */
const behindLast = pattern(String.raw`${opening}${lineWord("add", "put")}\s+${line}\s*[:,]?\s+(?:for\s+)?(.+)$`);
/** `add hosting 50`: what is added, with what it costs and nothing else. */
const thingAdded = pattern(
  String.raw`${opening}${lineWord("add")}\s+(?!an?\s(?:expense|income|payment|cost|client|task|note|goal)|(?:expense|income|payment|client|lead|contact|project|service|task|note|goal|budget|reminder|receipt|supplier)s?(?!\p{L}))((?:\d+(?:[.,]\d+)?\s?h(?:rs?|ours?)?\s)?\p{L}[^\n,;]*?\s[$€£]?\d[\d.,]*\s?(?:[kK€$£]|${lineWord("money")})?)(?:\s${lineWord("ontoIt")})?\W*$`,
);
/** `add 50 for rush`: the price before what is added. */
const priceAdded = pattern(
  String.raw`${opening}${lineWord("add")}\s${pricedThing}(?:\s(?:${lineWord("ontoIt")}|to the (?:invoice|bill)))?\W*$`,
);
/** `put another 40 for parking on it`, `ajoute 40 de déplacement dessus`: put on what was spoken of. */
const putOnto = pattern(
  String.raw`${opening}${lineWord("add", "put", "jot")}\s${pricedThing}\s${lineWord("ontoIt")}\W*$`,
);
/** `add 50 shipping to the invoice`, `noch 50 Versandkosten auf die Rechnung`: put on the invoice, which is named as that. */
const putOnInvoice = pattern(
  String.raw`${opening}(?:${lineWord("add", "put", "jot")}\s)?${pricedThing}\s${lineWord("ontoInvoice")}\W*$`,
);
/** It is put on what was spoken of, whatever it is. */
const ontoIt = pattern(String.raw`\s${lineWord("ontoIt")}\W*$`);
/** What is paid on an invoice or taken off it, and no line of it. */
const paidOn = pattern(String.raw`${lineWord("payment", "noLine")}(?!\p{L})`);
/** `discount 50`, `50 d'acompte`: that and its amount alone, where a tax consultation is a line like any other. */
const onlyPaidOn = pattern(
  String.raw`^(?:(?:${lineWord("another", "article")}\s|${lineWord("of")}|${lineWord("money")}(?!\p{L})|[^\p{L}])*)(?:\p{L}*${lineWord("payment", "noLine")})(?:\s${lineWord("of")}|${lineWord("money")}(?!\p{L})|[^\p{L}])*$`,
);

/** A line of an invoice by its number or words: `line 2 of INV-3`. */
const lineOf = String.raw`\s+${maybe("article")}${lineWord("line")}\s+(?:#|${lineWord("number")}\s+)?(.+?)\s+${lineWord("from")}\s+${invoice}`;
/** `take 50 off INV-3`. */
const taking = pattern(
  String.raw`${opening}${lineWord("take")}\s+${words("another")}(-?[$€£]?\d.*?)\s+${lineWord("off")}\s+${invoice}(?:\s+${lineWord("away")})?\W*$`,
);
/** `write off 200 of INV-3`: a part of it that is not asked for any more. */
const writingOff = pattern(
  String.raw`${opening}(?:write|wrote|writing)[\s-]off\s+(?:(?:the|a|last|remaining|rest|other|another|of|outstanding)\s+)*${price}\s+(?:(?:left|outstanding|still|open|that is)\s+)*${lineWord("from")}\s+${invoice}\W*$`,
);
/** `take the payment of 50 off INV-3`. */
const payment = String.raw`\s+${maybe("article")}(?:${price}\s${lineWord("of")}?)?\p{L}*${lineWord("payment")}(?!\p{L})(?:.*\s)?`;
const takingPayment = pattern(
  String.raw`${opening}(?:${lineWord("take")}${payment}${lineWord("off")}|${lineWord("remove")}${payment}${lineWord("from")})\s+${invoice}(?:\s+${lineWord("away")})?\W*$`,
);
/** `remove line 2 from INV-3`. */
const removing = pattern(String.raw`${opening}${lineWord("remove")}${lineOf}(?:\s+${lineWord("away")})?\W*$`);
/** `remove the hosting line from INV-3`. */
const removingCalled = pattern(
  String.raw`${opening}${lineWord("remove")}\s+${maybe("article")}(.+?)\s+${lineWord("line")}\s+${lineWord("from")}\s+${invoice}\W*$`,
);
/** `change line 2 on INV-3 to 4 x 150`. */
const changing = pattern(String.raw`${opening}${lineWord("change")}${lineOf}\s+(?:${lineWord("into")}\s|[=:])\s*(.+)$`);

const pricedHours =
  /^(\d+(?:[.,]\d+)?)\s*h(?:rs?|ours?)?\s+(\p{L}.*?)\s+(?:at\s+|@\s*|à\s+|a\s+|zu\s+)?([$€£]?\s?\d[\d.,]*\s?[€$£]?)\s*(?:\/|an?\s|per\s)\s*h(?:ou)?r?$/iu;

/** `she wants lighting for 450, put it on her invoice`: what is put there, told before. */
const putItThere = seldom(
  /^\W*(.+?)\s(?:for\s|at\s|is\s|is another\s|costs\s|@\s)?([$€£]?\d[\d.,]*\s?(?:[kK€$£]|euros?|dollars?|pounds?|quid|bucks)?)[\s,.;-]+(?:(?:so|and|please|pls|can you)\s)*(?:put|add|stick|pop|chuck|include)\s(?:it|that|this)\s(?:on|onto|to|in)\s(?:the|that|this|his|her|their|\p{L}[\p{L}&'’ -]{0,30}(?:['’]s?|s))\s(?:invoice|bill)\W*$/iu,
);
const wanting =
  /^.*?(?<!\p{L})(?:wants?|wanted|needs?|needed|asked for|would like|['’]d like|ordered|added|is adding)\s(?:(?:to|me to|us to)\s(?:add|have|get|include|order)\s)?(?:an?\s|the\s|some\s)?/iu;

const ofInvoices: ReadonlySet<string> = new Set(["invoice.create", "invoice.update", "invoice.line"]);

/** Things that are bought rather than billed: `add 50 for lunch`. */
const ofPurchases = /^category\.(?!fees|shipping|contractor)/;

/** What is no line of an invoice. */
const notAdded =
  /^(?:to|on|it|that|this|more|hours?|hrs?|days?|weeks?|minutes?|percent|expenses?|income|income|payment)(?!\p{L})/iu;

/** What is added right behind an invoice, where nothing says that it was bought or paid for. */
function thingOfLast(clause: Clause): string | undefined {
  const { last } = clause.sentence.hearing;
  if (!last || !ofInvoices.has(last.intent) || clause.money.length !== 1) return undefined;
  const put = putOnto.exec(clause.text);
  if (clause.has("spend", "pay", "payI", "tax", "discount") || (!put && clause.has("from"))) return undefined;
  if (clause.names.some((found) => found.value.some(({ kind }) => kind === "client" || kind === "goal")))
    return undefined;
  const [, price, what] = put ?? priceAdded.exec(clause.text) ?? [];
  const isBought = !put && !ontoIt.test(clause.text) && clause.cues.some(({ name }) => ofPurchases.test(name));
  if (price && what && !notAdded.test(what) && !isBought) return `${what} ${price}`;
  return clause.has("expenseNoun", "incomeNoun", "toward") ? undefined : thingAdded.exec(clause.text)?.[1];
}

/** Lines put on an invoice that is not named: `add a line hosting 50`. */
function linesOfLast(clause: Clause): SaidLines | null {
  if (clause.money.length === 0) return null;
  const [, price, thing] = clause.money.length === 1 ? (putOnInvoice.exec(clause.text) ?? []) : [];
  if (price && thing && /^\W*\p{L}/u.test(clause.text) && !paidOn.test(thing)) return { lines: `${thing} ${price}` };
  const [, told, cost] = clause.money.length === 1 ? (putItThere.exec(clause.text) ?? []) : [];
  if (told && cost && wanting.test(told))
    return { lines: `${told.replace(wanting, "").trim()} ${cost.replace(/[,.]+$/, "")}` };
  const put = (behindLast.exec(clause.text)?.[1] ?? thingOfLast(clause))?.trim();
  if (!put || !/\p{L}{2}/u.test(put)) return null;
  const [, hours, what, rate] = pricedHours.exec(put) ?? [];
  return { lines: hours ? `${hours} h x ${rate} ${what}` : put };
}

/** A clause that names one invoice or describes it, which is blotted out in its text; null for any other. */
function blotted(clause: Clause): string | null {
  const [named, ...more] = clause.invoices;
  const invoice = named ?? describedInvoice(clause);
  if (!invoice || more.length > 0) return null;
  const start = clause.sentence.tokens[clause.from]?.start ?? 0;
  return `${clause.text.slice(0, invoice.start - start)}${"¦".repeat(invoice.end - invoice.start)}${clause.text.slice(invoice.end - start)}`;
}

/** Whether a payment is taken off the one invoice that is named. */
export function takesPaymentOff(clause: Clause): boolean {
  const text = blotted(clause);
  return text !== null && takingPayment.test(text);
}

const leadingArticle = /^(?:the|an?|die|der|das|eine?|el|la|una?|une?|le|uma?)\s(?=\S)/iu;
const beforePrice = /\s(?:of|over|for|von|über|de|por|pour|à)\s(?=[$€£]?\d[\d.,]*\s?\S{0,8}$)/iu;

/** A line without the words that only join it: `a late fee of 50` is `late fee 50`. */
function asLine(put: string): string {
  return put.trim().replace(leadingArticle, "").replace(beforePrice, " ");
}

/** What moves money, orders an invoice or says what one is about: then an amount told on an invoice is no line of it. */
const noLineBeside = [
  "pay",
  "payI",
  "payThem",
  "settle",
  "arrive",
  "got",
  "receive",
  "refund",
  "spend",
  "create",
  "tax",
] as const;

/** `late fee 25 on INV-3`: a thing with its price, put there without a word for it. */
function jottedOn(clause: Clause, text: string): string | undefined {
  if (clause.has(...noLineBeside, "discount", "owes", "setTo", "move", "question")) return undefined;
  const [found, put] = jotted.exec(text) ?? [];
  if (put === undefined || clause.money.length !== 1) return undefined;
  const end = (clause.sentence.tokens[clause.from]?.start ?? 0) + (found?.indexOf("¦") ?? 0);
  // `Fieldstone 300 on the November invoice` is what came of them.
  return clause.namesOf("client").some((name) => name.end < end) ? undefined : put;
}

/** The lines a clause adds to the one invoice it names or describes, changes or takes away; null when it speaks of something else. */
export function saidLines(clause: Clause): SaidLines | null {
  return linesOfNamed(clause) ?? (clause.invoices.length === 0 ? linesOfLast(clause) : null);
}

function linesOfNamed(clause: Clause): SaidLines | null {
  const text = blotted(clause);
  if (text === null) return null;
  const changed = changing.exec(text);
  if (changed?.[1] && changed[2]) return { line: changed[1].trim(), to: changed[2].trim() };
  const removed = removing.exec(text)?.[1] ?? removingCalled.exec(text)?.[1];
  if (removed) return { remove: removed.trim() };
  if (clause.money.length === 0) return null;
  const taken = taking.exec(text)?.[1];
  if (taken && clause.percents.length === 0) return { lines: `-${taken.trim().replace(/^-/, "")}` };
  const written = writingOff.exec(text)?.[1];
  if (written && clause.percents.length === 0) return { lines: `write-off -${written.trim()}` };
  const put = adding.exec(text)?.[1] ?? added.exec(text)?.[1] ?? jottedOn(clause, text);
  return put && /\p{L}{2}/u.test(put) && !onlyPaidOn.test(put) ? { lines: asLine(put) } : null;
}
