import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { type DescribedInvoice, describedInvoice } from "../invoices/described-invoice.ts";
import { changeOrder } from "./change-order.ts";

/** `sent 2000 towards her invoice`, `put 500 down on the bill`: what a client did, said behind who it is. */
const given = seldom(
  /^(?:\s(?:just|finally|also|already|has|have|have just|s|['’]s))*\s(?:sent|put|gave|dropped|threw|chipped in|handed over|transferred|venmoed|zelled|knocked)\s(?:me\s|us\s|over\s|in\s|down\s|another\s|about\s)*[$€£]?\d\S*\s(?:\p{L}+\s){0,4}?(?:for|towards?|on|onto|against|off|of)\s(?:the|her|his|their|that|last|my)\s(?:\p{L}+\s)?(?:invoice|bill|inv)(?!\p{L})/iu,
);

const onTheBill = /^\s?(?:€|euro|eur|chf|franken)?\s?auf\s(?:die\s)?$/iu;

/** Whether an amount and the invoice it goes to are all there is: `500 auf RE-3`. */
export function amountOnBill({ sentence: { text }, from, tokens, money, invoices }: Clause): boolean {
  const [amount] = money;
  const [invoice] = invoices;
  if (!amount || !invoice || from > 0 || amount.start > (tokens[0]?.start ?? 0)) return false;
  return onTheBill.test(text.slice(amount.end, invoice.start));
}

/** Whether a client gave money for an invoice of theirs, which writes no new one. */
export function givesOnBill(clause: Clause): boolean {
  return namesOf(clause, "client").some((found) => given.test(clause.sentence.text.slice(found.end)));
}

const ontoBill = seldom(
  /(?<!\p{L})(?:to|on|onto|into|for|a|en|à|sur|dans|auf|zu|zur|in|na|à|para)\s(?!(?:an?|one|new|una?|une|ein|eine|uma?|each|every|all|my)\s)(?:l['’])?(?:[\p{L}\p{N}&.'’-]+\s){0,4}?(?:invoice|bill|factura|facture|rechnung|fatura)(?!\p{L})/iu,
);

/** `add 20% vat to the Harper invoice`: a part of a hundred that goes on an invoice there is, and not on a new one. */
export function percentOnBill(clause: Clause): boolean {
  const [percent] = clause.percents;
  return percent !== undefined && ontoBill.test(clause.sentence.text.slice(percent.end));
}

const partOfIt = seldom(
  /^(?:\s?(?:quid|bucks|pounds|dollars|euros?|eur|usd|gbp|€|£|\$))?\s(?:of|off|on|towards?|against)\s(?:it|that|this|the (?:invoice|bill))(?!\p{L})|^(?:\s?(?:euros?|eur|€|reais|pesos))?\s(?:de (?:eso|esa factura|la factura)|davon|darauf|auf die rechnung|dessus|l[àa]-dessus|sur la facture|disso|dela|da fatura)(?!\p{L})/iu,
);

/** `they paid 400 of it`: what came of the invoice spoken of last. */
export function paysOfIt({ sentence: { text }, money }: Clause): boolean {
  const [amount] = money;
  return amount !== undefined && partOfIt.test(text.slice(amount.end));
}

const onto = /\s(?:on|onto|off|towards?|against|auf|sobre|a cuenta de|sur|na|sobre a)\s$/iu;

/** `got 50 on the northwind invoice`: an amount that goes to an invoice described by whose it is, which is no new one. */
export function paidOnBill(clause: Clause): boolean {
  const [amount, ...more] = clause.money;
  const bill = amount && more.length === 0 ? describedInvoice(clause) : null;
  if (!amount || !bill?.ofClient || bill.start < amount.end) return false;
  return onto.test(clause.sentence.text.slice(0, bill.start));
}

const wasSo =
  /^\s(?:was|is (?:actually|really)|actually (?:was|is)|should be|should(?:['’]ve| have) been|war|ist eigentlich|era|es en realidad|[ée]tait|est en fait|foi|na verdade [ée])\s(?:for\s|only\s|über\s|de\s)?(?=[$€£]?\d)/iu;

const amountOf =
  /^(?:(?:the|den|die|das|el|la|le|o|a)\s)?(?:(?:amount|total|betrag|importe|montant|valor)\s(?:of|on|for|von|der|de|del|de la|du|da|do)\s)?$/iu;
const changedTo = /^\s(?<to>(?:up |down )?to|auf|a|en|à|para|pra|por)?\s?$/iu;
const theirs = /^(?:the|that|this|my|our|die|den|der|diese|la|esa|esta|cette|a|essa|\p{Lu}.*['’]s?)\s/iu;

/** `hazle la factura a Acme por 950`: a new one. */
const makesOne = seldom(/^\W*haz\p{L}{0,3}\s/iu);

/** `change Acme's invoice to 950`: the one there is, and no second one. */
function billChanged({ text, sentence, from, money }: Clause, bill: DescribedInvoice): boolean {
  const order = changeOrder(text);
  const begin = sentence.tokens[from]?.start ?? 0;
  const [amount] = money;
  if (order === null || !amount || makesOne.test(text)) return false;
  const between = changedTo.exec(sentence.text.slice(bill.end, amount.start));
  // `raise invoice for Acme 900` makes one.
  const isThere = theirs.test(text.slice(order)) || Boolean(between?.groups?.to);
  return isThere && between !== null && amountOf.test(sentence.text.slice(begin + order, bill.start));
}

/** `the September invoice for Acme was 950`, `change Acme's invoice to 950`: told by whose it is, and what it comes to. */
export function billWas(clause: Clause): boolean {
  const [amount, ...more] = clause.money;
  if (!amount || more.length > 0) return false;
  const bill = describedInvoice(clause);
  if (!bill?.ofClient) return false;
  if (billChanged(clause, bill)) return true;
  const { text, tokens } = clause.sentence;
  if (!(bill.days || bill.which) || bill.start > (tokens[clause.from]?.start ?? 0)) return false;
  const said = wasSo.exec(text.slice(bill.end));
  return (
    said !== null &&
    amount.start <= bill.end + said[0].length &&
    /^\W*$/u.test(clause.text.slice(amount.end - (tokens[clause.from]?.start ?? 0)))
  );
}
