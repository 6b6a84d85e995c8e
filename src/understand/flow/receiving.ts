import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, namesOf, tokenAt } from "../clauses/clause.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { isSeller } from "../marks/vendors.ts";
import { billArrived } from "./bill-arrived.ts";
import { type Evidence, moneyIn, moneyOut } from "./evidence.ts";
import { atParty, fromParty, knownClient, type Party } from "./party.ts";
import { clientDidIt, isOther, isStranger, subjectOf } from "./subject.ts";
import { isThing, thingBetween } from "./thing.ts";

function sender(clause: Clause, subject: Party | null): Party | null {
  const from = fromParty(clause);
  // `cayó lo del rótulo, Ibáñez 890`: what it was for, and not whom it came from.
  const thing = from?.clients.length === 0 && from.words !== null && isThing(clause, from.words);
  return (
    (thing ? knownClient(clause) : null) ?? from ?? knownClient(clause) ?? (isOther(clause, subject) ? subject : null)
  );
}

/** `got a bill from Adobe`, `received their invoice`: somebody wants money of us; a client's is not told by it. */
function bill(clause: Clause, verb: CueHit): Evidence | null {
  const named = clause.hits("invoiceNoun").some((noun) => noun.from >= verb.to && noun.from <= verb.to + 2);
  const from = named ? fromParty(clause) : null;
  return from && from.clients.length === 0 ? moneyOut(4, from) : null;
}

/** `received 300 from Acme`; what a client received is their money, not ours. */
export function received(clause: Clause, verb: CueHit): Evidence | null {
  if (clientDidIt(clause, verb) || wonWork(clause, verb)) return null;
  if (clause.has("invoiceNoun") && !clause.has("incomeNoun", "moneyNoun")) return bill(clause, verb);
  const subject = subjectOf(clause, verb);
  return isStranger(clause, subject) ? null : moneyIn(4, sender(clause, subject));
}

/** `won: Nguyen wedding 5200`, `won the Hill job, 3k`: work was won, and what it is worth is still to be earned. */
function wonWork(clause: Clause, verb: CueHit): boolean {
  if (clause.sentence.tokens[verb.from]?.text !== "won" || amountBehind(clause, verb)) return false;
  return clause.sentence.tokens[verb.to]?.text === ":" || work.test(clause.text);
}

const work =
  /(?<!\p{L})(?:deal|job|contract|gig|project|pitch|bid|tender|commission|account|client|booking)(?!\p{L})/iu;

/** `300 came in from Acme`; what `came out of the account` did not. */
export function arrived(clause: Clause, verb: CueHit): Evidence | null {
  if (clause.hits("spend").some((cue) => cue.from <= verb.from && cue.to > verb.to)) return null;
  const { tokens } = clause.sentence;
  // `Acme came back with 5k`: who comes back speaks or brings, and no money came by itself.
  if (tokens[verb.from]?.text === "came" && tokens[verb.to]?.text === "back" && clause.has("with")) return null;
  if (billArrived(clause)) return moneyOut(4, null);
  return moneyIn(4, sender(clause, subjectOf(clause, verb)));
}

/** `bin 42 für Farben losgeworden`: the money is what is gone. */
const ridOfMoney = seldom(
  /(?<!\p{L})bin\s(?:ich\s)?(?:(?:heute|gestern|grad|eben|schon|satte|ganze)\s)*\d.*\slosgeworden(?!\p{L})/iu,
);

/** `sold a print`, by the speaker and not by a client. */
export function sold(clause: Clause, verb: CueHit): Evidence | null {
  if (ridOfMoney.test(clause.text)) return moneyOut(5, null);
  const subject = subjectOf(clause, verb);
  return subject && subject.clients.length > 0 ? null : moneyIn(5, null);
}

/** Whether the amount stands right behind a verb, with nothing bought between. */
function amountBehind(clause: Clause, verb: CueHit): boolean {
  const [first] = clause.money;
  if (!first) return false;
  const money = tokenAt(clause, first.start);
  return money >= verb.to && money - verb.to <= 2 && !thingBetween(clause, verb.to, money);
}

/** `had to eat the fee`: nobody gets anything. */
const isHadTo = ({ sentence: { tokens } }: Clause, { to }: CueHit): boolean =>
  tokens[to - 1]?.text === "had" && tokens[to]?.text === "to";

/** Whether `got` is said of getting something: in `the class got cancelled` nobody gets anything. */
export function isGetting(clause: Clause, got: CueHit): boolean {
  return !isHadTo(clause, got) && !cuedAt(clause, got.to, "callOff");
}

/** `got my tax refund 830`: of what the state or a prize brings nothing is bought. */
function comesBack(clause: Clause): boolean {
  return clause.has("classification.other") && !clause.has("sold", "spend") && !thingAmong(clause);
}

const thingAmong = (clause: Clause): boolean => thingBetween(clause, clause.from, clause.to);

