import type { Clause } from "../clauses/clause.ts";

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

const verb = `(?:add|put|include|append|tack|stick|agrega|añade|ajoute|ajouter|füge|adiciona|acrescenta)`;
const onto = String.raw`(?:to|on|onto|in|a|en|à|sur|auf|zu|na|no)\s+(?:the\s+)?(?:invoice\s+|inv\s+|bill\s+)?¦`;

const adding = new RegExp(
  String.raw`^\W*(?:please\s+|can you\s+)?${verb}\s+(?:an?other\s+|an?\s+|one more\s+|una\s+|une\s+|uma\s+|eine\s+)?(?:new\s+)?(?:line|item|row|l[ií]nea|ligne|linha|zeile|position)(?:\s+item)?\s+${onto}+[\s:,–-]*(.+)$`,
  "isu",
);
const added = new RegExp(
  String.raw`^\W*(?:please\s+|can you\s+)?${verb}\s+(?:(?:a|another) (?:line|item)(?: for)?:?\s+)?(?!the\s|this\s|that\s|it\s|my\s|last\s)(.+?)\s+${onto}+\W*$`,
  "isu",
);
const taking = /^\W*(?:take|knock|shave)\s+(.+?)\s+off\s+(?:the\s+)?(?:invoice\s+|inv\s+|bill\s+)?¦+\W*$/is;
const removing =
  /^\W*(?:remove|delete|drop|take out|take off|strike)\s+(?:the\s+)?(?:line|item|row)\s+(?:no\.?\s+|number\s+|#)?(.+?)\s+(?:from|on|of|off)\s+(?:the\s+)?(?:invoice\s+|inv\s+)?¦+\W*$/is;
const changing =
  /^\W*(?:change|set|make|update)\s+(?:the\s+)?(?:line|item|row)\s+(?:no\.?\s+|number\s+|#)?(.+?)\s+(?:on|of|from|in)\s+(?:the\s+)?(?:invoice\s+|inv\s+)?¦+\s+(?:to|into|=|:)\s*(.+)$/is;

const behindLast = new RegExp(
  String.raw`^\W*(?:please\s+|can you\s+)?(?:also\s+)?${verb}\s+(?:an?other\s+|an?\s+|one more\s+|una\s+|une\s+|uma\s+|eine\s+)?(?:new\s+)?(?:line|item|row|l[ií]nea|ligne|linha|zeile|position)(?:\s+item)?\s*[:,]?\s+(?:for\s+)?(.+)$`,
  "isu",
);
const pricedHours =
  /^(\d+(?:[.,]\d+)?)\s*h(?:rs?|ours?)?\s+(\p{L}.*?)\s+(?:at\s+|@\s*|à\s+|a\s+|zu\s+)?([$€£]?\s?\d[\d.,]*\s?[€$£]?)\s*(?:\/|an?\s|per\s)\s*h(?:ou)?r?$/iu;

/** `add hosting 50`: what is added, with what it costs and nothing else. */
const thingAdded =
  /^\W*(?:(?:oh|and|ok|also|please|can you|y|et|und|e)[\s,]+)*(?:add|include|append|agrega|añade|ajoute|füge|adiciona|acrescenta)\s+(?!an?\s(?:expense|income|payment|cost|client|task|note|goal)|(?:expense|income|payment|client|lead|contact|project|service|task|note|goal|budget|reminder|receipt|supplier)s?(?!\p{L}))((?:\d+(?:[.,]\d+)?\s?h(?:rs?|ours?)?\s)?\p{L}[^\n,;]*?\s[$€£]?\d[\d.,]*\s?(?:[kK€$£]|euros?|dollars?|pounds?)?)(?:\s(?:on)?to (?:it|that|this|that one))?\W*$/iu;

/** `… to it`: it is put on what was spoken of, whatever it is. */
const ontoIt =
  /\s(?:(?:on)?to|on) (?:it|that|this|that one)\W*$|\s(?:dazu|drauf|hinzu|dessus|l[àa]-dessus|a eso|nisso|nela|nele)\W*$/iu;

/** `add 50 for rush`, `add a 50 rush fee to it`: the price before what is added. */
const priceAdded =
  /^\W*(?:(?:oh|and|also|please|can you|y|et|und|e)[\s,]+)*(?:add|include|append|tack on|agrega|añade|ajoute|rajoute|adiciona|acrescenta)\s(?:an?\s|another\s|extra\s|otros\s)?([$€£]?\d[\d.,]*\s?(?:[kK€$£]|euros?|dollars?|pounds?|quid|bucks)?)\s(?:extra\s|more\s|m[aá]s\s)?(?:for\s|por\s|pour\s|para\s)?(?:the\s|an?\s|la\s|el\s|le\s)?(\p{L}[\p{L}\s'’-]{1,40}?)(?:\s(?:on)?to (?:it|that|this|the (?:invoice|bill)|that one))?\W*$/iu;

/** `put another 40 for parking on it`, `ajoute 40 de déplacement dessus`: the price of what is put on what was spoken of. */
const putOnto =
  /^\W*(?:(?:oh|and|also|please|bitte|y|et|und|e)[\s,]+)*(?:add|put|stick|pop|chuck|f[üu]ge?|packe?|setze?|mets|ajoute[rz]?|rajoute[rz]?|agrega|a[ñn]ade|ponle|pon|acrescenta|adiciona|p[õo]e)\s(?:noch\s|encore\s|auch\s|m[áa]s\s|an?\s|another\s|extra\s|otros\s)?([$€£]?\d[\d.,]*\s?(?:[kK€$£]|euros?|chf|francs?|dollars?|pounds?|quid|bucks)?)\s(?:extra\s|more\s|m[áa]s\s)?(?:for\s|f[üu]r\s|por\s|pour\s|para\s|de\s|d['’])?(?:the\s|an?\s|la\s|el\s|le\s|die\s|den\s|das\s)?(\p{L}[\p{L}\s'’-]{1,40}?)\s(?:(?:(?:on)?to|on) (?:it|that|this|that one)|dazu|drauf|hinzu|dessus|l[àa]-dessus|a eso|nisso|nela|nele)\W*$/iu;

/** `add 50 shipping to the invoice`, `noch 50 Versandkosten auf die Rechnung`: the price before what is put on the invoice, which is named as that. */
const putOnInvoice =
  /^\W*(?:(?:oh|and|also|please|bitte|y|et|und|e|encore|noch|dann|stp)[\s,]+)*(?:(?:add|put|include|ajoute[rz]?|rajoute[rz]?|mets|f[üu]ge?|setze?|packe?|schreibe?|mache?|nimm|agrega|a[ñn]ade|pon|adiciona|acrescenta|p[õo]e)\s(?:noch\s|encore\s|auch\s|m[áa]s\s)?)?([$€£]?\d[\d.,]*\s?(?:[kK€$£]|euros?|chf|francs?|dollars?|pounds?)?)\s(?:de\s|d['’]|for\s|f[üu]r\s|pour\s|por\s|an\s)?(?:the\s|la\s|les?\s|den\s|die\s|das\s)?(\p{L}[\p{L}\s'’-]{1,40}?)\s(?:(?:on|to|onto) (?:the|that|this|his|her|their|\p{L}[\p{L}&'’ -]{0,30}(?:['’]s?|s)) (?:invoice|bill)|(?:à|a|sur|dans|en|na|no)\s?(?:la|cette|sa|leur)?\s?(?:facture|factura|fatura)|(?:auf|zu|zur|in)\s?(?:die|der|diese|seine|ihre)?\s?rechnung)(?:\s(?:hinzu|drauf|dazu|rein))?\W*$/iu;

/** `she wants lighting for 450, put it on her invoice`: what is put there, told before. */
const putItThere =
  /^\W*(.+?)\s(?:for\s|at\s|is\s|is another\s|costs\s|@\s)?([$€£]?\d[\d.,]*\s?(?:[kK€$£]|euros?|dollars?|pounds?|quid|bucks)?)[\s,.;-]+(?:(?:so|and|please|pls|can you)\s)*(?:put|add|stick|pop|chuck|include)\s(?:it|that|this)\s(?:on|onto|to|in)\s(?:the|that|this|his|her|their|\p{L}[\p{L}&'’ -]{0,30}(?:['’]s?|s))\s(?:invoice|bill)\W*$/iu;
const wanting =
  /^.*?(?<!\p{L})(?:wants?|wanted|needs?|needed|asked for|would like|['’]d like|ordered|added|is adding)\s(?:(?:to|me to|us to)\s(?:add|have|get|include|order)\s)?(?:an?\s|the\s|some\s)?/iu;

/** What is paid on an invoice or taken off it, and no line of it. */
const paidOn =
  /(?:zahlung|abschlag|rabatt|skonto|nachlass|steuer|mwst|ust|acompte|paiement|versement|remise|r[ée]duction|tva|payment|deposit|discount|tax|vat|pago|anticipo|descuento|desconto|pagamento|sinal|iva)(?!\p{L})/iu;

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

/** The lines a clause adds to the one invoice it names, changes or takes away; null when it speaks of something else. */
export function saidLines(clause: Clause): SaidLines | null {
  const [invoice, ...more] = clause.invoices;
  if (!invoice) return linesOfLast(clause);
  if (more.length > 0) return null;
  const start = clause.sentence.tokens[clause.from]?.start ?? 0;
  const length = invoice.end - invoice.start;
  const text = `${clause.text.slice(0, invoice.start - start)}${"¦".repeat(length)}${clause.text.slice(invoice.end - start)}`;
  const changed = changing.exec(text);
  if (changed?.[1] && changed[2]) return { line: changed[1].trim(), to: changed[2].trim() };
  const removed = removing.exec(text)?.[1];
  if (removed) return { remove: removed.trim() };
  if (clause.money.length === 0) return null;
  const taken = taking.exec(text)?.[1];
  if (taken && clause.percents.length === 0) return { lines: `-${taken.trim().replace(/^-/, "")}` };
  const put = adding.exec(text)?.[1] ?? added.exec(text)?.[1];
  return put && /\p{L}{2}/u.test(put) ? { lines: put.trim() } : null;
}
