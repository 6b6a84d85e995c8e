import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { isShop, vendorIn } from "../marks/vendors.ts";
import { hasThing } from "./thing.ts";

/** What has to be paid, by what it is called. */
const bill = seldom(
  /(?<!\p{L})(?:bills?|renewals?|subscriptions?|subs?|premium|instal?ments?|recibos?|facturas?|suscripci[óo]n(?:es)?|renovaci[óo]n|cuotas?|mensualidad|cargo|factures?|abonnements?|renouvellement|cotisations?|mensualit[ée]|pr[ée]l[èe]vement|rechnung|abo|abos|verl[äa]ngerung|beitrag|geb[üu]hr(?:en)?|contas?|faturas?|assinaturas?|renova[çc][ãa]o|mensalidades?|anuidade|boletos?|parcela)(?!\p{L})/iu,
);

/** Bills that say by themselves that nobody owes them to the speaker. */
const surely = seldom(
  /(?<!\p{L})(?:(?:phone|mobile|cell|power|electric(?:ity)?|energy|gas|heating|water|internet|wi-?fi|broadband|hydro|utility|utilities|credit card|tax|vet|garage|insurance|storage|cloud|council tax)\sbills?|parking fines?|(?:recibo|factura|fatura|facture|conta|nota)\s(?:(?:de|del|do|da|du|des|de la|de l['’])\s|d['’]|de l['’]|edf\b)?(?:luz|agua|[áa]gua|gas|g[áa]s|gaz|energia|internet|m[óo]vil|tel[ée]fono|telem[óo]vel|telefone|celular|t[ée]l[ée]phone|portable|[ée]lectricit[ée]|eau|edf|tarjeta|cart[ãa]o)|cuota de aut[óo]nomos|(?:strom|handy|telefon|gas|wasser|internet|heizungs|nebenkosten|kreditkarten|tank|arzt|tierarzt|werkstatt)rechnung|(?:krankenkassen|versicherungs)(?:beitrag|pr[äa]mie|rechnung))(?!\p{L})/iu,
);

/** `phone bill came in, 45`, `figma renewal hit`: what came is what the speaker has to pay, and no money of anybody's. */
export function billArrived(clause: Clause): boolean {
  if (clause.has("incomeNoun", "refund", "sold", "payMe", "payThem") || namesOf(clause, "client").length > 0)
    return false;
  if (surely.test(clause.text)) return true;
  if (!bill.test(clause.text)) return false;
  return hasThing(clause) || isShop(vendorIn(clause) ?? "");
}
