import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

/** What is left on an account, as banks tell it behind what moved: `Avl Bal Rs.25,300.50`, `Kontostand: 1.234,56 EUR`. */
const balances = seldom(
  new RegExp(
    `(?<!\\p{L})(?:${[
      "(?:avl|avail|avbl|aval|available|closing|opening|current|ledger|account|a\\/c|acct|running|total|clear|your|my|new|updated|bank)\\.? ?(?:a\\/c )?bal(?:ance)?",
      "bal(?:ance)?(?=\\.?(?: now| is|:|=| as of| [$€£₹]| rs| inr))",
      "(?:neuer |aktueller )?kontostand|(?:neuer|aktueller|verf[üu]gbarer) (?:saldo|betrag)",
      "saldo(?: (?:disponible|actual|restante|dispon[íi]vel|atual|final|contable|en cuenta|em conta|da conta|de la cuenta)|(?= ?:| es de| é de| de la cuenta| en cuenta))",
      "solde(?: (?:disponible|actuel|restant|du compte|de votre compte|bancaire|cr[ée]diteur)|(?= ?:| est de| du compte))|nouveau solde|nuevo saldo|novo saldo",
    ].join(
      "|",
    )})\\.?(?: ?[:=-]| is| are| now| es| de| est| é| ist| beträgt| of| after(?: txn| transaction)?| as of)* ?(?:[$€£₹]|rs\\.? ?|inr ?|usd ?|eur ?|gbp ?|r\\$ ?)?\\d`,
    "iu",
  ),
);

/** Whether the only amount of a clause is what is left on an account, and nothing that moved. */
export function tellsBalance(clause: Clause): boolean {
  if (clause.money.length !== 1 || !balances.test(clause.text) || clause.namesOf("client").length > 0) return false;
  const { tokens } = clause.sentence;
  return !clause
    .hits("from", "pay", "payMe", "payI", "payThem", "settle", "got", "spend", "owes", "invoiceNoun")
    .some(({ from }) => !/^(?:saldo|solde)$/.test(tokens[from]?.text ?? ""));
}
