import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { atParty } from "../flow/party.ts";

const notPaid = seldom(
  /(?<!\p{L})(?:(?:i|we) (?:still )?owe|^owe\s|(?:invoiced|billed) (?:me|us)\b|(?:got|received) (?:an? |the |another |their )?(?:new )?(?:bill|invoice)\b|recib[ií] (?:una |la )?(?:nueva )?factura|me (?:ha )?(?:lleg[óo]|llegado|mand[óo]|mandaron) (?:una |la )?factura|re[çc]u (?:une |la )?(?:nouvelle )?facture|receb(?:i|emos) (?:uma |a )?(?:nova )?(?:fatura|conta|nota)(?! fiscal paga)|chegou (?:uma |a )?(?:fatura|conta)|rechnung(?:\s\S+){1,5}\s(?:bekommen|erhalten|gekriegt)|not (?:yet )?paid|unpaid|to be paid|still to pay|haven'?t paid|have not paid|not settled|to pay later|noch nicht bezahlt|unbezahlt|offen|sin pagar|no pagad[ao]|pas encore pay[ée]e?|impay[ée]e?|por pagar|n[ãa]o pag[oa]|ainda n[ãa]o pag|(?:que?\s)?ainda devo|que fiquei a dever|fiquei devendo|(?:^|a[úu]n |todav[ií]a |ya )(?:\p{L}{2,3} )?(?:lo |la )?debo(?! (?:pagar|cobrar|hacer|ir))|(?:^|yo )les? debo(?! (?:pagar|cobrar|hacer|ir))|je (?:lui |leur )?dois (?:encore )?\d|je dois encore|schulde ich noch|^ich schulde|(?:^|eu )(?:lhe |lhes )?devo r?\$? ?\d)/iu,
);

/** A bill that was received. */
const gotBill = seldom(
  /(?<!\p{L})(?:(?:got|received) (?:an? |the |another |their )?(?:new )?(?:bill|invoice)\b|recib[ií] (?:una |la )?(?:nueva )?factura|me (?:ha )?(?:lleg[óo]|llegado|mand[óo]|mandaron) (?:una |la )?factura|re[çc]u (?:une |la )?(?:nouvelle )?facture|receb(?:i|emos) (?:uma |a )?(?:nova )?(?:fatura|conta|nota)|rechnung(?:\s\S+){1,5}\s(?:bekommen|erhalten|gekriegt))/iu,
);

/** Whether a clause says that what it speaks of is still to be paid. */
export function unpaid(clause: Clause): boolean {
  return notPaid.test(clause.text) || (sentToMe.test(clause.text) && !clause.has("payI"));
}

const billedBy = seldom(
  /(?<!\p{L})(?:bill|invoice|rechnung|factura|facture|fatura|conta)(?:\s+[\p{L}\p{N}€$£.,]+){0,3}?\s+(?:(?:from|by|von|vom|del?|d[aou])\s+|d['’])\p{L}/iu,
);

/** `have to pay 120 …, not paid yet`: what has to be paid, said to be unpaid so far, is a cost already. */
const owedSoFar = seldom(
  /(?<!\p{L})(?:(?:have|has|need|needs|still) to pay|must pay|owe)(?!\p{L}).*(?<!\p{L})(?:not (?:yet )?paid|unpaid|still to pay|haven'?t paid|have not paid)(?!\p{L})/iu,
);

/** Something to be paid to somebody other than a client: a cost, though no money has moved (SPEC 2). */
export function owedBill(clause: Clause): boolean {
  if (namesOf(clause, "client").length > 0) return false;
  return owedSoFar.test(clause.text) || (billedBy.test(clause.text) && unpaid(clause));
}

/** A bill that somebody sent the speaker: `Acme sent me an invoice for 300`, `m'a envoyé sa facture`. */
const sentToMe = seldom(
  /(?<!\p{L})(?:(?:sent|emailed|mailed|gave|handed) (?:me|us) (?:an? |their |his |her |another )(?:new )?(?:bill|invoice)(?! (?:payment|paid))|(?:invoiced|billed) (?:me|us)(?! (?:for my|by))|me (?:ha )?(?:facturado|factur[óo]|(?:mand(?:[óo]|ado)|envi(?:[óo]|ado)) (?:una|su) factura)|m['’]a (?:factur[ée]|envoy[ée] (?:une|sa) facture)|mir (?:eine|ihre|seine) rechnung(?:\s\S+){0,4} (?:geschickt|gestellt|geschrieben)|me (?:mandou|enviou) (?:uma|a) (?:fatura|conta|nota)|me faturou)(?!\p{L})/iu,
);

/** Whether a bill came from somebody, be it a client: none of ours is written or paid by it. */
export function billGot(clause: Clause): boolean {
  if (sentToMe.test(clause.text)) return true;
  if (!clause.has("got", "receive", "arrive")) return false;
  return billedBy.test(clause.text) && gotBill.test(clause.text);
}

/** `bill from adobe 59`: jotted down with who sent it, who is no client of ours, it is a cost. */
export function billFrom(clause: Clause, first: number): boolean {
  if (!cuedAt(clause, first, "invoiceNoun") || !cuedAt(clause, first + 1, "from")) return false;
  const party = namesOf(clause, "client").length === 0 ? atParty(clause) : null;
  return party !== null && party.clients.length === 0;
}
