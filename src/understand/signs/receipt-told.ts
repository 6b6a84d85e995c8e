import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";

/** `received a payment from Acme yesterday`, `recibí dinero de Acme`: one's own money that came, with nobody asking how much. */
const receipt = seldom(
  /(?<!\p{L})(?:received|got|recib[ií](?:mos)?|cobr[eé]|re[çc]u|recebi|recebemos|erhielt|bekam)\s(?:an?\s|some\s|the\s|un[ea]?\s|uma?\s|eine?n?\s|la\s|el\s|o\s|de\sl['’]|du\s|le\s)?(?:payment|money|transfer|deposit|dinero|plata|pago|transferencia|argent|paiement|virement|dinheiro|pagamento|transfer[êe]ncia|geld|zahlung|[üu]berweisung)(?!\p{L})/iu,
);

/** Whether a clause tells that money came from a client, and leaves open how much. */
export function tellsReceipt(clause: Clause): boolean {
  return receipt.test(clause.text) && clause.money.length === 0 && namesOf(clause, "client").length > 0;
}
