import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "./clause.ts";

/** All that was told before, as one sum. */
const lot =
  "the (?:whole )?lot|it all|all of it|all (?:in|up|together|in all)|altogether|everything|in total|for both|for the lot|both (?:together|at once)|in one go|todo(?: junto)?|en total|le tout|en tout|la totale|alles(?: zusammen)?|zusammen|insgesamt|tudo(?: junto)?|no total";

/** `paid me the lot in cash`, `me lo pagó todo`, `a tout réglé`, `hat alles bar bezahlt`. */
const paidAll = seldom(
  new RegExp(
    `(?<!\\p{L})(?:paid|paying|settled|sent|gave|venmoed|zelled|transferred|wired|pag(?:ó|o|aron|ou|aram)|pay[ée]|r[ée]gl[ée]|vers[ée])(?!\\p{L})(?:\\s(?:me|us|for|up))*\\s(?:${lot})(?!\\p{L})|(?<!\\p{L})(?:${lot})(?!\\p{L})[^.;!?\\n]{0,25}(?<!\\p{L})(?:paid|settled|bezahlt|gezahlt|[üu]berwiesen|pagado|pago|pay[ée]|r[ée]gl[ée])(?!\\p{L})`,
    "iu",
  ),
);

/** Who was named first paid for all that was told of, with no amount of their own: `, she settled up in cash`. */
const theyPaid =
  /(?:,|(?<!\p{L})(?:and|n|&|y|e|et|und))\s(?:she|he|they|ella|[ée]l|ellos|elle|il|ils|sie|er|ela|ele|eles)\s(?:(?:just|has|have|all|already|ha|a|hat|haben|m['’]a|me|j[áa])\s)*(?:paid|settled|pag[óo]|pagou|pay[ée]|r[ée]gl[ée]|(?:bar\s)?bezahlt|gezahlt)(?!\p{L})(?![^.;!?\n]*\d)/iu;

/** Whether several things told with their prices were paid as one: `brakes 180 + discs 95.50, paid me the lot in cash`. */
export function paidAsOne(left: Clause, right: Clause): boolean {
  if (!paidAll.test(right.text) && !theyPaid.test(right.text)) return false;
  const clients = new Set([...namesOf(left, "client"), ...namesOf(right, "client")].map(({ value }) => value[0]?.id));
  return clients.size === 1 && !left.has("pay", "payThem", "payMe", "payI", "spend", "got", "receive", "quote");
}

/** Whether a clause says that all its amounts were paid as one. */
export const sumsAll = (clause: Clause): boolean =>
  clause.money.length > 1 && (paidAll.test(clause.text) || theyPaid.test(clause.text));

/** `invoice that, due jan 15`, `bill them for it`, `facture-le`: what was told right before is what the invoice is for. */
const billIt =
  /^(?:(?:can you|could you|please|pls|plz|so|and|then|just|now)\s)*(?:invoice|bill|charge)\s(?:(?:that|it|this|the lot|them|him|her)(?!\p{L})|(?:for\s)?(?:that|it|this)(?!\p{L}))|^(?:send|raise|do|make|draft|write|issue|prepare)\s(?:up\s)?(?:(?:them|him|her|me)\s)?(?:(?:an?|the|that)\s)?(?:invoice|bill)(?!\s(?:for|of|to)\s(?!that|it|this|them|him|her))(?!\p{L})|^(?:f[áa]ctur[ae](?:lo|selo|la)|facture[- ](?:le|la|[çc]a)|fatur[ae](?:[- ](?:isso|isto|o|lhe))|stell(?:e|)\s(?:das|es)\sin\srechnung|berechne\s(?:das|es|ihm|ihr|ihnen))(?!\p{L})/iu;

/** Whether a stretch only says that what the one before told of, with its price, is to be invoiced. */
export function invoicesIt(left: Clause, right: Clause): boolean {
  if (right.money.length + right.durations.length > 0 || namesOf(right, "client").length > 0) return false;
  if (left.money.length === 0 || !billIt.test(right.text)) return false;
  if (/^(?:put|jot|note|write|mark) down \d[\d,.]* \p{L}{3,}s(?!\p{L})/iu.test(left.text)) return true;
  return !left.has("pay", "payThem", "payMe", "payI", "paidBy", "spend", "got", "receive", "arrive", "invoiceVerb");
}

/** `log it on Website`: what was told right before is what goes to a project. */
const logIt =
  /^(?:log|put|add|stick|book|note|record|count|chuck|pop|apunta|an[óo]ta|cu[ée]nta|note|compte|mets|schreib|buch|trag|anota|lan[çc]a|p[õo]e)(?:lo|la|-le|-la)?\s(?:it|that|this|them|those|[çc]a|das|es|isso|isto)?\s?(?:all\s)?(?:on|to|under|against|for|down to|a|en|sur|auf|zu|unter|em|no|na)(?!\p{L})/iu;

/** Whether a stretch only says which project the time told of before it was for. */
export function logsIt(left: Clause, right: Clause): boolean {
  if (right.money.length + right.durations.length + right.moments("future").length > 0) return false;
  if (namesOf(right, "project").length !== 1 || namesOf(left, "project").length > 0 || !logIt.test(right.text))
    return false;
  const ranged = left.moments("past").some(({ value }) => value.until !== undefined && value.until.time !== null);
  return (ranged || left.durations.length > 0) && left.money.length === 0;
}
