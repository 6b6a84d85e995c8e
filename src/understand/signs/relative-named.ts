import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

/** What the books hold much of, named as those that the speaker wrote, sent, had: `all the bills i wrote acme`. */
const named = [
  "(?:(?:all(?: of)?|every|any|each|just)\\s)?(?:(?:the|my|our)\\s)?(?:\\p{L}+\\s)?(?:invoices?|bills?|expenses|payments|hours|meetings|calls|purchases)\\s(?:(?:that|which)\\s)?(?:i|we)(?:['’]ve|\\shave|\\sdid)?\\s\\p{L}+",
  "(?:all\\s)?(?:the\\s)?(?:money|everything|all|whatever)\\s(?:that\\s)?(?:i|we)(?:['’]ve|\\shave)?\\s(?:spent|earned|made|got|billed|invoiced|bought|paid|received)(?!\\p{L})",
  "(?:all\\s(?:of\\s)?)?(?:the\\s)?(?:everyone|everybody|anyone|anybody|clients|people|leads|customers)\\s(?:(?:that|who|whom)\\s)?(?:i|we)(?:['’]ve|\\shave)?\\s(?:signed|landed|won|lost|onboarded|negotiat\\p{L}+|closed)(?!\\p{L})",
  "(?:alle|die|s[äa]mtliche|alles)\\s(?:rechnungen|ausgaben|zahlungen|stunden|termine|anrufe)?,?\\s?(?:die|was|welche)\\s(?:ich|wir)\\s",
  "(?:(?:toutes?|tous)\\s)?(?:les|mes|tout)\\s(?:factures|d[ée]penses|paiements|heures|rendez-vous|rdv|appels|ce)\\s(?:que\\s(?:je|nous|j)|qu['’ ]on)",
  "(?:tod[oa]s?\\s)?(?:l[oa]s?|mis)\\s(?:(?:facturas|gastos|pagos|horas|reuniones|citas|llamadas)\\s)?que\\s(?:(?:les?|me|nos)\\s)?(?:he|hemos|hice|tuve|puse|\\p{L}+[éí]|\\p{L}+mos)(?!\\p{L})",
  "(?:tod[oa]s?\\s|tudo\\s)?(?:[oa]s?|meus|minhas)?\\s?(?:(?:faturas|notas|despesas|gastos|pagamentos|horas|reuni[õo]es|liga[çc][õo]es)\\s)que\\s(?:eu\\s|(?:lhe|lhes)\\s)?(?:fiz|tive|pus|\\p{L}+ei|\\p{L}+mos)(?!\\p{L})",
].join("|");

const namesWhatWas = seldom(new RegExp(`^\\W*(?:and\\s|so\\s|ok\\s)?(?:${named})`, "iu"));

/** One thing of those: it is named so only where it may be any. */
const one = seldom(/^\W*(?:the|my|our)?\s?(?:invoice|bill)\s/iu);

/** What becomes of them is told behind: nothing is asked. */
const tells = seldom(
  /\s(?:is|are|was|were|went|came|got|has|have been|bounced|sind|wurden|est[áa]n|sont|foram|est[ãa]o)\s/iu,
);

/**
 * Whether a clause only names what the speaker has written, sent, spent or had: it is to be shown, and nothing is told anew.
 */
export function namesWhatWasDone(clause: Clause): boolean {
  if (!namesWhatWas.test(clause.text) || one.test(clause.text) || tells.test(clause.text)) return false;
  return clause.money.length + clause.durations.length === 0 && !clause.has("delete", "undo", "billable", "remind");
}