/** `got 20 off shipping`, `j'ai eu 20 de remise`: what was not to be paid. */
const cheaper = seldom(
  /\d\S*\s(?:€\s|euros?\s|quid\s|bucks\s|dollars\s)?(?:off(?!\p{L})|(?:de\s|d['’]\s?)?(?:discount|descuento|rebaja|remise|r[ée]duction|rabais|ristourne|rabatt|nachlass|desconto|abatimento)(?!\p{L}))/iu,
);

/** What one had to do that costs nothing: `had to turn down a 500 job`. */
const unpaid =
  /^(?:turn|say|refuse|decline|quote|ask|drop|cut|lower|return|give|chase|remind|wait|write|cancel on|push|delay|hand)$/;

/** `had to replace the hard drive, $89`: what had to be done has cost something, where nobody is named. */
function hadTo(clause: Clause, verb: CueHit): Evidence | null {
  if (unpaid.test(clause.sentence.tokens[verb.to + 1]?.text ?? "") || namesOf(clause, "client").length > 0) return null;
  return clause.has("from", "invoiceNoun", "invoiceVerb") ? null : moneyOut(3, atParty(clause));
}

/** `got 300 from Acme` is money in, `got a new lens` is something bought. */
export function got(clause: Clause, verb: CueHit): Evidence | null {
  if (isHadTo(clause, verb)) return hadTo(clause, verb);
  if (!isGetting(clause, verb)) return null;
  const subject = subjectOf(clause, verb);
  if (subject && (isOther(clause, subject) || isSeller(subject.words?.text ?? "")))
    return subject.clients.length > 0 || !clause.has("for") ? null : moneyOut(3, subject);
  if (clause.has("invoiceNoun")) return bill(clause, verb);
  const from = fromParty(clause);
  if (from === null && cheaper.test(clause.text)) return null;
  const money =
    clause.has("classification.salary", "classification.interest", "classification.gift", "incomeNoun") ||
    comesBack(clause) ||
    amountBehind(clause, verb) ||
    (from && (from.clients.length > 0 || !clause.has("for")));
  return money ? moneyIn(4, from) : moneyOut(4, atParty(clause));
}

/** Words of coming to the speaker's door. */
const coming =
  /^(?:came|popped|dropped|stopped|swung|showed|turned|vino|paso|llego|aparecio|venue?|passee?|kam|passou|veio|apareceu)$/;

/** `Acme popped in with the 60`: what somebody comes with is brought to the speaker. */
export function brought(clause: Clause): Evidence | null {
  const [money] = clause.money;
  const [client] = namesOf(clause, "client");
  if (!money || !client || client.start > money.start || clause.has("self")) return null;
  const amount = tokenAt(clause, money.start);
  const came = clause.tokens.some((token) => token.start > client.end && coming.test(token.text));
  const { tokens } = clause.sentence;
  // `Acme came back with 5k` is what they offer, `came back with the 60` is what they brought.
  const offers = (at: number) => tokens[at - 1]?.text === "back" && at + 1 === amount;
  const behind = clause.hits("with").some(({ from, to }) => to <= amount && to >= amount - 1 && !offers(from));
  return came && behind ? moneyIn(5, { clients: client.value, words: null }) : null;
}

/** Those who pay for themselves, as many as there are. */
export const payers =
  /(?<!\p{L})(?:famil(?:y|ies)|couples?|kids?|child(?:ren)?|students?|pupils?|people|persons?|guests?|brides?|participants?|attendees?|players?|parents?|mums?|moms?|ladies|women|girls|boys|men|guys|families|famili[ae]s?|parejas?|ni[ñn]os?|alumn[oa]s?|personas?|invitad[oa]s?|participantes?|enfants?|[ée]l[èe]ves?|personnes?|couples?|invit[ée]e?s?|participante?s?|famili?en?|paare?|kinder|sch[üu]ler(?:innen)?|personen|leute|g[äa]ste|teilnehmer(?:innen)?|fam[íi]lias?|casais|casal|crian[çc]as?|alun[oa]s?|pessoas?|convidad[oa]s?)(?!\p{L})/iu;

/** `8 families x $175 each all paid`: who was counted and priced has paid, where nothing says that the speaker did. */
export function paidEach(clause: Clause): Evidence | null {
  const [money] = clause.money;
  const from = money?.value.goodsFrom;
  if (!money || from === undefined || clause.has("self", "payI", "spend", "charged")) return null;
  const counted = payers.test(clause.sentence.text.slice(from, money.end));
  const at = tokenAt(clause, from);
  return counted && clause.hits("pay", "settle").some((verb) => verb.from > at) ? moneyIn(6, null) : null;
}

/** What a client did who took something of the speaker's for money. */
const took = seldom(
  /^\s(?:(?:(?:just|has|also|ha|a|me|m['’]a|already)\s)*(?:bought|purchased|compr[óo]u?|comprado|kaufte|achet[ée])\s(?!(?:me|us|nos|uns|my|our)(?!\p{L}))|hat\s(?!mir|uns).{2,60}\sgekauft)/iu,
);

/** What people tell of each other's lives, and where they bought it. */
const elsewhere = seldom(
  /(?<!\p{L})(?:(?:new |first )?(?:car|house|flat|home|apartment|boat|dog|phone|laptop|van|tickets?)|from|at)(?!\p{L})/iu,
);

/** `Tim bought a pack of 10 lessons for 400`: of whom the books know as a client, it was bought from the speaker. */
export function boughtOfUs(clause: Clause): Evidence | null {
  const [client] = namesOf(clause, "client");
  const { text, tokens } = clause.sentence;
  if (!client || client.start !== tokens[clause.from]?.start || clause.money.length === 0) return null;
  if (!took.test(text.slice(client.end)) || elsewhere.test(clause.text) || clause.has("self", "billable", "payI"))
    return null;
  return moneyIn(6, { clients: client.value, words: null });
}
