import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { type Phrase, phraseBetween, phraseFrom } from "../clauses/phrase.ts";
import { sumsAll } from "../clauses/told-for-all.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { paysWorkers } from "../marks/vendors.ts";
import { addressesSomebody } from "../signs/unknown-words.ts";
import { type Evidence, moneyIn, moneyOut } from "./evidence.ts";
import { atParty, fromParty, knownClient, nameLike, owned, type Party, partyAt, partyOf } from "./party.ts";
import { payers } from "./receiving.ts";
import { isOther, isPronoun, objectOf, subjectOf } from "./subject.ts";
import { hasThing, isThing } from "./thing.ts";

const waysOfPaying: readonly CueName[] = [
  "mode.bank",
  "mode.card",
  "mode.cash",
  "mode.paypal",
  "mode.check",
  "mode.stripe",
  "mode.venmo",
  "mode.zelle",
  "mode.upi",
  "mode.pix",
  "mode.wise",
  "mode.gpay",
  "mode.cashapp",
];

/** `Acme paid me`. */
export function paidMe(clause: Clause, verb: CueHit): Evidence {
  const subject = subjectOf(clause, verb);
  return moneyIn(6, isOther(clause, subject) ? subject : fromParty(clause));
}

/** `they paid`, a verb whose form says that others did it. */
export function theyPaid(clause: Clause, verb: CueHit): Evidence {
  const subject = subjectOf(clause, verb);
  const named =
    subject && (subject.clients.length > 0 || (isOther(clause, subject) && !isPronoun(subject))) ? subject : null;
  return moneyIn(6, named ?? fromParty(clause) ?? knownClient(clause) ?? subject);
}

const banked = /^(?:deposit\p{L}*|ingrese|ingresamos|consign\p{L}*)$/u;

/** `pagué`, a verb whose form says that the speaker did it. */
export function iPaid(clause: Clause, verb: CueHit): Evidence {
  const source = banked.test(clause.sentence.tokens[verb.from]?.text ?? "") ? fromParty(clause) : null;
  // `depositei 400 da Acme no banco`: what is put into the bank has come from whoever is named.
  if (source && (source.clients.length > 0 || nameLike(source.words))) return moneyIn(6, source);
  return moneyOut(6, objectOf(clause, verb));
}

/** `paid by Acme`, where somebody follows; where it is a way of paying, who paid stands before: `she paid by card`. */
export function paidBy(clause: Clause, verb: CueHit): Evidence | null {
  const by = partyAt(clause, verb.to);
  const real = by && (by.clients.length > 0 || nameLike(by.words)) && !cuedAt(clause, verb.to, ...waysOfPaying, "me");
  if (real) return moneyIn(6, by);
  const subject = subjectOf(clause, verb);
  if (clause.sentence.tokens[verb.from]?.text === "paid" && subject && subject.clients.length > 0)
    return moneyIn(5, subject);
  return boughtBy(clause, verb) ? moneyOut(4, atParty(clause)) : null;
}

/** `brushes at Rougier 8.50, payé par carte`: of no client, the price before was paid by the speaker. */
function boughtBy(clause: Clause, verb: CueHit): boolean {
  if (clause.names.length > 0 || !clause.has("at") || !cuedAt(clause, verb.to, ...waysOfPaying)) return false;
  return clause.money.length > 0 && clause.money.every(({ end }) => tokenAt(clause, end) <= verb.from);
}

/** Whom a German sentence names before its verb: `an Kurt 200 überwiesen`. */
function paidTo(clause: Clause, verb: CueHit): Party | null {
  const to = clause.hits("to").find((cue) => cue.to < verb.from && clause.sentence.tokens[cue.from]?.text === "an");
  return to ? partyAt(clause, to.to) : null;
}

/** Whom a German sentence names in the dative right before the amount: `dem Timo 200`, `ich habe der Anna 80`. */
function givenTo(clause: Clause): Party | null {
  const money = clause.money[0];
  if (!money) return null;
  const end = tokenAt(clause, money.start);
  const dative = clause.has("self") ? /^(?:dem|der|meine[mr]|unsere[mr]|ihre[mr])$/ : /^(?:dem|meinem|unserem)$/;
  for (let at = end - 1; at >= Math.max(clause.from, end - 4); at--) {
    if (!dative.test(clause.sentence.tokens[at]?.text ?? "")) continue;
    const words = phraseBetween(clause, at + 1, end);
    return words?.capital ? partyOf(clause, words) : null;
  }
  const words = clause.has("self") ? phraseFrom(clause, firstNamed(clause, end)) : null;
  const person =
    words?.capital &&
    !cuedAt(clause, words.from, "self") &&
    words.to === end &&
    nameLike(words) &&
    !isThing(clause, words);
  return person ? partyOf(clause, words) : null;
}

