import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked } from "../clauses/clause.ts";

/** What orders that somebody be reminded to pay, with all that may stand before whom: `relance`, `Mahnung an`, `envoie une relance à`. */
const opening = seldom(
  /^\s*(?:please\s+|bitte\s+|stp\s+|svp\s+)?(?:chase(?:\s+up)?|nudge|(?:write|draft|give|send|forward|make|prepare|get|type)\s(?:me\s|us\s)?(?:up\s)?(?:an?\s|some\s)?(?:(?:polite|friendly|nice|gentle|short|quick|little)\s)*(?:message|text|e?mail|note|something|sth|smth|words|reminder|nudge)\s(?:(?:that\s)?(?:i|we)\scan\s(?:send|forward)|to)\s(?:chase|nudge|remind|poke|bump|(?:send|forward)(?:\sto)?(?=.*\s(?:invoices?|bill|balance|payment|money|owes?|owed|overdue|unpaid)(?!\p{L})))|remind(?=\s(?!(?:me|us)(?!\p{L}))\p{L}.{1,40}\sabout\s(?:the|their|his|her|my|that)\s(?:unpaid\s|overdue\s|late\s)?(?:invoice|bill|balance|payment|money)(?!\p{L}))|relance[rz]?|(?:envoie|fais|pr[ée]pare|[ée]cris)\s+(?:une\s+relance|un\s+rappel\s+de\s+paiement)\s+(?:[àa]|pour|chez)|(?:une\s+)?relance\s+(?:[àa]|pour)|rappel\s+de\s+paiement\s+(?:[àa]|pour)|mahne?|mahnung|zahlungserinnerung|(?:schicke?|schreibe?|sende?|erstelle?|mach)\s+(?:eine\s+)?(?:mahnung|zahlungserinnerung))(?!\p{L})/iu,
);

/** What is written to somebody who has not paid, and the orders to write it: `schreib Acme ne Mahnung`, `send Acme a payment reminder`. */
const letter = seldom(
  /(?<!\p{L})(?:mahnung|mahnschreiben|zahlungserinnerung|(?:(?:payment|friendly|gentle|polite|quick|little)\s)?(?:reminder|nudge)(?!\s(?:for me|to me|on my))|reminder letter|dunning letter|overdue notice|relance|rappel(?: de paiement)?|(?:zahlungs)?erinnerung|recordatorio(?: de pago)?|lembrete(?: de pagamento)?|carta de cobran[çc]a|(?:mensaje|mensagem|mensagenzinha|msg|recado|whats(?:app)?|zap)(?=\s(?:.*\s)?(?:cobrando|cobr[áa]ndol[ea]s?|de cobr[oa]n?[çz]?a?)(?!\p{L})))(?!\p{L})/iu,
);
const ordering = seldom(
  /^\s*(?:(?:please|bitte|por favor|stp|svp|kannst du|can you|could you)\s+)?(?:send|give|write|draft|prepare|schick|schicke|schreib|schreibe|send|sende|mach|mache|erstell|erstelle|env[ií]a(?:les?)?|m[áa]nda(?:les?)?|escr[ií]be(?:les?)?|envoie|[ée]cris|fais|pr[ée]pare|envie|mande|escreve)(?!\p{L})/iu,
);
const orderedLast = seldom(/(?<!\p{L})(?:schreiben|schicken|senden|erstellen|machen|verschicken|raus)\W*$/iu);

/** Words that may stand beside whom is to be reminded. */
const beside: readonly CueName[] = [
  "to",
  "them",
  "unbilled",
  "for",
  "article",
  "about",
  "of",
  "from",
  "at",
  "invoiceNoun",
  "rep.owed",
  "rep.overdue",
  "status.overdue",
  "status.unpaid",
  "smallTalk",
  "polite",
  "pronoun",
  "due",
  "common",
  "moneyNoun",
  "remind",
];

/** Whether a client is to be asked for their money, and no more is said: `relance Acme`, `Mahnung an Acme`. */
export function chases(clause: Clause): boolean {
  const from = clause.sentence.tokens[clause.from]?.start ?? 0;
  const { text } = clause;
  const said = [opening.exec(text), letter.exec(text), ordering.exec(text), orderedLast.exec(text)];
  const [opens, written, ordered, last] = said;
  if (!opens && !(written && (ordered || last))) return false;
  const tells = said.flatMap((one) =>
    one ? [{ start: from + one.index, end: from + one.index + one[0].length }] : [],
  );
  return clause.tokens.every(
    ({ kind, start, text: word }, i) =>
      // `schick dem Huber a Zahlungserinnerung`
      /^(?:a|e|petit|gentil|pequeno|peque[nñ]o|cobrando|cobrandol[ea]s?|cobranca|cobro)$/.test(word) ||
      tells.some((one) => one.start <= start && start < one.end) ||
      kind !== "word" ||
      marked(clause, clause.from + i) ||
      cuedAt(clause, clause.from + i, ...beside),
  );
}
