import { type Clause, namesOf } from "./clause.ts";

/** All that was told before, as one sum. */
const lot =
  "the (?:whole )?lot|it all|all of it|all (?:in|up|together|in all)|altogether|everything|in total|for both|for the lot|both (?:together|at once)|in one go|todo(?: junto)?|en total|le tout|en tout|la totale|alles(?: zusammen)?|zusammen|insgesamt|tudo(?: junto)?|no total";

/** `paid me the lot in cash`, `me lo pagó todo`, `a tout réglé`, `hat alles bar bezahlt`. */
const paidAll = new RegExp(
  `(?<!\\p{L})(?:paid|paying|settled|sent|gave|venmoed|zelled|transferred|wired|pag(?:ó|o|aron|ou|aram)|pay[ée]|r[ée]gl[ée]|vers[ée])(?!\\p{L})(?:\\s(?:me|us|for|up))*\\s(?:${lot})(?!\\p{L})|(?<!\\p{L})(?:${lot})(?!\\p{L})[^.;!?\\n]{0,25}(?<!\\p{L})(?:paid|settled|bezahlt|gezahlt|[üu]berwiesen|pagado|pago|pay[ée]|r[ée]gl[ée])(?!\\p{L})`,
  "iu",
);

/** Whether several things told with their prices were paid as one: `brakes 180 + discs 95.50, paid me the lot in cash`. */
export function paidAsOne(left: Clause, right: Clause): boolean {
  if (!paidAll.test(right.text)) return false;
  const clients = new Set([...namesOf(left, "client"), ...namesOf(right, "client")].map(({ value }) => value[0]?.id));
  return clients.size === 1 && !left.has("pay", "payThem", "payMe", "payI", "spend", "got", "receive", "quote");
}

/** Whether a clause says that all its amounts were paid as one. */
export const sumsAll = (clause: Clause): boolean => clause.money.length > 1 && paidAll.test(clause.text);

/** `invoice that, due jan 15`, `bill them for it`, `facture-le`: what was told right before is what the invoice is for. */
const billIt =
  /^(?:(?:can you|could you|please|pls|plz|so|and|then|just|now)\s)*(?:invoice|bill|charge)\s(?:(?:that|it|this|the lot|them|him|her)(?!\p{L})|(?:for\s)?(?:that|it|this)(?!\p{L}))|^(?:send|raise|do|make|draft)\s(?:(?:them|him|her)\s)?(?:an?|the)\s(?:invoice|bill)(?:\s(?:for|of)\s(?:that|it|this))?\W*(?:$|due|net)|^(?:f[áa]ctur[ae](?:lo|selo|la)|facture[- ](?:le|la|[çc]a)|fatur[ae](?:[- ](?:isso|isto|o|lhe))|stell(?:e|)\s(?:das|es)\sin\srechnung|berechne\s(?:das|es|ihm|ihr|ihnen))(?!\p{L})/iu;

/** Whether a stretch only says that what the one before told of, with its price, is to be invoiced. */
export function invoicesIt(left: Clause, right: Clause): boolean {
  if (right.money.length + right.durations.length > 0 || namesOf(right, "client").length > 0) return false;
  if (left.money.length === 0 || !billIt.test(right.text)) return false;
  return !left.has("pay", "payThem", "payMe", "payI", "paidBy", "spend", "got", "receive", "arrive", "invoiceVerb");
}