/** Where the capitalised words begin that stand right before a token: `hab Nico 60 gegeben`. */
function firstNamed(clause: Clause, end: number): number {
  const { text, tokens } = clause.sentence;
  let at = end;
  while (
    at > clause.from &&
    !marked(clause, at - 1) &&
    /^\p{Lu}/u.test(text.slice(tokens[at - 1]?.start ?? text.length))
  )
    at--;
  return at;
}

/** Whether the speaker is named with a verb: `hat 700 überwiesen, ich feiere` says it of somebody else. */
function selfPaid(clause: Clause, verb: CueHit): boolean {
  const { tokens } = clause.sentence;
  return clause
    .hits("self")
    .some(({ from }) => from < verb.from || !tokens.slice(verb.to, from).some(({ text }) => /^[,;.]$/.test(text)));
}

/** `ich habe Kurt 200 überwiesen`: in German the speaker is named, and nobody pays them. */
function germanPaid(clause: Clause, verb: CueHit): Evidence | null {
  if (clause.sentence.language !== "de" || clause.has("from")) return null;
  const given = clause.has("self") && !selfPaid(clause, verb) ? null : givenTo(clause);
  if (given) return moneyOut(6, given);
  // `300 an die Druckerei Holz gezahlt`
  const to =
    clause.has("self") || clause.tokens.some(({ text }) => /^(?:hat|haben)$/.test(text)) ? null : paidTo(clause, verb);
  if (to) return moneyOut(5, to);
  if (!selfPaid(clause, verb)) return null;
  const toMe =
    cuedAt(clause, verb.from - 1, "me") ||
    clause.hits("me").some((cue) => cue.to <= verb.from && cue.from > verb.from - 4);
  if (toMe) return null;
  const client = namesOf(clause, "client")[0];
  return moneyOut(
    6,
    client ? { clients: client.value, words: null } : (paidTo(clause, verb) ?? objectOf(clause, verb)),
  );
}

/** Whether one client paid another: `Acme paid Globex`, `Acme paid 500 to Globex` is no business of the speaker's. */
export function paidAnother(clause: Clause, verb: CueHit, subject: Party | null): boolean {
  const to = clause
    .hits("to")
    .map((cue) => partyAt(clause, cue.to))
    .find((party) => party && party.clients.length > 0);
  if (to && subject?.clients[0] && subject.clients[0] !== to.clients[0]) return true;
  if (!subject) return false;
  const object = objectOf(clause, verb);
  const next = clause.sentence.tokens[verb.to];
  return (
    object !== null &&
    object.clients.length > 0 &&
    subject?.clients[0] !== object.clients[0] &&
    next?.kind === "word" &&
    namesOf(clause, "client").some((found) => found.start === next.start)
  );
}

/** Whether nothing but a bare number is said to have been sent. */
function barelySent(clause: Clause, verb: CueHit): boolean {
  const { tokens } = clause.sentence;
  const [amount, ...more] = clause.money;
  if (!amount || more.length > 0 || amount.value.marked || amount.value.shaped) return false;
  if (!/^(?:sent|send|sending)$/.test(tokens[verb.from]?.text ?? "")) return false;
  return clause.tokens.every(
    (token, i) => token.kind !== "word" || (clause.from + i >= verb.from && clause.from + i < verb.to),
  );
}

/** `Acme's builder paid 40`: neither the client paid nor the speaker. */
function bySomebodyOf(clause: Clause, verb: CueHit): boolean {
  return namesOf(clause, "client").some((found) => {
    const at = tokenAt(clause, found.end);
    return owned(clause, found) && at + 2 === verb.from && !clause.has("self");
  });
}

