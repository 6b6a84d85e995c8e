import { type Clause, cuedAt, namesOf, tokenAt } from "../clauses/clause.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { isSeller } from "../marks/vendors.ts";
import { type Evidence, moneyIn, moneyOut } from "./evidence.ts";
import { atParty, fromParty, knownClient, type Party } from "./party.ts";
import { clientDidIt, isOther, isStranger, subjectOf } from "./subject.ts";
import { thingBetween } from "./thing.ts";

function sender(clause: Clause, subject: Party | null): Party | null {
  return fromParty(clause) ?? knownClient(clause) ?? (isOther(clause, subject) ? subject : null);
}

/** `got a bill from Adobe`, `received their invoice`: somebody wants money of us; a client's is not told by it. */
function bill(clause: Clause, verb: CueHit): Evidence | null {
  const named = clause.hits("invoiceNoun").some((noun) => noun.from >= verb.to && noun.from <= verb.to + 2);
  const from = named ? fromParty(clause) : null;
  return from && from.clients.length === 0 ? moneyOut(4, from) : null;
}

/** `received 300 from Acme`; what a client received is their money, not ours. */
export function received(clause: Clause, verb: CueHit): Evidence | null {
  if (clientDidIt(clause, verb)) return null;
  if (clause.has("invoiceNoun") && !clause.has("incomeNoun", "moneyNoun")) return bill(clause, verb);
  const subject = subjectOf(clause, verb);
  return isStranger(clause, subject) ? null : moneyIn(4, sender(clause, subject));
}

/** `300 came in from Acme`; what `came out of the account` did not. */
export function arrived(clause: Clause, verb: CueHit): Evidence | null {
  if (clause.hits("spend").some((cue) => cue.from <= verb.from && cue.to > verb.to)) return null;
  return moneyIn(4, sender(clause, subjectOf(clause, verb)));
}

/** `sold a print`, by the speaker and not by a client. */
export function sold(clause: Clause, verb: CueHit): Evidence | null {
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

/** Whether `got` is said of getting something: in `the class got cancelled` nobody gets anything. */
export function isGetting(clause: Clause, got: CueHit): boolean {
  return !cuedAt(clause, got.to, "callOff");
}

/** `got 300 from Acme` is money in, `got a new lens` is something bought. */
export function got(clause: Clause, verb: CueHit): Evidence | null {
  if (!isGetting(clause, verb)) return null;
  const subject = subjectOf(clause, verb);
  if (subject && (isOther(clause, subject) || isSeller(subject.words?.text ?? "")))
    return subject.clients.length > 0 || !clause.has("for") ? null : moneyOut(3, subject);
  if (clause.has("invoiceNoun")) return bill(clause, verb);
  const from = fromParty(clause);
  const money =
    clause.has("classification.salary", "classification.interest", "classification.gift", "incomeNoun") ||
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
  const behind = clause.hits("with").some((cue) => cue.to <= amount && cue.to >= amount - 1);
  return came && behind ? moneyIn(5, { clients: client.value, words: null }) : null;
}
