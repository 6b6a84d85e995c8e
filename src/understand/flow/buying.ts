import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { isSeller } from "../marks/vendors.ts";
import { type Evidence, moneyIn, moneyOut } from "./evidence.ts";
import { atParty, fromParty, knownClient, type Party, partyAt } from "./party.ts";
import { isOther, subjectOf } from "./subject.ts";
import { isThing, pricedApiece } from "./thing.ts";

/** Something of the speaker's that somebody else bought. */
const oursBought = seldom(
  /\b(?:bought|ordered|purchased|grabbed|snapped up|took)\b.*\b(?:my|our|from me|of mine|off me)\b/i,
);

/** What somebody buys from whoever treats, teaches or trains them. */
const ofOurs = seldom(
  /(?<!\p{L})(?:bonos?|bono|paquetes?|packs?|packages?|pacotes?|forfaits?|bundles?|blocks?|carnets?|cartes?|cart[õa]o|tarjeta|10er|zehner-?karte|cards?|passes|pass)\s(?:de|of|d['’]|mit|[àa]|com|para|with)?\s?(?:\p{L}+\s)?\d*\s?(?:sesi[óo]n(?:es)?|clases?|sessions?|lessons?|classes|treatments?|massages?|aulas?|sess[õo]es|s[ée]ances?|cours|stunden|sitzungen|behandlungen|masajes?)(?!\p{L})|(?<!\p{L})bono(?:\s(?:de|nuevo|mensual)|[\s,.]|$)|(?<!\p{L})(?:(?:5|6|8|10|12|20)er[- ]?(?:abo|karte|block|pass)|abos?|abonnements?)(?!\p{L})/iu,
);

/** A verb whose form says that the speaker bought. */
const ownBuy = /^(?:compre|he comprado|hemos comprado|compramos|comprei|j'ai achete|i bought|we bought|habe gekauft)$/u;

const verbText = ({ sentence: { tokens } }: Clause, { from, to }: CueHit): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** `paid for`, `gezahlt für`: who pays for something pays, and buys only when it is the speaker. */
const paying = /^(?:paid|payed|gezahlt|bezahlt|paye|pago|pagado)$/;

/** `bought a lens`; somebody buying something of ours pays us: `a stranger bought one of my prints`. */
export function spent(clause: Clause, verb: CueHit): Evidence | null {
  // `won 20, spent it already`: what was spent is what came before.
  if (/^(?:it|that|them)$/.test(clause.sentence.tokens[verb.to]?.text ?? "")) return null;
  const subject = subjectOf(clause, verb);
  if (subject?.words && oursBought.test(clause.text)) return moneyIn(5, isOther(clause, subject) ? subject : null);
  // `carmen ha comprado un bono de 5 sesiones`: what only the speaker sells.
  if (subject && isOther(clause, subject) && ofOurs.test(clause.text) && !ownBuy.test(verbText(clause, verb)))
    return moneyIn(5, subject);
  if (subject && subject.clients.length > 0)
    return paying.test(clause.sentence.tokens[verb.from]?.text ?? "") ? moneyIn(5, subject) : null;
  if (paidOut(clause, verb, subject)) return moneyIn(5, null);
  return moneyOut(5, atParty(clause));
}

/** `etsy paid out 210`: what somebody pays out comes to us; what nobody does was paid out by the speaker. */
function paidOut({ sentence: { tokens } }: Clause, verb: CueHit, subject: Party | null): boolean {
  if (tokens[verb.from]?.text !== "paid" || tokens[verb.to - 1]?.text !== "out" || !subject?.words) return false;
  return (
    isSeller(subject.words.text) ||
    /^(?:the )?(?:bank|platform|stripe|paypal|insurance|insurer|agency|etsy|gumroad|patreon|substack|bandcamp|distrokid|airbnb|depop|vinted|redbubble|kofi|ko-fi)$/i.test(
      subject.words.text,
    )
  );
}

/** `50 d'essence`: so much worth of something. */
const worthOf = seldom(/\d\s?(?:€|euros?|balles|francs?|\$|piasses?)?\s?d(?:['’]|e(?:s|\sl)?\s)/iu);

/** `deu 100 de sinal`: of a deposit only somebody who orders something gives so much. */
const givesDeposit = seldom(
  /(?<!\p{L})(?:deu|deram|dio|dieron)\s(?:r\$\s?|[$€])?\d[\d.,]*\s?(?:€|euros?|reais|pesos)?\s(?:de|como)\s(?:sinal|entrada|adiantamento|se[ñn]al|anticipo|adelanto)(?!\p{L})/iu,
);

/** `the lens cost 300`. */
export function cost(clause: Clause, verb: CueHit): Evidence | null {
  if (givesDeposit.test(clause.text)) return moneyIn(6, knownClient(clause));
  // `a sofia adjudicou, 4800 no total`: what a client's work comes to was not spent.
  if (verbText(clause, verb) === "total" && knownClient(clause) && !clause.has("spend", "payI", "expenseNoun"))
    return null;
  // `j'ai fait 3 coupes, 35, 35 et 40`: what the speaker made, where `j'ai fait 50 d'essence` was bought.
  const self = cuedAt(clause, verb.from, "self", "book") || cuedAt(clause, verb.from - 1, "self");
  if (self && verbText(clause, verb) === "fait" && !worthOf.test(clause.text)) return null;
  // `40 from Acme, total 70`: what came in comes to as much.
  const sum = clause.has("from") && clause.tokens.some(({ text }) => text === "total") ? fromParty(clause) : null;
  return pricedApiece(clause) || (sum && sum.clients.length > 0) ? null : moneyOut(4, atParty(clause));
}

/** `charged Acme 90 for banners`, `charged a 45 late fee to Acme`: what a client has to pay, which is no cost whatever it is for. */
export function chargesClient(clause: Clause): boolean {
  const { tokens } = clause.sentence;
  return clause
    .hits("charged")
    .some(
      ({ from, to }) =>
        tokens[to - 1]?.text === "charged" &&
        !byAnother(clause, from) &&
        (isClient(clause, to) || chargesThem(clause, to) || clause.hits("to").some((cue) => isClient(clause, cue.to))),
    );
}

/** `the chap before me charged Callum 900`: somebody who is no client and not the speaker did. */
function byAnother(clause: Clause, verb: number): boolean {
  const before = clause.sentence.tokens.slice(clause.from, verb).map(({ text }) => text);
  return (
    /^(?:the|his|her|their|some|another|that)\s(?!end|last|day)\p{L}+/u.test(before.join(" ")) && !clause.has("self")
  );
}

function isClient(clause: Clause, at: number): boolean {
  return (partyAt(clause, at)?.clients.length ?? 0) > 0;
}

/** `Carol was a no show, charged her 60`: who is meant was named before. */
function chargesThem(clause: Clause, at: number): boolean {
  return /^(?:her|him|them)$/.test(clause.sentence.tokens[at]?.text ?? "") && knownClient(clause) !== null;
}

/** What only an account is told to have lost: `abbuchung wien energie 67`, `prélevé 40 par edf`. */
const debit =
  /^(?:debit(?:ed)?|abbuchung(?:en)?|abgebucht|lastschrift(?:en)?|eingezogen|prelevements?|preleve[es]?|cargos?|adeudos?|domiciliacion|debitos?|debitad[oa]s?)$/;

/** Who took money from the account, right behind the word for it or where it came from; what it was for is nobody. */
function debited(clause: Clause, verb: CueHit): Evidence | null {
  const { tokens } = clause.sentence;
  if (!tokens.slice(verb.from, verb.to).some(({ text }) => debit.test(text))) return null;
  const by = fromParty(clause) ?? atParty(clause) ?? partyAt(clause, verb.to);
  if (by && by.clients.length > 0) return null;
  return moneyOut(4.5, by?.words && !isThing(clause, by.words) ? by : null);
}

/** Whether the words for it say whom it was taken from: the `me` of `me cobraron 12.900 de comisión`. */
function saysMe(clause: Clause, { from, to }: CueHit): boolean {
  return clause.sentence.tokens.slice(from, to).some(({ text }) => /^(?:me|m|mir|nos|uns|nous)$/.test(text));
}

/** `Adobe charged me 60`; what the speaker charged a client is no cost. */
export function charged(clause: Clause, verb: CueHit): Evidence | null {
  if (chargesThem(clause, verb.to)) return null;
  const taken = debited(clause, verb);
  if (taken) return taken;
  const subject = subjectOf(clause, verb);
  if (isOther(clause, subject)) return moneyOut(5, subject);
  const me = cuedAt(clause, verb.to - 1, "me") || saysMe(clause, verb);
  const object = partyAt(clause, verb.to);
  if (object && object.clients.length > 0 && !me) return null;
  return me || subject ? moneyOut(5, atParty(clause)) : null;
}