/** `pagou 250`: a verb whose form says that somebody else did it, of nothing that is bought. */
function byOthers(clause: Clause, verb: CueHit): boolean {
  const { language, tokens } = clause.sentence;
  const towards = clause.hits("to").some(({ to }) => tokens[to]?.kind === "word" && !marked(clause, to));
  if ((language !== "pt" && language !== "es") || hasThing(clause) || towards || clause.has("expenseNoun"))
    return false;
  const [said, before] = [tokens[verb.from]?.text ?? "", tokens[verb.from - 1]?.text ?? ""];
  return (theirForm.test(said) || (theyHave.test(said) && before !== "se")) && !cuedAt(clause, verb.from, "cost");
}

/** Whoever stands right behind a verb whose form says that others did it: `ha pagado Carmen 200`, `já pagou a Júlia 300`. */
function payerBehind(clause: Clause, verb: CueHit): Party | null {
  const { language, text, tokens } = clause.sentence;
  const [first, last] = [tokens[verb.from], tokens[verb.to - 1]];
  if ((language !== "pt" && language !== "es") || !first || !last) return null;
  const said = text.slice(first.start, last.end);
  const theirs = language === "pt" ? theirForm.test(first.text) : /^(?:ya\s)?(?:han?\s|\p{L}+(?:ó|aron)$)/iu.test(said);
  // `ha pagado a Carmen`, `pagou à Júlia`: whom it was paid to.
  const to = language === "es" ? /^\s(?:a|al)\s/iu : /^\s(?:ao?s?\s(?=para)|à|para)\s?/iu;
  if (!theirs || to.test(text.slice(last.end))) return null;
  const party = partyAt(clause, verb.to);
  return party && party.clients.length > 0 ? party : null;
}

/** `ha ingresado 1.272`: others have; `se ha pagado` may be said of what the speaker paid. */
const theyHave = /^(?:ha|han)$/;

const theirForm = /(?:[aeio]u|[aei]ram|[ae]ron|irio)$|^(?:fez|hizo|hicieron)$/;

/** `fio e fita deu 214`: several things together gave what they cost. */
function addsUp(clause: Clause, verb: CueHit, { from, capital }: Phrase): boolean {
  const { tokens } = clause.sentence;
  return (
    !capital && cuedAt(clause, verb.from, "cost") && tokens[verb.from]?.text === "deu" && tokens[from - 1]?.text === "e"
  );
}

/** `sam: 45 paid`: noted down behind a client, an amount and that it was paid. */
function paidInList(clause: Clause, verb: CueHit): Evidence | null {
  const { tokens } = clause.sentence;
  const [client] = namesOf(clause, "client");
  const [amount] = clause.money;
  if (!client || !amount || client.start !== tokens[clause.from]?.start || amount.start < client.end) return null;
  const bare = clause.tokens.every(
    ({ kind }, i) =>
      kind === "sign" ||
      marked(clause, clause.from + i) ||
      (clause.from + i >= verb.from && clause.from + i < verb.to) ||
      cuedAt(clause, clause.from + i, ...waysOfPaying),
  );
  return bare && tokenAt(clause, amount.end) <= verb.from ? moneyIn(5, { clients: client.value, words: null }) : null;
}

/** `20 für Blumen gezahlt`: what stands behind a German "for", with nobody before it, is what was paid for. */
function paidFor(clause: Clause, { from }: Phrase): boolean {
  const { language, tokens } = clause.sentence;
  const before = cuedAt(clause, from - 1, "article") ? from - 2 : from - 1;
  if (language !== "de" || !/^furs?$/u.test(tokens[before]?.text ?? "")) return false;
  return (
    namesOf(clause, "client").length === 0 && !/^(?:hat|haben|wurde|wurden)$/u.test(tokens[clause.from]?.text ?? "")
  );
}

const together =
  /^\W*(?:both|everyone|everybody|(?:each|both|all) of them|each one|they(?:['’]ve)? (?:both|each|all))\s(?:has\s|have\s|just\s|already\s)*paid(?!\p{L})/iu;

/** `3 of the 12 students paid`, `both paid 50`: those who are counted as they pay. */
function severalPaid(clause: Clause, subject: Party | null): boolean {
  if (clause.money.length > 0 && together.test(clause.text)) return true;
  const words = subject?.words;
  if (!words || !payers.test(words.text) || clause.has("self", "payI")) return false;
  return clause.sentence.tokens
    .slice(Math.max(clause.from, words.from - 1), words.to)
    .some(({ kind }) => kind === "number");
}

const owedKind =
  /^(?:deposit|acompte|arrhes|anzahlung|sinal|senal|anticipo|adelanto|adiantamento|balance|retainer|remainder|rest|outstanding|saldo|solde|reste|restbetrag|restante)$/;

/** `wilsons balance 900 paid this morning`: money of a kind that clients pay, with nothing that was bought, is not the speaker's to pay. */
function kindPaid(clause: Clause, verb: CueHit): boolean {
  const [money] = clause.money;
  if (!money || hasThing(clause)) return false;
  // `50% deposit paid 600`: the amount may stand behind as well.
  const before = tokenAt(clause, money.end) <= verb.from;
  if (before && verb.name === "settle") return false;
  if (!before && (clause.has("self", "for", "to", "at") || namesOf(clause, "client").length > 0)) return false;
  const at = before ? tokenAt(clause, money.start) : verb.from;
  return clause
    .hits("incomeNoun", "moneyNoun")
    .some(({ from, to }) => to === at && owedKind.test(clause.sentence.tokens[from]?.text ?? ""));
}

/** `paid`, `settled`, `gave`: who did it decides. */
export function paid(clause: Clause, verb: CueHit): Evidence | null {
  if ((verb.name === "give" && clause.has("discount")) || bySomebodyOf(clause, verb)) return null;
  const subject = subjectOf(clause, verb);
  // `paypal paid 640`: paid out to the speaker, or paid with it, nobody can tell.
  const opening =
    verb.from === clause.from + 1 && cuedAt(clause, clause.from, "mode.paypal", "mode.stripe", "mode.wise");
  if (opening && clause.sentence.tokens.length <= 3) return null;
  // `ingreso 450`: without its accent a noun of money coming in looks like a verb.
  if (!subject && cuedAt(clause, verb.from, "moneyIn")) return null;
  // `sent 2` may as well be the number of an invoice.
  if (!subject && barelySent(clause, verb)) return null;
  if (severalPaid(clause, subject)) return moneyIn(5, null);
  const listed = subject ? null : paidInList(clause, verb);
  if (listed) return listed;
  const german = germanPaid(clause, verb);
  if (german) return german;
  if (cuedAt(clause, verb.to, "me") || cuedAt(clause, verb.to - 1, "me")) return moneyIn(6, subject);
  // `she paid him 75`: what others pay each other is none of ours.
  if (subject && /^(?:him|her|them)$/.test(clause.sentence.tokens[verb.to]?.text ?? "")) return null;
  if (subject?.words && (addsUp(clause, verb, subject.words) || paidFor(clause, subject.words)))
    return moneyOut(4, null);
  const [named] = namesOf(clause, "client");
  // `mrs pugh: bath 20 and trim 15, paid it all by card`
  if (named && named.start < (clause.money[0]?.start ?? 0) && sumsAll(clause) && !clause.has("self", "payI"))
    return moneyIn(6, { clients: named.value, words: null });
  if (kindPaid(clause, verb)) return null;
  if (isOther(clause, subject)) return paidAnother(clause, verb, subject) ? null : moneyIn(5, subject);
  if (subject?.words && paysWorkers(subject.words.text)) return moneyIn(5, null);
  if (subject?.words && isThing(clause, subject.words)) return moneyOut(4, null);
  if (subject?.words?.article) return clause.has("incomeNoun") ? moneyIn(3, null) : null;
  const from = fromParty(clause);
  // `pagado 60 de luz` is light, though a client is called Luz Ibáñez.
  const thing = from?.words && isThing(clause, from.words);
  if (from && from.clients.length > 0 && !thing) return moneyIn(4, from);
  const behind = payerBehind(clause, verb);
  if (behind) return moneyIn(5, behind);
  if (byOthers(clause, verb)) return moneyIn(5, null);
  // `anmeldung familie graf, 290 bezahlt`: they may have paid, or been paid.
  if (!subject && verb.from > clause.from && addressesSomebody(clause) && !clause.has("self", "payI")) return null;
  const object = objectOf(clause, verb);
  // `paid in 3 installments` says how, and not whom.
  return verb.name === "settle" ? null : moneyOut(5, /^in\s/iu.test(object?.words?.text ?? "") ? null : object);
}
